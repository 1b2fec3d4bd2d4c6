import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupsByAge } from "#domain/search/ages";
import { languageOf } from "#domain/search/asked-language";
import { HELPER, offerIn } from "#domain/search/offers";
import { plainFinnish } from "#domain/search/plain-finnish";
import { wordsOf } from "#domain/search/words";
import { concept, found, knowledgeOf, record } from "./small-directory";

describe("who offers to help", () => {
  test.each([
    "haluaisin auttaa vanhuksia",
    "voisin opettaa suomea",
    "lukisin lapsille",
    "ohjaajaksi kerhoon",
    "valvomaan nuorten iltoja",
    "tarvitaanko kahvilaan väkeä",
    "I would like to volunteer",
    "jag vill gärna hjälpa till",
  ])("is heard in: %s", (question) => {
    expect(offerIn(wordsOf(question), [], [])).toBeGreaterThan(0);
  });

  test.each([
    "kuka auttaa velkojen kanssa",
    "haluaisin jutella",
    "tarvitsisin kyydin",
    "äidille ystävä",
    "pääsisin uimaan",
    "need help with forms",
    "behöver hjälp",
  ])("is not heard in: %s", (question) => {
    expect(offerIn(wordsOf(question), [], [])).toBe(0);
  });

  test("what happened is no offer, though it ends like one", () => {
    expect(offerIn(["hävisin", "palkan"], [["hävitä"], ["palkka"]], [])).toBe(0);
    expect(offerIn(["häviäisin"], [["hävitä"]], [])).toBeGreaterThan(0);
  });

  test("a call for helpers comes first to those who offer, and last to those who ask", () => {
    const call = record("Ystäviä vanhuksille etsitään", { facets: { task: ["yes"], need: [HELPER] } });
    const concepts = [concept("ikäihmiset", { kind: "people", finds: ["vanhukset"] })];
    const directory = knowledgeOf(plainFinnish, [record("Vanhuksille seuraa"), call], concepts);
    expect(found(directory, "haluan auttaa vanhuksia")[0]).toBe(call.id);
    expect(found(directory, "vanhuksille")[0]).toBe("Vanhuksille seuraa");
  });
});

describe("an age", () => {
  test.each([
    ["poika on 15", ["nuoret"]],
    ["82 v nainen", ["ikäihmiset"]],
    ["7-vuotias tyttö", ["lapset"]],
    ["aged 70", ["ikäihmiset"]],
    ["20 år", ["nuoret aikuiset"]],
    ["klo 15", []],
    ["16.30 alkaen", []],
    ["30 euroa", []],
    ["4H-kerho", []],
  ])("in %s", (question, groups) => {
    expect(groupsByAge(question)).toEqual(groups);
  });

  test("is of one group whatever it is", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (age) => groupsByAge(`${String(age)} v`).length === 1));
  });
});

describe("the language of a question", () => {
  const isFinnish = (word: string) => ["suomea", "apua", "velkoihin", "on", "men"].includes(word);

  test.each([
    ["hjälp för äldre", "sv"],
    ["någonstans att bo", "sv"],
    ["help with forms", "en"],
    ["where to learn", "en"],
    ["apua velkoihin", null],
    ["bingo", null],
  ])("of %s is %s", (question, language) => {
    expect(languageOf(wordsOf(question), isFinnish)).toBe(language);
  });
});
