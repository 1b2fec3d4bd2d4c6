import type { HydratedDocument } from "mongoose";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Referral } from "#models/referral.server";
import { findQueueReferral, subjectOfReferral } from "#models/scoped-referrals.server";

export type InHand = { referralId: unknown; actor: Actor; now: Date };
export type InHandRefusal = { code: "notFound" | "notAllowed" | "notInHand" };

/** A wellbeing referral that this link person has taken: nobody else decides about it. */
export async function referralInHand({
  referralId,
  actor,
}: InHand): Promise<Result<HydratedDocument<Referral>, InHandRefusal>> {
  const referral = await findQueueReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "assignReferrals", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  return referral.assigneeId === actor.personId ? ok(referral) : refused({ code: "notInHand" });
}
