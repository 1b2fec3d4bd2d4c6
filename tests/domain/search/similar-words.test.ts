import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersApart } from "#domain/search/letters-apart";
import { understand } from "#domain/search/question";
import { plainFinnish } from "#domain/search/plain-finnish";
import { SimilarWords } from "#domain/search/similar-words";
import { concept, knowledgeOf, record } from "./small-directory";

const word = fc.string({ unit: fc.constantFrom(..."aeiouyäöhjklmnprstv"), minLength: 4, maxLength: 14 });

describe("how many letters are apart", () => {
  test("is none of the same, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(lettersApart(one, one)).toBe(0);
        expect(lettersApart(one, other)).toBe(lettersApart(other, one));
        expect(lettersApart(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  test("two letters that changed places are one mistake", () => {
    expect(lettersApart("velkaneuvonta", "velkanevuonta")).toBe(1);
  });
});

describe("a mistyped word", () => {
  const words = new SimilarWords();
  ["velkaneuvonta", "omaishoitaja", "päihdekuntoutuja", "seniori", "metsästäjä"].forEach((each) => {
    words.add(each);
  });

  test.each([
    ["velkaneuvota", "velkaneuvonta"],
    ["omaishoitaija", "omaishoitaja"],
    ["paihdekuntoutuja", "päihdekuntoutuja"],
    ["metsästjä", "metsästäjä"],
  ])("%s is likest %s", (typed, meant) => {
    expect(words.like(typed)[0]?.word).toBe(meant);
  });

  test("finds itself first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), (all) => {
        const vocabulary = new SimilarWords();
        all.forEach((each) => {
          vocabulary.add(each);
        });
        for (const each of all) expect(vocabulary.like(each)[0]?.similarity).toBe(1);
      }),
    );
  });
});

describe("a word that no record holds", () => {
  const golf = concept("golf", { kind: "doing", finds: ["frisbeegolf"], said: ["heittää kiekkoa"] });
  const drink = concept("päihteet", { finds: ["päihdeneuvonta", "ensiapukoulutus"], said: ["juoppo"] });
  const directory = knowledgeOf(plainFinnish, [record("Keilailu"), record("Päihdeneuvonta")], [golf, drink]);
  const unfound = (q: string) => understand(q, directory).unfound;

  test("is told, also where the thesaurus knows it as a word of records", () => {
    expect(unfound("frisbeegolf")).toEqual(["frisbeegolf"]);
    expect(unfound("keilailu tai frisbeegolf")).toEqual(["frisbeegolf"]);
  });

  test("is told of a story only as far as it is a thing, and never more than two", () => {
    expect(unfound("haikara lensi lammelle kurkien naapuriin ruovikkoon")).toEqual(["haikara", "lensi"]);
  });

  test("is not told of what records hold or of how people speak", () => {
    expect(unfound("keilailu")).toEqual([]);
    expect(unfound("juoppo")).toEqual([]);
    expect(unfound("ensiapukoulutus")).toEqual([]);
  });
});

describe("what was meant", () => {
  const directory = knowledgeOf(plainFinnish, [record("Matsällskap")], [concept("hoiva", { finds: ["omaishoitaja"] })]);
  directory.index.vocabulary.add("omaishoitaja");
  const corrections = (q: string) => understand(q, directory).corrections;

  test("the question is offered with that word in its place, and with nothing else changed", () => {
    expect(understand("Äiti – omasihoitaja, Jäppilä!", directory).meant).toBe("Äiti – omaishoitaja, Jäppilä!");
    expect(understand("omaishoitaja", directory).meant).toBeNull();
  });

  test("is named where a Finnish word is mistyped", () => {
    expect(corrections("omasihoitaja")).toEqual([{ typed: "omasihoitaja", meant: "omaishoitaja" }]);
  });

  test("is not guessed of a word of another language that only looks alike", () => {
    expect(corrections("pratsällskap för äldre")).toEqual([]);
  });
});
