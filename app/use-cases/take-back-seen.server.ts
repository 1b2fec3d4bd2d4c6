import { can } from "#domain/policy";
import type { MarkedRecord } from "#domain/records/seen";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { findOfficeRecord } from "#models/kept-record.server";
import type { ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { SeenBatchModel, TAKING_BACK } from "#models/seen-batch.server";

type Command = { batchId: string; actor: Actor; now: Date };

/** Puts one record back in the list; one that somebody has looked at since, or that is back already, stays as it is. */
async function takeBackOne({ kind, id, version, before }: MarkedRecord, { actor, now }: Command) {
  const kept = await findOfficeRecord(actor, "moderateAssociation", kind, id);
  if (!kept || !can(actor, "moderateAssociation", kept.subject)) return ok(null);
  const { record } = kept;
  if (record.reviewedVersion !== version) return ok(null);
  record.reviewedVersion = before;
  chronicle(record, { event: "takeBackLook", facts: { version: before } }, stampOf(actor, now));
  return kept.save();
}

/**
 * A coordinator takes back their own press that marked changes as seen: what it marked stands in the list again. Cut off
 * in the middle, it can simply be pressed again.
 */
export async function takeBackSeen(command: Command): Promise<Result<null, ChangedMeanwhile | { code: "tooLate" }>> {
  const { batchId: _id, actor, now } = command;
  const since = new Date(now.getTime() - TAKING_BACK);
  const batch = await SeenBatchModel.findOne({ _id, personId: actor.personId, at: { $gt: since } });
  if (!batch) return refused({ code: "tooLate" });
  for (const one of batch.toObject().marked) {
    const taken = await takeBackOne(one, command);
    if (!taken.ok) return taken;
  }
  await SeenBatchModel.updateOne({ _id }, { $set: { takenBack: true } });
  return ok(null);
}
