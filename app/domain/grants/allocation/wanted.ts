import { cents, MAX_CENTS, ZERO, type Cents } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";
import type { AllocationApplicant, AllocationBase, AllocationCaps } from "#domain/grants/allocation/rule";

/** What kept a sum from growing, in the order they are named when several are equal. */
export type AllocationLimit = "applied" | "perApplicant" | "shareOfApplied" | "shareOfCosts";

/** Hundredths of a point times millionths of a euro are so many parts of a cent. */
const PARTS_OF_A_CENT = 1_000_000n;

/**
 * Points by a unit value, to the nearest cent.
 * @param points in hundredths
 * @example pointsInCents(135_00, 692_953) // 93.55 €, as Turku paid it (grants.md [48])
 */
function pointsInCents(points: number, unitValueMicroEuros: number): Cents {
  const parts = BigInt(points) * BigInt(unitValueMicroEuros);
  const nearest = (parts * 2n + PARTS_OF_A_CENT) / (PARTS_OF_A_CENT * 2n);
  return cents(Math.min(Number(nearest), MAX_CENTS));
}

/** The sum a rule gives one applicant by itself, whatever the pot; null when only the pot decides it. */
export function wantedCents(base: AllocationBase, applicant: AllocationApplicant): Cents | null {
  switch (base.kind) {
    case "equalShare":
      return null;
    case "points":
      return base.unitValueMicroEuros === "potGives" ? null : pointsInCents(applicant.points, base.unitValueMicroEuros);
    case "percentOfApplied":
      return shareOf(applicant.appliedCents, base.shareBp);
    case "lastYear":
      return shareOf(applicant.lastYearCents, base.shareBp);
    case "manual":
      return ZERO;
  }
}

/** The weight of an applicant in a pot: equal, by points, or by what the rule would give if there were enough. */
export function weightOf(base: AllocationBase, applicant: AllocationApplicant, wanted: Cents | null): number {
  if (wanted !== null) return wanted;
  return base.kind === "points" ? applicant.points : 1;
}

/** The most an applicant may get, and which limit says so: what was applied for unless reasoned, and the rule's caps. */
export function highest(
  { perApplicantCents, shareOfAppliedBp, shareOfCostsBp }: AllocationCaps,
  { appliedCents, acceptedCostsCents, mayExceedApplied = false }: AllocationApplicant,
): { limit: AllocationLimit; cents: Cents } {
  const limits: { limit: AllocationLimit; cents: Cents | undefined }[] = [
    { limit: "applied", cents: mayExceedApplied ? MAX_CENTS : appliedCents },
    { limit: "perApplicant", cents: perApplicantCents },
    { limit: "shareOfApplied", cents: inPart(appliedCents, shareOfAppliedBp) },
    { limit: "shareOfCosts", cents: inPart(acceptedCostsCents, shareOfCostsBp) },
  ];
  return limits.reduce<{ limit: AllocationLimit; cents: Cents }>(
    (least, next) => (next.cents !== undefined && next.cents < least.cents ? { ...next, cents: next.cents } : least),
    { limit: "applied", cents: MAX_CENTS },
  );
}

const inPart = (amount: Cents, shareBp: number | undefined): Cents | undefined =>
  shareBp === undefined ? undefined : shareOf(amount, shareBp);
