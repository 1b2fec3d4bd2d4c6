import { allocate, type Allocation } from "#domain/grants/allocation/allocate";
import { divisionBy, factsOf } from "#domain/grants/allocation/bench";
import { compare, type Comparison } from "#domain/grants/allocation/compare";
import { uncountedFor } from "#domain/grants/allocation/countable";
import { takesPart, type Divisible, type LeftOpen } from "#domain/grants/allocation/divide";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";

/** A year that has been decided: the applications with what each was granted, and what there was. */
export type PastYear = { applications: readonly Divisible[]; potCents: Cents };

const decidedCents = ({ awardedCents }: Divisible): Cents => awardedCents ?? ZERO;

/**
 * Runs a rule on the applications of a past year before it is used, and sets what was decided (a) beside what the rule
 * would have given (b). One that the rule cannot count, for a figure such as its points was never told, is left open as in
 * a real division: it keeps what was decided, the others share the rest, and it is in no comparison. Sums by hand and
 * reasons to exceed what was applied for were another year's.
 */
export function rehearse(
  rule: AllocationRule,
  { applications, potCents }: PastYear,
): { allocation: Allocation; comparison: Comparison; leftOpen: LeftOpen[] } {
  const sharing = applications.filter(takesPart);
  const leftOpen: LeftOpen[] = [];
  const counted: Divisible[] = [];
  for (const one of sharing) {
    const { caseId, applicantName, untold } = one;
    const why = uncountedFor(rule, untold);
    if (why) leftOpen.push({ caseId, applicantName, why });
    else counted.push(one);
  }
  const kept = sumCents(sharing.filter((one) => !counted.includes(one)).map(decidedCents));
  const allocation = allocate(
    rule,
    counted.map(({ applicant }) => applicant),
    cents(Math.max(0, potCents - kept)),
  );
  const comparison = compare(divisionBy(counted, decidedCents), allocation, factsOf(counted));
  return { allocation, comparison, leftOpen };
}
