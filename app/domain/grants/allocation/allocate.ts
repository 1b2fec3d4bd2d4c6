import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";
import { compareCaseNumbers } from "#domain/grants/case-number";
import { divideHalfUp } from "#domain/shared/half-up";
import { fill, type Claim } from "#domain/grants/allocation/fill";
import { byRank } from "#domain/grants/allocation/order";
import type { AllocationApplicant, AllocationRule } from "#domain/grants/allocation/rule";
import { highest, wantedCents, weightOf, type AllocationLimit } from "#domain/grants/allocation/wanted";

/**
 * Why a sum is what it is: a limit, the rule's own sum, a share of the pot, the minimum it was raised to, less than the
 * rule's sum for the pot is too small, nothing for it stayed below the minimum, or nothing for the rule gives nothing.
 */
export type AllocationWhy =
  AllocationLimit | "ruleGives" | "shareOfPot" | "atMinimum" | "potTooSmall" | "belowMinimum" | "noBasis";

export type AllocationLine = { caseNumber: string; cents: Cents; why: AllocationWhy };

/** A pot divided. `shortCents` is what the rule would have given beyond it. */
export type Allocation = {
  lines: readonly AllocationLine[];
  potCents: Cents;
  givenCents: Cents;
  leftCents: Cents;
  shortCents: Cents;
};

/** One applicant in whole steps of the rule's rounding. */
type Seat = Claim & {
  applicant: AllocationApplicant;
  limit: AllocationLimit;
  /** The most that its limits allow; the ceiling may be less, where the rule gives less. */
  highest: number;
  /** What the rule gives by itself; null when only the pot decides. */
  wanted: number | null;
};

/**
 * Divides a pot by a rule, to the cent. Laws, each tested over many pots: the sum never exceeds the pot and no sum is
 * negative; nobody gets more than was applied for unless that is reasoned, or more than the caps; every sum is a whole
 * number of rounding steps and, if anything, at least the minimum (or one's own limit, where sums are raised); the
 * order of the applicants makes no difference; more points never give less. With a minimum the last holds to one step:
 * somebody who drops out frees money, and its rounding may fall otherwise. What a step or the limits leave stays over.
 *
 * Where a rule's own sums exceed the pot, all are cut in the same proportion. Where a minimum cannot be given to all,
 * those with the smallest shares go without, one by one, until it can. Ties go by points, then by case number.
 * Sums are advice: the proposal and its reasons are people's (Enonkoski: "eivät sitovia", grants.md 5.4 [29]).
 * @throws RangeError when two applicants have the same case number
 */
export function allocate(
  rule: AllocationRule,
  applicants: readonly AllocationApplicant[],
  potCents: Cents,
): Allocation {
  if (new Set(applicants.map(({ caseNumber }) => caseNumber)).size < applicants.length)
    throw new RangeError("a case number stands twice");
  const pot = Math.floor(potCents / rule.stepCents);
  const seats = applicants.toSorted(byRank).map((applicant) => seatOf(rule, applicant, pot));
  const admitted = seats.filter((seat) => hasBasis(seat) && reachesMinimum(rule, seat));
  const kept = keepMinimum(rule, admitted, pot);
  const steps = new Map(zip(kept, fill(kept, pot)));
  const lines = seats
    .map((seat) => lineOf(rule, seat, steps.get(seat)))
    .toSorted((a, b) => compareCaseNumbers(a.caseNumber, b.caseNumber));
  const givenCents = sumCents(lines.map((line) => line.cents));
  const owed = admitted.reduce((sum, { wanted, ceiling }) => sum + (wanted === null ? 0 : ceiling), 0) * rule.stepCents;
  const shortCents = cents(Math.max(0, owed - givenCents));
  return { lines, potCents, givenCents, leftCents: cents(potCents - givenCents), shortCents };
}

const zip = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  first.flatMap((item, index) => {
    const other = second[index];
    return other === undefined ? [] : [[item, other]];
  });

