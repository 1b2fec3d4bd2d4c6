import type { Outcome } from "#domain/referrals/referral-lifecycle";
import { mayTell, type Teller } from "#domain/referrals/slip";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { SlipModel, type Slip } from "#models/slip.server";

type TellOutcome = {
  slip: Pick<Slip, "_id" | "entries">;
  activityId: string;
  /** Null takes back what was told. */
  outcome: Outcome | null;
  by: Teller;
  /** An association tells only of its own. */
  associationId?: string;
  now: Date;
};

/**
 * Tells what became of one thing on a slip that lives. Whoever calls has found the slip by a code; what the association
 * says stands over what the client says, also when both say it in the same moment.
 */
export async function tellOutcome(command: TellOutcome): Promise<Result<null, { code: "gone" }>> {
  const { slip, activityId, outcome, by, associationId, now } = command;
  const entry = slip.entries.find((each) => each.activityId === activityId);
  if (!entry || !mayTell(entry.outcome, by)) return refused({ code: "gone" });
  if (associationId !== undefined && entry.associationId !== associationId) return refused({ code: "gone" });
  const open = by === "client" ? { "outcome.by": { $ne: "association" } } : {};
  const { matchedCount } = await SlipModel.updateOne(
    { _id: slip._id, expiresAt: { $gt: now }, entries: { $elemMatch: { activityId, ...open } } },
    {
      $set: { "entries.$.outcome": outcome && { outcome, by, on: plainDateAt(now) } },
      $inc: { __v: 1 },
    },
  );
  return matchedCount === 1 ? ok(null) : refused({ code: "gone" });
}
