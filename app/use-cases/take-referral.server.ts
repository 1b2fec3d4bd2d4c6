import { can } from "#domain/policy";
import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import { turnOf } from "#domain/referrals/referral-view";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { findQueueReferral, subjectOfReferral } from "#models/scoped-referrals.server";
import { stampOf } from "#models/scoped.server";
import type { ReferralRefusal } from "#use-cases/move-referral.server";

/**
 * A link person takes a wellbeing referral in hand, also from another who is away; only who has it in hand sees how to reach
 * the client, and the history tells who that was.
 */
export async function takeReferral(command: {
  referralId: unknown;
  turn: number;
  actor: Actor;
  now: Date;
}): Promise<Result<null, ReferralRefusal>> {
  const { referralId, turn, actor, now } = command;
  const referral = await findQueueReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "assignReferrals", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  // Once nobody has to reach the client any more there is nothing to take.
  if (!isOpenReferral(referral.status)) return refused({ code: "notAllowed" });
  if (referral.assigneeId === actor.personId) return ok(null);
  if (turn !== turnOf(referral)) return refused({ code: "movedOn" });
  referral.assigneeId = actor.personId;
  chronicle(referral, { event: "take" }, stampOf(actor, now));
  return saveRecord(referral);
}
