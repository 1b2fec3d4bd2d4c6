import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearlySameName, isWithin } from "#domain/associations/similar-name";

/** The whole table of Levenshtein, to compare with. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

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
    ["Rajamäen Kyläyhdistys 12 ry", "Rajamäen Kyläyhdistys 13 ry"],
  ])("but not %s and %s", (a, b) => {
    expect(isNearlySameName(a, b)).toBe(false);
  });

  test("letters are counted as Levenshtein counts them", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "ä"), maxLength: 10 });
    fc.assert(
      fc.property(letters, letters, fc.nat(6), (a, b, most) => {
        expect(isWithin(a, b, most)).toBe(editDistance(a, b) <= most);
      }),
      { numRuns: 1000 },
    );
  });
});
