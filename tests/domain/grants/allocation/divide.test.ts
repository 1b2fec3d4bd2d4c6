import { expect, test } from "vitest";
import { divide, linesOf, takesPart, type Divisible } from "#domain/grants/allocation/divide";
import { notTheirs } from "#domain/grants/allocation/not-theirs";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { cents, ZERO } from "#domain/shared/cents";

const application = (caseId: string, changes: Partial<Divisible> = {}): Divisible => ({
  ...{ caseId, associationId: `a-${caseId}`, applicantName: caseId, isLate: false, untold: [], members: null },
  applicant: {
    caseNumber: `PKS-${caseId}`,
    ...{ appliedCents: cents(1_000_00), acceptedCostsCents: cents(2_000_00), lastYearCents: ZERO, points: 10_00 },
  },
  groups: { village: null, field: null, ageGroup: null, size: null },
  ...{ outcome: null, proposedCents: null, reason: "", awardedCents: null },
  ...changes,
});

test("what came late takes no part in a division, whatever its line says, and the others share its money", () => {
  for (const outcome of [null, ...LINE_OUTCOMES])
    expect(takesPart(application("late", { isLate: true, outcome }))).toBe(false);
  const applications = [application("a"), application("late", { isLate: true }), application("b")];
  const rule = { base: { kind: "equalShare" }, caps: {}, minimum: null, stepCents: 1 } satisfies AllocationRule;
  const divided = divide(cents(1_000_00), applications, { rule, pins: { late: cents(300_00) } });
  const lines = divided.ok ? linesOf(divided.value, applications) : expect.fail();
  expect(lines.map(({ caseId, proposedCents }) => [caseId, proposedCents])).toEqual([
    ["a", 500_00],
    ["b", 500_00],
  ]);
});

test("a division that would change the line of one's own association is for others to choose", () => {
  const memberships = [{ associationId: "a-own", role: "editor" as const, municipality: "593" }];
  const rule = { base: { kind: "equalShare" }, caps: {}, minimum: null, stepCents: 1 } satisfies AllocationRule;
  const inTheWay = (own: Divisible) => {
    const applications = [own, application("other")];
    const divided = divide(cents(1_000_00), applications, { rule, pins: {} });
    const division = divided.ok ? divided.value : expect.fail();
    return notTheirs({ memberships, ties: [] }, division, applications).map(({ caseId }) => caseId);
  };
  expect(inTheWay(application("own"))).toEqual(["own"]);
  expect(inTheWay(application("own", { outcome: "grant", proposedCents: cents(500_00) }))).toEqual([]);
});
