import type { Actor } from "#domain/roles";
import { senderOutcomes } from "#domain/referrals/answering";
import { availableEvents } from "#domain/shared/lifecycle";
import { REFERRAL_LIFECYCLE } from "#domain/referrals/referral-lifecycle";
import { findReferralTarget } from "#models/referral-target.server";
import { answersBefore, referralView, stepsOf } from "#models/referral-views.server";
import type { Referral } from "#models/referral.server";
import { findSentReferral } from "#models/scoped-referrals.server";

/** A referral of one's own, and where to call its association. */
export async function loadSentReferral(actor: Actor, referralId: string | undefined, now: Date) {
  const referral = await findSentReferral(actor, referralId);
  if (!referral) return null;
  const target = await findReferralTarget(referral.activityId);
  const stored = referral.toObject<Referral>();
  const view = await referralView(stored, now);
  const outcomes = senderOutcomes(stored.status, stored.outcomeBy);
  return {
    ...view,
    history: stepsOf(stored),
    answers: await answersBefore(stored),
    phone: target?.phone ?? null,
    outcomes: view.isVisitAhead ? outcomes.filter((event) => event !== "arrive") : outcomes,
    mayWithdraw: availableEvents(REFERRAL_LIFECYCLE, referral.status).includes("withdraw"),
  };
}
