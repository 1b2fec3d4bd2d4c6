import { computedPoints, type Counted } from "#domain/grants/scoring/computed";
import type { Criterion } from "#domain/grants/scoring/criteria";
import {
  inHundredths,
  minus,
  NOUGHT,
  plus,
  ratio,
  times,
  whole,
  type Ratio,
} from "#domain/grants/scoring/formula/ratio";

/** What one assessor has given, by criterion: whole points. What is not there has not been judged. */
export type Marks = Readonly<Record<string, number>>;

/** One assessor's score of an application. */
export type Assessment = { assessor: string; marks: Marks };

/** A score with nothing missing, in hundredths from 0 to 10 000; or which criteria are still without points. */
export type AssessorScore = { complete: true; total: number } | { complete: false; lacking: readonly string[] };

/** Are these points on the scale of the criterion? */
export const isOnScale = ({ min, max }: Criterion, points: number | undefined): points is number =>
  points !== undefined && Number.isSafeInteger(points) && points >= min && points <= max;

/** The points of one criterion: those given, or those counted; what comes to nothing gives the least there is. */
function pointsOf(criterion: Criterion, marks: Marks, counted: Counted): Ratio | null {
  if (criterion.judging.kind === "computed") return computedPoints(criterion, counted) ?? whole(criterion.min);
  const given = marks[criterion.id];
  return isOnScale(criterion, given) ? whole(given) : null;
}

/**
 * An assessor's score: complete when every judged criterion has points on its scale. The total is each criterion's part
 * of the way from its min to its max, by weight: from 0 to 100, exact and rounded once, to two decimals. Laws: the least
 * points everywhere are 0, the most are 100; more points in one criterion never give a smaller total.
 * @param criteria checked ones, whose weights make 10 000 basis points
 */
export function assessorScore(criteria: readonly Criterion[], marks: Marks, counted: Counted): AssessorScore {
  const lacking: string[] = [];
  let total = NOUGHT;
  for (const criterion of criteria) {
    const points = pointsOf(criterion, marks, counted);
    if (points === null) lacking.push(criterion.id);
    else total = plus(total, partOf(criterion, points));
  }
  return lacking.length > 0 ? { complete: false, lacking } : { complete: true, total: inHundredths(total) };
}

/** What points bring to the total, in whole points of a hundred: a hundredth of the weight's basis points at the most. */
const partOf = ({ min, max, weightBp }: Criterion, points: Ratio): Ratio =>
  times(minus(points, whole(min)), ratio(BigInt(weightBp), BigInt(max - min) * 100n));

/**
 * May an assessor see what the others gave? Only once everything they judge themselves is in: nobody's points lean on
 * another's. (The state's system hides comments the same way; anchors.md A1.)
 */
export const maySeeOthers = (
  criteria: readonly Criterion[],
  assessor: string,
  assessments: readonly Assessment[],
): boolean => {
  const own = assessments.find((one) => one.assessor === assessor);
  return (
    own !== undefined &&
    criteria.every(
      (criterion) => criterion.judging.kind === "computed" || isOnScale(criterion, own.marks[criterion.id]),
    )
  );
};

/** The assessments an assessor may see: all once their own is in, and only their own before. */
export const visibleTo = (
  criteria: readonly Criterion[],
  assessor: string,
  assessments: readonly Assessment[],
): Assessment[] =>
  maySeeOthers(criteria, assessor, assessments)
    ? [...assessments]
    : assessments.filter((one) => one.assessor === assessor);
