import mongoose from "mongoose";
import { keysInFile, type ImportedRecord, type RecordKind } from "#domain/import/imported-record";
import type { Stamp } from "#models/chronicle.server";
import type { DirectoryImport } from "#models/directory-import.server";
import { callDifferent } from "#models/different-associations.server";
import { IMPORTABLE, type Importable } from "#models/importable.server";
import { ImportRowModel, newRecordIdOf, type ImportRow, type Outcome } from "#models/import-row.server";
import { findStanding, changesIn } from "#use-cases/importing/standing.server";
import { withUmbrella } from "#use-cases/importing/plan-rows.server";
import {
  asStored,
  beforeOf,
  changeRecord,
  keepFirstVersion,
  newRecord,
  type Importing,
} from "#use-cases/importing/write-record.server";

/** Rows carried out at once: few enough that the site and the letters go on meanwhile. */
const BATCH = 100;

type Row = ImportRow & { record: ImportedRecord; kind: RecordKind };
type Done = { row: Row; outcome: Outcome; reason?: string; recordId?: string };

/** Somebody may be writing the same record; each try reads it anew. */
const TRIES = 8;

const DONE_WELL: Outcome[] = ["created", "changed", "unchanged"];

/** Rows that are not to be carried out are over at once: faulty ones, undecided duplicates, and those that change nothing. */
async function settleIdleRows({ _id: importId, edited }: DirectoryImport): Promise<void> {
  const waiting = { importId, outcome: null };
  const settle = (filter: object, outcome: Outcome, reason: string | null) =>
    ImportRowModel.updateMany({ ...waiting, ...filter }, { $set: { outcome, reason } }).exec();
  await settle({ verdict: "broken" }, "leftOut", "broken");
  await settle({ verdict: "duplicate", decision: { $in: [null, "leave"] } }, "leftOut", "duplicate");
  const keeps = edited === "keep" ? { takesAll: { $ne: true } } : { takesAll: false };
  await settle({ verdict: "unchanged", $or: [{ "changes.0": { $exists: false } }, keeps] }, "unchanged", null);
}

/** The next rows of one kind. A row whose umbrella is among them waits for the next time. */
async function nextRows(importId: string): Promise<Row[]> {
  const rows = await ImportRowModel.find({ importId, outcome: null })
    .sort({ sequence: 1 })
    .limit(BATCH)
    .lean<Row[]>()
    .exec();
  const ids = new Set<string>();
  const waits = ({ kind, record }: Row): boolean =>
    kind !== rows[0]?.kind || (record.belongsTo !== null && keysInFile(record.belongsTo).some((key) => ids.has(key)));
  const end = rows.findIndex((row) => {
    const isEnd = waits(row);
    if (row.kind === "association") ids.add(row.record.externalId);
    return isEnd;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

/** What each row belongs to, now that the associations of the same file have been seen to; undefined: it was left out. */
async function findOwners(importId: string, rows: readonly Row[]): Promise<(row: Row) => string | null | undefined> {
  const keys = rows.flatMap(({ record }) => (record.belongsTo ? keysInFile(record.belongsTo) : []));
  const siblings = await ImportRowModel.find({ importId, kind: "association", "record.externalId": { $in: keys } })
    .select({ "record.externalId": 1, recordId: 1, outcome: 1 })
    .lean<(Pick<ImportRow, "recordId" | "outcome"> & { record: { externalId: string } })[]>()
    .exec();
  const byKey = new Map(siblings.map((sibling) => [sibling.record.externalId, sibling]));
  return ({ record: { belongsTo }, ownerId }) => {
    if (belongsTo === null) return null;
    const [sibling] = keysInFile(belongsTo).flatMap((key) => byKey.get(key) ?? []);
    if (!sibling) return ownerId;
    return sibling.outcome && DONE_WELL.includes(sibling.outcome) ? sibling.recordId : undefined;
  };
}

const isTaken = (error: unknown): boolean => error instanceof mongoose.mongo.MongoServerError && error.code === 11000;
const isInvalid = (error: unknown): boolean => error instanceof mongoose.Error.ValidationError;

/** Writes new records together. Of those the database refused, one that stands was written before a kill. */
async function createRecords(
  kind: RecordKind,
  made: { row: Row; record: Importable }[],
  { at }: Stamp,
): Promise<Done[]> {
  const { read, insertMany } = IMPORTABLE[kind];
  const good: typeof made = [];
  const done: Done[] = [];
  for (const each of made)
    await each.record.validate().then(
      () => good.push(each),
      (error: unknown) => {
        if (!isInvalid(error)) throw error;
        done.push({ row: each.row, outcome: "failed", reason: "invalid" });
      },
    );
  if (good.length === 0) return done;
  await insertMany(good.map(({ record }) => asStored(record, at))).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
  });
  const standing = new Set((await read({ _id: { $in: good.map(({ record }) => record._id) } })).map(({ _id }) => _id));
  const outcomeOf = ({ row, record }: (typeof made)[number]): Done =>
    standing.has(record._id) ? { row, outcome: "created" } : { row, outcome: "failed", reason: "numberTaken" };
  return [...done, ...good.map(outcomeOf)];
}

/** Changes one record. What it was is written down first, so that a kill in between loses nothing of it. */
async function changeStanding(row: Row, id: string, edited: "keep" | "take", importing: Importing): Promise<Done> {
  const { find } = IMPORTABLE[row.kind];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [record] = await find({ _id: id, municipality: importing.municipality });
    if (!record) return { row, outcome: "leftOut", reason: "gone" };
    if (record.history.some(({ event, facts }) => event === "import" && facts["import"] === importing.importId))
      return { row, outcome: "changed", recordId: id };
    keepFirstVersion(record, row.kind, importing.stamp.at);
    const before = beforeOf(record, row.kind);
    const takesAll = row.takesAll ?? edited === "take";
    const isChanged = changeRecord(record, row.record, { changes: changesIn(record, row.record), takesAll }, importing);
    if (!isChanged) return { row, outcome: "unchanged", recordId: id };
    await ImportRowModel.updateOne({ _id: row._id }, { $set: { before } });
    try {
      await record.save();
      return { row, outcome: "changed", recordId: id };
    } catch (error) {
      if (isTaken(error)) return { row, outcome: "failed", reason: "numberTaken" };
      if (isInvalid(error)) return { row, outcome: "failed", reason: "invalid" };
      // Somebody wrote the record in this moment: what they wrote is looked at anew.
      if (!(error instanceof mongoose.Error.VersionError)) throw error;
    }
  }
  throw new Error(`the record ${id} kept changing while an import was carried out`);
}

