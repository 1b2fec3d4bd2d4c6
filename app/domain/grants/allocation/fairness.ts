import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";
import { WHOLE_BP } from "#domain/shared/half-up";
import type { Division } from "#domain/grants/allocation/compare";
import type { MemberFigures } from "#domain/grants/allocation/groups";

/** How evenly a division falls, as figures to look at: none of them says what is right. */
export type Fairness = {
  /** The part of the money that reaches those under 20, of those who have told how many they are; null where nobody has. */
  under20ShareBp: number | null;
  /** What a member brings on average, to the nearest cent. */
  centsPerMember: Cents | null;
  /** Gini of euros per member in basis points: 0 when every member brings the same, near 10 000 when one has it all. */
  giniBp: number | null;
  /** How many get nothing. */
  without: number;
  /** How many were left out of the figures by member, for their members are not known. */
  membersUnknown: number;
};

/** One applicant's money and members; the grant is taken to reach all its members alike. */
type Reached = MemberFigures & { cents: Cents };

/**
 * How evenly a division falls. Money is held to reach young members by their share of the association, as Turku tells
 * that 74.12 % of its sport grants went to under-20s (grants.md 5.4 [11b]). In the Gini figure every member counts as
 * one, so that a large club does not weigh the same as a small one. Laws: the order makes no difference; all sums
 * doubled leave both shares as they are; the same per member for all is 0; the figure stays within 0 … 10 000.
 * @param figuresOf what is known of an applicant's members, by case number
 */
export function fairness({ lines }: Division, figuresOf: ReadonlyMap<string, MemberFigures>): Fairness {
  const reached = lines.flatMap((line): Reached[] => {
    const figures = figuresOf.get(line.caseNumber);
    return figures && figures.members > 0 ? [{ cents: line.cents, ...figures }] : [];
  });
  const members = BigInt(reached.reduce((sum, one) => sum + one.members, 0));
  const money = BigInt(sumCents(reached.map((one) => one.cents)));
  return {
    under20ShareBp: under20ShareBp(reached),
    centsPerMember: members === 0n ? null : cents(divided(money, members)),
    giniBp: money === 0n ? null : divided(unevenness(reached) * BigInt(WHOLE_BP), members * money),
    without: lines.filter((line) => line.cents === ZERO).length,
    membersUnknown: lines.length - reached.length,
  };
}

/** To the nearest whole number, a half upwards. */
const divided = (sum: bigint, by: bigint): number => Number((sum * 2n + by) / (by * 2n));

/** Floating point is good enough for a share that is shown and never paid. */
function under20ShareBp(all: readonly Reached[]): number | null {
  const reached = all.flatMap((one) => (one.membersUnder20 === null ? [] : [{ ...one, young: one.membersUnder20 }]));
  const money = sumCents(reached.map((one) => one.cents));
  if (money === 0) return null;
  const young = reached.reduce((sum, one) => sum + (one.cents * Math.min(one.young, one.members)) / one.members, 0);
  return Math.round((young * WHOLE_BP) / money);
}

/** The sum over pairs of associations of |money a × members b − money b × members a|, exact and without the pairs. */
function unevenness(reached: readonly Reached[]): bigint {
  const byPerMember = reached.toSorted((a, b) => {
    const difference = BigInt(a.cents) * BigInt(b.members) - BigInt(b.cents) * BigInt(a.members);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  let [sum, moneyBefore, membersBefore] = [0n, 0n, 0n];
  for (const one of byPerMember) {
    sum += BigInt(one.cents) * membersBefore - BigInt(one.members) * moneyBefore;
    moneyBefore += BigInt(one.cents);
    membersBefore += BigInt(one.members);
  }
  return sum;
}
