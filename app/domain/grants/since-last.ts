import type { ApplicationContent } from "#domain/grants/application";
import type { CoreField } from "#domain/grants/application-form";
import { asAskedNow, COPIED, type Source } from "#domain/grants/copy-application";
import { inYears } from "#domain/grants/coming-days";
import { copiedKey } from "#domain/grants/drafting";
import { answerOfKind, type Answer } from "#domain/grants/form/answers";
import { changedSince, type Change } from "#domain/grants/form/changed-since";
import { visible } from "#domain/grants/form/conditions";
import type { Field, FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { readSubject } from "#domain/grants/subjects";
import type { UnreadText } from "#domain/grants/unread";
import { isPlainDate } from "#domain/shared/plain-date";

/**
 * How a field stands to the earlier application: it says the same, the same day in the new year, something else, nothing
 * yet, it was not asked or answered then, or it is not asked any more.
 */
export type SinceState = "same" | "moved" | "changed" | "blank" | "new" | "gone";

type CoreValue = string | number | null;

type Since = { key: string; state: SinceState };
export type SinceCore = Since & { of: "core"; name: CoreField; last: CoreValue; now: CoreValue };
export type SinceAnswer = Since & { of: "form"; field: Field; last: Answer | null; now: Answer | null };
/** One field of an application beside the earlier one; sums in cents, days as civil dates. */
export type SinceRow = SinceCore | SinceAnswer;

/** Documents and assurances are given anew each year: there is nothing to compare. */
const NOT_COMPARED: readonly Field["kind"][] = ["attachment", "declaration"];
const COMPARED: readonly CoreField[] = [...COPIED, "memberCount"];

const isMoved = (last: unknown, now: unknown, years: number): boolean =>
  years !== 0 &&
  typeof last === "string" &&
  typeof now === "string" &&
  isPlainDate(last) &&
  isPlainDate(now) &&
  inYears(last, years) === now;

const valueOf = (value: unknown): CoreValue =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;

function stateOf(last: CoreValue, now: CoreValue, years: number): SinceState {
  if (last === now) return "same";
  if (last === null) return "new";
  if (now === null) return "blank";
  return isMoved(last, now, years) ? "moved" : "changed";
}

/** Of the core what both or either of them says. */
const coreRows = (from: Source, now: ApplicationContent): SinceCore[] =>
  COMPARED.flatMap((name): SinceCore[] => {
    const [then, today] = [valueOf(from.content[name]), valueOf(now[name])];
    if (then === null && today === null) return [];
    return [{ of: "core", key: name, name, state: stateOf(then, today, from.years), last: then, now: today }];
  });

const said = (answer: Answer | undefined): Answer | null => (answer && !isEmptyAnswer(answer) ? answer : null);

function answerState({ state, last, now }: Change, years: number): SinceState {
  if (state !== "changed") return state;
  if (!said(last)) return "new";
  if (!said(now)) return "blank";
  const [then, today] = [answerOfKind(last, "date"), answerOfKind(now, "date")];
  return isMoved(then?.date, today?.date, years) ? "moved" : "changed";
}

/** Nothing then and nothing now is nothing to look at. */
const isTold = ({ last, now }: SinceAnswer): boolean => last !== null || now !== null;

function answerRows(from: Source, form: FormDefinition, { answers }: ApplicationContent): SinceAnswer[] {
  const then = asAskedNow(from, form);
  return changedSince(then, { form: visible(form, answers), answers })
    .filter(({ field }) => !NOT_COMPARED.includes(field.kind))
    .map((change): SinceAnswer => ({
      of: "form",
      key: copiedKey("form", change.field.id),
      field: change.field,
      state: answerState(change, from.years),
      last: said(change.last),
      now: said(change.now),
    }))
    .filter(isTold);
}

/**
 * An application beside the earlier one, field by field: the core first, then the programme's own form in its order. It
 * stays so however much has been filled in or confirmed, for "is this still true?" is asked until the application is filed.
 */
export const sinceLast = (
  from: Source,
  now: { content: ApplicationContent; form: FormDefinition | null },
): SinceRow[] => [...coreRows(from, now.content), ...(now.form ? answerRows(from, now.form, now.content) : [])];

/** What was typed and cannot be read is not what was stored before it: of such a field only that it differs is known. */
export const whileUnread = (rows: readonly SinceRow[], unread: readonly UnreadText[]): SinceRow[] =>
  rows.map((row) =>
    row.last !== null && unread.some(({ of, field }) => copiedKey(of, field) === row.key)
      ? { ...row, state: "changed", now: null }
      : row,
  );

/** The row of a field, by its key. */
export const rowOf = (last: { rows: readonly SinceRow[] } | null, key: string): SinceRow | undefined =>
  last?.rows.find((row) => row.key === key);

/** The same by what a question to the applicant would be about (#domain/grants/subjects). */
export function rowOfSubject(last: { rows: readonly SinceRow[] } | null, subject: string): SinceRow | undefined {
  const asked = readSubject(subject);
  return asked ? rowOf(last, copiedKey(asked.kind === "form" ? "form" : "core", asked.id)) : undefined;
}

/** What a sum or a number has grown by; null where it is no number in both. */
export const grownBy = ({ last, now }: { last: unknown; now: unknown }): number | null =>
  typeof last === "number" && typeof now === "number" && last !== now ? now - last : null;

/** Does a text that was taken over name the earlier year, as in "Kesäleiri 2026"? It is easily left as it was. */
export const namesYear = (now: unknown, year: number): boolean =>
  typeof now === "string" && !isPlainDate(now) && new RegExp(`(?<!\\d)${year}(?!\\d)`, "u").test(now);
