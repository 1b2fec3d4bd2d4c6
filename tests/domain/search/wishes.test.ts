import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupsByAge } from "#domain/search/ages";
import { languageOf } from "#domain/search/asked-language";
import { HELPER, offerIn } from "#domain/search/offers";
import { plainFinnish } from "#domain/search/plain-finnish";
import { understand } from "#domain/search/question";
import { wishesIn } from "#domain/search/wishes";
import { wordsOf } from "#domain/search/words";
import { beside, concept, found, knowledgeOf, record } from "./small-directory";

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

describe("a village whose name there is in two municipalities", () => {
  const place = (name: string, municipality: string, village: string | null = null) => ({
    ...{ bases: [name], village, municipality },
  });
  const places = [
    ...[place("pieksämäki", "593"), place("mikkeli", "491"), place("kuopio", "297")],
    ...[
      place("keskusta", "593", "Keskusta"),
      place("keskusta", "491", "Keskusta"),
      place("naarajärvi", "593", "Naarajärvi"),
    ],
  ];
  const homesIn = (...asked: string[]) =>
    wishesIn(
      asked.map((word) => [word]),
      places,
      "MO",
    ).flatMap(({ facet, near, within }) => (facet === "village" ? [[near, within]] : []));

  test("is wished in both, and in one where the question names that one", () => {
    expect(homesIn("keskusta", "kuoro")).toEqual([
      ["593", undefined],
      ["491", undefined],
    ]);
    expect(homesIn("mikkeli", "keskusta")).toEqual([["491", "491"]]);
    expect(homesIn("keskusta", "pieksämäki")).toEqual([["593", "593"]]);
    expect(homesIn("keskusta", "kuopio")).toHaveLength(2);
    expect(homesIn("naarajärvi", "mikkeli")).toEqual([["593", undefined]]);
  });

  test("comes first in the municipality that was named, in whatever order they were loaded", () => {
    const choir = (title: string, village: string, municipality: string) =>
      record(title, { facets: { village: [village], ownVillage: [village], municipality: [municipality] } });
    const records = [
      choir("Kuoro yksi", "Keskusta", "593"),
      choir("Kuoro kaksi", "Keskusta", "491"),
      choir("Kuoro kolme", "Naarajärvi", "593"),
    ];
    for (const each of [places, places.toReversed()]) {
      const directory = { ...knowledgeOf(plainFinnish, records), places: each };
      expect(found(directory, "kuoro keskusta").slice(0, 2).toSorted()).toEqual(["Kuoro kaksi", "Kuoro yksi"]);
      expect(found(directory, "kuoro mikkeli keskusta")[0]).toBe("Kuoro kaksi");
      expect(found(directory, "kuoro pieksämäki keskusta")[0]).not.toBe("Kuoro kaksi");
    }
  });
});

describe("a village that was named", () => {
  const at = (title: string, village: string, text = "") =>
    record(title, {
      texts: [
        { text: title, weight: 3, usualLength: 3 },
        { text, weight: 0.35, usualLength: 3 },
      ],
      facets: { village: [village], ownVillage: [village], municipality: ["593"] },
    });
  const records = [
    at("Kuoro ja kuoro kuorolle", "Keskusta"),
    at("Kuoro", "Jäppilä"),
    at("Käsityöt", "Jäppilä", "joskus myös kuoro käy laulamassa meille kahvin ääressä ja jokainen saa kuunnella"),
  ];
  const places = ["Jäppilä", "Keskusta"].map((village) => ({
    ...{ bases: [village.toLowerCase(), "jäppilässä"].slice(0, village === "Jäppilä" ? 2 : 1), village },
    municipality: "593",
  }));

  test("gives first what answers there, then what answers elsewhere, then what else is there", () => {
    const directory = { ...knowledgeOf(plainFinnish, records), places };
    expect(found(directory, "kuoro jäppilässä")).toEqual(["Kuoro", "Kuoro ja kuoro kuorolle"]);
    expect(beside(directory, "kuoro jäppilässä")).toEqual(["Käsityöt"]);
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

describe("a story", () => {
  const asked = knowledgeOf(plainFinnish, [
    record("rahapelit", { facets: { day: ["MO"], remote: [] } }),
    record("rahapelit ja illat", { facets: { day: ["TU"], remote: [] } }),
  ]);
  const strengths = (q: string) => understand(q, asked).wishes.map(({ kind, strength }) => [kind, strength]);

  test("tells when and where it happened, which a few words would wish for", () => {
    expect(strengths("rahapelit netissä maanantaina")).toEqual([
      ["when", 0.25],
      ["remote", 0.5],
    ]);
    const told = strengths("menetin palkan netissä maanantaina, vaimo itki, vuokra puuttuu ja pankki soittaa perään");
    expect(told.map(([kind]) => kind)).toEqual(["when", "remote"]);
    for (const [, strength] of told) expect(strength).toBeLessThanOrEqual(0.1);
  });
});
