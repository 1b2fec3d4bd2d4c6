import type { Cents } from "#domain/shared/cents";

/** The steps a sum may be rounded to, in cents: the cent, one euro, ten and fifty. */
export const ROUNDING_STEPS = [1, 1_00, 10_00, 50_00] as const;
export type RoundingStep = (typeof ROUNDING_STEPS)[number];

/**
 * What a sum is counted from. "Equal share" is Nokia's 10 000 € by the number of applicants, "points" Turku's and
 * Liminka's (grants.md 5.4 [11b][33][65]). A unit value is in millionths of a euro: Turku's point was 0.692953 € [48].
 */
export type AllocationBase =
  | { kind: "equalShare" }
  | { kind: "points"; unitValueMicroEuros: number | "potGives" }
  | { kind: "percentOfApplied"; shareBp: number }
  | { kind: "lastYear"; shareBp: number }
  /** No rule: people write the sums, as pins (#domain/grants/allocation/pinned). */
  | { kind: "manual" };

/** The most that one applicant may get; a limit that is left out limits nothing. Shares in basis points. */
export type AllocationCaps = { perApplicantCents?: Cents; shareOfAppliedBp?: number; shareOfCostsBp?: number };

/**
 * How a call's money is divided, as data: kept with a scenario, shown to those who decide, run again on other years.
 * A sum below the minimum is nothing, or is raised to it (Lieto at least 84 €, Liminka 100 €; grants.md 5.1 [56][65]).
 */
export type AllocationRule = {
  base: AllocationBase;
  caps: AllocationCaps;
  minimum: { cents: Cents; below: "nothing" | "raised" } | null;
  stepCents: RoundingStep;
};

/** What a rule may look at of one application. */
export type AllocationApplicant = {
  caseNumber: string;
  appliedCents: Cents;
  /** Granted a year ago, zero when nothing was. */
  lastYearCents: Cents;
  /** Costs that the programme accepts, of what was applied for. */
  acceptedCostsCents: Cents;
  /** Points in hundredths: 62.5 points are 6 250. */
  points: number;
  /** Somebody has written down why this one may get more than was applied for (grants.md 9). */
  mayExceedApplied?: boolean;
};
