import { can } from "#domain/policy";
import type { RecordKind } from "#domain/records/record-fields";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { Notice } from "#models/chronicle.server";
import { findOfficeRecord, findOwnRecord, type KeptRecord } from "#models/kept-record.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { restorationOf } from "#models/version-view.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import { deskPath } from "#use-cases/desk-path";
import { helperLetter } from "#use-cases/helper-letter.server";

type Command = {
  kind: RecordKind;
  recordId: string;
  /** The version to bring back, and the newest one when the person looked at what would change. */
  number: number;
  version: number;
  actor: Actor;
  now: Date;
};

export type RestoreRefusal = {
  code:
    | "notFound"
    | "notAllowed"
    | "changedMeanwhile"
    | "waitsForApproval"
    | "archived"
    | "noSuchVersion"
    | "sameAsNow"
    | "numberTaken";
};

/** Writes the earlier version over the present one; the present one stays among the versions. */
async function restore(
  kept: KeptRecord,
  { number, version }: Pick<Command, "number" | "version">,
  stamp: ReturnType<typeof stampOf>,
  notices: Notice[],
  isLookedAt: boolean,
): Promise<Result<null, RestoreRefusal>> {
  const { record, isArchived, isWaiting } = kept;
  if (isWaiting) return refused({ code: "waitsForApproval" });
  if (isArchived) return refused({ code: "archived" });
  if (lastVersionOf(record) !== version) return refused({ code: "changedMeanwhile" });
  const found = await restorationOf(kept, number);
  if (!found) return refused({ code: "noSuchVersion" });
  if (found.changed.length === 0) return refused({ code: "sameAsNow" });
  kept.set(found.content);
  chronicleVersion(
    record,
    { ...kept.content() },
    { event: "restoreVersion", facts: { restored: number }, notices },
    stamp,
  );
  if (isLookedAt) record.reviewedVersion = lastVersionOf(record);
  try {
    return await kept.save();
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "numberTaken" });
    throw error;
  }
}

/** An association brings an earlier version of its own record back. */
export async function restoreVersion(command: Command): Promise<Result<null, RestoreRefusal>> {
  const { kind, recordId, actor, now } = command;
  const kept = await findOwnRecord(actor, kind, recordId);
  if (!kept) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", kept.subject)) return refused({ code: "notAllowed" });
  const { id, title, associationId, record } = kept;
  const helped = { kind, id, title, associationId, history: record.history };
  const letters = await helperLetter(actor, helped, { event: "restoreVersion" }, now);
  return restore(kept, command, stampOf(actor, now), letters, false);
}

/** A coordinator brings an earlier version of an association's record back, and tells its people why. */
export async function restoreForAssociation(
  command: Command & { reason: string },
): Promise<Result<null, RestoreRefusal>> {
  const { kind, recordId, reason, actor, now } = command;
  const kept = await findOfficeRecord(actor, "moderateAssociation", kind, recordId);
  if (!kept) return refused({ code: "notFound" });
  if (!can(actor, "moderateAssociation", kept.subject)) return refused({ code: "notAllowed" });
  const facts = { title: kept.title, by: actor.name, reason, path: `${deskPath(kept)}/versions` };
  const notices = [{ kind: "versionRestored" as const, to: await peopleOfAssociation(kept.associationId), facts }];
  return restore(kept, command, stampOf(actor, now, reason), notices, true);
}
