import { divideHalfUp } from "#domain/shared/half-up";
import { assessorScore, isOnScale, type Assessment } from "#domain/grants/scoring/assessment";
import type { Counted } from "#domain/grants/scoring/computed";
import type { Criterion } from "#domain/grants/scoring/criteria";

/** How far apart the assessors are in one criterion. */
export type Difference = {
  id: string;
  least: number;
  most: number;
  /** What the difference does to the total at the most, in hundredths. */
  effect: number;
};

/** How the assessors' totals lie, in hundredths; those who have not finished are left out and counted. */
export type Spread = {
  assessors: number;
  unfinished: number;
  min: number;
  max: number;
  /** The mean is the score of the application. */
  mean: number;
  /** The standard deviation of these assessors themselves, not of some larger number of them. */
  deviation: number;
  /** Criteria in which they differ, the one that matters most first. */
  differences: readonly Difference[];
};

/**
 * How far apart the assessors of an application are, so that they talk about the right thing. Null until somebody has
 * finished. Laws: min ≤ mean ≤ max; the deviation is at most half of max − min and zero when all agree; the order of
 * the assessors makes no difference.
 */
export function spreadOf(
  criteria: readonly Criterion[],
  assessments: readonly Assessment[],
  counted: Counted,
): Spread | null {
  const scores = assessments.map(({ marks }) => ({ marks, score: assessorScore(criteria, marks, counted) }));
  const finished = scores.flatMap(({ marks, score }) => (score.complete ? [{ marks, total: score.total }] : []));
  const totals = finished.map(({ total }) => total);
  if (totals.length === 0) return null;
  const sum = totals.reduce((all, total) => all + total, 0);
  return {
    assessors: totals.length,
    unfinished: assessments.length - totals.length,
    min: Math.min(...totals),
    max: Math.max(...totals),
    mean: divideHalfUp(sum, totals.length),
    deviation: deviationOf(totals, sum),
    differences: criteria
      .flatMap((criterion) => differenceIn(criterion, finished))
      .sort((a, b) => b.effect - a.effect || (a.id < b.id ? -1 : 1)),
  };
}

/** √(n·Σt² − (Σt)²) ∕ n: what is under the root is a whole number and exact. */
function deviationOf(totals: readonly number[], sum: number): number {
  const squares = totals.reduce((all, total) => all + total * total, 0);
  return Math.round(Math.sqrt(totals.length * squares - sum * sum) / totals.length);
}

function differenceIn(criterion: Criterion, finished: readonly Pick<Assessment, "marks">[]): Difference[] {
  const { id, min, max, weightBp } = criterion;
  const given = finished.map(({ marks }) => marks[id]).filter((points) => isOnScale(criterion, points));
  if (criterion.judging.kind === "computed" || given.length === 0) return [];
  const [least, most] = [Math.min(...given), Math.max(...given)];
  if (least === most) return [];
  return [{ id, least, most, effect: divideHalfUp((most - least) * weightBp, max - min) }];
}
