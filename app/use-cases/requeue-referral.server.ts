import type { Result } from "#domain/shared/result";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { referralInHand, type InHand, type InHandRefusal } from "#use-cases/referral-in-hand.server";

/** The link person takes a referral back from an association that has not answered; the links of its letters end. */
export async function requeueReferral(command: InHand): Promise<Result<null, ReferralRefusal | InHandRefusal>> {
  const held = await referralInHand(command);
  if (!held.ok) return held;
  const set = { associationId: null, activityId: null, respondBy: null, reminders: [] };
  return moveReferral(held.value, { event: "requeue", stamp: stampOf(command.actor, command.now), set });
}
