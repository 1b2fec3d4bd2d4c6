import type { Answer } from "#domain/grants/form/answers";

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
