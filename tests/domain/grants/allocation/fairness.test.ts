import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairness } from "#domain/grants/allocation/fairness";
import { cents } from "#domain/shared/cents";
import { caseNumber } from "#tests/domain/grants/allocation/applicants";

type Row = readonly [sum: number, members: number, under20: number];
const figuresOf = (rows: readonly Row[]) => {
  const lines = rows.map(([sum], at) => ({ caseNumber: caseNumber(at + 1), cents: cents(sum) }));
  const members = rows.map(
    ([, all, under20], at) => [caseNumber(at + 1), { members: all, membersUnder20: under20 }] as const,
  );
  return fairness({ lines }, new Map(members));
};
const rows = fc.array(fc.tuple(fc.nat(90_000), fc.nat(200), fc.nat(200)), { maxLength: 12 });

/** Everyone of every association in one row, and the textbook's definition. */
function giniByPerson(all: readonly Row[]): number {
  const people = all.flatMap(([sum, members]) => Array.from({ length: members }, () => sum / members));
  const total = people.reduce((sum, one) => sum + one, 0);
  let differences = 0;
  for (const one of people) for (const other of people) differences += Math.abs(one - other);
  return (differences / (2 * people.length * total)) * 10_000;
}

describe("how evenly a division falls", () => {
  test("in figures", () => {
    expect(
      figuresOf([
        [300_00, 30, 30],
        [100_00, 10, 0],
        [0, 0, 0],
      ]),
    ).toEqual({ under20ShareBp: 7_500, centsPerMember: 10_00, giniBp: 0, without: 1, membersUnknown: 1 });
  });
  test("is nothing where nobody's members are known", () => {
    const unknown = { under20ShareBp: null, centsPerMember: null, giniBp: null };
    expect(figuresOf([[50_00, 0, 0]])).toMatchObject({ ...unknown, membersUnknown: 1 });
    expect(figuresOf([])).toMatchObject(unknown);
  });
  test("is the Gini figure of the textbook, member by member", () => {
    const few = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 12 }), fc.constant(0)),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(few, (all) => {
        expect(Math.abs((figuresOf(all).giniBp ?? -9) - giniByPerson(all))).toBeLessThan(0.51);
      }),
    );
  });
  test("stays within its bounds, in any order and at any scale", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const figures = figuresOf(all);
        for (const share of [figures.giniBp ?? 0, figures.under20ShareBp ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(10_000);
        }
        expect(figuresOf(all.toReversed())).toEqual(figures);
        const doubled = figuresOf(all.map(([sum, members, under20]): Row => [sum * 2, members, under20]));
        expect([doubled.giniBp, doubled.under20ShareBp]).toEqual([figures.giniBp, figures.under20ShareBp]);
      }),
    );
  });
});
