import { expect, test } from "vitest";
import { costOf } from "#domain/associations/cost";
import { placeWords } from "#domain/associations/shown-place";
import { costText, placeText } from "#i18n/told-briefly";

/** What stands between a sum and its sign breaks no line. */
const spaced = (text: string | null) => text?.replace(/\u00a0/g, " ");

test.each([
  ["1 €/kerta", "1 €/kerta", "1 €/gång", "€1 each time"],
  ["2,50 €/krt", "2,50 €/kerta", "2,50 €/gång", "€2.50 each time"],
  ["20 €/kausi", "20 €/kausi", "20 €/säsong", "€20 a season"],
  ["5 €/gång", "5 €/kerta", "5 €/gång", "€5 each time"],
  ["5 € a time", "5 €/kerta", "5 €/gång", "€5 each time"],
  ["25 € per kurs", "25 €/kurssi", "25 €/kurs", "€25 for the course"],
  ["35 €", "35 €", "35 €", "€35"],
])("the price %s is told in each language", (text, fi, sv, en) => {
  const cost = costOf(text);
  expect([costText(cost, "fi"), costText(cost, "sv"), costText(cost, "en")].map(spaced)).toEqual([fi, sv, en]);
});

test.each(["kilometrikorvaus", "5 €/kerta, jäsenet 3 €", "jäsenmaksu 20 €/vuosi", "20 €/lippu"])(
  "the price %s is left in its own words",
  (text) => {
    expect(costText(costOf(text), "sv")).toBeNull();
  },
);

test("what stands instead of a place is told in the reader's language, and a name is left as it is", () => {
  expect(placeText("asiakkaan koti", "sv")).toBe("hemma");
  expect(placeText("Sovitusti.", "en")).toBe("place by agreement");
  expect(placeText("kirjasto", "sv")).toBeNull();
  expect(placeText("Poleeni", "en")).toBeNull();
});

test("a place is not told twice, however it is written", () => {
  expect(placeWords("koko kaupunki", "", "Koko kaupunki", "Pieksämäki")).toEqual(["koko kaupunki", "Pieksämäki"]);
});
