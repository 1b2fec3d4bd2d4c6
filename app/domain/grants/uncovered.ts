import type { ApplicationContent } from "#domain/grants/application";

type Sums = Pick<ApplicationContent, "totalCostsCents" | "ownShareCents" | "otherFundingCents" | "requestedCents">;

/**
 * The part of the costs that nothing covers, in cents: neither the own share, nor other income, nor the sum applied for.
 * Null where all is covered, and while one of the sums is not known.
 * @example uncoveredCents({ totalCostsCents: 3_000_00, ownShareCents: 500_00, otherFundingCents: 0, requestedCents: 1_500_00 }) // 1 000.00 €
 */
export function uncoveredCents({
  totalCostsCents: costs,
  ownShareCents: own,
  otherFundingCents: other,
  requestedCents: requested,
}: Sums): number | null {
  if (costs === null || own === null || other === null || requested === null) return null;
  const gap = costs - own - other - requested;
  return gap > 0 ? gap : null;
}
