import { describe, expect, test } from "vitest";
import { figuresIn } from "#domain/grants/scoring/formula/figures-in";
import { parseFormula } from "#domain/grants/scoring/formula/parse";
import { APPLICATION_FIGURES, namesFor } from "#domain/grants/scoring/criteria";
import { plainDate } from "#domain/shared/plain-date";
import { LOCALES } from "#domain/shared/locales";
import { figureLabel, figureName, formulaWords } from "#i18n/formula-text";

const written = (source: string, over: "application" | "activity" = "application") => {
  const formula = { version: 1, source, since: plainDate("2027-01-01") };
  return over === "activity"
    ? ({ judging: { kind: "computed", over, formula, weights: [] } } as const)
    : ({ judging: { kind: "computed", over, formula } } as const);
};

describe("a formula in words", () => {
  test("says the figures by their names and keeps the brackets that matter", () => {
    expect(formulaWords(written("membersUnder20 / members * 100"), "fi")).toBe(
      "alle 20-vuotiaat jäsenet jaettuna jäsenet kertaa 100",
    );
    expect(formulaWords(written("(members + events) * 2"), "fi")).toBe("(jäsenet plus tapahtumat) kertaa 2");
    expect(formulaWords(written("members + events * 2"), "en")).toBe("members plus events times 2");
    expect(formulaWords(written("members - (events - groups)"), "en")).toBe("members minus (events minus groups)");
    expect(formulaWords(written("min(10, round(members / 3))"), "sv")).toBe(
      "det minsta av: 10; avrundat: medlemmar delat med 3",
    );
    expect(formulaWords(written("-members"), "fi")).toBe("miinus jäsenet");
  });

  test("tells that a formula over activity is counted row by row", () => {
    expect(formulaWords(written("months * 2.5", "activity"), "fi")).toBe(
      "Jokaisesta toimintarivistä: kuukaudet kertaa 2,5. Rivit lasketaan yhteen.",
    );
  });

  test("tells what is wrong, and is nothing where a person judges", () => {
    expect(formulaWords(written("memebers * 2"), "fi")).toBe("Lukua memebers ei ole. Valitse nimi luettelosta.");
    expect(formulaWords(written("2,5 * members"), "fi")).toBe("Kirjoita desimaalit pisteellä: 2.5");
    expect(formulaWords(written("members +"), "en")).toBe("The formula ends too early.");
    expect(formulaWords({ judging: { kind: "judged" } }, "fi")).toBeNull();
  });

  test("every figure has a name of its own in each language", () => {
    for (const locale of LOCALES)
      for (const name of APPLICATION_FIGURES) if (locale === "fi") expect(figureName(name, locale)).not.toBe(name);
  });

  test("names the figures it uses, each once and in order", () => {
    const read = parseFormula("min(events, membersUnder20 / members) + -events", namesFor("application"));
    expect(read.ok && figuresIn(read.value)).toEqual(["events", "membersUnder20", "members"]);
  });
});

test("a figure begins as a sentence does where it is the label of a field", () =>
  expect(["members", "costs"].map((name) => figureLabel(name, "fi"))).toEqual(["Jäsenet", "Kulut (€)"]));
