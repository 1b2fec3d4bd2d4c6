import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finnishStem } from "#domain/search/finnish-stem";
import { plainFinnish } from "#domain/search/plain-finnish";
import { speechOf } from "#domain/search/speech";
import { swedishParts } from "#domain/search/swedish-compounds";
import { found, knowledgeOf, READERS, record } from "./small-directory";

const FORMS = [
  "ryhmä ryhmän ryhmää ryhmässä ryhmään ryhmät ryhmiä ryhmissä ryhmien",
  "yksinäinen yksinäisen yksinäistä yksinäiselle yksinäiset yksinäisille",
  "sairaus sairauden sairautta sairaudesta sairaudet",
  "eläke eläkkeen eläkettä eläkkeellä",
  "velka velan velkaa velat velkoja veloista",
  "kalastaa kalastan kalastaisin kalastamaan kalastavat",
  "omaishoitaja omaishoitajan omaishoitajalle omaishoitajien",
  "puhelin puhelimen puhelinta puhelimessa",
  "mies miehen miestä miehille",
];

describe("the stem of a Finnish word", () => {
  test.each(FORMS)("is one for %s", (forms) => {
    expect(new Set(forms.split(" ").map(finnishStem)).size).toBe(1);
  });

  test("is never empty, and never longer than the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeiouyäöhjklmnprstv"), minLength: 1 }), (word) => {
        const stem = finnishStem(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe.each(READERS)("read by %s", (_name, reader) => {
  const speech = speechOf(reader);

  test("a compound carries what it is put together of, less than itself", () => {
    const terms = speech.termsOf("kävelyryhmässä");
    expect(terms.get("kävelyryhmä")).toBe(1);
    expect(terms.get("kävely")).toBeLessThan(1);
    expect(terms.get("kävely")).toBeGreaterThan(terms.get("ryhmä") ?? 0);
  });

  test("what carries most of a word is never less sure than its parts", () => {
    fc.assert(
      fc.property(fc.constantFrom("sururyhmä", "muistikahvila", "velkaneuvonta", "tuolijumppa"), (word) => {
        const terms = [...speech.termsOf(word)];
        expect(Math.max(...terms.map(([, carries]) => carries))).toBe(1);
        expect(terms.every(([, carries]) => carries > 0)).toBe(true);
      }),
    );
  });

  test("a compound whose first part no dictionary knows is met by that part and by its head", () => {
    const terms = speech.termsOf("nepsykahvilan");
    expect(terms.get("nepsykahvila") ?? terms.get("nepsykahvilan")).toBe(1);
    if (reader !== plainFinnish) expect(terms.get("nepsy")).toBeGreaterThan(0);
    if (reader !== plainFinnish) expect(terms.get("kahvila")).toBeGreaterThan(0);
  });

  const records = ["Muistikahvila", "Kuntosali", "Käsityökerho", "Kävelyryhmä"].map((title) => record(title));

  test.each([
    ["kahvila", "Muistikahvila"],
    ["kävelylle", "Kävelyryhmä"],
    ["käsitöitä", "Käsityökerho"],
    ["kuntosalille", "Kuntosali"],
  ])("%s finds the record whose compound it is part of", (question, title) => {
    expect(found(knowledgeOf(reader, records), question)[0]).toBe(title);
  });

  test.each([
    ["jumpparyhmä", "Jumppa"],
    ["velkaneuvonta", "Velka"],
  ])("the compound %s finds the record that has only its part", (question, title) => {
    expect(found(knowledgeOf(reader, [record(title), record("Kuoro")]), question)).toEqual([title]);
  });

  test("a word that means little does not bring every record that ends with it", () => {
    const directory = knowledgeOf(reader, [record("Sururyhmä"), record("Kävelyryhmä")]);
    expect(found(directory, "sururyhmään")).toEqual(["Sururyhmä"]);
  });

  test("a base form is that word alone", () => {
    expect(speech.basesOf("syöpä")).toEqual(["syöpä"]);
  });
});

describe("other languages", () => {
  test("Swedish compounds come apart at the word they end with", () => {
    expect(swedishParts("pratsällskap")).toEqual(["prat", "sällskap"]);
    expect(swedishParts("skuldrådgivning")[0]).toBe("skuld");
    expect(swedishParts("barnens")).toEqual([]);
  });

  test("a Swedish compound meets another with the same beginning", () => {
    const texts = [{ text: "Barnens lekstund", weight: 3, usualLength: 3, language: "sv" as const }];
    const directory = knowledgeOf(plainFinnish, [record("lek", { texts }), record("Kuoro")]);
    expect(found(directory, "lekgrupp för barn")).toEqual(["lek"]);
  });
});
