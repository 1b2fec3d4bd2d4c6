import mongoose from "mongoose";
import type { RecordKind } from "#domain/import/imported-record";
import { isUntouchedSince } from "#domain/import/standing-changes";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import type { HistoryEntry } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { IMPORTABLE, type Importable } from "#models/importable.server";
import { ImportRowModel, type Before, type ImportRow, type Undoing } from "#models/import-row.server";
import { PremisesModel } from "#models/premises.server";
import { chronicleImport, type Importing } from "#use-cases/importing/write-record.server";

const BATCH = 200;

type Row = ImportRow & { kind: RecordKind; recordId: string };
type Undone = { row: Row; undone: Undoing; reason?: string };

/** What was changed is brought back first: from then on it points to nothing that was created. */
const STAGES = ["changed", "created"] as const;

/** The next rows of one stage and kind, the last ones first: what belongs to something goes before it. */
async function nextRows(importId: string): Promise<Row[]> {
  for (const outcome of STAGES) {
    const rows = await ImportRowModel.find({ importId, outcome, undone: null })
      .sort({ sequence: -1 })
      .limit(BATCH)
      .lean<Row[]>()
      .exec();
    const end = rows.findIndex(({ kind }) => kind !== rows[0]?.kind);
    if (rows.length > 0) return end === -1 ? rows : rows.slice(0, end);
  }
  return [];
}

/** Records that others still point to. Those that go in the same breath do not hold each other back. */
async function findInUse(kind: RecordKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const those = { $in: ids };
  // A booking has a history of its own: the place's does not tell of it.
  if (kind === "premises")
    return new Set(await PremisesModel.distinct("_id", { _id: those, "bookings.0": { $exists: true } }).exec());
  if (kind !== "association") return new Set();
  const used = await Promise.all([
    ActivityModel.distinct("associationId", { associationId: those }).exec(),
    CooperationFormModel.distinct("associationId", { associationId: those }).exec(),
    CooperationFormModel.distinct("otherAssociationIds", { otherAssociationIds: those }).exec(),
    AssociationModel.distinct("umbrellaIds", { umbrellaIds: those, _id: { $nin: ids } }).exec(),
    GrantCaseModel.distinct("associationId", { associationId: those }).exec(),
    PremisesModel.distinct("bookings.associationId", { "bookings.associationId": those }).exec(),
  ]);
  return new Set(used.flat().filter((id) => id !== null));
}

/** Removes what the import created and nobody has touched. What it was stays in the row, all of it. */
async function removeCreated(rows: readonly Row[], importId: string): Promise<Undone[]> {
  const [first] = rows;
  if (!first) return [];
  const { read, bulkRemove } = IMPORTABLE[first.kind];
  const ids = rows.map(({ recordId }) => recordId);
  const [records, inUse] = await Promise.all([read({ _id: { $in: ids } }), findInUse(first.kind, ids)]);
  const byId = new Map(records.map((record) => [record._id, record]));
  const keptFor = ({ recordId }: Row): string | null => {
    const record = byId.get(recordId);
    if (record && !isUntouchedSince(record.history, importId)) return "editedSince";
    return record && inUse.has(recordId) ? "inUse" : null;
  };
  const going = rows.filter((row) => keptFor(row) === null);
  const leaving = going.flatMap((row) => {
    const record = byId.get(row.recordId);
    return record ? [{ row, record }] : [];
  });
  if (leaving.length > 0) {
    await ImportRowModel.bulkWrite(
      leaving.map(({ row, record }) => ({
        updateOne: { filter: { _id: row._id }, update: { $set: { removed: record } } },
      })),
    );
    await bulkRemove(leaving.map(({ record }) => ({ _id: record._id, version: record.__v })));
  }
  // What somebody changed in this very moment is still there, and is looked at anew in the next round.
  const staying = new Set((await read({ _id: { $in: going.map(({ recordId }) => recordId) } })).map(({ _id }) => _id));
  return rows.flatMap((row): Undone[] => {
    const reason = keptFor(row);
    if (reason !== null) return [{ row, undone: "kept", reason }];
    return staying.has(row.recordId) ? [] : [{ row, undone: "removed" }];
  });
}

function bringBack(record: Importable, kind: RecordKind, before: Before, importing: Importing): void {
  const { content, status, confirmedOn, confirmedBy, reminders, askFrom, externalId, importedAs } = before;
  for (const [key, value] of Object.entries(content)) record.set(key, value);
  if (status !== null) record.set("status", status);
  if (status !== null && status !== "archived" && kind === "association") record.set("archiveReason", null);
  if (record.confirmedOn !== undefined) {
    record.set("confirmedOn", confirmedOn);
    record.set("confirmedBy", confirmedBy);
    record.set("reminders", reminders);
    record.set("askFrom", askFrom);
  }
  record.set("externalId", externalId);
  record.set("importedAs", importedAs);
  chronicleImport(record, kind, { event: "undoImport", restored: before.version }, importing);
}

/** Why a record could not be written; undefined where it is worth another try, null where it is a fault of ours. */
function reasonOf(error: unknown): "numberTaken" | "invalid" | null | undefined {
  if (error instanceof mongoose.Error.VersionError) return undefined;
  if (error instanceof mongoose.Error.ValidationError) return "invalid";
  return error instanceof mongoose.mongo.MongoServerError && error.code === 11000 ? "numberTaken" : null;
}

/** Gives one record back what it was before the import, unless somebody has edited it since. */
async function restoreChanged(row: Row, importing: Importing): Promise<Undone[]> {
  const [record] = await IMPORTABLE[row.kind].find({ _id: row.recordId });
  if (!record || !row.before) return [{ row, undone: "kept", reason: "gone" }];
  const isBack = ({ event, facts }: HistoryEntry) => event === "undoImport" && facts["import"] === importing.importId;
  if (record.history.some(isBack)) return [{ row, undone: "restored" }];
  if (!isUntouchedSince(record.history, importing.importId)) return [{ row, undone: "kept", reason: "editedSince" }];
  bringBack(record, row.kind, row.before, importing);
  try {
    await record.save();
    return [{ row, undone: "restored" }];
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    if (reason === undefined) return [];
    return [{ row, undone: "kept", reason }];
  }
}

/**
 * Undoes the next rows of an import, from the last to the first. What somebody has touched since stays, and the row says
 * so. May be killed anywhere and run again, also twice at once.
 * @returns whether there were any rows
 */
export async function undoRows(importing: Importing): Promise<boolean> {
  const rows = await nextRows(importing.importId);
  if (rows.length === 0) return false;
  const done = await removeCreated(
    rows.filter(({ outcome }) => outcome === "created"),
    importing.importId,
  );
  for (const row of rows.filter(({ outcome }) => outcome === "changed"))
    done.push(...(await restoreChanged(row, importing)));
  if (done.length > 0)
    await ImportRowModel.bulkWrite(
      done.map(({ row, undone, reason = null }) => ({
        updateOne: { filter: { _id: row._id, undone: null }, update: { $set: { undone, reason } } },
      })),
      { ordered: false },
    );
  return true;
}
