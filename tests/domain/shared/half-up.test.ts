import fc from "fast-check";
import { expect, test } from "vitest";
import { cents } from "#domain/shared/cents";
import { divideHalfUp, shareOf } from "#domain/shared/half-up";

test.each([
  [5, 2, 3],
  [4, 3, 1],
  [1, 2, 1],
  [0, 7, 0],
  [149, 100, 1],
  [150, 100, 2],
])("%i / %i is %i", (a, b, rounded) => expect(divideHalfUp(a, b)).toBe(rounded));
test("a city's published sums come out to the cent", () => {
  expect(divideHalfUp(135 * 692_953, 10_000)).toBe(93_55);
  expect(shareOf(cents(2_800_00), 3_000)).toBe(840_00);
  expect(shareOf(cents(13_394_00), 2_500)).toBe(3_348_50);
});
test("is never further than half a unit away, and a half goes up", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
      const doubledError = 2 * (divideHalfUp(a, b) * b - a);
      expect(doubledError).toBeGreaterThan(-b);
      expect(doubledError).toBeLessThanOrEqual(b);
    }),
  );
});
test("refuses to round what is not a whole number", () => expect(() => divideHalfUp(0.5, 2)).toThrow(RangeError));
