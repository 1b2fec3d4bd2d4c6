import { expect, test } from "vitest";
import { linesOf } from "#components/wheel-name";

test("a title is broken at its spaces into at most four short lines", () => {
  expect(linesOf("Kattojärjestöjen kokous 1/3")).toEqual(["Kattojärjestöjen", "kokous 1/3"]);
  const long =
    "Yhteystietojen tarkistuskampanja: jokainen yhdistys vahvistaa tietonsa ennen syksyn alkua kaikilla kylillä";
  const lines = linesOf(long);
  expect(lines).toHaveLength(4);
  expect(lines.every((line) => line.length <= 21)).toBe(true);
  expect(lines.at(-1)).toMatch(/…$/);
});
