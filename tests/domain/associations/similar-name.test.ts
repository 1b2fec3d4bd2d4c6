import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, isNearlySameName } from "#domain/associations/similar-name";

describe("names that may mean the same association", () => {
  test.each([
    ["Savon Muisti ry", "Savon muisti"],
    ["Jäppilän Kyläyhdistys ry", "Jäppilän Kyläyhdistys r.y."],
    ["Virtasalmen Nuorisoseura ry", "Virtasalmen Nuorisoseuta ry"],
  ])("%s and %s", (a, b) => {
    expect(isNearlySameName(a, b)).toBe(true);
  });

  test.each([
    ["Jäppilän Jumpparit ry", "Jäppilän Auttajat ry"],
    ["Ilo ry", "Ili ry"],
    ["ry", "rf"],
  ])("but not %s and %s", (a, b) => {
    expect(isNearlySameName(a, b)).toBe(false);
  });

  test("distance is zero only between equals, the same both ways, and never longer than the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
