import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Division } from "#domain/grants/allocation/compare";
import type { Divisible } from "#domain/grants/allocation/divide";
import { ageGroupOf, GROUPINGS, sizeOf, type GroupFacts } from "#domain/grants/allocation/groups";
import { rehearse } from "#domain/grants/allocation/rehearse";
import { cents, ZERO } from "#domain/shared/cents";
import { applicant, caseNumber } from "#tests/domain/grants/allocation/applicants";

const division = (...sums: (readonly [number, number])[]): Division => ({
  lines: sums.map(([sequence, sum]) => ({ caseNumber: caseNumber(sequence), cents: cents(sum) })),
});
const facts = (village: string | null, field = "sport"): GroupFacts => ({
  village,
  ageGroup: "young",
  field,
  size: null,
});
const factsOf = new Map([
  [caseNumber(1), facts("Jäppilä")],
  [caseNumber(2), facts("Virtasalmi", "culture")],
  [caseNumber(3), facts(null)],
]);

const application = (sequence: number, changes: Partial<Divisible>): Divisible => ({
  ...{ caseId: String(sequence), associationId: "a", applicantName: String(sequence), isLate: false, untold: [] },
  ...{ applicant: applicant(sequence), outcome: null, proposedCents: null, reason: "", awardedCents: null },
  ...{ members: null, groups: facts(null) },
  ...changes,
});

describe("two scenarios", () => {
  const a = division([1, 100_00], [2, 300_00], [3, 0]);
  const b = division([1, 250_00], [2, 100_00], [3, 50_00]);

  test("tell who wins and who loses, the greatest change first", () => {
    const { winners, losers, aCents, bCents, lines } = compare(a, b, factsOf);
    expect([winners, losers]).toEqual([[caseNumber(1), caseNumber(3)], [caseNumber(2)]]);
    expect([aCents, bCents]).toEqual([400_00, 400_00]);
    expect(lines.map((line) => line.changeCents)).toEqual([150_00, -200_00, 50_00]);
  });
  test("tell the sums and shares of groups, the unknown last", () => {
    const { village, field } = compare(a, b, factsOf).byGroup;
    expect(village.map(({ group, bCents, aShareBp, bShareBp }) => [group, bCents, aShareBp, bShareBp])).toEqual([
      ["Jäppilä", 250_00, 2_500, 6_250],
      ["Virtasalmi", 100_00, 7_500, 2_500],
      [null, 50_00, 0, 1_250],
    ]);
    expect(field.map(({ group, applicants, winners, losers }) => [group, applicants, winners, losers])).toEqual([
      ["sport", 2, 2, 0],
      ["culture", 1, 0, 1],
    ]);
  });
  test("may know different applicants", () => {
    const { lines } = compare(division([1, 5]), division([2, 7]), factsOf);
    expect(lines.map((line) => [line.aCents, line.bCents])).toEqual([
      [5, 0],
      [0, 7],
    ]);
  });

  const some = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(90_000)), { selector: ([sequence]) => sequence })
    .map((sums) => division(...sums));
  const known = fc
    .array(fc.tuple(fc.constantFrom("A", "B", null), fc.constantFrom("x", "y")), { maxLength: 12 })
    .map((all) => new Map(all.map(([village, field], at) => [caseNumber(at + 1), facts(village, field)])));

  test("exchanged, exchange winners and losers", () => {
    fc.assert(
      fc.property(some, some, known, (one, other, groups) => {
        const [there, back] = [compare(one, other, groups), compare(other, one, groups)];
        expect(back.winners).toEqual(there.losers);
        expect(back.lines.map((line) => line.changeCents + 0)).toEqual(there.lines.map((line) => 0 - line.changeCents));
      }),
    );
  });
  test("add up, over all and by every grouping", () => {
    fc.assert(
      fc.property(some, some, known, (one, other, groups) => {
        const { byGroup, aCents, bCents } = compare(one, other, groups);
        for (const grouping of GROUPINGS) {
          const add = (of: (group: (typeof byGroup)[typeof grouping][number]) => number) =>
            byGroup[grouping].reduce((sum, group) => sum + of(group), 0);
          expect(add((group) => group.changeCents)).toBe(bCents - aCents);
          expect(add((group) => group.aShareBp)).toBe(aCents > 0 ? 10_000 : 0);
          expect(byGroup[grouping].every((group) => group.aShareBp % 10 === 0)).toBe(true);
        }
      }),
    );
  });
});

test("a rule is rehearsed on a past year against what was decided", () => {
  const rule = { base: { kind: "equalShare" }, caps: {}, minimum: null, stepCents: 1 } as const;
  const applications = [
    application(1, { awardedCents: cents(300_00) }),
    application(2, { awardedCents: cents(100_00) }),
  ];
  const { comparison, allocation } = rehearse(rule, { applications, potCents: cents(400_00) });
  expect(allocation.givenCents).toBe(400_00);
  expect([comparison.winners, comparison.losers]).toEqual([[caseNumber(2)], [caseNumber(1)]]);
});

test("an application whose points are not known keeps what was decided, is named, and is compared with nobody", () => {
  const rule = {
    base: { kind: "points", unitValueMicroEuros: "potGives" },
    caps: {},
    minimum: null,
    stepCents: 1,
  } as const;
  const past = {
    applications: [
      application(1, { awardedCents: cents(300_00), untold: ["points"] }),
      application(2, { awardedCents: cents(100_00), applicant: applicant(2, { points: 10_00 }) }),
      application(3, { awardedCents: ZERO, applicant: applicant(3, { points: 0 }) }),
    ],
    potCents: cents(1_000_00),
  };
  const { comparison, leftOpen } = rehearse(rule, past);
  expect(leftOpen).toEqual([{ caseId: "1", applicantName: "1", why: "points" }]);
  expect(comparison.lines).toEqual([
    { caseNumber: caseNumber(2), aCents: 100_00, bCents: 700_00, changeCents: 600_00 },
    { caseNumber: caseNumber(3), aCents: 0, bCents: 0, changeCents: 0 },
  ]);
  expect([comparison.winners, comparison.losers]).toEqual([[caseNumber(2)], []]);
});

test("groups by age and size follow from the members", () => {
  const sized = (members: number, membersUnder20 = 0) => ({ members, membersUnder20 });
  expect([sized(10, 5), sized(10, 4), sized(100, 9), sized(0)].map(ageGroupOf)).toEqual([
    "young",
    "mixed",
    "adult",
    null,
  ]);
  expect([19, 20, 99, 100, 299, 300, 0].map((members) => sizeOf(sized(members)))).toEqual([
    "upTo19",
    "upTo99",
    "upTo99",
    "upTo299",
    "upTo299",
    "larger",
    null,
  ]);
});
