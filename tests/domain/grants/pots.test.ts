import fc from "fast-check";
import { expect, test } from "vitest";
import { baseCents, grantableCents, partsOfBudget, POT_KINDS, shareableCents, type Pot } from "#domain/grants/pots";

const anyPots = fc.array(
  fc.record({ kind: fc.constantFrom(...POT_KINDS), name: fc.constant(null), cents: fc.nat(1_000_000) }),
  { maxLength: 5 },
);

test("the parts of a budget add up to it exactly, whatever is set apart", () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), anyPots, (budgetCents, pots: Pot[]) => {
      const sum = partsOfBudget({ budgetCents, pots }).reduce((total, { cents }) => total + cents, 0);
      expect(sum).toBe(budgetCents);
    }),
  );
});

test("a list gives out the base and the named parts, never the reserve nor the residents' share", () => {
  const pots: Pot[] = [
    { kind: "reserve", name: null, cents: 1_000_00 },
    { kind: "participatory", name: null, cents: 2_000_00 },
    { kind: "named", name: "Juhlavuosi", cents: 500_00 },
  ];
  expect(baseCents({ budgetCents: 10_000_00, pots })).toBe(6_500_00);
  expect(grantableCents({ budgetCents: 10_000_00, pots })).toBe(7_000_00);
});

test("the public is told what can be shared: without the reserve, and the whole where the residents share it", () => {
  const reserve: Pot = { kind: "reserve", name: null, cents: 500_00 };
  expect(shareableCents({ budgetCents: 5_000_00, pots: [reserve] })).toBe(4_500_00);
  const all: Pot = { kind: "participatory", name: null, cents: 5_000_00 };
  expect(shareableCents({ budgetCents: 5_000_00, pots: [all] })).toBe(5_000_00);
});
