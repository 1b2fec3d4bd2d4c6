import { can } from "#domain/policy";
import type { SeenRecord } from "#domain/records/seen";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { findOfficeRecord } from "#models/kept-record.server";
import { stampOf } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";

type Command = { seen: readonly SeenRecord[]; actor: Actor; now: Date };

/** Marks one record; false where it is not the person's to mark, or was changed after they looked. */
async function markOne({ kind, id, version }: SeenRecord, actor: Actor, now: Date): Promise<boolean> {
  const kept = await findOfficeRecord(actor, "moderateAssociation", kind, id);
  if (!kept || !can(actor, "moderateAssociation", kept.subject)) return false;
  const { record } = kept;
  if (record.reviewedVersion >= version) return true;
  if (version > lastVersionOf(record)) return false;
  record.reviewedVersion = version;
  chronicle(record, { event: "lookOver", facts: { version } }, stampOf(actor, now));
  return (await kept.save()).ok;
}

/**
 * A coordinator has looked at changes that went live by themselves. Each is marked at the version that was looked at: what
 * was changed after that stays in the list. Nobody marks what their own association has written.
 */
export async function markSeen({
  seen,
  actor,
  now,
}: Command): Promise<Result<null, { code: "noneMarked" | "someLeft" }>> {
  let marked = 0;
  for (const one of seen) if (await markOne(one, actor, now)) marked += 1;
  if (marked === 0) return refused({ code: "noneMarked" });
  return marked === seen.length ? ok(null) : refused({ code: "someLeft" });
}
