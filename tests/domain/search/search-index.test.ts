import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import { SearchIndex, type SearchDocument } from "#domain/search/search-index";
import { speechOf } from "#domain/search/speech";
import { hearingOf } from "#domain/search/thesaurus/examples";
import { phraseBook } from "#domain/search/thesaurus/phrases";

const speech = speechOf(plainFinnish);
const book = phraseBook([], speech.understand, hearingOf([], speech));
const WORDS = ["kahvila", "kuoro", "kävely", "uinti", "talkoot"];
const VILLAGES = ["Jäppilä", "Keskusta", "Virtasalmi"];

const documentOf = (id: string, word: string, village: string): SearchDocument => ({
  id,
  texts: [{ text: word, weight: 3, usualLength: 3 }],
  facets: { village: [village], ownVillage: [village], municipality: ["593"] },
  freshness: 0,
});

const ask = (index: SearchIndex, q: string, village: string[] = []) =>
  find(
    { index, book, places: [], today: "MO", helps: { thesaurus: true, grams: true } },
    { q, chosen: { village }, counted: ["village"] },
  );

const idsOf = (index: SearchIndex, q: string, village: string[] = []) =>
  ask(index, q, village)
    .hits.map(({ id }) => id)
    .sort();

const change = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  word: fc.constantFrom(...WORDS),
  village: fc.constantFrom(...VILLAGES),
  isRemoval: fc.boolean(),
});

describe("an index that was changed", () => {
  test("answers as one that was built of what is left", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const index = new SearchIndex(speech);
        const left = new Map<string, SearchDocument>();
        for (const { id, word, village, isRemoval } of changes) {
          const document = documentOf(id, word, village);
          if (isRemoval) index.remove(id);
          else index.put(document);
          if (isRemoval) left.delete(id);
          else left.set(id, document);
        }
        const fresh = new SearchIndex(speech);
        for (const document of left.values()) fresh.put(document);
        for (const word of WORDS) {
          expect(idsOf(index, word)).toEqual(idsOf(fresh, word));
          expect(ask(index, word).counts["village"] ?? {}).toEqual(ask(fresh, word).counts["village"] ?? {});
          expect(idsOf(index, word, ["Jäppilä"])).toEqual(idsOf(fresh, word, ["Jäppilä"]));
        }
      }),
    );
  });

  test("answers the same after thousands of changes, when what is dead was thrown away", () => {
    const index = new SearchIndex(speech);
    const untouched = { village: ["Jäppilä", "Kaikkialla"] };
    for (let round = 0; round < 3_000; round += 1) {
      if (round === 500) index.put({ ...documentOf("untouched", "talkoot", ""), facets: untouched });
      index.put(documentOf(`d${round % 10}`, WORDS[round % 5] ?? "", VILLAGES[round % 3] ?? ""));
    }
    expect(index.end).toBeLessThan(2_000);
    expect(idsOf(index, "kahvila")).toEqual(["d0", "d5"]);
    expect(ask(index, "kahvila").counts["village"]).toEqual({ Keskusta: 1, Virtasalmi: 1 });
    expect(ask(index, "talkoot").counts["village"]).toEqual({ Jäppilä: 2, Virtasalmi: 1, Kaikkialla: 1 });
  });
});

describe("among equals", () => {
  const put = (index: SearchIndex, id: string, name: string, confirmedOn: string | null) =>
    index.put({ ...documentOf(id, "kahvila", "Jäppilä"), amongEquals: { name, confirmedOn } });
  const inOrder = (index: SearchIndex) => ask(index, "kahvila").hits.map(({ id }) => id);
  const change = (index: SearchIndex, times: number): void => {
    for (let round = 0; round < times; round += 1) index.put(documentOf("changed", "kuoro", "Keskusta"));
  };
  const known = (changes = 0): SearchIndex => {
    const index = new SearchIndex(speech);
    change(index, changes);
    put(index, "never", "Aamu", null);
    put(index, "b", "Beeta", "2026-05-02");
    put(index, "a", "Aamu", "2026-05-02");
    put(index, "latest", "Ylä", "2026-10-01");
    return index;
  };

  test("what was confirmed last comes first, and of that what comes first by name", () => {
    expect(inOrder(known())).toEqual(["latest", "a", "b", "never"]);
  });

  test("so it is also when what is dead was thrown away", () => {
    const index = known(900);
    change(index, 600);
    expect(index.end).toBeLessThan(1_000);
    expect(inOrder(index)).toEqual(["latest", "a", "b", "never"]);
  });
});

describe("facets", () => {
  const index = new SearchIndex(speech);
  index.put(documentOf("a", "kahvila", "Jäppilä"));
  index.put(documentOf("b", "kahvila", "Keskusta"));
  index.put(documentOf("c", "kuoro", "Keskusta"));

  test("count what another answer would give, their own choice left out", () => {
    expect(ask(index, "kahvila", ["Jäppilä"]).counts["village"]).toEqual({ Jäppilä: 1, Keskusta: 1 });
  });

  test("are answered by any of the chosen values", () => {
    expect(idsOf(index, "kahvila", ["Jäppilä", "Keskusta"])).toEqual(["a", "b"]);
  });

  test("leave little, and then the rest is offered by what was let go of", () => {
    const { hits, others } = ask(index, "kuoro", ["Jäppilä"]);
    expect(hits).toEqual([]);
    expect(others.map(({ step, hits: more }) => [step, more.map(({ id }) => id)])).toEqual([
      ["village", ["c"]],
      ["words", ["a"]],
    ]);
  });
});
