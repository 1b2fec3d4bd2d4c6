import type { ApplicationContent } from "#domain/grants/application";
import { answerOfKind } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { budgetSums } from "#domain/grants/form/sums";

type Sums = { totalCostsCents: number; ownShareCents: number; otherFundingCents: number };
const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents"] as const;

/** The sums of the core as the one budget among the answers has them; null where there is none, or more than one. */
export function sumsOfBudget(
  form: FormDefinition | null,
  { answers }: Pick<ApplicationContent, "answers">,
): Sums | null {
  const budgets = form ? fieldsOf(visible(form, answers)).filter(({ kind }) => kind === "budget") : [];
  const [budget, another] = budgets;
  const answer = budget && !another ? answerOfKind(answers[budget.id], "budget") : undefined;
  if (!answer || isEmptyAnswer(answer)) return null;
  const { costsCents, ownShareCents, incomeCents } = budgetSums(answer);
  return { totalCostsCents: costsCents, ownShareCents, otherFundingCents: incomeCents };
}

/** Sums of the core that say something else than the budget. */
export const sumsThatDiffer = (form: FormDefinition | null, content: ApplicationContent): (typeof SUMS)[number][] => {
  const sums = sumsOfBudget(form, content);
  return sums ? SUMS.filter((name) => content[name] !== null && content[name] !== sums[name]) : [];
};
