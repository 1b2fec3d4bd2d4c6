import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { suggestColumns } from "#domain/import/csv-columns";
import { IMPORT_LIFECYCLE, isWorking } from "#domain/import/import-lifecycle";
import type { Suspect } from "#domain/import/association-book";
import { advance, type Stamp } from "#models/chronicle.server";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";
import { ImportRowModel, type ImportRow } from "#models/import-row.server";
import { saveRecord } from "#models/save.server";
import { completeFile, deleteFile, openFileForWriting } from "#models/stored-file.server";
import type { ImportOptions } from "#server/import-options";
import { StartProblem } from "#server/start-problem";
import { beginImport } from "#use-cases/begin-import.server";
import { readTableAs } from "#use-cases/choose-import-columns.server";
import { keepDecisions, type RowDecision } from "#use-cases/decide-import-rows.server";
import { followImports } from "#use-cases/follow-import.server";

/** Where a running site's worker has the import in hand. */
const WAIT = 200;

async function store(file: string): Promise<DirectoryImport["file"]> {
  const bytes = await readFile(file).catch(() => {
    throw new StartProblem(`There is no file ${file}, or it cannot be read.`);
  });
  const name = path.basename(file);
  const { stream, fileId } = openFileForWriting(name);
  await pipeline(Readable.from([bytes]), stream);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await completeFile(fileId, {
    contentType: "application/octet-stream",
    sha256,
    owner: { kind: "upload", personId: "" },
  });
  return { fileId, name, size: bytes.length, sha256 };
}

/** Works until the import waits for a person or is over. */
async function workThrough(importId: string): Promise<DirectoryImport> {
  for (;;) {
    const found = await DirectoryImportModel.findById(importId).orFail().lean<DirectoryImport>().exec();
    if (!isWorking(found.status)) return found;
    if (!(await followImports(new Date()))) await sleep(WAIT);
  }
}

async function readColumns(importId: string, { kind }: ImportOptions, stamp: Stamp): Promise<void> {
  const found = await DirectoryImportModel.findById(importId).orFail();
  const { table } = found;
  if (!table) return;
  const chosen = kind ?? table.kind;
  const mapping = chosen === table.kind ? [...table.mapping] : suggestColumns(chosen, table.headers);
  const read = await readTableAs(found, { kind: chosen, mapping }, stamp);
  if (!read.ok) throw new StartProblem(`The columns of the table do not tell enough: ${JSON.stringify(read.refusal)}`);
}

/** Stores a file, reads it and compares it with the directory: what is there to see before anything changes. */
export async function prepareImport(options: ImportOptions, stamp: Stamp): Promise<DirectoryImport> {
  const { municipality, source, path: file } = options;
  const begun = await beginImport({ municipality, source, file: await store(file), stamp });
  if (!begun.ok) throw new StartProblem("There is no table in the file, nor is it the import format.");
  const { importId } = begun.value;
  await readColumns(importId, options, stamp).catch(async (error: unknown) => {
    await forgetImport(await DirectoryImportModel.findById(importId).orFail().lean<DirectoryImport>().exec());
    throw error;
  });
  const prepared = await workThrough(importId);
  if (prepared.status === "ready") await decideDuplicates(importId, options);
  return prepared;
}

/** Two ids of one source are two records, whatever their names; otherwise the person's rule holds. */
function ruleFor(suspects: readonly Suspect[], { duplicates }: ImportOptions): ImportOptions["duplicates"] {
  // Only another row of the same file is near: its source tells the two apart, unless a person says that they are one.
  if (suspects.length === 0) return duplicates === "same" ? "leave" : "new";
  const isCertain = suspects.some(({ reason }) => reason !== "name");
  if (isCertain) return duplicates === "same" ? "same" : "leave";
  return duplicates === "leave" && suspects.every(({ sameSource }) => sameSource) ? "new" : duplicates;
}

async function decideDuplicates(importId: string, options: ImportOptions): Promise<void> {
  const rows = await ImportRowModel.find({ importId, verdict: "duplicate" })
    .select({ suspects: 1 })
    .lean<Pick<ImportRow, "_id" | "suspects">[]>()
    .exec();
  const decisions = rows.map(({ _id, suspects }): RowDecision => {
    const decision = ruleFor(suspects, options);
    const certain = suspects.find(({ reason }) => reason !== "name") ?? suspects[0];
    return decision === "same" ? { rowId: _id, decision, sameAs: certain?.id ?? "" } : { rowId: _id, decision };
  });
  await keepDecisions(importId, decisions);
}

/** Carries a prepared import out. */
export async function carryOutImport(importId: string, stamp: Stamp): Promise<DirectoryImport> {
  const found = await DirectoryImportModel.findById(importId).orFail();
  advance(found, IMPORT_LIFECYCLE, "start", stamp);
  await saveRecord(found);
  return workThrough(importId);
}

/** Leaves nothing behind of an import that changed nothing. */
export async function forgetImport({ _id: importId, file }: DirectoryImport): Promise<void> {
  await DirectoryImportModel.deleteOne({ _id: importId });
  await ImportRowModel.deleteMany({ importId });
  await deleteFile(file.fileId);
}
