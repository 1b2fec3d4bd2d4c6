import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";
import { compareCaseNumbers } from "#domain/grants/case-number";
import { WHOLE_BP } from "#domain/shared/half-up";
import { splitByLargestRemainder } from "#domain/shared/largest-remainder";
import { GROUPINGS, type GroupFacts, type Grouping } from "#domain/grants/allocation/groups";

/** A division as far as it is compared: a scenario, a decision of last year, a list in the making. */
export type Division = { lines: readonly { caseNumber: string; cents: Cents }[] };

/** One applicant in two divisions; `changeCents` is b less a, and may be negative. */
export type ComparedLine = { caseNumber: string; aCents: Cents; bCents: Cents; changeCents: Cents };

/** One group in two divisions, with its share of all that is given, in basis points to a tenth of a percent. */
export type ComparedGroup = {
  /** Null gathers those of whom it is not known. */
  group: string | null;
  applicants: number;
  aCents: Cents;
  bCents: Cents;
  changeCents: Cents;
  aShareBp: number;
  bShareBp: number;
  winners: number;
  losers: number;
};

export type Comparison = {
  lines: readonly ComparedLine[];
  aCents: Cents;
  bCents: Cents;
  /** Case numbers of those who get more in b than in a, the greatest change first, and of those who get less. */
  winners: readonly string[];
  losers: readonly string[];
  byGroup: Readonly<Record<Grouping, readonly ComparedGroup[]>>;
};

/**
 * Sets two divisions side by side, by applicant and by group. An applicant whom one of them does not know gets nothing
 * there. Laws: exchanging a and b exchanges winners and losers and turns every change; the changes add up to the
 * difference of the sums, over all and over the groups of each grouping; shares add up to 100 % where anything is given.
 * @param factsOf the groups of an applicant, by case number
 */
export function compare(a: Division, b: Division, factsOf: ReadonlyMap<string, GroupFacts>): Comparison {
  const [inA, inB] = [sumsByCase(a), sumsByCase(b)];
  const lines = [...new Set([...inA.keys(), ...inB.keys()])].sort(compareCaseNumbers).map((caseNumber) => {
    const [aCents, bCents] = [inA.get(caseNumber) ?? ZERO, inB.get(caseNumber) ?? ZERO];
    return { caseNumber, aCents, bCents, changeCents: cents(bCents - aCents) };
  });
  const byChange = lines.toSorted((one, other) => Math.abs(other.changeCents) - Math.abs(one.changeCents));
  const groupsBy = (grouping: Grouping) => groupsOf(lines, (one) => factsOf.get(one)?.[grouping] ?? null);
  const [village, ageGroup, field, size] = GROUPINGS;
  return {
    lines,
    aCents: sumCents(lines.map((line) => line.aCents)),
    bCents: sumCents(lines.map((line) => line.bCents)),
    winners: byChange.filter(wins).map((line) => line.caseNumber),
    losers: byChange.filter(loses).map((line) => line.caseNumber),
    byGroup: {
      village: groupsBy(village),
      ageGroup: groupsBy(ageGroup),
      field: groupsBy(field),
      size: groupsBy(size),
    },
  };
}

const wins = ({ changeCents }: ComparedLine): boolean => changeCents > 0;
const loses = ({ changeCents }: ComparedLine): boolean => changeCents < 0;
const sumsByCase = ({ lines }: Division): Map<string, Cents> =>
  new Map(lines.map((line) => [line.caseNumber, line.cents]));

/** The groups, those that get most in b first; the unknown come last. */
function groupsOf(lines: readonly ComparedLine[], groupOf: (caseNumber: string) => string | null): ComparedGroup[] {
  const members = new Map<string | null, ComparedLine[]>();
  for (const line of lines) {
    const group = groupOf(line.caseNumber);
    members.set(group, [...(members.get(group) ?? []), line]);
  }
  const sums = [...members].map(([group, its]) => ({ group, its, ...totals(its) }));
  const [aShares, bShares] = [sharesOf(sums.map(({ aCents }) => aCents)), sharesOf(sums.map(({ bCents }) => bCents))];
  return sums
    .map(({ group, its, aCents, bCents }, at) => ({
      group,
      applicants: its.length,
      aCents,
      bCents,
      changeCents: cents(bCents - aCents),
      aShareBp: aShares[at] ?? 0,
      bShareBp: bShares[at] ?? 0,
      winners: its.filter(wins).length,
      losers: its.filter(loses).length,
    }))
    .sort((one, other) => Number(one.group === null) - Number(other.group === null) || other.bCents - one.bCents);
}

const totals = (lines: readonly ComparedLine[]): { aCents: Cents; bCents: Cents } => ({
  aCents: sumCents(lines.map((line) => line.aCents)),
  bCents: sumCents(lines.map((line) => line.bCents)),
});

/** A tenth of a percent, to which shares are told: what a reader adds up must be 100 %. */
const TENTH_BP = 10;

/**
 * Parts of the whole in basis points, whole tenths of a percent that add up to 100 %; all zero where there is nothing to
 * take a share of.
 */
const sharesOf = (sums: readonly Cents[]): number[] =>
  sumCents(sums) > 0
    ? splitByLargestRemainder(WHOLE_BP / TENTH_BP, sums).map((tenths) => tenths * TENTH_BP)
    : sums.map(() => 0);
