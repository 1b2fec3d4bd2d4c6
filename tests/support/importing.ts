import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isWorking } from "#domain/import/import-lifecycle";
import type { Actor } from "#domain/roles";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";
import { ImportRowModel, type ImportRow } from "#models/import-row.server";
import { completeFile, openFileForWriting } from "#models/stored-file.server";
import { TOWN_NOW } from "#tests/support/cast";
import { chooseImportColumns } from "#use-cases/choose-import-columns.server";
import { decideImportRows } from "#use-cases/decide-import-rows.server";
import { followImports } from "#use-cases/follow-import.server";
import { moveImport } from "#use-cases/move-import.server";
import { uploadImport } from "#use-cases/upload-import.server";

export const SAMPLE_FILE = "app/server/demo/sample-pieksamaki.json";
export const SAMPLE = readFileSync(SAMPLE_FILE);

/** A small table of associations. */
export const tableOf = (...rows: string[]): Buffer =>
  Buffer.from(["Tunnus;Nimi;Rekisterinumero;Kuvaus", ...rows].join("\n"));

export async function storedFile(bytes: Buffer, name: string): Promise<DirectoryImport["file"]> {
  const { stream, fileId } = openFileForWriting(name);
  await pipeline(Readable.from([bytes]), stream);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await completeFile(fileId, { contentType: "text/csv", sha256, owner: { kind: "upload", personId: "x" } });
  return { fileId, name, size: bytes.length, sha256 };
}

export const readImport = (id: string) => DirectoryImportModel.findById(id).orFail().lean<DirectoryImport>().exec();

export const rowsOf = (importId: string, filter: object = {}) =>
  ImportRowModel.find({ importId, ...filter })
    .lean<ImportRow[]>()
    .exec();

/** The worker, until the import waits for a person or is over; `pieces` ends it earlier, as a kill would. */
export async function work(id: string, pieces = Infinity): Promise<DirectoryImport> {
  for (let done = 0; done < pieces && isWorking((await readImport(id)).status); done += 1)
    await followImports(TOWN_NOW);
  return readImport(id);
}

/** A coordinator at work with imports. */
export function importer(actor: Actor) {
  const uploaded = async (bytes: Buffer, name: string): Promise<DirectoryImport> => {
    const file = await storedFile(bytes, name);
    const begun = await uploadImport({ municipality: "593", source: "", file, actor, now: TOWN_NOW });
    if (!begun.ok) throw new Error(begun.refusal.code);
    const { _id: importId, __v: version, table } = await readImport(begun.value.importId);
    if (table) {
      const { kind, mapping } = table;
      await chooseImportColumns({ importId, version, kind, mapping, actor, now: TOWN_NOW });
    }
    return work(importId);
  };
  const press = async (id: string, event: "start" | "undo", pieces?: number): Promise<DirectoryImport> => {
    const { __v: version } = await readImport(id);
    const moved = await moveImport({ importId: id, event, version, actor, now: TOWN_NOW });
    if (!moved.ok) throw new Error(moved.refusal.code);
    return work(id, pieces);
  };
  /** Carries a file out at once; what it is suspected to say twice is said to be new. */
  const imported = async (bytes: Buffer, name: string): Promise<DirectoryImport> => {
    const { _id: importId } = await uploaded(bytes, name);
    const rows = await rowsOf(importId, { verdict: "duplicate" });
    const decisions = rows.map(({ _id: rowId }) => ({ rowId, decision: "new" as const }));
    await decideImportRows({ importId, decisions, actor });
    return press(importId, "start");
  };
  return { uploaded, press, imported };
}
