import { buffer } from "node:stream/consumers";
import { goodRow, inOrder, issueRow, rowsOfTable, type DraftRow } from "#domain/import/draft-rows";
import { recordsOf, withoutHome } from "#domain/import/import-records";
import { readCsv } from "#domain/import/read-csv";
import { readText } from "#domain/import/read-text";
import { parseImportFile } from "#domain/import/sample-format";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";
import { ImportRowModel, insertRows, newRecordIdOf, rowIdOf } from "#models/import-row.server";
import { findMunicipality } from "#models/municipality.server";
import { openFileForReading } from "#models/stored-file.server";

type Read = { rows: DraftRow[]; withoutHome: DirectoryImport["withoutHome"] };
type Units = Parameters<typeof recordsOf>[1];

/** Rows written to the database at once. */
const CHUNK = 500;
/** A file that is no file of ours has one fault a line; nobody reads further than this. */
const MOST_FAULTS = 2000;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** A file in the import format: everything in it, or everything that is wrong with it and nothing else. */
function readJson(text: string, units: Units): Read {
  const json = jsonOf(text);
  const problem = { column: "", code: "notJson" as const, param: "", value: "" };
  if (json === undefined)
    return { rows: [{ line: null, kind: null, label: "", record: null, problems: [problem] }], withoutHome: [] };
  const parsed = parseImportFile(json);
  if (!parsed.ok) return { rows: parsed.refusal.slice(0, MOST_FAULTS).map(issueRow), withoutHome: [] };
  return {
    rows: recordsOf(parsed.value, units).map((record) => goodRow(record)),
    withoutHome: withoutHome(parsed.value),
  };
}

function readTable(text: string, { table }: DirectoryImport, units: Units): Read {
  const read = readCsv(text);
  if (!read.ok || !table) return { rows: [], withoutHome: [] };
  const { kind, mapping } = table;
  return { rows: rowsOfTable(read.value, { kind, mapping, units }), withoutHome: [] };
}

/** Values that are not there are not stored. */
const asStored = (row: DraftRow): Pick<DraftRow, "record" | "problems"> =>
  JSON.parse(JSON.stringify({ record: row.record, problems: row.problems })) as Pick<DraftRow, "record" | "problems">;

/**
 * Reads the file of an import and writes its rows, each as the file tells it. The rows' ids follow from the import: begun
 * anew after a kill, the same rows come to stand.
 */
export async function readRows(directoryImport: DirectoryImport, now: Date): Promise<void> {
  const { _id: importId, municipality, format, file } = directoryImport;
  const units = (await findMunicipality(municipality))?.units ?? [];
  const { text } = readText(await buffer(openFileForReading(file.fileId)));
  const read = format === "json" ? readJson(text, units) : readTable(text, directoryImport, units);
  await ImportRowModel.deleteMany({ importId });
  const rows = inOrder(read.rows).map((row, sequence) => ({
    _id: rowIdOf(importId, sequence),
    importId,
    sequence,
    line: row.line,
    kind: row.kind,
    label: row.label,
    ...asStored(row),
    verdict: row.record === null ? ("broken" as const) : null,
    recordId: row.record === null ? null : newRecordIdOf(importId, sequence),
  }));
  for (let at = 0; at < rows.length; at += CHUNK) await insertRows(rows.slice(at, at + CHUNK), now);
  await DirectoryImportModel.updateOne(
    { _id: importId, status: "reading", rowsRead: false },
    { $set: { rowsRead: true, withoutHome: read.withoutHome } },
  );
}
