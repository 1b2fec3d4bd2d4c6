import { GENDERS, type AnswerOf, type MemberRow } from "#domain/grants/form/answers";
import { cents, sumCents, type Cents } from "#domain/shared/cents";

type BudgetSums = {
  costsCents: Cents;
  /** Other income, without the own share. */
  incomeCents: Cents;
  ownShareCents: Cents;
  /** Costs that neither income nor the own share covers: what a grant is needed for. Negative where income is greater. */
  gapCents: Cents;
};

const sumOf = (rows: readonly { cents: number | null }[]): Cents => sumCents(rows.map((row) => row.cents ?? 0));

/** The sums of a budget, exact to the cent; a row without a sum counts as nothing. */
export function budgetSums({ costs, income, ownShareCents }: AnswerOf<"budget">): BudgetSums {
  const sums = { costsCents: sumOf(costs), incomeCents: sumOf(income), ownShareCents: sumCents([ownShareCents ?? 0]) };
  return { ...sums, gapCents: cents(sums.costsCents - sums.incomeCents - sums.ownShareCents) };
}

type Headcount = { total: number; local: number };

const headcount = (rows: readonly MemberRow[], genders: typeof GENDERS | [(typeof GENDERS)[number]]): Headcount => ({
  total: rows.flatMap((row) => genders.map((gender) => row[`${gender}Total`] ?? 0)).reduce((a, b) => a + b, 0),
  local: rows.flatMap((row) => genders.map((gender) => row[`${gender}Local`] ?? 0)).reduce((a, b) => a + b, 0),
});

/** Members in all and local: of everybody, of each age band by its code, and of each gender. */
export function memberSums({ rows }: AnswerOf<"members">): {
  all: Headcount;
  byBand: Map<string, Headcount>;
  byGender: Record<(typeof GENDERS)[number], Headcount>;
} {
  return {
    all: headcount(rows, GENDERS),
    byBand: new Map(rows.map((row) => [row.id, headcount([row], GENDERS)])),
    byGender: {
      women: headcount(rows, ["women"]),
      men: headcount(rows, ["men"]),
      other: headcount(rows, ["other"]),
    },
  };
}
