import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, type Allocation } from "#domain/grants/allocation/allocate";
import type { AllocationApplicant, AllocationRule } from "#domain/grants/allocation/rule";
import { highest } from "#domain/grants/allocation/wanted";
import { cents, sumCents, type Cents } from "#domain/shared/cents";
import { caseNumber, manyApplicants, pots, rules } from "#tests/domain/grants/allocation/applicants";

const RUNS = { numRuns: 600 };
const sumOf = ({ lines }: Allocation, which: string): number =>
  lines.find((line) => line.caseNumber === which)?.cents ?? -1;

/** Runs a law over many rules, applicants and pots. */
const always = (
  law: (divided: Allocation, rule: AllocationRule, applicants: AllocationApplicant[], pot: Cents) => void,
): void =>
  fc.assert(
    fc.property(rules, manyApplicants, pots, (rule, applicants, pot) =>
      law(allocate(rule, applicants, pot), rule, applicants, pot),
    ),
    RUNS,
  );

describe("laws of a pot divided", () => {
  test("never over the pot, never negative, and every cent is accounted for", () => {
    always(({ lines, givenCents, leftCents, potCents }, _rule, applicants, pot) => {
      const given = sumCents(lines.map((line) => line.cents));
      expect(lines).toHaveLength(applicants.length);
      expect(given).toBeLessThanOrEqual(pot);
      expect([given, given + leftCents, potCents]).toEqual([givenCents, pot, pot]);
      for (const line of lines) expect(line.cents).toBeGreaterThanOrEqual(0);
    });
  });

  test("nobody gets more than was applied for, unless reasoned, or more than a cap", () => {
    always((divided, rule, applicants) => {
      for (const applicant of applicants) {
        const sum = sumOf(divided, applicant.caseNumber);
        expect(sum).toBeLessThanOrEqual(highest(rule.caps, applicant).cents);
        if (!applicant.mayExceedApplied) expect(sum).toBeLessThanOrEqual(applicant.appliedCents);
      }
    });
  });

  test("every sum is whole steps, and nobody who gets something gets less than the minimum or their own limit", () => {
    always((divided, rule, applicants) => {
      for (const applicant of applicants) {
        const sum = sumOf(divided, applicant.caseNumber);
        expect(sum % rule.stepCents).toBe(0);
        if (!rule.minimum || sum === 0) continue;
        const own = highest(rule.caps, applicant).cents;
        const least = rule.minimum.below === "raised" ? Math.min(rule.minimum.cents, own) : rule.minimum.cents;
        expect(sum).toBeGreaterThan(least - rule.stepCents);
        if (rule.minimum.below === "nothing") expect(sum).toBeGreaterThanOrEqual(rule.minimum.cents);
      }
    });
  });

  test("the order in which the applicants stand makes no difference", () => {
    const shuffled = manyApplicants.chain((applicants) =>
      fc.tuple(
        fc.constant(applicants),
        fc.shuffledSubarray(applicants, { minLength: applicants.length, maxLength: applicants.length }),
      ),
    );
    fc.assert(
      fc.property(rules, shuffled, pots, (rule, [applicants, others], pot) => {
        expect(allocate(rule, others, pot)).toEqual(allocate(rule, applicants, pot));
      }),
      RUNS,
    );
  });

  test("money stays over only when everyone who may get more has all they may, or a step is too big", () => {
    always(({ leftCents, lines }, rule, applicants) => {
      if (rule.base.kind !== "equalShare" || rule.minimum !== null || leftCents < rule.stepCents) return;
      for (const line of lines) {
        const applicant = applicants.find((one) => one.caseNumber === line.caseNumber);
        const own = applicant ? highest(rule.caps, applicant).cents : 0;
        expect(line.cents).toBe(own - (own % rule.stepCents));
      }
    });
  });

  test("what the rule gives is given in full when the pot has it", () => {
    always(({ shortCents, lines }) => {
      const isCut = lines.some(({ why }) => why === "potTooSmall" || why === "belowMinimum");
      if (shortCents > 0) expect(isCut).toBe(true);
    });
    const own = rules.filter(({ base, minimum }) => base.kind === "percentOfApplied" && minimum === null);
    fc.assert(
      fc.property(own, manyApplicants, pots, (rule, applicants, pot) => {
        const { shortCents, lines } = allocate(rule, applicants, pot);
        expect(lines.some(({ why }) => why === "potTooSmall")).toBe(shortCents > 0);
      }),
      RUNS,
    );
  });
});

describe("more points", () => {
  const points = rules.filter(({ base }) => base.kind === "points");
  const some = manyApplicants.filter((applicants) => applicants.length > 0);

  /** What the first of them gets, before and after so many more points. */
  const beforeAndAfter = (rule: AllocationRule, applicants: AllocationApplicant[], more: number, pot: Cents) => {
    const raised = applicants.map((one, at) => (at === 0 ? { ...one, points: one.points + more } : one));
    return [allocate(rule, applicants, pot), allocate(rule, raised, pot)].map((divided) =>
      sumOf(divided, caseNumber(1)),
    );
  };

  test("never give the same applicant less", () => {
    fc.assert(
      fc.property(points, some, fc.nat(3_000), pots, (rule, applicants, more, pot) => {
        const [before = 0, after = 0] = beforeAndAfter({ ...rule, minimum: null }, applicants, more, pot);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  test("with a minimum, never less by more than one step", () => {
    fc.assert(
      fc.property(points, some, fc.nat(3_000), pots, (rule, applicants, more, pot) => {
        const [before = 0, after = 0] = beforeAndAfter(rule, applicants, more, pot);
        expect(after).toBeGreaterThanOrEqual(before - rule.stepCents);
      }),
      { numRuns: 2_000 },
    );
  });

  test("never give less than a neighbour with fewer points and the same limits gets", () => {
    fc.assert(
      fc.property(points, some, pots, (rule, applicants, pot) => {
        const alike = applicants.map((one) => ({
          ...one,
          appliedCents: cents(900_00),
          acceptedCostsCents: cents(900_00),
        }));
        const equal = alike.map((one) => ({ ...one, mayExceedApplied: false }));
        const divided = allocate(rule, equal, pot);
        const byPoints = equal.toSorted((a, b) => b.points - a.points || (a.caseNumber < b.caseNumber ? -1 : 1));
        const sums = byPoints.map((one) => sumOf(divided, one.caseNumber));
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });
});
