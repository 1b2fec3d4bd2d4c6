import type { ApplicationContent } from "#domain/grants/application";
import { answerOfKind, type Answer, type AnswerOf } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { budgetSums } from "#domain/grants/form/sums";

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
  const budgets = form ? fieldsOf(visible(form, answers)).filter(({ kind }) => kind === "budget") : [];
  const [budget, another] = budgets;
  return budget && !another ? sumsOfAnswer(answers[budget.id]) : null;
}

type Content = Pick<ApplicationContent, SumOfBudget | "answers">;

const differing = (sums: Sums | null, content: Content): SumOfBudget[] =>
  sums ? SUMS.filter((name) => content[name] !== null && content[name] !== sums[name]) : [];

/** Sums of the core that say something else than the budget. */
export const sumsThatDiffer = (form: FormDefinition | null, content: Content): SumOfBudget[] =>
  differing(sumsOfBudget(form, content), content);

/** Is there a budget among the answers, asked or hidden by a later answer? Where there is none, no form need be read. */
export const hasBudget = ({ answers }: Pick<ApplicationContent, "answers">): boolean =>
  Object.values(answers).some(({ kind }) => kind === "budget");
