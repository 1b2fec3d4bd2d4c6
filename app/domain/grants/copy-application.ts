import type { ApplicationContent } from "#domain/grants/application";
import type { CoreField } from "#domain/grants/application-form";
import { inYears, withCopiedDays, type EarlierTime } from "#domain/grants/coming-days";
import { copiedKey } from "#domain/grants/drafting";
import type { Answer, Answers } from "#domain/grants/form/answers";
import { carryOver } from "#domain/grants/form/carry-over";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { asksWhetherGranted } from "#domain/grants/known-answers";
import type { UnreadText } from "#domain/grants/unread";
import { isPlainDate, type PlainDate } from "#domain/shared/plain-date";

/** What is told anew each year: who answers for it, the assurances, documents and what was done with the last grant. */
export const COPIED: readonly CoreField[] = [
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

/** An earlier application: what was filed, the form that it answers, and its time. */
export type Source = {
  content: ApplicationContent;
  form: FormDefinition | null;
  isSameForm: boolean;
  years: number;
  filedOn: PlainDate | null;
};

const timeOf = ({ content: { startsOn }, years, filedOn }: Source): EarlierTime => ({ startsOn, years, filedOn });

/** The time of the activity moves with the year of the call. */
function moved(field: CoreField, value: ApplicationContent[CoreField], years: number) {
  if ((field !== "startsOn" && field !== "endsOn") || typeof value !== "string") return value;
  return isPlainDate(value) ? inYears(value, years) : null;
}

/**
 * The fields of an older form as those of the newer one that ask the same: by their ids where it is the same form, by
 * what they are called where it is another, for ids of two forms have nothing to do with each other.
 */
export function asAskedNow(from: Source, to: FormDefinition): { form: FormDefinition; answers: Answers } {
  const old = from.form ?? { sections: [] };
  if (from.isSameForm) return { form: old, answers: from.content.answers };
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
 * Fills in from an earlier application what a draft does not say yet, be it readable or not, its days moved to the new year where they are of the
 * coming activity (#domain/grants/coming-days). The keys name what was taken, for somebody to say
 * whether it is still true.
 */
export function copyApplication(
  draft: { content: ApplicationContent; form: FormDefinition | null; unread?: readonly UnreadText[] | undefined },
  from: Source,
): Copy {
  const isBegun = (of: UnreadText["of"], field: string): boolean =>
    (draft.unread ?? []).some((one) => one.of === of && one.field === field);
  const core = COPIED.filter(
    (field) => isBlank(draft.content[field]) && !isBlank(from.content[field]) && !isBegun("core", field),
  );
  const content = Object.fromEntries(core.map((field) => [field, moved(field, from.content[field], from.years)]));
  const asked = draft.form ? asAskedNow(from, draft.form) : { form: { sections: [] }, answers: {} };
  const form = draft.form ?? { sections: [] };
  const { answers } = carryOver({ answers: asked.answers, leftOver: [] }, asked.form, form);
  const carried = withCopiedDays(answers, form, timeOf(from));
  const ofLastGrant = asksWhetherGranted(form);
  const taken = fieldsOf(form).flatMap(({ id, kind }): [string, Answer][] => {
    const [answer, now] = [carried[id], draft.content.answers[id]];
    const isFree = (!now || isEmptyAnswer(now)) && !isBegun("form", id);
    const isToldAnew = TOLD_ANEW.includes(kind) || ofLastGrant.has(id);
    return answer && !isEmptyAnswer(answer) && isFree && !isToldAnew ? [[id, answer]] : [];
  });
  return {
    content: { ...draft.content, ...content, answers: { ...draft.content.answers, ...Object.fromEntries(taken) } },
    keys: [...core, ...taken.map(([id]) => copiedKey("form", id))],
  };
}
