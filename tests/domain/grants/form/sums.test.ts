import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minutesOf } from "#domain/grants/form/minutes";
import { budgetSums, memberSums } from "#domain/grants/form/sums";
import { answerOf, EVERY_KIND, field, formOf, KIND_NAMES, someForm } from "#tests/domain/grants/form/sample-forms";

describe("the sums of a budget", () => {
  test("balance to the cent, whatever the rows: the gap is what a grant is needed for", () => {
    fc.assert(
      fc.property(answerOf("budget"), (budget) => {
        const { costsCents, incomeCents, ownShareCents, gapCents } = budgetSums(budget);
        expect(incomeCents + ownShareCents + gapCents).toBe(costsCents);
      }),
    );
  });
  test("count each row once", () => {
    const row = (id: string, cents: number | null) => ({ id, cents, name: "", note: "" });
    const costs = [row("a", 10_10), row("b", 20_20), row("c", null)];
    const budget = { kind: "budget" as const, costs, income: [row("d", 5_05)], ownShareCents: 3_03, ownShareNote: "" };
    const sums = { costsCents: 30_30, incomeCents: 5_05, ownShareCents: 3_03, gapCents: 22_22 };
    expect(budgetSums(budget)).toEqual(sums);
  });
});

test("members are as many by age as by gender, and as many as in all", () => {
  fc.assert(
    fc.property(answerOf("members"), (members) => {
      const { all, byBand, byGender } = memberSums(members);
      const sumOf = (counts: { total: number; local: number }[]) => ({
        total: counts.reduce((sum, { total }) => sum + total, 0),
        local: counts.reduce((sum, { local }) => sum + local, 0),
      });
      expect(sumOf([...byBand.values()])).toEqual(all);
      expect(sumOf(Object.values(byGender))).toEqual(all);
    }),
  );
  const young = {
    id: "young",
    womenTotal: 12,
    womenLocal: 10,
    menTotal: 4,
    menLocal: null,
    otherTotal: 1,
    otherLocal: 1,
  };
  expect(memberSums({ kind: "members", rows: [young] })).toMatchObject({
    all: { total: 17, local: 11 },
    byGender: { women: { total: 12, local: 10 }, men: { total: 4, local: 0 } },
  });
});

describe("the time it takes", () => {
  test("is told in fives, and is never shorter for more fields", () => {
    fc.assert(
      fc.property(someForm, fc.constantFrom(...KIND_NAMES), (form, kind) => {
        const [section] = formOf(EVERY_KIND[kind]).sections;
        const longer = minutesOf({ sections: section ? [...form.sections, section] : [] });
        expect(longer % 5).toBe(0);
        expect(longer).toBeGreaterThanOrEqual(minutesOf(form));
      }),
    );
  });
  test("is half of it where only some are asked", () => {
    const texts = (condition: typeof EVERY_KIND.text.condition) =>
      formOf(field("yesNo", { id: "yesNo" }), field("longText", { id: "text", maxLength: 12_000, condition }));
    const asked = { of: "all" as const, tests: [{ field: "yesNo", is: "filled" as const }] };
    expect(minutesOf(texts(null))).toBe(75);
    expect(minutesOf(texts(asked))).toBe(45);
  });
});
