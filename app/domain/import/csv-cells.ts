import type { z } from "zod";
import type { CsvColumn } from "#domain/import/csv-columns";
import { codeOf, examplesOf } from "#domain/import/csv-words";
import * as shapes from "#domain/import/csv-shapes";
import type { RecordProblem } from "#domain/import/problems";
import type { PlainDate } from "#domain/shared/plain-date";
import { parseIssue } from "#domain/shared/issues";

/** The cells of one row by our columns, without the empty ones. */
export type Cells = Partial<Record<CsvColumn, string>>;

/** A cell that holds several things: divided by semicolons or upright lines, or by commas where there are none of these. */
export const listIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[;|\n]/.test(cell) ? /[;|\n]/ : ",")
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** A whole number as people write it: "1 200". */
export const numberIn = (cell: string): number => Number(cell.replace(/[\s\u00A0\u202F]/g, "") || "x");

/**
 * Reads the cells of a row one by one and gathers everything that is wrong with them. A cell that is empty or not in the
 * table says nothing; one that cannot be read makes the whole row wait for mending.
 */
export class CellReader {
  readonly problems: RecordProblem[] = [];
  constructor(readonly cells: Cells) {}

  text(column: CsvColumn): string | undefined {
    return this.cells[column];
  }

  list(column: CsvColumn): string[] | undefined {
    const cell = this.cells[column];
    return cell === undefined ? undefined : listIn(cell);
  }

  /** By the schema a form would ask with: its messages are issue codes. */
  by<Value>(column: CsvColumn, schema: z.ZodType<Value>, prepare: (cell: string) => unknown = (cell) => cell) {
    const cell = this.cells[column];
    if (cell === undefined) return undefined;
    const read = schema.safeParse(prepare(cell));
    if (read.success) return read.data;
    const { code, param = "" } = parseIssue(read.error.issues[0]?.message ?? "");
    this.tell(column, code, param);
    return undefined;
  }

  /** Web addresses, by spaces or as a list. */
  addresses(column: CsvColumn): string[] | undefined {
    const list = this.cells[column]?.split(/[\s,;|]+/).filter(Boolean);
    return this.by(column, shapes.addresses, () => list);
  }

  /** One of a few words; another word is told off with those that are understood. */
  word<Code extends string>(column: CsvColumn, words: Record<Code, readonly string[]>): Code | undefined {
    const cell = this.cells[column];
    if (cell === undefined) return undefined;
    const code = codeOf(words, cell);
    if (code === null) this.tell(column, "unknownWord", examplesOf(words));
    return code ?? undefined;
  }

  date(column: CsvColumn, schema: z.ZodType<PlainDate>): PlainDate | null {
    return this.by(column, schema) ?? null;
  }

  tell(column: CsvColumn, code: RecordProblem["code"], param = ""): void {
    this.problems.push({ column, code, param, value: (this.cells[column] ?? "").slice(0, 200) });
  }
}
