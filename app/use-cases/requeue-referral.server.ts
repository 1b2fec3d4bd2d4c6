import type { PastAnswer } from "#domain/referrals/answering";
import type { Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Referral } from "#models/referral.server";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { referralInHand, type InHand, type InHandRefusal } from "#use-cases/referral-in-hand.server";

/** That an association was asked is not forgotten with what it was asked for; late is what the promised day has passed of. */
const unanswered = ({ activityId, associationId, respondBy }: Referral, now: Date): PastAnswer => ({
  ...{ activityId: activityId ?? "", associationId: associationId ?? "", answer: "noAnswer", reason: null },
  inTime: respondBy !== null && respondBy < plainDateAt(now) ? false : null,
});

/** The link person takes a referral back from an association that has not answered; the links of its letters end. */
export async function requeueReferral(command: InHand): Promise<Result<null, ReferralRefusal | InHandRefusal>> {
  const held = await referralInHand(command);
  if (!held.ok) return held;
  const asked = held.value.toObject<Referral>();
  const answers = [...asked.answers, unanswered(asked, command.now)];
  const set = { answers, associationId: null, activityId: null, respondBy: null, reminders: [] };
  return moveReferral(held.value, { event: "requeue", stamp: stampOf(command.actor, command.now), set });
}
