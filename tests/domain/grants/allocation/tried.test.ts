import { expect, test } from "vitest";
import type { Divisible } from "#domain/grants/allocation/divide";
import { rehearseTried } from "#domain/grants/allocation/tried";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { cents } from "#domain/shared/cents";
import { applicant } from "#tests/domain/grants/allocation/applicants";

const rule: AllocationRule = {
  base: { kind: "points", unitValueMicroEuros: "potGives" },
  ...{ caps: {}, minimum: null, stepCents: 1 },
};

const application = (sequence: number, points: number | null, awardedCents: number): Divisible => ({
  ...{ caseId: String(sequence), associationId: "a", applicantName: `Seura ${sequence}`, isLate: false },
  ...{ untold: points === null ? ["points"] : [], applicant: applicant(sequence, { points: points ?? 0 }) },
  ...{ outcome: null, proposedCents: null, reason: "", awardedCents: cents(awardedCents), members: null },
  groups: { village: null, ageGroup: null, field: null, size: null },
});
const past = {
  applications: [application(1, 75_00, 300_00), application(2, 25_00, 100_00), application(3, null, 0)],
  potCents: cents(400_00),
};

test("last year's points and sums stand beside those of the new criteria", () => {
  const points = new Map([
    ["1", 25_00],
    ["2", 75_00],
    ["3", 0],
  ]);
  const { lines, leftOpen, comparison } = rehearseTried(rule, past, points);
  expect(
    lines.map(({ caseId, pointsThen, pointsNow, thenCents, nowCents }) => [
      caseId,
      pointsThen,
      pointsNow,
      thenCents,
      nowCents,
    ]),
  ).toEqual([
    ["2", 25_00, 75_00, 100_00, 300_00],
    ["1", 75_00, 25_00, 300_00, 100_00],
    ["3", null, 0, null, 0],
  ]);
  expect(leftOpen).toEqual([]);
  expect(comparison.lines.map(({ aCents, bCents }) => [aCents, bCents])).toEqual([
    [300_00, 100_00],
    [100_00, 300_00],
    [0, 0],
  ]);
});

test("an application that the new criteria give no points is left open with what was decided", () => {
  const { lines, leftOpen } = rehearseTried(
    rule,
    past,
    new Map([
      ["1", 10_00],
      ["2", null],
      ["3", 10_00],
    ]),
  );
  expect(leftOpen.map(({ caseId, why }) => [caseId, why])).toEqual([["2", "points"]]);
  expect(lines.find(({ caseId }) => caseId === "2")).toMatchObject({
    pointsNow: null,
    nowCents: null,
    thenCents: 100_00,
  });
  expect(lines.find(({ caseId }) => caseId === "1")?.nowCents).toBe(150_00);
});
