import { turnOf } from "#domain/referrals/referral-view";
import { AssociationModel } from "#models/association.server";
import { bySystem } from "#models/chronicle.server";
import { ReferralModel } from "#models/referral.server";
import { answerReferral } from "#use-cases/answer-referral.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

const WAITING = { status: { $in: ["sent" as const, "accepted" as const] } };

async function free(id: string, now: Date): Promise<boolean> {
  const referral = await ReferralModel.findOne({ _id: id, ...WAITING });
  if (!referral) return false;
  const reader = { referral, by: bySystem(now).by };
  const said = { event: "decline" as const, visit: null, reason: "other" as const, forNobody: true };
  return (await answerReferral({ reader, turn: turnOf(referral), ...said, now })).ok;
}

/**
 * An association that was archived cannot help: whoever waits for its answer is told as if it had said so, and a wellbeing
 * referral goes back to its link person.
 */
export async function freeArchivedReferrals(now: Date): Promise<Round> {
  const asked = await ReferralModel.distinct("associationId", { ...WAITING, associationId: { $ne: null } });
  const archived = await AssociationModel.distinct("_id", { _id: { $in: asked }, status: "archived" });
  return eachInTurn(await ReferralModel.find({ ...WAITING, associationId: { $in: archived } }).distinct("_id"), (id) =>
    free(id, now),
  );
}
