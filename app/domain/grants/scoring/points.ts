import { assessorScore, type Assessment } from "#domain/grants/scoring/assessment";
import type { Counted } from "#domain/grants/scoring/computed";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { judgedIn } from "#domain/grants/scoring/scheme";
import { spreadOf } from "#domain/grants/scoring/spread";

/**
 * The points of an application: the mean of what its assessors have given, or what is counted where nobody judges. Null
 * until somebody has given points, and where nothing is scored.
 * @returns hundredths, 0 to 10 000
 */
export function pointsOf(
  criteria: readonly Criterion[],
  given: readonly Assessment[],
  counted: Counted,
): number | null {
  if (criteria.length === 0) return null;
  if (judgedIn(criteria).length > 0) return spreadOf(criteria, given, counted)?.mean ?? null;
  const score = assessorScore(criteria, {}, counted);
  return score.complete ? score.total : null;
}
