import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Alike } from "#domain/search/alike";
import { plainFinnish } from "#domain/search/plain-finnish";
import { understand } from "#domain/search/question";
import { hearingOf } from "#domain/search/thesaurus/examples";
import { concept, knowledgeOf, record } from "./small-directory";

const WIDTH = 6;
const gains = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: WIDTH, maxLength: WIDTH });
const asked = gains.map((each) => Float32Array.from(each));

/** What they are alike by, kept as told; every second document is put in its place anew. */
function alikeOf(rows: readonly (readonly number[])[]): Alike {
  const alike = new Alike(WIDTH);
  rows.forEach((row, document) => {
    if (document % 2 === 1) {
      alike.put(
        document,
        Float32Array.from(row, (_, at) => at),
      );
      alike.remove(document);
    }
    alike.put(document, Float32Array.from(row));
  });
  return alike;
}

/** The same by the plainest sums: directions less half of what is usual for the question, all of it for the records. */
function plainly(rows: readonly (readonly number[])[], question: Float32Array): number[] {
  const lengthOf = (row: readonly number[]) => Math.hypot(...row);
  const unit = (row: readonly number[]) => row.map((part) => (lengthOf(row) > 0 ? part / lengthOf(row) : 0));
  const telling = rows.filter((row) => lengthOf(row) > 0).map(unit);
  const usual = Array.from({ length: WIDTH }, (_, at) =>
    telling.length > 0 ? telling.reduce((sum, row) => sum + (row[at] ?? 0), 0) / telling.length : 0,
  );
  const q = unit(unit([...question]).map((part, at) => part - (usual[at] ?? 0) / 2));
  return rows.map((row) => {
    if (lengthOf(row) === 0) return 0;
    const own = unit(unit(row).map((part, at) => part - (usual[at] ?? 0)));
    return Math.max(
      0,
      own.reduce((sum, part, at) => sum + part * (q[at] ?? 0), 0),
    );
  });
}

describe("how alike a question and records are", () => {
  test("is what the plainest sums say, in one byte a concept, whatever was there before", () => {
    fc.assert(
      fc.property(fc.array(gains, { minLength: 3, maxLength: 12 }), asked, (rows, question) => {
        const expected = plainly(rows, question);
        const likeness = alikeOf(rows).to(question);
        const spread = new Set(rows.map(String)).size;
        // Where all records are the same, nothing tells them apart.
        if (spread > 2) rows.forEach((_, at) => expect(likeness(at)).toBeCloseTo(expected[at] ?? 0, 1));
      }),
    );
  });

  test("goes with the documents to their new numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(gains, fc.boolean()), { minLength: 1, maxLength: 12 }), asked, (all, question) => {
        const rows = all.map(([row]) => row);
        const alike = alikeOf(rows);
        const numbers = new Int32Array(rows.length).fill(-1);
        let kept = 0;
        all.forEach(([, stays], document) => {
          if (stays) numbers[document] = kept++;
          else alike.remove(document);
        });
        alike.renumber(numbers);
        const anew = alikeOf(rows.filter((_, document) => (numbers[document] ?? -1) >= 0)).to(question);
        const moved = alike.to(question);
        for (let number = 0; number < kept; number += 1) expect(moved(number)).toBeCloseTo(anew(number), 4);
      }),
    );
  });

  test("is nothing where nothing is heard, and of documents that were never told of", () => {
    const alike = alikeOf([[0, 0, 0, 0, 0, 0]]);
    const likeness = alike.to(new Float32Array(WIDTH));
    expect([likeness(0), likeness(400)]).toEqual([0, 0]);
  });
});

test("a question of more than one telling word is compared with all that records speak of", () => {
  const concepts = [
    concept("suru", { said: ["leskeksi jäänyt", "hauta"] }),
    concept("velat", { said: ["ulosotto", "laskut maksamatta"] }),
    concept("ruoka", { said: ["kaapit tyhjinä", "nälkä"] }),
  ];
  const records = ["ulosotto nälkä", "ulosotto hauta", "hauta leskeksi"].map((title) => record(title));
  const knowledge = knowledgeOf(plainFinnish, records, concepts, (speech) => hearingOf(concepts, speech));
  expect(understand("ulosotto", knowledge).speaks).toBeNull();
  const { speaks } = understand("laskut maksamatta, kaapit tyhjinä", knowledge);
  const likeness = knowledge.index.likenessTo(speaks ?? new Float32Array());
  const [debtAndHunger = 0, debtAndGrief = 0, grief = 1] = records.map((_, document) => likeness(document));
  expect(debtAndHunger).toBeGreaterThan(debtAndGrief);
  expect(debtAndGrief).toBeGreaterThanOrEqual(grief);
});
