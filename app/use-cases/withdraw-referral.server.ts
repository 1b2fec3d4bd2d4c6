import { can } from "#domain/policy";
import { turnOf } from "#domain/referrals/referral-view";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { Referral } from "#models/referral.server";
import { findSentReferral, subjectOfReferral } from "#models/scoped-referrals.server";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { toAssociation } from "#use-cases/referral-letters.server";

/**
 * The counsellor takes a referral back: the client no longer wishes it, or has found something else. An association that
 * had got it hears that it need not call.
 */
export async function withdrawReferral(command: {
  referralId: unknown;
  turn: number;
  actor: Actor;
  now: Date;
}): Promise<Result<null, ReferralRefusal>> {
  const { referralId, turn, actor, now } = command;
  const referral = await findSentReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "counsel", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  if (turn !== turnOf(referral)) return refused({ code: "movedOn" });
  const notices = await toAssociation("referralWithdrawn", { ...referral.toObject<Referral>(), respondBy: null });
  return moveReferral(referral, { event: "withdraw", stamp: stampOf(actor, now), extra: { notices } });
}
