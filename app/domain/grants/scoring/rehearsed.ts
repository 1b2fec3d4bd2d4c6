import type { Assessment, Marks } from "#domain/grants/scoring/assessment";
import { unknownFigures, type Counted } from "#domain/grants/scoring/computed";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { pointsOf } from "#domain/grants/scoring/points";
import { judgedIn } from "#domain/grants/scoring/scheme";
import { divideHalfUp, WHOLE_BP } from "#domain/shared/half-up";

/** Is it judged by the same scale? Then what was given for the one says the same of the other. */
const isSameJudged = (now: Criterion, then: Criterion): boolean =>
  now.id === then.id && then.judging.kind === "judged" && now.min === then.min && now.max === then.max;

/**
 * New criteria as far as they can be tried on applications of a year that was scored by others.
 * `open`: criteria that a person judges and nobody judged then. `weightBp`: what the others weigh together.
 */
export type Tried = { tried: Criterion[]; open: Criterion[]; weightBp: number };

export function triedCriteria(now: readonly Criterion[], then: readonly Criterion[]): Tried {
  const open = judgedIn(now).filter((criterion) => !then.some((old) => isSameJudged(criterion, old)));
  const tried = now.filter((criterion) => !open.includes(criterion));
  return { tried, open, weightBp: tried.reduce((sum, criterion) => sum + criterion.weightBp, 0) };
}

const marksFor = (criteria: readonly Criterion[], marks: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([id]) => criteria.some((criterion) => criterion.id === id)));

/** The figures that a formula lacks; "activity" where it counts rows of activity and there are none. */
const lackingFor = (criterion: Criterion, counted: Counted): string[] =>
  criterion.judging.kind === "computed" && criterion.judging.over === "activity" && counted.activity.length === 0
    ? ["activity"]
    : unknownFigures(criterion, counted);

/** The points of a past application by new criteria, in hundredths; and the figures that its formulas lack. */
export type TriedPoints = { points: number | null; lacking: string[] };

/**
 * Counts a past application by new criteria: a formula by its new version on the figures that were filed then, a judged
 * criterion by the points that were given to the same one; without the open ones the rest is the whole. Null where a criterion was judged then but not for this
 * application. As in scoring itself, a formula that comes to nothing gives the least there is, and the figures that it
 * lacks are named.
 */
export function triedPoints({ tried, weightBp }: Tried, given: readonly Assessment[], counted: Counted): TriedPoints {
  const assessments = given.map(({ assessor, marks }) => ({ assessor, marks: marksFor(tried, marks) }));
  const points = pointsOf(tried, assessments, counted);
  return {
    points: points === null ? null : divideHalfUp(points * WHOLE_BP, weightBp),
    lacking: [...new Set(tried.flatMap((criterion) => lackingFor(criterion, counted)))],
  };
}
