import fc from "fast-check";
import { formatCaseNumber } from "#domain/grants/case-number";
import { ROUNDING_STEPS, type AllocationApplicant, type AllocationRule } from "#domain/grants/allocation/rule";
import { cents, ZERO } from "#domain/shared/cents";

/** The case number of the so-and-so-many application of a made-up year. */
export const caseNumber = (sequence: number): string => formatCaseNumber({ prefix: "PKS", year: 2027, sequence });

/** An applicant who asks for so many euros and has so many points, in hundredths. */
export const applicant = (sequence: number, facts: Partial<AllocationApplicant> = {}): AllocationApplicant => ({
  caseNumber: caseNumber(sequence),
  appliedCents: cents(100_000_00),
  lastYearCents: ZERO,
  acceptedCostsCents: cents(100_000_00),
  points: 0,
  ...facts,
});

const someCents = fc.nat(5_000_00).map(cents);

export const manyApplicants = fc
  .array(
    fc.record({
      appliedCents: someCents,
      lastYearCents: someCents,
      acceptedCostsCents: someCents,
      points: fc.oneof(
        fc.nat(40).map((points) => points * 100),
        fc.nat(9_000),
      ),
      mayExceedApplied: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((facts, index) => applicant(index + 1, facts)));

const shares = fc.nat(15_000);
const bases = fc.oneof(
  fc.constant({ kind: "equalShare" } as const),
  fc.constant({ kind: "points", unitValueMicroEuros: "potGives" } as const),
  fc.record({ kind: fc.constant("points" as const), unitValueMicroEuros: fc.nat(60_000_000) }),
  fc.record({ kind: fc.constant("percentOfApplied" as const), shareBp: shares }),
  fc.record({ kind: fc.constant("lastYear" as const), shareBp: shares }),
  fc.constant({ kind: "manual" } as const),
);
const caps = fc.record(
  { perApplicantCents: someCents, shareOfAppliedBp: shares, shareOfCostsBp: shares },
  { requiredKeys: [] },
);
const minimum = fc.record({
  cents: fc.nat(1_000_00).map(cents),
  below: fc.constantFrom("nothing" as const, "raised" as const),
});

export const rules: fc.Arbitrary<AllocationRule> = fc.record({
  base: bases,
  caps,
  minimum: fc.option(minimum),
  stepCents: fc.constantFrom(...ROUNDING_STEPS),
});

export const pots = fc.nat(20_000_00).map(cents);