async function rememberDifferences({ municipality, stamp }: Importing, done: readonly Done[]): Promise<void> {
  for (const { row, outcome } of done)
    if (outcome === "created" && row.decision === "new")
      for (const { id } of [...row.suspects, ...(row.twins ?? [])])
        await callDifferent([row.recordId ?? "", id], { municipality, at: stamp.at, by: stamp.by.name });
}

/**
 * Carries out the next rows of an import: creates what is new, changes what stands. Every record is written under an id
 * or with a history entry that names the import, so this may be killed anywhere and run again, also twice at once.
 * @returns whether there were any rows
 */
export async function carryOutRows(directoryImport: DirectoryImport, importing: Importing): Promise<boolean> {
  const { importId } = importing;
  await settleIdleRows(directoryImport);
  const rows = await nextRows(importId);
  const [first] = rows;
  if (!first) return false;
  const ownerOf = await findOwners(importId, rows);
  const standing = await findStanding(
    first.kind,
    rows.map(({ record }) => record.externalId),
    directoryImport,
  );
  const done: Done[] = [];
  const made: { row: Row; record: Importable }[] = [];
  for (const row of rows) {
    const ownerId = ownerOf(row);
    const isPart = row.kind === "activity" || row.kind === "cooperationForm";
    const record = withUmbrella(row.record, ownerId ?? null);
    const newId = newRecordIdOf(importId, row.sequence);
    const meant = row.decision === "same" ? row.recordId : standing.get(record.externalId)?._id;
    if (isPart && !ownerId) done.push({ row, outcome: "leftOut", reason: "associationLeftOut" });
    else if (meant === newId) done.push({ row, outcome: "created" });
    else if (meant) done.push(await changeStanding({ ...row, record }, meant, directoryImport.edited, importing));
    else made.push({ row, record: newRecord(record, { _id: newId, ownerId: ownerId ?? null }, importing) });
  }
  done.push(...(await createRecords(first.kind, made, importing.stamp)));
  await rememberDifferences(importing, done);
  await ImportRowModel.bulkWrite(
    done.map(({ row, outcome, reason = null, recordId = row.recordId }) => ({
      updateOne: { filter: { _id: row._id, outcome: null }, update: { $set: { outcome, reason, recordId } } },
    })),
    { ordered: false },
  );
  return true;
}
