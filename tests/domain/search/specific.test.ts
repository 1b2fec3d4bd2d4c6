import { describe, expect, test } from "vitest";
import { featuresReader } from "#domain/search/features";
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

describe("a record about a condition", () => {
  const concepts = [concept("kalastus", { finds: ["kalastus"], related: ["miehet", "väkivalta"] })];
  const foundOf = (title: string, targetGroup: string[] = []): string[] =>
    found(
      knowledgeOf(plainFinnish, [record("Kalastus: kaikki"), record(title, { facets: { targetGroup } })], concepts),
      "kalastus",
    );

  test("or for a group does not fall where that lies beside the question, something grave does", () => {
    expect(foundOf("Kalastus: ukot", ["naiset"])[0]).toBe("Kalastus: kaikki");
    expect(foundOf("Kalastus: ukot", ["miehet"])[0]).toBe("Kalastus: ukot");
    expect(foundOf("Kalastus: väkivalta")[0]).toBe("Kalastus: kaikki");
  });

  test("falls where it is about that, and not where it speaks of it in passing", () => {
    const scoreOf = (...told: string[]): number => {
      const [title = "", ...passing] = told;
      const texts = [...record(title).texts, ...passing.map((text) => ({ text, weight: 0.3, usualLength: 3 }))];
      const { hits } = find(knowledgeOf(plainFinnish, [record("x", { texts })], concepts), {
        ...{ q: "kalastus", chosen: {}, counted: [] },
      });
      return hits[0]?.score ?? 0;
    };
    expect(scoreOf("Kalastus", "epilepsia")).toBeCloseTo(scoreOf("Kalastus", "muu"), 5);
    expect(scoreOf("Kalastus epilepsia")).toBeCloseTo(0.85 * scoreOf("Kalastus muu"), 5);
  });
});

describe("a record that speaks of what others have lived through, in whatever words", () => {
  /** How a record about something else stands to the one that answers, where the something has this name. */
  const standing = (code: string, q: string): number => {
    const other = concept(code, { finds: ["viha"], said: ["suutuin"] });
    const grief = concept("suru", { finds: ["ryhmä"], said: ["äiti kuoli"] });
    const hearing = (speech: Speech): Hearing => {
      const said = { huuto: other, kaipaus: grief };
      return new Hearing(
        Object.entries(said).map(([text, of]) => ({ concept: of, features: featuresReader(speech)(text, "fi") })),
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
