import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import { placeForms, placeSaid } from "#domain/search/place-forms";
import { understand } from "#domain/search/question";
import { knowledgeOf, READERS, record } from "./small-directory";

const begin = fc.string({ unit: fc.constantFrom(..."aeioukmnprst"), minLength: 3, maxLength: 8 });
/** Genitives of these are no names: "lomakylän", "uimarannan". */
const RARER = ["mäki", "kylä", "saari"];
const end = fc.constantFrom("niemi", "järvi", "lahti", "joki", ...RARER);

describe("the forms of a village's name", () => {
  test("every form leads back to the name", () => {
    fc.assert(
      fc.property(begin, end, (first, last) => {
        for (const form of placeForms(first + last))
          if (!form.endsWith("n") || !RARER.includes(last)) expect(placeSaid(form)?.name).toBe(first + last);
      }),
    );
  });

  test.each([
    ["venetmäellä", { name: "venetmäki", isSure: false }],
    ["kangasniemelle", { name: "kangasniemi", isSure: true }],
    ["naarajärveen", { name: "naarajärvi", isSure: true }],
    ["uimarannan", null],
    ["mäellä", null],
    ["kahvilassa", null],
  ])("%s", (word, said) => expect(placeSaid(word)).toEqual(said));
});

describe("a place that a question names", () => {
  const village = (name: string) => ({
    bases: [name.toLowerCase(), ...placeForms(name)],
    village: name,
    municipality: "1",
  });
  const records = [record("Kahvila", { facets: { village: ["Venetmäki", "Siikalahti"], ownVillage: ["Venetmäki"] } })];
  const places = [village("Venetmäki"), village("Siikalahti")];

  test("is told where nothing takes place there, and only then", () => {
    const knowledge = { ...knowledgeOf(plainFinnish, records), places };
    const bare = (q: string) => find(knowledge, { q, chosen: {}, counted: [] }).barePlaces.map(({ value }) => value);
    expect(bare("kahvila siikalahdessa")).toEqual(["Siikalahti"]);
    expect(bare("kahvila venetmäellä")).toEqual([]);
    expect(bare("kahvila")).toEqual([]);
  });

  test.each(READERS)("is told where nothing here knows it, and as no other word: %s", (_, reader) => {
    const told = (q: string) => understand(q, { ...knowledgeOf(reader, records), places });
    expect(told("kahvila kangasniemellä")).toMatchObject({ unknownPlaces: ["kangasniemi"], unfound: [] });
    expect(told("kahvila venetmäellä")).toMatchObject({ unknownPlaces: [], toldCorrections: [] });
  });

  test.each(READERS)("is told by how it is typed where common words end so too: %s", (_, reader) => {
    const told = (q: string) => understand(q, { ...knowledgeOf(reader, records), places });
    expect(told("kahvila Riihirannalla").unknownPlaces).toEqual(["riihiranta"]);
  });

  test.each(READERS.slice(1))("no word that every record could do without is told: %s", (_, reader) => {
    const told = (q: string) => understand(q, { ...knowledgeOf(reader, records), places }).unfound;
    expect(told("kahvila talvena")).toEqual([]);
    expect(told("kahvila paikkakunnalla")).toEqual([]);
    expect(told("kahvila Telluksella")).toEqual(["Telluksella"]);
  });
});
