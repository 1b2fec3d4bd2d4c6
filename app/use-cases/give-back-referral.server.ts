import type { GiveBackReason } from "#domain/referrals/answering";
import type { Result } from "#domain/shared/result";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { toSender } from "#use-cases/referral-letters.server";
import { referralInHand, type InHand, type InHandRefusal } from "#use-cases/referral-in-hand.server";

/** The link person finds nothing: the counsellor hears why, by its code, and goes on with the client. */
export async function giveBackReferral(
  command: InHand & { reason: GiveBackReason },
): Promise<Result<null, ReferralRefusal | InHandRefusal>> {
  const { reason, actor, now } = command;
  const held = await referralInHand(command);
  if (!held.ok) return held;
  const notices = await toSender("referralGivenBack", held.value, { reason });
  return moveReferral(held.value, { event: "giveBack", stamp: stampOf(actor, now), extra: { notices }, reason });
}
