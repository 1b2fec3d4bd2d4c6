import { nameIndex, type NameIndex } from "#domain/associations/name-index";

/** A row of the same file that may be about the same association. */
export type Twin = { id: string; name: string; line: number | null };
/** `id` is the record the row is to become, `sequence` its place among the rows. */
export type NamedRow = Twin & { sequence: number };

/** More than anybody would look through. */
const MOST_TWINS = 5;

/** The associations that a file brings along as new ones, by their names. */
export function fileNames(rows: readonly NamedRow[]): NameIndex<NamedRow> {
  const names = nameIndex<NamedRow>();
  for (const row of rows) names.add(row.name, row);
  return names;
}

/** Rows before this one with nearly the same name: of two, the later is asked about, whatever numbers they have. */
export const twinsOf = (row: { name: string; sequence: number }, names: NameIndex<NamedRow>): Twin[] =>
  names
    .nearlySame(row.name)
    .filter(({ sequence }) => sequence < row.sequence)
    .slice(0, MOST_TWINS)
    .map(({ id, name, line }) => ({ id, name, line }));
