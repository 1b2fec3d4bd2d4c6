import fc from "fast-check";
import { expect, test } from "vitest";
import { uncountedFor, type Figure } from "#domain/grants/allocation/countable";
import { divide, linesOf, withoutMoney, type Divisible } from "#domain/grants/allocation/divide";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { lineOf } from "#domain/grants/proposal-draft";
import { cents, sumCents, ZERO } from "#domain/shared/cents";
import { applicant, manyApplicants, pots, rules } from "#tests/domain/grants/allocation/applicants";

const FIGURES: Figure[] = ["applied", "costs", "lastYear", "points"];

const application = (caseId: string, changes: Partial<Divisible> = {}): Divisible => ({
  ...{ caseId, associationId: caseId, applicantName: caseId, isLate: false, untold: [], members: null },
  ...{ applicant: applicant(1), outcome: null, proposedCents: null, reason: "", awardedCents: null },
  groups: { village: null, field: null, ageGroup: null, size: null },
  ...changes,
});

/** Applications of which something may be untold, and that may have a line already that a division or a person made. */
const applications = fc
  .record({
    facts: manyApplicants,
    more: fc.array(
      fc.record({
        untold: fc.subarray(FIGURES),
        outcome: fc.constantFrom(null, "grant" as const, "reject" as const),
        proposedCents: fc.nat(20_00).map(cents),
      }),
      { minLength: 14, maxLength: 14 },
    ),
  })
  .map(({ facts, more }) =>
    facts.map((each, index) => {
      const line = more[index];
      const proposedCents = line?.outcome === "grant" ? line.proposedCents : null;
      return application(each.caseNumber, { ...line, applicant: each, proposedCents });
    }),
  );

test("nothing is ever rejected by a missing figure: it is left open, named, and keeps what the proposal gives it", () => {
  fc.assert(
    fc.property(rules, applications, pots, fc.nat(14), (rule, all, pot, pinnedOnes) => {
      const pins = Object.fromEntries(all.slice(0, pinnedOnes % 3).map(({ caseId }) => [caseId, ZERO]));
      const divided = divide(pot, all, { rule, pins });
      if (!divided.ok) return;
      const lines = new Map(linesOf(divided.value, all).map((line) => [line.caseId, line]));
      const { leftOpen, rejected } = withoutMoney(divided.value, all, rule);
      for (const one of all) {
        const isUncounted = pins[one.caseId] === undefined && uncountedFor(rule, one.untold) !== null;
        expect(leftOpen.some(({ caseId }) => caseId === one.caseId)).toBe(isUncounted);
        const line = lines.get(one.caseId);
        if (isUncounted) expect(line ? lineOf(line, 0) : null).toBeNull();
        expect(rejected.some(({ caseId }) => caseId === one.caseId)).toBe(line?.outcome === "reject");
      }
      expect(sumCents(divided.value.lines.map((line) => line.cents))).toBeLessThanOrEqual(pot);
    }),
    { numRuns: 500 },
  );
});

test("points by a unit value leave out who has none, and take back what an earlier division rejected", () => {
  const rule: AllocationRule = {
    ...{ base: { kind: "points", unitValueMicroEuros: 1_000_000 }, caps: {}, minimum: null, stepCents: 1 },
  };
  const all = [
    application("scored", { applicant: applicant(1, { points: 10_00 }) }),
    application("zero", { applicant: applicant(2) }),
    application("without", { applicant: applicant(3), untold: ["points"] }),
    application("rejected", { applicant: applicant(4), untold: ["points"], outcome: "reject", proposedCents: ZERO }),
    application("written", {
      applicant: applicant(5),
      untold: ["points"],
      outcome: "grant",
      proposedCents: cents(5_00),
    }),
  ];
  const divided = divide(cents(1_000_00), all, { rule, pins: {} });
  const division = divided.ok ? divided.value : expect.fail();
  expect(linesOf(division, all)).toEqual([
    { caseId: "scored", outcome: "grant", proposedCents: 10_00, reason: "" },
    { caseId: "zero", outcome: "reject", proposedCents: 0, reason: "" },
    { caseId: "rejected", outcome: "grant", proposedCents: null, reason: "" },
  ]);
  expect(withoutMoney(division, all, rule)).toEqual({
    leftOpen: ["without", "rejected", "written"].map((name) => ({ caseId: name, applicantName: name, why: "points" })),
    rejected: [{ caseId: "zero", applicantName: "zero" }],
  });
  expect(division.givenCents).toBe(15_00);
});
