import type { Answer, Answers } from "#domain/grants/form/answers";
import { sameJson } from "#domain/shared/same-json";

/**
 * What two people changed in one place, differently. The place is a field, or in it a row or a part that is no table,
 * such as the own share. What is undefined was not there: never answered, or taken away.
 */
export type AnswerConflict = {
  field: string;
  /** The part of the answer and, in a table, the row's id: null where the whole answer is meant. */
  part: string | null;
  row: string | null;
  base: unknown;
  mine: unknown;
  theirs: unknown;
};

type Sides = { base: unknown; mine: unknown; theirs: unknown };
type Merged = { value: unknown; conflicts: AnswerConflict[] };
type Place = Pick<AnswerConflict, "field" | "part" | "row">;
type Row = { id: string };

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const rowsOf = (value: unknown): Row[] => listOf(value).filter(isRow);

/** Whatever one of them changed alone stands, and what both changed in the same way; the rest is a conflict. */
function mergeWhole(place: Place, { base, mine, theirs }: Sides): Merged {
  if (sameJson(mine, theirs) || sameJson(mine, base)) return { value: theirs, conflicts: [] };
  if (sameJson(theirs, base)) return { value: mine, conflicts: [] };
  return { value: theirs, conflicts: [{ ...place, base, mine, theirs }] };
}

/** What I took out of the old list is out, and what I added is added, to what they made of it. */
function mergeSet({ base, mine, theirs }: Sides): Merged {
  const [before, my, their] = [listOf(base), listOf(mine), listOf(theirs)];
  const kept = their.filter((item) => my.includes(item) || !before.includes(item));
  return { value: [...kept, ...my.filter((item) => !before.includes(item) && !kept.includes(item))], conflicts: [] };
}

/** A row is one thing: its name belongs to its sum, so two changes to one row are not put together cell by cell. */
function mergeRows(place: Place, { base, mine, theirs }: Sides): Merged {
  const [before, my, their] = [rowsOf(base), rowsOf(mine), rowsOf(theirs)];
  const ids = [...new Set([...their, ...my].map(({ id }) => id))];
  const withId = (rows: Row[], id: string) => rows.find((row) => row.id === id);
  const merged = ids.map((id) =>
    mergeWhole({ ...place, row: id }, { base: withId(before, id), mine: withId(my, id), theirs: withId(their, id) }),
  );
  return {
    value: merged.map(({ value }) => value).filter((row) => row !== undefined),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

function mergePart(place: Place, sides: Sides): Merged {
  const lists = [sides.mine, sides.theirs, sides.base].filter(Array.isArray).flat();
  if (!Array.isArray(sides.mine) || !Array.isArray(sides.theirs)) return mergeWhole(place, sides);
  return lists.some(isRow) ? mergeRows(place, sides) : mergeSet(sides);
}

type AnswerSides = { base: Answer | undefined; mine: Answer | undefined; theirs: Answer | undefined };

/** Answers with lists in them are several things: their parts are merged one by one. Others are one thing. */
function mergeAnswer(field: string, { base, mine, theirs }: AnswerSides): Merged {
  const whole = mergeWhole({ field, part: null, row: null }, { base, mine, theirs });
  const isInParts = mine?.kind === theirs?.kind && Object.values(mine ?? {}).some(Array.isArray);
  if (whole.conflicts.length === 0 || !isInParts) return whole;
  const partOf = (answer: Answer | undefined, part: string): unknown =>
    answer && answer.kind === mine?.kind ? Object.entries(answer).find(([name]) => name === part)?.[1] : undefined;
  const parts = Object.keys(mine ?? {}).map((part) => {
    const sides = { base: partOf(base, part), mine: partOf(mine, part), theirs: partOf(theirs, part) };
    return { part, ...mergePart({ field, part, row: null }, sides) };
  });
  return {
    value: Object.fromEntries(parts.map(({ part, value }) => [part, value])),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

/**
 * Brings together what two people answered at the same time, starting from the same answers. Changes to different
 * fields, to different rows of a table and to different codes of a choice of many all stand; equal changes are one.
 * Where both changed the same thing differently the answers say what they have saved, and the conflict tells all three.
 * Which of the two is "mine" makes no other difference than that, and the order of rows.
 */
export function mergeAnswers(
  base: Answers,
  mine: Answers,
  theirs: Answers,
): { answers: Answers; conflicts: AnswerConflict[] } {
  const answers: Record<string, Answer> = {};
  const conflicts: AnswerConflict[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeAnswer(field, { base: base[field], mine: mine[field], theirs: theirs[field] });
    // Its parts are those of two answers of the same kind, so it is one of that kind.
    if (merged.value) answers[field] = merged.value as Answer;
    conflicts.push(...merged.conflicts);
  }
  return { answers, conflicts };
}
