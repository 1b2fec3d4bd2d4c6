import { compare, type ComparedGroup, type Division } from "#domain/grants/allocation/compare";
import { uncountedFor, type Uncounted } from "#domain/grants/allocation/countable";
import { takesPart, type Divisible } from "#domain/grants/allocation/divide";
import { fairness, type Fairness } from "#domain/grants/allocation/fairness";
import { GROUPINGS, type GroupFacts, type Grouping, type MemberFigures } from "#domain/grants/allocation/groups";
import type { PinnedAllocation, PinnedLine } from "#domain/grants/allocation/pinned";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import type { Cents } from "#domain/shared/cents";

/** One applicant on the bench: what it asked for, had and would get, and why. */
export type BenchRow = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  appliedCents: Cents;
  lastYearCents: Cents;
  /** Points in hundredths; null while they are kept from the reader. */
  points: number | null;
  isScored: boolean;
  /** What it would get; null while the sums cannot be counted. */
  gift: BenchGift | null;
};

/** A sum with its change from last year and what it comes from; where the rule counts none, why it does not. */
export type BenchGift = { cents: Cents; changeCents: number; why: PinnedLine["why"]; open: Uncounted | null };

/** One group in a picture: what it would get beside what it applied for. */
export type BenchGroup = Pick<ComparedGroup, "group" | "applicants"> & { appliedCents: Cents; givenCents: Cents };

export type BenchPictures = { fairness: Fairness; groups: Readonly<Record<Grouping, readonly BenchGroup[]>> };

/** Was anything given last year to those who apply now? Otherwise no decision of last year can be set beside others. */
export const gaveLastYear = (applications: readonly Divisible[]): boolean =>
  applications.some(({ applicant }) => applicant.lastYearCents > 0);

function giftOf({ cents, why }: PinnedLine, { applicant, untold }: Divisible, rule: AllocationRule): BenchGift {
  const open = why === "leftOpen" ? uncountedFor(rule, untold) : null;
  return { cents, why, open, changeCents: cents - applicant.lastYearCents };
}

/** What the rows of a bench show: the applications, the rule they are counted by, and whose points are kept from the reader. */
type Shown = { applications: readonly Divisible[]; rule: AllocationRule; keptPoints: ReadonlySet<string> };

/** The applicants that take part, in the order given, with what a rule's division gives them; null: it cannot be told. */
export function benchRows(
  division: Pick<PinnedAllocation, "lines"> | null,
  { applications, rule, keptPoints }: Shown,
): BenchRow[] {
  const byNumber = new Map(division?.lines.map((line) => [line.caseNumber, line]));
  return applications.filter(takesPart).map((one) => {
    const { caseNumber, appliedCents, lastYearCents, points } = one.applicant;
    const line = byNumber.get(caseNumber);
    return {
      ...{ caseId: one.caseId, caseNumber, applicantName: one.applicantName, appliedCents, lastYearCents },
      points: keptPoints.has(one.caseId) ? null : points,
      isScored: !one.untold.includes("points"),
      gift: line ? giftOf(line, one, rule) : null,
    };
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
