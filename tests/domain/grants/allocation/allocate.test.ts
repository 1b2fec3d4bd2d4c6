import { describe, expect, test } from "vitest";
import { allocate } from "#domain/grants/allocation/allocate";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { cents, ZERO } from "#domain/shared/cents";
import { applicant, caseNumber } from "#tests/domain/grants/allocation/applicants";

const rule = (facts: Partial<AllocationRule> = {}): AllocationRule => ({
  base: { kind: "equalShare" },
  caps: {},
  minimum: null,
  stepCents: 1,
  ...facts,
});
const sums = (...[given, applicants, pot]: Parameters<typeof allocate>): number[] =>
  allocate(given, applicants, pot).lines.map((line) => line.cents);

describe("an equal share", () => {
  test("gives the odd cents to the most points, then to the earliest case", () => {
    const three = [applicant(9_999), applicant(10_000), applicant(3, { points: 100 })];
    expect(allocate(rule(), three, cents(1_00)).lines.map((line) => [line.caseNumber, line.cents])).toEqual([
      [caseNumber(3), 34],
      [caseNumber(9_999), 33],
      [caseNumber(10_000), 33],
    ]);
    expect(sums(rule(), three, cents(1_01))).toEqual([34, 34, 33]);
  });
  test("what one did not apply for goes to the others", () => {
    const three = [applicant(1, { appliedCents: cents(50_00) }), applicant(2), applicant(3)];
    const { lines, leftCents } = allocate(rule(), three, cents(300_00));
    expect(lines.map((line) => [line.cents, line.why])).toEqual([
      [50_00, "applied"],
      [125_00, "shareOfPot"],
      [125_00, "shareOfPot"],
    ]);
    expect(leftCents).toBe(0);
  });
  test("in steps of ten euros leaves what makes no step", () => {
    const three = [applicant(1), applicant(2), applicant(3)];
    const { lines, leftCents } = allocate(rule({ stepCents: 10_00 }), three, cents(1_009_00));
    expect([lines.map((line) => line.cents), leftCents]).toEqual([[340_00, 330_00, 330_00], 9_00]);
  });
  test("more than was applied for is given only for a reason", () => {
    const asked = { appliedCents: cents(50_00) };
    expect(
      sums(rule(), [applicant(1, asked), applicant(2, { ...asked, mayExceedApplied: true })], cents(200_00)),
    ).toEqual([50_00, 150_00]);
  });
});

describe("points", () => {
  test("by Turku's unit value come to 93.55 €", () => {
    const turku = rule({ base: { kind: "points", unitValueMicroEuros: 692_953 } });
    expect(sums(turku, [applicant(1, { points: 135_00 })], cents(1_000_00))).toEqual([93_55]);
  });
  test("that the pot values share it all, and no points are no share", () => {
    const given = rule({ base: { kind: "points", unitValueMicroEuros: "potGives" } });
    const three = [applicant(1, { points: 10_00 }), applicant(2, { points: 30_00 }), applicant(3)];
    const { lines } = allocate(given, three, cents(400_00));
    expect(lines.map((line) => [line.cents, line.why])).toEqual([
      [100_00, "shareOfPot"],
      [300_00, "shareOfPot"],
      [0, "noBasis"],
    ]);
  });
  test("at a unit value that the pot cannot pay are all cut alike, and it is told how much is short", () => {
    const dear = rule({ base: { kind: "points", unitValueMicroEuros: 10_000_000 } });
    const two = [applicant(1, { points: 10_00 }), applicant(2, { points: 30_00 })];
    const { lines, shortCents } = allocate(dear, two, cents(200_00));
    expect(lines.map((line) => [line.cents, line.why])).toEqual([
      [50_00, "potTooSmall"],
      [150_00, "potTooSmall"],
    ]);
    expect(shortCents).toBe(200_00);
  });
});

describe("other bases", () => {
  const asked = [
    applicant(1, { appliedCents: cents(2_800_00), lastYearCents: cents(500_00), acceptedCostsCents: cents(2_000_00) }),
  ];
  test("a share of what was applied for, of last year's grant, or nothing where sums are written by hand", () => {
    expect(sums(rule({ base: { kind: "percentOfApplied", shareBp: 3_000 } }), asked, cents(9_000_00))).toEqual([
      840_00,
    ]);
    expect(sums(rule({ base: { kind: "lastYear", shareBp: 10_500 } }), asked, cents(9_000_00))).toEqual([525_00]);
    expect(sums(rule({ base: { kind: "manual" } }), asked, cents(9_000_00))).toEqual([0]);
  });
  test("are capped by sum, by share of what was applied for and by share of costs, the lowest named", () => {
    const base = { kind: "percentOfApplied", shareBp: 10_000 } as const;
    const why = (caps: AllocationRule["caps"]) =>
      allocate(rule({ base, caps }), asked, cents(9_000_00)).lines.map((line) => [line.cents, line.why]);
    expect(why({ perApplicantCents: cents(1_000_00), shareOfAppliedBp: 9_000 })).toEqual([[1_000_00, "perApplicant"]]);
    expect(why({ perApplicantCents: cents(2_600_00), shareOfAppliedBp: 9_000 })).toEqual([
      [2_520_00, "shareOfApplied"],
    ]);
    expect(why({ shareOfCostsBp: 5_000, shareOfAppliedBp: 9_000 })).toEqual([[1_000_00, "shareOfCosts"]]);
    expect(why({})).toEqual([[2_800_00, "ruleGives"]]);
  });
});

describe("a minimum", () => {
  const base = { kind: "points", unitValueMicroEuros: "potGives" } as const;
  const three = [applicant(1, { points: 70_00 }), applicant(2, { points: 20_00 }), applicant(3, { points: 10_00 })];

  test("below it is nothing, and what is freed goes to the others", () => {
    const given = rule({ base, minimum: { cents: cents(150_00), below: "nothing" } });
    const { lines } = allocate(given, three, cents(900_00));
    expect(lines.map((line) => [line.cents, line.why])).toEqual([
      [700_00, "shareOfPot"],
      [200_00, "shareOfPot"],
      [0, "belowMinimum"],
    ]);
  });
  test("to it sums are raised, at the others' cost", () => {
    const given = rule({ base, minimum: { cents: cents(200_00), below: "raised" } });
    const { lines } = allocate(given, three, cents(1_000_00));
    expect(lines.map((line) => [line.cents, line.why])).toEqual([
      [600_00, "shareOfPot"],
      [200_00, "atMinimum"],
      [200_00, "atMinimum"],
    ]);
  });
  test("that the pot cannot give to all leaves the last without", () => {
    const given = rule({ base, minimum: { cents: cents(200_00), below: "raised" } });
    expect(sums(given, three, cents(500_00))).toEqual([300_00, 200_00, 0]);
    expect(sums(given, three, ZERO)).toEqual([0, 0, 0]);
  });
});

test("the same case twice is a fault of the program", () => {
  expect(() => allocate(rule(), [applicant(1), applicant(1)], cents(1))).toThrow(RangeError);
});
test("two thousand applications are divided to the last cent", () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    applicant(at + 1, { points: ((at * 7_919) % 1_000) * 100 + 1 }),
  );
  const given = rule({
    base: { kind: "points", unitValueMicroEuros: "potGives" },
    minimum: { cents: cents(100_00), below: "nothing" },
  });
  expect(allocate(given, many, cents(500_000_00)).leftCents).toBe(0);
});
