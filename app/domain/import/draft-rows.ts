import { recordsFromRow, type CsvContext } from "#domain/import/csv-records";
import {
  keysInFile,
  ownActivityId,
  ownIdOf,
  RECORD_KINDS,
  type ImportedRecord,
  type RecordKind,
} from "#domain/import/imported-record";
import type { RecordProblem } from "#domain/import/problems";
import type { CsvTable } from "#domain/import/read-csv";
import type { ImportIssue } from "#domain/import/sample-format";

/** One record of a file before anybody compared it with what stands, or one that cannot be read and why. */
export type DraftRow = {
  /** The line of a table; null for the import format, whose problems carry a path. */
  line: number | null;
  kind: RecordKind | null;
  label: string;
  record: ImportedRecord | null;
  problems: RecordProblem[];
};

export const goodRow = (record: ImportedRecord, line: number | null = null): DraftRow => ({
  line,
  kind: record.kind,
  label: record.label,
  record,
  problems: [],
});

/** A fault of the import format as a row of its own. */
export const issueRow = ({ path, ...problem }: ImportIssue): DraftRow => ({
  line: null,
  kind: null,
  label: path,
  record: null,
  problems: [{ column: path, ...problem }],
});

const keyOf = ({ kind, externalId }: ImportedRecord): string => `${kind} ${externalId}`;

const numberIn = ({ said }: ImportedRecord, path: "registerNumber" | "businessId"): string => {
  const value = said.find((saying) => saying.path === path)?.value;
  return typeof value === "string" ? value : "";
};

/** By which cell a row is told apart from the others: by its id, or where it has none by its number or its name. */
function knownBy(record: ImportedRecord): Omit<RecordProblem, "param"> {
  const { kind, externalId, belongsTo, label } = record;
  const number = numberIn(record, "registerNumber");
  if (kind === "association" && number && externalId === ownIdOf({ number, name: label }))
    return { column: "registerNumber", code: "numberTwice", value: number };
  if (kind === "association" && externalId === ownIdOf({ name: label }))
    return { column: "name", code: "nameTwice", value: label };
  if (kind === "activity" && externalId === ownActivityId(belongsTo?.text ?? "", label))
    return { column: "title", code: "nameTwice", value: label };
  return { column: "id", code: "duplicateId", value: externalId };
}

/** What only shows beside the rows before: an id or a number that one of them has already. */
class Seen {
  readonly #lines = new Map<string, number>();

  problemsOf(record: ImportedRecord, line: number): RecordProblem[] {
    const told = (key: string, problem: Omit<RecordProblem, "param">): RecordProblem[] => {
      const first = this.#lines.get(key);
      if (first === undefined) this.#lines.set(key, line);
      return first === undefined ? [] : [{ ...problem, param: String(first) }];
    };
    const twice = told(keyOf(record), knownBy(record));
    if (twice.length > 0 || record.kind !== "association") return twice;
    return (["registerNumber", "businessId"] as const).flatMap((column) => {
      const value = numberIn(record, column);
      return value ? told(`${column} ${value}`, { column, code: "numberTwice", value }) : [];
    });
  }
}

/** Every row of a table, read by the columns a person chose. */
export function rowsOfTable(table: CsvTable, context: CsvContext): DraftRow[] {
  const seen = new Seen();
  return table.rows.flatMap((row): DraftRow[] => {
    const { line } = row;
    const read = recordsFromRow(row, context);
    const problems = read.ok ? read.value.flatMap((record) => seen.problemsOf(record, line)) : read.refusal;
    if (read.ok && problems.length === 0) return read.value.map((record) => goodRow(record, line));
    const label = read.ok ? (read.value[0]?.label ?? "") : row.cells.filter(Boolean).slice(0, 3).join(" · ");
    return [{ line, kind: context.kind, label: label.slice(0, 150), record: null, problems }];
  });
}

/** How many umbrella organisations of the same file stand above a record. */
function depthOf(record: ImportedRecord, byId: ReadonlyMap<string, ImportedRecord>, steps = 0): number {
  const keys = record.kind === "association" && record.belongsTo ? keysInFile(record.belongsTo) : [];
  const above = keys.map((key) => byId.get(key)).find((each) => each !== undefined);
  // Two that say they are each other's umbrella are no reason to go on for ever.
  return above === undefined || steps > 10 ? 0 : 1 + depthOf(above, byId, steps + 1);
}

/** The rows in the order in which they are to be carried out: what others point to first. */
export function inOrder<Row extends { record: ImportedRecord | null }>(rows: readonly Row[]): Row[] {
  const associations = rows.flatMap(({ record }) => (record?.kind === "association" ? [record] : []));
  const byId = new Map(associations.map((record) => [record.externalId, record]));
  const rankOf = ({ record }: Row): number =>
    record === null ? 0 : RECORD_KINDS.indexOf(record.kind) * 100 + depthOf(record, byId);
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}
