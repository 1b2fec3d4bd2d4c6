import { seconds } from "#domain/shared/durations";
import { IMPORT_LIFECYCLE, WORKING_STATUSES, type ImportEvent } from "#domain/import/import-lifecycle";
import { advance, bySystem, type Stamp } from "#models/chronicle.server";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";
import { countRows, ImportRowModel } from "#models/import-row.server";
import { findMunicipality } from "#models/municipality.server";
import { saveRecord } from "#models/save.server";
import { carryOutRows } from "#use-cases/importing/carry-out-rows.server";
import { planRows } from "#use-cases/importing/plan-rows.server";
import { readRows } from "#use-cases/importing/read-rows.server";
import { undoRows } from "#use-cases/importing/undo-rows.server";
import type { Importing } from "#use-cases/importing/write-record.server";

/** One worker at a time has an import in hand; what a killed one held is free again after this long. */
const HELD_FOR = seconds(15);

const FINISHED: Record<(typeof WORKING_STATUSES)[number], ImportEvent> = {
  reading: "present",
  running: "finish",
  undoing: "finishUndo",
};

/** The person who started what is going on: it is done in their name. */
function stampOf({ history }: DirectoryImport, now: Date): Stamp {
  const cause = history.findLast(({ event }) => ["start", "undo"].includes(event)) ?? history.at(-1);
  return cause ? { at: now, by: { personId: cause.by.personId, name: cause.by.name } } : bySystem(now);
}

async function importingOf(directoryImport: DirectoryImport, now: Date): Promise<Importing> {
  const { _id: importId, municipality, source, file } = directoryImport;
  return {
    importId,
    municipality,
    source,
    fileName: file.name,
    municipalityName: (await findMunicipality(municipality))?.names.fi ?? "",
    stamp: stampOf(directoryImport, now),
  };
}

/** The import's next state, with how many rows came to what. Whoever comes second finds it done. */
async function finish(id: string, event: ImportEvent, now: Date): Promise<void> {
  const directoryImport = await DirectoryImportModel.findById(id).orFail();
  const counts = await countRows(id);
  if (!advance(directoryImport, IMPORT_LIFECYCLE, event, bySystem(now), { facts: counts }).ok) return;
  directoryImport.counts = counts;
  directoryImport.markModified("counts");
  await saveRecord(directoryImport);
}

/**
 * A faulty file in the import format is refused as a whole; of a table the good rows go on. What was not faulty is left
 * out of the list of faults.
 */
async function finishReading({ _id, format }: DirectoryImport, now: Date): Promise<void> {
  const isFaulty = (await ImportRowModel.exists({ importId: _id, verdict: "broken" })) !== null;
  if (format === "csv" || !isFaulty) return finish(_id, FINISHED.reading, now);
  await ImportRowModel.deleteMany({ importId: _id, verdict: { $ne: "broken" } });
  return finish(_id, "refuse", now);
}

/** Does the next piece of what an import has before it: a file to read, rows to compare, to carry out or to undo. */
async function work(directoryImport: DirectoryImport, now: Date): Promise<void> {
  const { _id, status, rowsRead } = directoryImport;
  if (status === "reading") {
    if (!rowsRead) return readRows(directoryImport, now);
    return (await planRows(directoryImport)) ? undefined : finishReading(directoryImport, now);
  }
  const importing = await importingOf(directoryImport, now);
  if (status === "running") {
    if (!(await carryOutRows(directoryImport, importing))) await finish(_id, FINISHED.running, now);
  }
  if (status === "undoing") {
    if (!(await undoRows(importing))) await finish(_id, FINISHED.undoing, now);
  }
}

/**
 * Does a small piece of the oldest import that has work to do, so that letters and other imports come between. Killed
 * anywhere it goes on where it was.
 * @returns whether there was anything to do
 */
export async function followImports(now: Date): Promise<boolean> {
  const held = await DirectoryImportModel.findOneAndUpdate(
    { status: { $in: [...WORKING_STATUSES] }, $or: [{ heldUntil: null }, { heldUntil: { $lte: now } }] },
    { $set: { heldUntil: new Date(now.getTime() + HELD_FOR) } },
    { sort: { updatedAt: 1 }, returnDocument: "after" },
  )
    .lean<DirectoryImport>()
    .exec();
  if (!held) return false;
  await work(held, now);
  await DirectoryImportModel.updateOne({ _id: held._id }, { $set: { heldUntil: null } });
  return true;
}
