import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, sumCents } from "#domain/shared/cents";
import { splitByLargestRemainder } from "#domain/shared/largest-remainder";

describe("a pot split by weights", () => {
  test("leaves no cent over", () => {
    expect(splitByLargestRemainder(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByLargestRemainder(cents(7_000_00), [1, 2, 4])).toEqual([100_000, 200_000, 400_000]);
    expect(splitByLargestRemainder(cents(10), [0, 3, 5])).toEqual([0, 4, 6]);
  });
  test("needs something to split by", () => {
    expect(() => splitByLargestRemainder(cents(100), [])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(cents(100), [0, 0])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(cents(100), [2, -1])).toThrow(RangeError);
  });

  const pots = fc.nat(10_000_000_00).map(cents);
  const weightings = fc
    .array(fc.nat(9_000_000_000), { minLength: 1, maxLength: 40 })
    .filter((weights) => weights.some((weight) => weight > 0));

  test("adds up to the pot, and nobody is a cent or more from the exact share", () => {
    fc.assert(
      fc.property(pots, weightings, (pot, weights) => {
        const parts = splitByLargestRemainder(pot, weights);
        const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(sumCents(parts)).toBe(pot);
        parts.forEach((part, index) => {
          const error = BigInt(part) * whole - BigInt(pot) * BigInt(weights[index] ?? 0);
          expect(error < whole && error > -whole).toBe(true);
        });
      }),
    );
  });
  test("never gives the heavier less than the lighter", () => {
    fc.assert(
      fc.property(pots, weightings, (pot, weights) => {
        const byWeight = weights.toSorted((a, b) => b - a);
        const parts = splitByLargestRemainder(pot, byWeight);
        expect(parts).toEqual(parts.toSorted((a, b) => b - a));
      }),
    );
  });
});
