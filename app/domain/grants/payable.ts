import { cents, ZERO, type Cents } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";

/** The money of one award; every sum is cumulative over all its claims so far. */
export type AwardFacts = {
  award: Cents;
  /** The city's share of the costs in basis points, 10 000 = 100 %. */
  shareBp: number;
  /** Costs the reviewer has accepted. */
  acceptedCosts: Cents;
  /** Paid already, advances included, recoveries taken off. */
  alreadyPaid: Cents;
  /** Income and other grants for the same purpose; given only when the call pays net costs. */
  income?: Cents;
  /** The highest sum the call pays to one recipient. */
  cap?: Cents;
};

/** Which limit set the sum: the award, the call's cap, or the share of accepted costs. */
export type Limit = "award" | "cap" | "share";
export type Payable = { payNow: Cents; toRecover: Cents; limitedBy: Limit };

/**
 * What an award pays after a claim's review: min(award, cap, share of accepted net costs) − paid so far, never below
 * zero; what has been paid beyond it is to be recovered. Half cents round up. Of equal limits the award is named first.
 * @example calculatePayable({ award: cents(1_500_00), shareBp: 5_000, acceptedCosts: cents(2_300_00), alreadyPaid: ZERO })
 * // { payNow: 1 150.00 €, toRecover: 0, limitedBy: "share" }
 */
export function calculatePayable({
  award,
  shareBp,
  acceptedCosts,
  alreadyPaid,
  income = ZERO,
  cap,
}: AwardFacts): Payable {
  const netCosts = cents(Math.max(0, acceptedCosts - income));
  const limits: { limit: Limit; amount: number }[] = [
    { limit: "award", amount: award },
    { limit: "cap", amount: cap ?? Infinity },
    { limit: "share", amount: shareOf(netCosts, shareBp) },
  ];
  const lowest = limits.reduce((least, next) => (next.amount < least.amount ? next : least));
  return {
    payNow: cents(Math.max(0, lowest.amount - alreadyPaid)),
    toRecover: cents(Math.max(0, alreadyPaid - lowest.amount)),
    limitedBy: lowest.limit,
  };
}
