import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { findSentReferral, subjectOfReferral } from "#models/scoped-referrals.server";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";

/** The counsellor takes a referral back: the client no longer wishes it, or has found something else. */
export async function withdrawReferral(command: {
  referralId: unknown;
  actor: Actor;
  now: Date;
}): Promise<Result<null, ReferralRefusal>> {
  const { referralId, actor, now } = command;
  const referral = await findSentReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "counsel", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  return moveReferral(referral, { event: "withdraw", stamp: stampOf(actor, now) });
}
