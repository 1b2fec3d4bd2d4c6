import type { Answer, AnswerOf, Answers } from "#domain/grants/form/answers";
import { fieldsOf, type Field, type FormDefinition, type Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer, KINDS } from "#domain/grants/form/kinds";
import { sameJson } from "#domain/shared/same-json";

/** A form and what was answered to it. */
export type FilledForm = { form: FormDefinition; answers: Answers };

/**
 * How a field stands to the one of last year: it says the same, it says something else, it was not asked then, or it
 * was answered then and is not asked any more.
 */
export type Change = {
  field: Field;
  state: "same" | "changed" | "new" | "gone";
  last: Answer | undefined;
  now: Answer | undefined;
};

const inKind = <K extends Kind>(answer: AnswerOf<K>, kind: Kind): Answer | null =>
  KINDS[answer.kind].becomes[kind]?.(answer) ?? null;

/** Rows that people add have ids that say nothing; in the others the id is the band or the measure. */
const withoutIds = (rows: readonly { id: string }[]): object[] => rows.map(({ id: _, ...cells }) => cells);

function content(answer: Answer): unknown {
  if (answer.kind === "budget")
    return { ...answer, costs: withoutIds(answer.costs), income: withoutIds(answer.income) };
  if (answer.kind === "otherGrants" || answer.kind === "premises") return { ...answer, rows: withoutIds(answer.rows) };
  return answer.kind === "many" ? { ...answer, codes: answer.codes.toSorted() } : answer;
}

/** What an answer tells a reader, in the words of the kind in which it is asked now; nothing where it is empty. */
function said(answer: Answer | undefined, asked: Field): unknown {
  if (!answer || isEmptyAnswer(answer)) return null;
  return content(answer.kind === asked.kind ? answer : (inKind(answer, asked.kind) ?? answer));
}

/**
 * Compares an application field by field with last year's, for "is this still true?". In the order of the form as it is
 * now; what is not asked any more comes last, where something was answered to it.
 */
export function changedSince(last: FilledForm, now: FilledForm): Change[] {
  const [askedThen, askedNow] = [fieldsOf(last.form), fieldsOf(now.form)];
  const isAsked = (fields: readonly Field[], { id }: Field): boolean => fields.some((field) => field.id === id);
  const still = askedNow.map((field): Change => {
    const answers = { last: last.answers[field.id], now: now.answers[field.id] };
    if (!isAsked(askedThen, field)) return { field, state: "new", ...answers };
    const isSame = sameJson(said(answers.last, field), said(answers.now, field));
    return { field, state: isSame ? "same" : "changed", ...answers };
  });
  const gone = askedThen
    .filter((field) => !isAsked(askedNow, field) && said(last.answers[field.id], field) !== null)
    .map((field): Change => ({ field, state: "gone", last: last.answers[field.id], now: undefined }));
  return [...still, ...gone];
}
