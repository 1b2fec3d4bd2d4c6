import { respondByOf } from "#domain/referrals/respond-by";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findReferralTarget, isTargetOver } from "#models/referral-target.server";
import type { Referral } from "#models/referral.server";
import { stampOf } from "#models/scoped.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { toAssociation, toSender } from "#use-cases/referral-letters.server";
import { referralInHand, type InHand, type InHandRefusal } from "#use-cases/referral-in-hand.server";

export type AssignRefusal = ReferralRefusal | InHandRefusal | { code: "notAccepted" | "over" };

/** The link person chooses an activity: the referral goes to its association, and the counsellor hears where it went. */
export async function assignReferral(
  command: InHand & { activityId: string | undefined },
): Promise<Result<null, AssignRefusal>> {
  const { activityId, actor, now } = command;
  const held = await referralInHand(command);
  if (!held.ok) return held;
  const referral = held.value;
  const target = await findReferralTarget(activityId);
  if (!target?.accepted || target.municipality !== referral.municipality) return refused({ code: "notAccepted" });
  if (isTargetOver(target, now)) return refused({ code: "over" });
  const set = {
    associationId: target.associationId,
    activityId: target.id,
    respondBy: respondByOf(plainDateAt(now), target.responseDays),
    reminders: [],
  };
  const sent = { ...referral.toObject<Referral>(), ...set };
  const notices = [...(await toAssociation("referralSent", sent)), ...(await toSender("referralAssigned", sent))];
  return moveReferral(referral, { event: "assign", stamp: stampOf(actor, now), extra: { notices }, set });
}
