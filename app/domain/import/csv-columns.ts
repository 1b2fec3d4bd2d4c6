import { ACTIVITY_COLUMNS } from "#domain/import/activity-columns";
import { ASSOCIATION_COLUMNS } from "#domain/import/association-columns";

/** What a table may hold: one kind of record a file. */
export const CSV_KINDS = ["association", "activity"] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

export type AssociationColumn = keyof typeof ASSOCIATION_COLUMNS;
export type ActivityColumn = keyof typeof ACTIVITY_COLUMNS;
export type CsvColumn = AssociationColumn | ActivityColumn;

const COLUMNS: Record<CsvKind, Partial<Record<CsvColumn, readonly string[]>>> = {
  association: ASSOCIATION_COLUMNS,
  activity: ACTIVITY_COLUMNS,
};

const keysOf = <Key extends string>(table: Record<Key, unknown>): Key[] => Object.keys(table) as Key[];

export const ASSOCIATION_COLUMN_NAMES = keysOf(ASSOCIATION_COLUMNS);
export const ACTIVITY_COLUMN_NAMES = keysOf(ACTIVITY_COLUMNS);
export const columnsOf = (kind: CsvKind): CsvColumn[] =>
  kind === "association" ? ASSOCIATION_COLUMN_NAMES : ACTIVITY_COLUMN_NAMES;

/** Without these a row says nothing one could keep. */
export const REQUIRED_COLUMNS: Record<CsvKind, readonly CsvColumn[]> = {
  association: ["name"],
  activity: ["association", "title"],
};

/** "Y-tunnus", "y_tunnus" and "Y tunnus (PRH)" are one heading. */
const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Which column of the file is which of ours; null where it is none. */
export type ColumnMapping = (CsvColumn | null)[];

const isHeading = (kind: CsvKind, column: CsvColumn, heading: string): boolean =>
  plainHeading(column) === heading || (COLUMNS[kind][column] ?? []).includes(heading);

/** What the headings of a file most likely mean; each of our columns is found at most once, the first one first. */
export function suggestColumns(kind: CsvKind, headers: readonly string[]): ColumnMapping {
  const taken = new Set<CsvColumn>();
  return headers.map((header) => {
    const heading = plainHeading(header);
    const column = columnsOf(kind).find((each) => !taken.has(each) && isHeading(kind, each, heading)) ?? null;
    if (column) taken.add(column);
    return column;
  });
}

const found = (mapping: ColumnMapping): number => mapping.filter((column) => column !== null).length;

/** The kind of record whose columns a file's headings fit best. */
export const suggestKind = (headers: readonly string[]): CsvKind =>
  found(suggestColumns("activity", headers)) > found(suggestColumns("association", headers))
    ? "activity"
    : "association";

export type MappingProblem = { code: "missingColumn" | "columnTwice"; column: CsvColumn };

/** What is wrong with a mapping: a column that is needed and not there, or one that two columns of the file are said to be. */
export function mappingProblems(kind: CsvKind, mapping: ColumnMapping): MappingProblem[] {
  const chosen = mapping.filter((column) => column !== null);
  const missing = REQUIRED_COLUMNS[kind].filter((column) => !chosen.includes(column));
  const twice = [...new Set(chosen.filter((column, index) => chosen.indexOf(column) < index))];
  return [
    ...missing.map((column) => ({ code: "missingColumn" as const, column })),
    ...twice.map((column) => ({ code: "columnTwice" as const, column })),
  ];
}
