import type { Cents } from "#domain/shared/cents";
import { allocate, type Allocation } from "#domain/grants/allocation/allocate";
import { compare, type Comparison, type Division } from "#domain/grants/allocation/compare";
import type { GroupFacts } from "#domain/grants/allocation/groups";
import type { AllocationApplicant, AllocationRule } from "#domain/grants/allocation/rule";

/** A year that has been decided: who applied, what there was, and what each was granted. */
export type PastYear = { applicants: readonly AllocationApplicant[]; potCents: Cents; decided: Division };

/**
 * Runs a rule on the applications of a past year before it is used, and sets what was decided (a) beside what the rule
 * would have given (b). Sums by hand and reasons to exceed what was applied for were another year's: a manual rule gives
 * nothing to those it does not name.
 */
export function rehearse(
  rule: AllocationRule,
  { applicants, potCents, decided }: PastYear,
  factsOf: ReadonlyMap<string, GroupFacts>,
): { allocation: Allocation; comparison: Comparison } {
  const allocation = allocate(rule, applicants, potCents);
  return { allocation, comparison: compare(decided, allocation, factsOf) };
}
