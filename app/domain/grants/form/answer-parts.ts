import type { Answer } from "#domain/grants/form/answers";
import { inputName } from "#domain/grants/form/typed-values";

/** A place in an answer, as merge-answers names it: a part of it and in a table a row; null where the whole is meant. */
type AnswerPlace = { part: string | null; row: string | null };

type Row = { id: string };

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && "id" in value;
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const partOf = (answer: Answer | undefined, part: string): unknown =>
  Object.entries(answer ?? {}).find(([name]) => name === part)?.[1];

/** What stands at a place of an answer; undefined where nothing does. */
export function partAt(answer: Answer | undefined, { part, row }: AnswerPlace): unknown {
  if (part === null) return answer;
  const value = partOf(answer, part);
  return row === null ? value : rowsOf(value).find(({ id }) => id === row);
}

/** The rows with another at one's place; without it where there is none. A row that is new comes last. */
function withRow(rows: readonly Row[], id: string, value: unknown): Row[] {
  const changed = isRow(value) ? [value] : [];
  return rows.some((row) => row.id === id)
    ? rows.flatMap((row) => (row.id === id ? changed : [row]))
    : [...rows, ...changed];
}

/** An answer with another value at a place; null where the whole answer was taken away. */
export function withPart(answer: Answer | undefined, { part, row }: AnswerPlace, value: unknown): Answer | null {
  // What is put at a place was once read from the same place of an answer to the same field.
  if (part === null) return value as Answer | null;
  if (!answer) return null;
  const whole = row === null ? value : withRow(rowsOf(partOf(answer, part)), row, value);
  return { ...answer, [part]: whole };
}

const IN_ROW = /^(\w+)\[([\w-]+)\]\.(\w+)$/;

/**
 * The name of the input of a field that a part with its row's id ("costs[row2].cents") belongs into, as an answer's rows
 * stand; null where it has no such row.
 */
export function inputAt({ field, part }: { field: string; part: string }, answer: Answer | undefined): string | null {
  const [, table = "", row, column] = IN_ROW.exec(part) ?? [];
  if (table === "") return inputName(field, part);
  const place = rowsOf(partOf(answer, table)).findIndex(({ id }) => id === row);
  return place < 0 ? null : inputName(field, `${table}[${place}].${column}`);
}

/** An answer with the parts of a better one, and the rows that only it has. */
export function withRowsOf(better: Answer, answer: Answer): Answer {
  const parts = Object.entries(better).map(([part, value]: [string, unknown]): [string, unknown] => {
    const [rows, others] = [rowsOf(value), rowsOf(partOf(answer, part))];
    if (others.length === 0) return [part, value];
    const inOrder = others.map((row) => rows.find(({ id }) => id === row.id) ?? row);
    return [part, [...inOrder, ...rows.filter(({ id }) => !others.some((row) => row.id === id))]];
  });
  // Its parts are those of two answers to the same field.
  return Object.fromEntries(parts) as Answer;
}
