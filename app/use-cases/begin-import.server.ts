import { buffer } from "node:stream/consumers";
import { suggestColumns, suggestKind } from "#domain/import/csv-columns";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { readCsv } from "#domain/import/read-csv";
import { isJson, readText, type Encoding } from "#domain/import/read-text";
import { ok, refused, type Result } from "#domain/shared/result";
import { advance, chronicle, type Stamp } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { DirectoryImportModel, type DirectoryImport, type ImportTable } from "#models/directory-import.server";
import { giveFileTo, openFileForReading } from "#models/stored-file.server";

type Command = { municipality: string; source: string; file: DirectoryImport["file"]; stamp: Stamp };
export type BeginImportRefusal = { code: "noTable" };

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 60;

/** How an earlier import of the same columns was told to read them. */
async function earlierMapping(
  municipality: string,
  headers: string[],
): Promise<Pick<ImportTable, "kind" | "mapping"> | null> {
  const earlier = await DirectoryImportModel.findOne({
    municipality,
    "table.headers": headers,
    status: { $in: ["done", "undoing", "undone"] },
  })
    .sort({ createdAt: -1 })
    .select({ table: 1 })
    .lean<Pick<DirectoryImport, "table">>()
    .exec();
  return earlier?.table ?? null;
}

/** What there is to know of a table before a person says what its columns are. */
async function tableOf(
  text: string,
  encoding: Encoding,
  municipality: string,
): Promise<Result<ImportTable, "noTable">> {
  const read = readCsv(text);
  if (!read.ok) return read;
  const { delimiter, headers, rows } = read.value;
  const kind = suggestKind(headers);
  const { kind: chosen, mapping } = (await earlierMapping(municipality, headers)) ?? {
    kind,
    mapping: suggestColumns(kind, headers),
  };
  const examples = rows
    .filter(({ fault }) => fault === null)
    .slice(0, EXAMPLES)
    .map(({ cells }) => headers.map((_, index) => (cells[index] ?? "").slice(0, EXAMPLE_LENGTH)));
  return ok({ encoding, delimiter, rowCount: rows.length, headers, examples, kind: chosen, mapping: [...mapping] });
}

/**
 * Takes a stored file in for importing: nothing is imported yet. A table waits to be told what its columns are, the
 * import format goes on to be read.
 */
export async function beginImport(command: Command): Promise<Result<{ importId: string }, BeginImportRefusal>> {
  const { municipality, source, file, stamp } = command;
  const { text, encoding } = readText(await buffer(openFileForReading(file.fileId)));
  const table = isJson(text) ? null : await tableOf(text, encoding, municipality);
  if (table && !table.ok) return refused({ code: table.refusal });
  const importId = newId();
  const directoryImport = new DirectoryImportModel({
    _id: importId,
    municipality,
    status: "uploaded",
    source,
    file,
    format: table ? "csv" : "json",
    table: table ? table.value : null,
  });
  chronicle(directoryImport, { event: "upload", facts: { file: file.name, sha256: file.sha256 } }, stamp);
  if (!table) advance(directoryImport, IMPORT_LIFECYCLE, "read", stamp);
  // The file is handed over first: an import must never refer to a file that the sweep may take.
  await giveFileTo(file.fileId, { kind: "import", importId });
  await directoryImport.save();
  return ok({ importId });
}
