import { NOUGHT, plus, ratio, whole, type Ratio } from "#domain/grants/scoring/formula/ratio";
import { evaluate, type Figures } from "#domain/grants/scoring/formula/evaluate";
import type { Tree } from "#domain/grants/scoring/formula/parse";

/** A row of an application's activity: so many groups of one age that meet so often (grants.md 4, 6). */
export type ActivityRow = {
  /** The age of those who take part, about the middle of the group. */
  age: number;
  groups: number;
  timesPerWeek: number;
  weeks: number;
  months: number;
  /** Those who take part in one meeting on average. */
  participants: number;
};

/** What an activity weighs by age and by how often it meets, in hundredths; the limits belong to it. */
export type ActivityWeight = { fromAge: number; toAge: number; fromTimes: number; toTimes: number; weight: number };

/**
 * Liminka's weights of 2015 (grants.md 5.4 [65]): up to 13 years 2.5 for once or twice a week and 3 for more; 13–19
 * years 2.5 and 3, of which the source is cut after four times. Thirteen-year-olds stand in both and get the same.
 */
export const LIMINKA_WEIGHTS: readonly ActivityWeight[] = [
  { fromAge: 0, toAge: 13, fromTimes: 1, toTimes: 2, weight: 250 },
  { fromAge: 0, toAge: 13, fromTimes: 3, toTimes: 14, weight: 300 },
  { fromAge: 13, toAge: 19, fromTimes: 1, toTimes: 2, weight: 250 },
  { fromAge: 13, toAge: 19, fromTimes: 3, toTimes: 4, weight: 300 },
];
export const LIMINKA_FORMULA = "months * participants * weight";

/** The names a formula over one row of activity may use. */
export const ACTIVITY_FIGURES = ["groups", "timesPerWeek", "weeks", "months", "participants", "weight"] as const;

/** The weight of a row, the first that fits; what fits nowhere weighs nothing. */
function weightOf({ age, timesPerWeek }: ActivityRow, weights: readonly ActivityWeight[]): Ratio {
  const fitting = weights.find(
    ({ fromAge, toAge, fromTimes, toTimes }) =>
      age >= fromAge && age <= toAge && timesPerWeek >= fromTimes && timesPerWeek <= toTimes,
  );
  return fitting ? ratio(BigInt(fitting.weight), 100n) : NOUGHT;
}

const figuresOf = (row: ActivityRow, weights: readonly ActivityWeight[]): Figures => ({
  groups: whole(row.groups),
  timesPerWeek: whole(row.timesPerWeek),
  weeks: whole(row.weeks),
  months: whole(row.months),
  participants: whole(row.participants),
  weight: weightOf(row, weights),
});

/**
 * Activity points: a formula counted for every row and added up. No rows are no points; a row that comes to nothing
 * makes the whole nothing, for a part would pass for all.
 */
export function activityPoints(
  formula: Tree,
  rows: readonly ActivityRow[],
  weights: readonly ActivityWeight[],
): Ratio | null {
  let sum = NOUGHT;
  for (const row of rows) {
    const points = evaluate(formula, figuresOf(row, weights));
    if (points === null) return null;
    sum = plus(sum, points);
  }
  return sum;
}
