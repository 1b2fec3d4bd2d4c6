import type { HydratedDocument } from "mongoose";
import { can } from "#domain/policy";
import { turnOf } from "#domain/referrals/referral-view";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Referral } from "#models/referral.server";
import { findQueueReferral, subjectOfReferral } from "#models/scoped-referrals.server";

/** What a link person does, and the turn of the page it was pressed on. */
export type InHand = { referralId: unknown; turn: number; actor: Actor; now: Date };
export type InHandRefusal = { code: "notFound" | "notAllowed" | "notInHand" | "movedOn" };

/** A wellbeing referral that this link person has taken: nobody else decides about it. */
export async function referralInHand({
  referralId,
  turn,
  actor,
}: InHand): Promise<Result<HydratedDocument<Referral>, InHandRefusal>> {
  const referral = await findQueueReferral(actor, referralId);
  if (!referral) return refused({ code: "notFound" });
  if (!can(actor, "assignReferrals", subjectOfReferral(referral))) return refused({ code: "notAllowed" });
  if (referral.assigneeId !== actor.personId) return refused({ code: "notInHand" });
  return turn === turnOf(referral) ? ok(referral) : refused({ code: "movedOn" });
}
