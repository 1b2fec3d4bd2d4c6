import fc from "fast-check";
import { expect, test } from "vitest";
import { PostingList } from "#domain/search/posting-list";
import { layBack, takeSheet, type Sheet } from "#domain/search/sheet";

const END = 12;
type Word = readonly (readonly [document: number, strength: number])[];
const eighth = fc.integer({ min: 1, max: 8 }).map((parts) => parts / 8);
const word: fc.Arbitrary<Word> = fc
  .uniqueArray(fc.tuple(fc.nat(END - 1), eighth), { selector: ([document]) => document })
  .map((held) => held.toSorted(([a], [b]) => a - b));

function holding(words: readonly Word[]): Sheet {
  const sheet = takeSheet(END);
  for (const held of words) {
    const list = new PostingList();
    for (const [document, strength] of held) list.push(document, strength);
    sheet.raiseAll(list, 1);
  }
  return sheet;
}

/** How strongly a document holds each of some words, as an index keeps it. */
const strengths = (words: readonly Word[], document: number): number[] =>
  words.flatMap((held) => {
    const list = new PostingList();
    for (const [each, strength] of held) list.push(each, strength);
    const strength = list.strengthIn(document);
    return strength > 0 ? [strength] : [];
  });

const told = (sheet: Sheet): number[] => {
  const into = new Float32Array(END);
  sheet.addBest(into, 1);
  return [...into];
};

test("a document answers by its best word, and by a share of its others", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const sheet = holding(words);
      const all = new Float32Array(END);
      sheet.addAll(all, { times: 2, least: 0.2, others: 0.5 });
      const best = told(sheet);
      layBack(sheet);
      for (let document = 0; document < END; document += 1) {
        const own = strengths(words, document);
        const most = Math.max(0, ...own);
        const rest = own.reduce((sum, each) => sum + each, 0) - most;
        expect(best[document]).toBeCloseTo(most, 5);
        expect(all[document]).toBeCloseTo(most < 0.2 ? 0 : 2 * (most + 0.5 * (rest / (1 + rest))), 5);
      }
    }),
  );
});

test("words that only count together answer by the weakest of them, where all stand", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const sheets = words.map((held) => holding([held]));
      const [first, ...others] = sheets;
      const into = takeSheet(END);
      let counted = 0;
      first?.raiseWeakest(others, into, (met) => {
        counted = met;
        return 1;
      });
      const found = told(into);
      [...sheets, into].forEach(layBack);
      const expected = found.map((_, document) => {
        const own = strengths(words, document);
        return own.length === words.length ? Math.min(...own) : 0;
      });
      expect(found).toEqual(expected);
      expect(counted).toBe(expected.filter((each) => each > 0).length);
    }),
  );
});

test("a sheet that was laid back is empty for the next, and has room for it", () => {
  layBack(holding([[[3, 1]]]));
  const next = takeSheet(END);
  expect(next.size).toBe(0);
  expect(told(next)).toEqual(new Array(END).fill(0));
  expect(takeSheet(10 * END).end).toBeGreaterThanOrEqual(10 * END);
});
