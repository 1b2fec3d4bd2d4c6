import { expect, test } from "vitest";
import { writtenOf } from "#domain/search/spoken";

const KNOWN = new Set(
  "voisi lähtisikö ahdistaa tehdä kuollut valmiiksi vaikea ihmisiä kaupassa koira vois-ohjaus".split(" "),
);
const written = (word: string) => writtenOf(word, (each) => KNOWN.has(each));

test.each([
  ["mul", "minulla"],
  ["oon", "olen"],
  ["meen", "menen"],
  ["tän", "tämän"],
  ["vois", "voisi"],
  ["lähtiskö", "lähtisikö"],
  ["ahistaa", "ahdistaa"],
  ["tehä", "tehdä"],
  ["kuollu", "kuollut"],
  ["valmiiks", "valmiiksi"],
  ["vaikee", "vaikea"],
  ["kaupas", "kaupassa"],
  ["faijalta", "isä"],
  ["ikäihm", "ikäihminen"],
  ["vuotiaalle", "ikäinen"],
])("%s is written %s", (spoken, full) => {
  expect(written(spoken)).toBe(full);
});

test("a word that is known, or of which no rule makes a known one, stays as it is", () => {
  expect(written("koira")).toBe("koira");
  expect(written("omaishoitjan")).toBe("omaishoitjan");
});
