import { can } from "#domain/policy";
import { mayHaveCome, senderOutcomes, type SenderOutcome } from "#domain/referrals/answering";
import { CONTACT_KEPT_DAYS } from "#domain/referrals/referral-lifecycle";
import { turnOf } from "#domain/referrals/referral-view";
import type { Actor } from "#domain/roles";
import { days } from "#domain/shared/durations";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Referral } from "#models/referral.server";
import { findSentReferral, subjectOfReferral } from "#models/scoped-referrals.server";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";

/** What is written when an outcome is taken back: it is awaited for as long again, from whoever tells it first. */
export const reopened = (now: Date): Pick<Referral, "keptUntil" | "outcomeBy"> => ({
  keptUntil: new Date(now.getTime() + days(CONTACT_KEPT_DAYS)),
  outcomeBy: null,
});

/** The counsellor tells whether the client came, or takes back what they told; the association's word stands over it. */
export async function tellArrival(command: {
  referralId: unknown;
  turn: number;
  event: SenderOutcome;
  actor: Actor;
  now: Date;
}): Promise<Result<null, ReferralRefusal | { code: "visitAhead" }>> {
  const { referralId, turn, event, actor, now } = command;
  const referral = await findSentReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "counsel", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  if (turn !== turnOf(referral)) return refused({ code: "movedOn" });
  if (!senderOutcomes(referral.status, referral.outcomeBy).includes(event)) return refused({ code: "notAllowed" });
  const isTooSoon = event === "arrive" && !mayHaveCome(referral.visit, plainDateAt(now));
  if (isTooSoon) return refused({ code: "visitAhead" });
  const set = event === "reopen" ? reopened(now) : { outcomeBy: "counsellor" as const };
  return moveReferral(referral, { event, stamp: stampOf(actor, now), set });
}
