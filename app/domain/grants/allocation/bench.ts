import { compare, type ComparedGroup, type Division } from "#domain/grants/allocation/compare";
import { takesPart, type Divisible } from "#domain/grants/allocation/divide";
import { fairness, type Fairness } from "#domain/grants/allocation/fairness";
import { GROUPINGS, type GroupFacts, type Grouping, type MemberFigures } from "#domain/grants/allocation/groups";
import type { PinnedAllocation, PinnedLine } from "#domain/grants/allocation/pinned";
import type { Cents } from "#domain/shared/cents";

/** One applicant on the bench: what it asked for, had and would get, and why. */
export type BenchRow = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  appliedCents: Cents;
  lastYearCents: Cents;
  /** Points in hundredths. */
  points: number;
  isScored: boolean;
  cents: Cents;
  changeCents: number;
  why: PinnedLine["why"];
};

/** One group in a picture: what it would get beside what it applied for. */
export type BenchGroup = Pick<ComparedGroup, "group" | "applicants"> & { appliedCents: Cents; givenCents: Cents };

export type BenchPictures = { fairness: Fairness; groups: Readonly<Record<Grouping, readonly BenchGroup[]>> };

/** The applicants that take part, in the order given, with what the division gives them. */
export function benchRows({ lines }: Pick<PinnedAllocation, "lines">, applications: readonly Divisible[]): BenchRow[] {
  const byNumber = new Map(lines.map((line) => [line.caseNumber, line]));
  return applications.flatMap(({ caseId, applicantName, applicant, untold }) => {
    const { caseNumber, appliedCents, lastYearCents, points } = applicant;
    const line = byNumber.get(caseNumber);
    if (!line) return [];
    const changeCents = line.cents - lastYearCents;
    return [
      {
        caseId,
        applicantName,
        appliedCents,
        lastYearCents,
        points,
        isScored: !untold.includes("points"),
        ...line,
        changeCents,
      },
    ];
  });
}

/** The facts of applicants by case number, as comparisons and figures look them up. */
export const factsOf = (applications: readonly Divisible[]): Map<string, GroupFacts> =>
  new Map(applications.map(({ applicant, groups }) => [applicant.caseNumber, groups]));

const membersOf = (applications: readonly Divisible[]): Map<string, MemberFigures> =>
  new Map(applications.flatMap(({ applicant, members }) => (members ? [[applicant.caseNumber, members]] : [])));

/** A column of the applications as a division: what was applied for, last year's, the proposal's, what was decided. */
export const divisionBy = (applications: readonly Divisible[], sum: (one: Divisible) => Cents): Division => ({
  lines: applications.map((one) => ({ caseNumber: one.applicant.caseNumber, cents: sum(one) })),
});

/** How a division falls on groups and on members, beside what was applied for. */
export function picturesOf(division: Division, applications: readonly Divisible[]): BenchPictures {
  const sharing = applications.filter(takesPart);
  const applied = divisionBy(sharing, ({ applicant }) => applicant.appliedCents);
  const { byGroup } = compare(applied, division, factsOf(sharing));
  const pictured = (grouping: Grouping): BenchGroup[] =>
    byGroup[grouping].map(({ group, applicants, aCents, bCents }) => ({
      group,
      applicants,
      appliedCents: aCents,
      givenCents: bCents,
    }));
  const [village, ageGroup, field, size] = GROUPINGS;
  return {
    fairness: fairness(division, membersOf(sharing)),
    groups: {
      village: pictured(village),
      ageGroup: pictured(ageGroup),
      field: pictured(field),
      size: pictured(size),
    },
  };
}
