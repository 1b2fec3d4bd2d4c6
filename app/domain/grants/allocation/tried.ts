import type { Divisible } from "#domain/grants/allocation/divide";
import { rehearse, type PastYear } from "#domain/grants/allocation/rehearse";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import type { Cents } from "#domain/shared/cents";

/** A past application with the points that it had, and those it would have; hundredths, null where it has none. */
export type TriedLine = {
  caseId: string;
  applicantName: string;
  pointsThen: number | null;
  pointsNow: number | null;
  decidedCents: Cents | null;
  /** What the rule gives by the points that were had then; null where it cannot count. */
  thenCents: Cents | null;
  /** What the rule gives by the new points. */
  nowCents: Cents | null;
};

const pointsOf = ({ applicant, untold }: Divisible): number | null =>
  untold.includes("points") ? null : applicant.points;

/** An application with other points. */
export function withPoints(one: Divisible, points: number | null): Divisible {
  const untold = one.untold.filter((figure) => figure !== "points");
  return {
    ...one,
    untold: points === null ? [...untold, "points"] : untold,
    applicant: { ...one.applicant, points: points ?? 0 },
  };
}

/**
 * A past year by new criteria: the points and the sums of each application side by side, as they were and as they would be,
 * and the rehearsal by the new points.
 */
export function rehearseTried(
  rule: AllocationRule,
  past: PastYear,
  points: ReadonlyMap<string, number | null>,
): ReturnType<typeof rehearse> & { lines: TriedLine[] } {
  const applications = past.applications.map((one) => withPoints(one, points.get(one.caseId) ?? null));
  const [then, now] = [rehearse(rule, past), rehearse(rule, { ...past, applications })];
  const sumIn = ({ allocation }: ReturnType<typeof rehearse>, { applicant: { caseNumber } }: Divisible) =>
    allocation.lines.find((line) => line.caseNumber === caseNumber)?.cents ?? null;
  const lines = past.applications.map((one, at): TriedLine => {
    const renewed = applications[at] ?? one;
    return {
      ...{ caseId: one.caseId, applicantName: one.applicantName, decidedCents: one.awardedCents },
      ...{ pointsThen: pointsOf(one), pointsNow: pointsOf(renewed) },
      ...{ thenCents: sumIn(then, one), nowCents: sumIn(now, one) },
    };
  });
  return { ...now, lines: lines.toSorted((a, b) => (b.pointsNow ?? -1) - (a.pointsNow ?? -1)) };
}
