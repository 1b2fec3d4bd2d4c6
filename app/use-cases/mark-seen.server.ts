import { can } from "#domain/policy";
import type { MarkedRecord, SeenRecord } from "#domain/records/seen";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { findOfficeRecord, type KeptRecord } from "#models/kept-record.server";
import { stampOf } from "#models/scoped.server";
import { SeenBatchModel } from "#models/seen-batch.server";
import { lastVersionOf } from "#models/versions.server";

type Command = { seen: readonly SeenRecord[]; actor: Actor; now: Date };
type Markable = { kept: KeptRecord; mark: MarkedRecord };

/** A record with what its mark would be; null where it is not the person's to mark, or has no such version. */
async function findMarkable({ kind, id, version }: SeenRecord, actor: Actor): Promise<Markable | null> {
  const kept = await findOfficeRecord(actor, "moderateAssociation", kind, id);
  if (!kept || !can(actor, "moderateAssociation", kept.subject)) return null;
  if (version > lastVersionOf(kept.record)) return null;
  return { kept, mark: { kind, id, version, before: kept.record.reviewedVersion } };
}

/** Marks one record; false where somebody changed it in this very moment. */
async function markOne({ kept, mark: { version } }: Markable, { actor, now }: Command): Promise<boolean> {
  const { record } = kept;
  record.reviewedVersion = version;
  chronicle(record, { event: "lookOver", facts: { version } }, stampOf(actor, now));
  return (await kept.save()).ok;
}

/**
 * A coordinator has looked at changes that went live by themselves. Each is marked at the version that was looked at: what
 * was changed after that stays in the list. Nobody marks what their own association has written. What is about to be
 * marked is kept first, so that the press can be taken back however far it came.
 */
export async function markSeen(command: Command): Promise<Result<null, { code: "noneMarked" | "someLeft" }>> {
  const { seen, actor, now } = command;
  const markable: Markable[] = [];
  for (const one of seen) {
    const found = await findMarkable(one, actor);
    if (found) markable.push(found);
  }
  const fresh = markable.filter(({ mark }) => mark.before < mark.version);
  const batch = { _id: newId(), personId: actor.personId, at: now };
  if (fresh.length > 0) await SeenBatchModel.create({ ...batch, marked: fresh.map(({ mark }) => mark) });
  let left = seen.length - markable.length;
  for (const one of fresh) if (!(await markOne(one, command))) left += 1;
  if (left === seen.length) return refused({ code: "noneMarked" });
  return left === 0 ? ok(null) : refused({ code: "someLeft" });
}
