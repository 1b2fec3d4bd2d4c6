import type { LeftOver } from "#domain/grants/form/carry-over";
import type { AnswerConflict } from "#domain/grants/form/merge-answers";
import type { UnreadText } from "#domain/grants/unread";
import { sameJson } from "#domain/shared/same-json";

/** A word, a sum, a row or a whole answer, as it is stored. */
type Stored = string | number | boolean | null | readonly Stored[] | { readonly [part: string]: Stored };

/**
 * Another answer to a thing that two people wrote differently at once. What stands is in the application; this is kept
 * beside it until one of the association's people says which is right.
 */
export type OtherAnswer = {
  id: string;
  /** Of the core of the application, or of the programme's own form. */
  of: "core" | "form";
  field: string;
  /** As in AnswerConflict: null where the whole answer is meant. */
  part: string | null;
  row: string | null;
  /** Null where it was taken away. */
  value: Stored;
  by: { personId: string; name: string };
  at: Date;
};

/** The application of an earlier call from which the words were copied, and the fields nobody has said to be true yet. */
type Copied = { caseId: string; year: number; unconfirmed: string[] };

/** How long an application has been written, whoever wrote it: minutes, and when it was saved last. */
type Writing = {
  minutes: number;
  savedAt: Date | null;
  /** The ids of everybody who has saved it; left out where an earlier program did not write them down. */
  by?: readonly string[];
};

export type Drafting = {
  otherAnswers: OtherAnswer[];
  copied: Copied | null;
  /** What was answered to an older version of the form and fits nowhere in the one that the call has now. */
  leftOver: LeftOver[];
  /** Fields of the form that hold what the city had itself: until somebody changes them. */
  known: string[];
  /** What was typed and cannot be read, until somebody mends it; left out where an earlier program saved it last. */
  unread?: readonly UnreadText[];
  writing: Writing;
};
export const NO_DRAFTING: Drafting = {
  otherAnswers: [],
  copied: null,
  leftOver: [],
  known: [],
  writing: { minutes: 0, savedAt: null, by: [] },
};

/** What a field is called among those copied: the form's own are told apart from the core's. */
export const copiedKey = (of: OtherAnswer["of"], field: string): string => (of === "form" ? `form ${field}` : field);

/** Is something open about a field: copied words that nobody has confirmed, or another answer? */
export const hasNote = ({ copied, otherAnswers }: Drafting, of: OtherAnswer["of"], field: string): boolean =>
  (copied?.unconfirmed.includes(copiedKey(of, field)) ?? false) ||
  otherAnswers.some((other) => other.of === of && other.field === field);

type Conflict = Pick<AnswerConflict, "field" | "part" | "row" | "mine">;
type Place = Pick<OtherAnswer, "of" | "field" | "part" | "row">;

const isAt = (other: OtherAnswer, place: Place): boolean =>
  other.of === place.of && other.field === place.field && other.part === place.part && other.row === place.row;

/**
 * Keeps what a save could not bring together. A person's newer answer to a thing takes the place of their older one, and
 * one that has come to stand after all is no other answer any more.
 */
export function withConflicts(
  kept: readonly OtherAnswer[],
  conflicts: readonly Conflict[],
  about: Pick<OtherAnswer, "of" | "by" | "at"> & { newId: () => string; stands: (place: Place) => unknown },
): OtherAnswer[] {
  const { of, by, at, newId, stands } = about;
  const fresh = conflicts.map(({ field, part, row, mine }): OtherAnswer => {
    // It was read from a form into an answer, or a part of one.
    const value = (mine ?? null) as Stored;
    return { id: newId(), of, field, part, row, value, by, at };
  });
  const isReplaced = (other: OtherAnswer): boolean =>
    other.by.personId === by.personId && fresh.some((one) => isAt(other, one));
  const stay = kept.filter(
    (other) => !isReplaced(other) && !(other.of === of && sameJson(other.value, stands(other) ?? null)),
  );
  return [...stay, ...fresh];
}

/** Somebody who is away longer than this between two saves was not writing meanwhile. */
const LONGEST_PAUSE_MINUTES = 5;
const MS_IN_MINUTE = 60_000;

/** Adds the time since the last save, if it was spent writing. */
export function written({ minutes, savedAt, by }: Writing, now: Date, personId: string): Writing {
  const since = savedAt === null ? 0 : (now.getTime() - savedAt.getTime()) / MS_IN_MINUTE;
  return {
    minutes: minutes + (since > 0 && since <= LONGEST_PAUSE_MINUTES ? since : 0),
    savedAt: now,
    ...(by ? { by: [...new Set([...by, personId])] } : {}),
  };
}

/** Has nobody but this person ever written it? What they meet in it is then their own, from another window. */
export const isOnlyBy = ({ writing: { by } }: Pick<Drafting, "writing">, personId: string): boolean =>
  by !== undefined && by.length > 0 && by.every((id) => id === personId);
