import type { ApplicationContent } from "#domain/grants/application";
import type { CoreField } from "#domain/grants/application-form";
import { copiedKey } from "#domain/grants/drafting";
import type { Answer, Answers } from "#domain/grants/form/answers";
import { carryOver } from "#domain/grants/form/carry-over";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { addMonths, parsePlainDate } from "#domain/shared/plain-date";

/** What is told anew each year: who answers for it, the assurances, documents and what was done with the last grant. */
const COPIED: readonly CoreField[] = [
  "title",
  "purpose",
  "beneficiaries",
  "startsOn",
  "endsOn",
  "totalCostsCents",
  "ownShareCents",
  "otherFundingCents",
  "requestedCents",
  "budgetNotes",
];
const TOLD_ANEW: readonly Field["kind"][] = ["declaration", "attachment", "previousReport"];

type Source = { content: ApplicationContent; form: FormDefinition | null };

/** Days move with the year of the call. */
function moved(field: CoreField, value: ApplicationContent[CoreField], years: number) {
  if ((field !== "startsOn" && field !== "endsOn") || typeof value !== "string") return value;
  const day = parsePlainDate(value);
  return day.ok ? addMonths(day.value, 12 * years) : null;
}

/**
 * The fields of an older form as those of the newer one that ask the same: by their ids where it is the same form, by
 * what they are called where it is another, for ids of two forms have nothing to do with each other.
 */
function asAskedNow(from: Source, to: FormDefinition, isSameForm: boolean): { form: FormDefinition; answers: Answers } {
  const old = from.form ?? { sections: [] };
  if (isSameForm) return { form: old, answers: from.content.answers };
  const answers: Record<string, Answer> = {};
  const fields = fieldsOf(to).flatMap((asked): Field[] => {
    const same = fieldsOf(old).find(
      ({ kind, label }) => kind === asked.kind && label.fi.trim() === asked.label.fi.trim(),
    );
    const answer = same && from.content.answers[same.id];
    if (!same || !answer) return [];
    answers[asked.id] = answer;
    return [{ ...same, id: asked.id }];
  });
  return { form: { sections: [{ id: "same", title: { fi: "" }, intro: null, condition: null, fields }] }, answers };
}

const isBlank = (value: unknown): boolean => value === "" || value === null;

type Copy = { content: ApplicationContent; keys: string[] };

/**
 * Fills in from an earlier application what a draft does not say yet. The keys name what was taken, for somebody to say
 * whether it is still true.
 */
export function copyApplication(
  draft: { content: ApplicationContent; form: FormDefinition | null },
  from: Source & { isSameForm: boolean; years: number },
): Copy {
  const core = COPIED.filter((field) => isBlank(draft.content[field]) && !isBlank(from.content[field]));
  const content = Object.fromEntries(core.map((field) => [field, moved(field, from.content[field], from.years)]));
  const asked = draft.form ? asAskedNow(from, draft.form, from.isSameForm) : { form: { sections: [] }, answers: {} };
  const form = draft.form ?? { sections: [] };
  const carried = carryOver({ answers: asked.answers, leftOver: [] }, asked.form, form).answers;
  const taken = fieldsOf(form).flatMap(({ id, kind }): [string, Answer][] => {
    const [answer, now] = [carried[id], draft.content.answers[id]];
    const isFree = !now || isEmptyAnswer(now);
    return answer && !isEmptyAnswer(answer) && isFree && !TOLD_ANEW.includes(kind) ? [[id, answer]] : [];
  });
  return {
    content: { ...draft.content, ...content, answers: { ...draft.content.answers, ...Object.fromEntries(taken) } },
    keys: [...core, ...taken.map(([id]) => copiedKey("form", id))],
  };
}
