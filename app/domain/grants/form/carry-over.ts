import { type Answer, type AnswerOf, type Answers } from "#domain/grants/form/answers";
import { fieldsOf, optionsOf, type Field, type FormDefinition, type Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer, KINDS } from "#domain/grants/form/kinds";
import { sameJson } from "#domain/shared/same-json";

/** An answer that has no place in the form any more, with the field as it was asked: its label and its options. */
export type LeftOver = { field: Field; answer: Answer };

/** Answers to the form as it is, and what was answered to older forms and fits nowhere in it. */
export type Draft = { answers: Answers; leftOver: readonly LeftOver[] };

/** One answer in two: what fits a field, and the rest. */
type Split = { fits: Answer | null; rest: Answer | null };

/** Parts a list by whether the field still has the code; a part that is empty is none. */
function split<Item>(
  all: readonly Item[],
  isOffered: (item: Item) => boolean,
  answer: (part: Item[]) => Answer,
): Split {
  const [kept, left] = [all.filter(isOffered), all.filter((item) => !isOffered(item))];
  if (left.length === 0) return { fits: answer(kept), rest: null };
  return { fits: kept.length === 0 ? null : answer(kept), rest: answer(left) };
}

/** The codes of an answer that its field still offers go on, the others are left. */
function byCodes(answer: Answer, to: Field): Split {
  const codes = new Set(optionsOf(to).map(({ code }) => code));
  if (answer.kind === "choice" && answer.code !== null && !codes.has(answer.code)) return { fits: null, rest: answer };
  if (answer.kind === "many")
    return split(
      answer.codes,
      (code) => codes.has(code),
      (part) => ({ ...answer, codes: part }),
    );
  if (answer.kind === "members")
    return split(
      answer.rows,
      ({ id }) => codes.has(id),
      (rows) => ({ ...answer, rows }),
    );
  if (answer.kind === "statistics")
    return split(
      answer.rows,
      ({ id }) => codes.has(id),
      (rows) => ({ ...answer, rows }),
    );
  return { fits: answer, rest: null };
}

const turned = <K extends Kind>(answer: AnswerOf<K>, kind: Kind): Answer | null =>
  KINDS[answer.kind].becomes[kind]?.(answer) ?? null;

/** How much of an answer fits a field: as one of its kind, in codes that it has. What fits nowhere stays as it was. */
function fitted(answer: Answer, to: Field | undefined): Split {
  const ofKind = to?.kind === answer.kind ? answer : to && turned(answer, to.kind);
  const parts = to && ofKind ? byCodes(ofKind, to) : null;
  return parts?.fits ? parts : { fits: null, rest: answer };
}

const fieldsById = (form: FormDefinition): Map<string, Field> =>
  new Map(fieldsOf(form).map((field) => [field.id, field]));

const isKept = (kept: readonly LeftOver[], one: LeftOver): boolean => kept.some((other) => sameJson(other, one));

/**
 * Takes a draft over to a changed form. An answer goes on where its field is still asked in a kind that it fits, as do
 * those of its codes and rows that the field still has; the rest is kept aside with the field as it was. What was kept
 * aside before comes back where its field has returned, fits it whole and has not been answered anew. Limits are not
 * looked at: an answer that is too long for the new form goes on, and `missing` tells of it. An answer
 * to a field that the old form does not have stays where it is.
 */
export function carryOver({ answers, leftOver }: Draft, from: FormDefinition, to: FormDefinition): Draft {
  const [old, now] = [fieldsById(from), fieldsById(to)];
  const carried: Record<string, Answer> = {};
  const aside: LeftOver[] = [...leftOver];
  for (const [id, answer] of Object.entries(answers)) {
    const field = old.get(id);
    const { fits, rest } = field ? fitted(answer, now.get(id)) : { fits: answer, rest: null };
    if (fits) carried[id] = fits;
    const left = field && rest && !isEmptyAnswer(rest) ? { field, answer: rest } : null;
    if (left && !isKept(aside, left)) aside.push(left);
  }
  const stays = aside.filter(({ field, answer }) => {
    const { fits, rest } = fitted(answer, now.get(field.id));
    const there = carried[field.id];
    if (!fits || rest || (there && !isEmptyAnswer(there))) return true;
    carried[field.id] = fits;
    return false;
  });
  return { answers: carried, leftOver: stays };
}
