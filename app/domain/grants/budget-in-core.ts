import type { ApplicationContent, SubmissionRefusal } from "#domain/grants/application";
import { answerOfKind, type Answer, type AnswerOf, type Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FieldOf, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { budgetSums } from "#domain/grants/form/sums";
import { partStep } from "#domain/grants/steps";

type Sums = { totalCostsCents: number; ownShareCents: number; otherFundingCents: number };
const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents"] as const;
export type SumOfBudget = (typeof SUMS)[number];

/** The sums of the core as one of the answers has them; null where it is no budget, or an empty one. */
function sumsOfAnswer(answer: Answer | undefined): Sums | null {
  const budget: AnswerOf<"budget"> | undefined = answerOfKind(answer, "budget");
  if (!budget || isEmptyAnswer(budget)) return null;
  const { costsCents, ownShareCents, incomeCents } = budgetSums(budget);
  return { totalCostsCents: costsCents, ownShareCents, otherFundingCents: incomeCents };
}

/** The sums of the core as the one budget among the answers has them; null where there is none, or more than one. */
export function sumsOfBudget(
  form: FormDefinition | null,
  { answers }: Pick<ApplicationContent, "answers">,
): Sums | null {
  const budget = budgetAsked(form, answers);
  return budget && sumsOfAnswer(answers[budget.id]);
}

/** The one budget that is asked; null where there is none, or more than one, so that no sum could be taken from it. */
function budgetAsked(form: FormDefinition | null, answers: Answers): FieldOf<"budget"> | null {
  const [budget, another] = form
    ? fieldsOf(visible(form, answers)).filter((field): field is FieldOf<"budget"> => field.kind === "budget")
    : [];
  return budget && !another ? budget : null;
}

/** The section where the budget is asked from which the sums are counted; null where they are asked as such. */
export function sectionOfBudget(form: FormDefinition | null, { answers }: Pick<ApplicationContent, "answers">) {
  const budget = budgetAsked(form, answers);
  const isAsked = budget !== null && (budget.required || sumsOfAnswer(answers[budget.id]) !== null);
  return isAsked ? (form?.sections.find(({ fields }) => fields.some(({ id }) => id === budget.id)) ?? null) : null;
}

/**
 * The application with the sums of its budget as those of the core: they are asked once. Without a budget that is filled in
 * what was written before stays.
 */
export const withBudgetSums = <Written extends ApplicationContent>(
  form: FormDefinition | null,
  content: Written,
): Written => ({
  ...content,
  ...sumsOfBudget(form, content),
});

/**
 * Does saving a step settle the sums: that of the budget, or that of the sums, where both stand side by side? Until then
 * what was written before keeps its place.
 */
export const settlesSums = (form: FormDefinition | null, content: ApplicationContent, step: string): boolean =>
  step === "finances" || step === partStep(sectionOfBudget(form, content)?.id ?? "");

/** Of copied fields those that somebody can say to be true: a sum that the budget tells is said there. */
export const confirmable = (
  keys: readonly string[],
  form: FormDefinition | null,
  content: ApplicationContent,
): string[] =>
  sectionOfBudget(form, content) === null
    ? [...keys]
    : keys.filter((key) => !(SUMS as readonly string[]).includes(key));

/** Of what is lacking, the sums that a budget which is lacking itself would tell: it is named, not its sums. */
export const isToldByBudget = (refusal: SubmissionRefusal, isAsked: boolean): boolean =>
  isAsked &&
  (refusal.code === "fieldMissing" || refusal.code === "fieldUnread") &&
  (SUMS as readonly string[]).includes(refusal.field);

type Content = Pick<ApplicationContent, SumOfBudget | "answers">;

const differing = (sums: Sums | null, content: Content): SumOfBudget[] =>
  sums ? SUMS.filter((name) => content[name] !== null && content[name] !== sums[name]) : [];

/** Sums of the core that say something else than the budget. */
export const sumsThatDiffer = (form: FormDefinition | null, content: Content): SumOfBudget[] =>
  differing(sumsOfBudget(form, content), content);

/** Is there a budget among the answers, asked or hidden by a later answer? Where there is none, no form need be read. */
export const hasBudget = ({ answers }: Pick<ApplicationContent, "answers">): boolean =>
  Object.values(answers).some(({ kind }) => kind === "budget");

export type SumsBefore = { name: SumOfBudget; wasCents: number; budgetCents: number }[];

/** Sums written by hand that the budget says otherwise: what they were, and what takes their place. */
export function sumsBefore(form: FormDefinition | null, content: Content): SumsBefore {
  const budget = sumsOfBudget(form, content);
  return sumsThatDiffer(form, content).flatMap((name) => {
    const was = content[name];
    return budget && was !== null ? [{ name, wasCents: was, budgetCents: budget[name] }] : [];
  });
}
