import { describe, expect, test } from "vitest";
import { featuresOf } from "#domain/search/features";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import type { Speech } from "#domain/search/speech";
import { FOUNDING_CONCEPTS, TOLD } from "#domain/search/thesaurus/founding";
import { Hearing } from "#domain/search/thesaurus/hearing";
import { toldInOtherLanguages } from "#domain/search/thesaurus/told/in-other-languages";
import { concept, found, knowledgeOf, record } from "./small-directory";

const SUICIDE = "Ryhmä: itsemurha";
const CONCEPTS = [
  concept("suru", { finds: ["ryhmä", "suru"], said: ["mies kuoli"] }),
  concept("itsemurha", { finds: ["itsemurha", "suru"], said: ["tappoi itsensä"] }),
];
const grief = (title: string) => record(title, { facets: { need: ["suru"] } });
const directory = knowledgeOf(plainFinnish, [grief(SUICIDE), grief("Ryhmä: kaikki")], CONCEPTS);

test("a record about a condition of which nobody spoke comes after the general one", () => {
  expect(found(directory, "mies kuoli")[0]).toBe("Ryhmä: kaikki");
});

test("something grave falls further, also where its group was named", () => {
  const fishing = concept("kalastus", { finds: ["kalastus", "keskusteluapu"], related: ["miehet"] });
  const help = (title: string) => record(title, { facets: { targetGroup: ["miehet"] } });
  const records = [help("Keskusteluapu: väkivalta"), help("Keskusteluapu: reuma"), record("Kalastus")];
  const asked = knowledgeOf(plainFinnish, records, [fishing]);
  expect(found(asked, "kalastus")).toEqual(["Kalastus", "Keskusteluapu: reuma", "Keskusteluapu: väkivalta"]);
  expect(found(asked, "väkivalta")[0]).toBe("Keskusteluapu: väkivalta");
});

describe("a record that speaks of what others have lived through, in whatever words", () => {
  /** How a record about something else stands to the one that answers, where the something has this name. */
  const standing = (code: string, q: string): number => {
    const other = concept(code, { finds: ["viha"], said: ["suutuin"] });
    const grief = concept("suru", { finds: ["ryhmä"], said: ["äiti kuoli"] });
    const hearing = (speech: Speech): Hearing => {
      const said = { huuto: other, kaipaus: grief };
      return new Hearing(
        Object.entries(said).map(([text, of]) => ({ concept: of, features: featuresOf(text, speech, "fi") })),
      );
    };
    const records = ["Ryhmä: huuto", "Ryhmä: kaipaus"].map((title) => record(title));
    const asked = knowledgeOf(plainFinnish, records, [other, grief], hearing);
    const { hits } = find(asked, { q, chosen: {}, counted: [] });
    const scores = new Map(hits.map(({ id, score }) => [id, score]));
    return (scores.get("Ryhmä: huuto") ?? 0) / (scores.get("Ryhmä: kaipaus") ?? 1);
  };

  test("falls where the question does not speak of it", () => {
    expect(standing("viha", "äiti kuoli")).toBeCloseTo(0.8 * standing("muu", "äiti kuoli"), 5);
  });

  test("does not where the question does, or where somebody offers to help", () => {
    for (const q of ["äiti kuoli, suutuin", "äiti kuoli, haluaisin auttaa"])
      expect(standing("viha", q)).toBeCloseTo(standing("muu", q), 5);
  });
});

test("a record about the condition that was spoken of comes first", () => {
  expect(found(directory, "tappoi itsensä")[0]).toBe(SUICIDE);
});

test("everything that is told is told of a concept there is", () => {
  const codes = new Set(FOUNDING_CONCEPTS.map(({ code }) => code));
  expect([...Object.keys(TOLD), ...Object.keys(toldInOtherLanguages)].filter((code) => !codes.has(code))).toEqual([]);
});
