import { withBudgetSums } from "#domain/grants/budget-in-core";
import { asksOverCap, checkSubmission, emptyFields, stepOf, type ApplicationContent } from "#domain/grants/application";
import { isFieldStep, readStep, type CoreField } from "#domain/grants/application-form";
import type { Answer, Answers } from "#domain/grants/form/answers";
import type { FormDefinition } from "#domain/grants/form/definition";
import { missing } from "#domain/grants/form/missing";
import { readSection, storedSection } from "#domain/grants/form/read-section";
import type { TypedValues } from "#domain/grants/form/typed-values";
import { answerField } from "#domain/grants/supplement";
import { coreInput, fieldsAsked, type AskedFields, type Question } from "#domain/grants/supplement-fields";
import { issue } from "#domain/shared/issues";
import type { PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { sameJson } from "#domain/shared/same-json";

/** What an answer changed in a field of the application: the old value stays beside the new one. */
export type FieldChange = { of: "core" | "form"; field: string; before: FieldValue; after: FieldValue };
type FieldValue = Answer | string | number | null;

const NO_FIELD: AskedFields = { core: [], form: null };
const isOfField = ({ core, form }: AskedFields): boolean => core.length > 0 || form !== null;

type Sent = {
  questions: readonly Question[];
  /** Words beside the questions, by the question's id; whoever answers in a field may leave them out. */
  texts: Readonly<Record<string, string | undefined>>;
  /** What stands in the inputs of the fields. */
  typed: TypedValues;
};
type Standing = { content: ApplicationContent; form: FormDefinition | null; capCents: number | null; today: PlainDate };

type Errors = Record<string, string[]>;
export type AnsweredQuestion = { id: string; answer: string | null; changes: FieldChange[] };
export type AnswersRefusal =
  | { code: "incomplete"; fields: string[]; messages: string[] }
  | { code: "requestedNothing" | "requestedMoreThanMissing" };

/** Reads the core fields that were asked, with the rules of the application's own form. */
function readCore(asked: readonly CoreField[], typed: TypedValues) {
  const steps = [...new Set(asked.map(stepOf))].filter(isFieldStep);
  const sent = Object.fromEntries(
    asked.flatMap((field) => {
      const values = typed[coreInput(field)];
      return values ? [[field, values]] : [];
    }),
  );
  const read = steps.map((step) => readStep(step, sent));
  const errors = read.flatMap((each) => Object.entries(each.errors));
  return {
    content: Object.assign({}, ...read.map(({ content }) => content)) as Partial<ApplicationContent>,
    errors: Object.fromEntries(errors.map(([field, messages]) => [`fields.${field}`, messages])),
  };
}

function changesOf({ core, form }: AskedFields, before: ApplicationContent, after: ApplicationContent): FieldChange[] {
  const places = [
    ...core.map((field) => ({
      of: "core" as const,
      field,
      before: before[field],
      after: after[field],
    })),
    ...(form
      ? [
          {
            of: "form" as const,
            field: form.id,
            before: before.answers[form.id] ?? null,
            after: after.answers[form.id] ?? null,
          },
        ]
      : []),
  ];
  return places.filter((place) => !sameJson(place.before, place.after));
}

const SUMS: readonly CoreField[] = ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents"];

/** Sums that no longer agree are told as they are when an application is filed. */
function sumRefusals(core: readonly CoreField[], content: ApplicationContent): AnswersRefusal[] {
  if (!core.some((field) => SUMS.includes(field))) return [];
  const checked = checkSubmission({
    ...{ content, attachmentCodes: [], requiredAttachmentCodes: [], callStage: "open", capCents: null },
    ...{ associationIsPublished: true, lacks: [], unread: [] },
  });
  return checked.flatMap(({ code }) =>
    code === "requestedNothing" || code === "requestedMoreThanMissing" ? [{ code }] : [],
  );
}

/** What an asked field still lacks, by the name of its input. */
function lacksOf(
  asked: readonly AskedFields[],
  after: ApplicationContent,
  { form, capCents, today }: Standing,
): Errors {
  const core = asked.flatMap((each) => each.core);
  const errors: Errors = {};
  for (const field of emptyFields(after))
    if (core.some((each) => each === field)) errors[`fields.${field}`] = [issue("required")];
  if (core.includes("requestedCents") && asksOverCap(after.requestedCents, capCents))
    errors[coreInput("requestedCents")] = [issue("overCap", capCents)];
  const ids = asked.flatMap((each) => (each.form ? [each.form.id] : []));
  for (const { field, name, message } of form ? missing(form, after.answers, today).lacks : [])
    if (ids.includes(field)) errors[name] = [...(errors[name] ?? []), message];
  return errors;
}

/**
 * The answers to a supplement request, and the application as they make it. A question about a field is answered in that
 * field, under the rules of the form, and what stood there is kept beside it; one that leaves the field as it was says why.
 * Every other question is answered in words. Nothing is taken unless all of it can be.
 */
export function readAnswers(
  { questions, texts, typed }: Sent,
  standing: Standing,
): Result<{ content: ApplicationContent; answered: AnsweredQuestion[] }, AnswersRefusal[]> {
  const { content: before, form } = standing;
  const fields = fieldsAsked(questions, form);
  const asked = [...fields.values()].filter(isOfField);
  const core = readCore(
    asked.flatMap((each) => each.core),
    typed,
  );
  const formFields = asked.flatMap((each) => (each.form ? [each.form] : []));
  const part = readSection({ fields: formFields }, typed, { sent: typed["_asked"] ?? [], standing: before.answers });
  const stood = { ...before, answers: { ...before.answers, ...storedSection({ fields: formFields }, before.answers) } };
  const answers: Answers = { ...before.answers, ...part.answers };
  const written: ApplicationContent = { ...before, ...core.content, answers };
  const after = formFields.some(({ kind }) => kind === "budget") ? withBudgetSums(form, written) : written;
  const errors: Errors = { ...lacksOf(asked, after, standing), ...core.errors, ...part.errors };
  const answered = questions.map(({ id }): AnsweredQuestion => {
    const of = fields.get(id) ?? NO_FIELD;
    return { id, answer: texts[id] ?? null, changes: changesOf(of, stood, after) };
  });
  for (const { id, answer, changes } of answered)
    if (answer === null && changes.length === 0 && !wasRefused(fields.get(id), errors))
      errors[answerField(id)] = [issue(isOfField(fields.get(id) ?? NO_FIELD) ? "unchanged" : "required")];
  const told = Object.entries(errors).flatMap(([field, messages]) => messages.map((message) => ({ field, message })));
  if (told.length > 0)
    return refused([
      { code: "incomplete", fields: told.map(({ field }) => field), messages: told.map(({ message }) => message) },
    ]);
  const sums = sumRefusals(
    asked.flatMap((each) => each.core),
    after,
  );
  return sums.length > 0 ? refused(sums) : ok({ content: after, answered });
}

/** Is something wrong in the question's own field already? Then nothing more is asked of it. */
const wasRefused = (of: AskedFields | undefined, errors: Errors): boolean =>
  Object.keys(errors).some(
    (name) =>
      of?.core.some((field) => coreInput(field) === name) ||
      (of?.form && (name === of.form.id || name.startsWith(`${of.form.id}.`) || name.startsWith(`${of.form.id}[`))),
  );