/** The minimum in whole steps: a sum that reaches it must not be rounded below it. */
const minimumOf = ({ minimum, stepCents }: AllocationRule): number =>
  minimum === null ? 0 : Math.ceil(minimum.cents / stepCents);

function seatOf(rule: AllocationRule, applicant: AllocationApplicant, pot: number): Seat {
  const wantedSum = wantedCents(rule.base, applicant);
  const most = highest(rule.caps, applicant);
  const mostSteps = Math.floor(most.cents / rule.stepCents);
  const wanted = wantedSum === null ? null : divideHalfUp(wantedSum, rule.stepCents);
  const floor = rule.minimum?.below === "raised" ? Math.min(minimumOf(rule), mostSteps) : 0;
  return {
    applicant,
    weight: weightOf(rule.base, applicant, wantedSum === null ? null : cents(Math.min(wantedSum, most.cents))),
    floor,
    ceiling: Math.max(floor, Math.min(mostSteps, wanted ?? pot)),
    limit: most.limit,
    highest: mostSteps,
    wanted,
  };
}

const hasBasis = ({ weight, ceiling }: Seat): boolean => weight > 0 && ceiling > 0;

const reachesMinimum = (rule: AllocationRule, { ceiling }: Seat): boolean =>
  rule.minimum?.below !== "nothing" || ceiling >= minimumOf(rule);

/** The largest group of those with the greatest shares to all of whom the pot gives the minimum. */
function keepMinimum(rule: AllocationRule, admitted: readonly Seat[], pot: number): Seat[] {
  // The sort is stable: equal weights stay in the order of rank.
  const byWeight = admitted.toSorted((a, b) => b.weight - a.weight);
  const fits = rule.minimum?.below === "nothing" ? reachAll : floorsFit;
  let [most, tooMany] = [0, byWeight.length + 1];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(byWeight.slice(0, middle), minimumOf(rule), pot)) most = middle;
    else tooMany = middle;
  }
  const kept = new Set(byWeight.slice(0, most));
  return admitted.filter((seat) => kept.has(seat));
}

const floorsFit = (seats: readonly Seat[], _minimum: number, pot: number): boolean =>
  seats.reduce((sum, { floor }) => sum + floor, 0) <= pot;

/** When the last of them, the lightest, gets just the minimum, do the others' shares fit into the pot? */
function reachAll(seats: readonly Seat[], minimum: number, pot: number): boolean {
  const lightest = BigInt(seats.at(-1)?.weight ?? 1);
  const needed = seats.reduce((sum, { weight, ceiling }) => {
    const share = BigInt(minimum) * BigInt(weight);
    const most = BigInt(ceiling) * lightest;
    return sum + (share < most ? share : most);
  }, 0n);
  return needed <= BigInt(pot) * lightest;
}

function lineOf(rule: AllocationRule, seat: Seat, steps: number | undefined): AllocationLine {
  const { caseNumber } = seat.applicant;
  if (steps === undefined) return { caseNumber, cents: ZERO, why: whyNothing(rule, seat) };
  return { caseNumber, cents: cents(steps * rule.stepCents), why: whySum(seat, steps) };
}

function whyNothing(rule: AllocationRule, seat: Seat): AllocationWhy {
  if (!hasBasis(seat)) return seat.highest === 0 ? seat.limit : "noBasis";
  return rule.minimum?.below === "nothing" ? "belowMinimum" : "potTooSmall";
}

function whySum({ wanted, floor, ceiling, highest: most, limit }: Seat, steps: number): AllocationWhy {
  if (floor > 0 && steps === floor && (wanted ?? 0) < floor) return "atMinimum";
  if (wanted !== null && steps < ceiling) return "potTooSmall";
  if (wanted !== null && wanted <= most) return "ruleGives";
  return steps === most ? limit : "shareOfPot";
}
