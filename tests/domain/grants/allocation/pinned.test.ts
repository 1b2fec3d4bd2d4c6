import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "#domain/grants/allocation/allocate";
import { allocatePinned, type AllocationPins } from "#domain/grants/allocation/pinned";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";
import { applicant, caseNumber, manyApplicants, pots, rules } from "#tests/domain/grants/allocation/applicants";

const EQUAL: AllocationRule = { base: { kind: "equalShare" }, caps: {}, minimum: null, stepCents: 1 };
const somePins: fc.Arbitrary<AllocationPins> = fc.dictionary(
  fc.integer({ min: 1, max: 20 }).map(caseNumber),
  fc.nat(2_000_00).map(cents),
  { maxKeys: 6 },
);

describe("pinned sums", () => {
  test("stand as written, and the rule divides the rest among the others", () => {
    const three = [applicant(1), applicant(2), applicant(3)];
    const divided = allocatePinned(EQUAL, three, cents(1_000_00), { [caseNumber(2)]: cents(500_01) });
    if (!divided.ok) throw new Error("refused");
    expect(divided.value.lines.map((line) => [line.cents, line.why])).toEqual([
      [250_00, "shareOfPot"],
      [500_01, "pinned"],
      [249_99, "shareOfPot"],
    ]);
    expect(divided.value).toMatchObject({ pinnedCents: 500_01, givenCents: 1_000_00, leftCents: 0 });
  });

  test("beyond the pot or beyond what was applied for are refused, all at once", () => {
    const two = [applicant(1, { appliedCents: cents(100_00) }), applicant(2)];
    const pins = { [caseNumber(1)]: cents(100_01), [caseNumber(2)]: cents(950_00) };
    expect(allocatePinned(EQUAL, two, cents(1_000_00), pins)).toEqual({
      ok: false,
      refusal: [
        { code: "pinsOverPot", excessCents: 50_01 },
        { code: "pinOverApplied", caseNumber: caseNumber(1), appliedCents: 100_00 },
      ],
    });
    const reasoned = two.map((one) => ({ ...one, mayExceedApplied: true }));
    expect(allocatePinned(EQUAL, reasoned, cents(2_000_00), pins).ok).toBe(true);
  });

  test("never carry the whole over the pot, whatever the rule; every applicant has one line", () => {
    fc.assert(
      fc.property(rules, manyApplicants, pots, somePins, (rule, applicants, pot, pins) => {
        const divided = allocatePinned(rule, applicants, pot, pins);
        if (!divided.ok) return;
        const { lines, givenCents, leftCents } = divided.value;
        expect(lines.map((line) => line.caseNumber)).toEqual(applicants.map((one) => one.caseNumber));
        expect(sumCents(lines.map((line) => line.cents))).toBe(givenCents);
        expect(givenCents + leftCents).toBe(pot);
        expect(leftCents).toBeGreaterThanOrEqual(0);
        const pinnedOf = (one: string): Cents | undefined => pins[one];
        for (const line of lines)
          if (pinnedOf(line.caseNumber) !== undefined) expect(line.cents).toBe(pinnedOf(line.caseNumber));
      }),
    );
  });

  test("of people who did not apply change nothing", () => {
    fc.assert(
      fc.property(rules, manyApplicants, pots, (rule, applicants, pot) => {
        const divided = allocatePinned(rule, applicants, pot, { [caseNumber(99)]: cents(1_000_000_00) });
        expect(divided).toMatchObject({ ok: true, value: { ...allocate(rule, applicants, pot), pinnedCents: ZERO } });
      }),
    );
  });
});
