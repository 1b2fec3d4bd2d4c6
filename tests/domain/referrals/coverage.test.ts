import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverageOf,
  gapsOf,
  missingIn,
  NO_NEED,
  shownCount,
  shownCoverage,
  supplyLevel,
  WHOLE,
  type Mark,
  type Supply,
} from "#domain/referrals/coverage";
import { MISSING } from "#domain/referrals/unmet-need";

const LISTS = { needs: ["suru", "kipu"], villages: ["Jäppilä", "Virtasalmi"] };

const activity = (id: string, change: Partial<Supply>): Supply => ({
  ...{ id, needs: ["suru"], villages: [], everywhere: false },
  ...change,
});
const mark = (change: Partial<Mark>): Mark => ({ needs: ["suru"], villages: [], missing: null, ...change });

const cellOf = (supply: Supply[], marks: Mark[], need: string, village: string) =>
  coverageOf(LISTS, { supply, marks })
    .rows.find((row) => row.need === need)
    ?.cells.find((cell) => cell.village === village);

describe("the coverage map", () => {
  test("counts in a village what is there and what reaches the whole municipality", () => {
    const supply = [activity("a", { villages: ["Jäppilä"] }), activity("b", { everywhere: true })];
    expect(cellOf(supply, [], "suru", "Jäppilä")).toMatchObject({ supply: 2 });
    expect(cellOf(supply, [], "suru", "Virtasalmi")).toMatchObject({ supply: 1 });
    expect(cellOf(supply, [], "suru", WHOLE)).toMatchObject({ supply: 2 });
    expect(cellOf(supply, [], "kipu", "Jäppilä")).toMatchObject({ supply: 0 });
  });

  test("puts a mark where it was asked for, and one without a village under the whole municipality", () => {
    const marks = [mark({ villages: ["Jäppilä"] }), mark({}), mark({ needs: [] })];
    expect(cellOf([], marks, "suru", "Jäppilä")).toMatchObject({ marks: 1 });
    expect(cellOf([], marks, "suru", WHOLE)).toMatchObject({ marks: 1 });
    expect(cellOf([], marks, NO_NEED, WHOLE)).toMatchObject({ marks: 1 });
  });

  test("tells the gaps, those that were missed most often first, and none where something reaches", () => {
    const marks = [
      mark({ villages: ["Jäppilä"] }),
      ...[mark({ needs: ["kipu"], villages: ["Virtasalmi"] }), mark({ needs: ["kipu"], villages: ["Virtasalmi"] })],
    ];
    const told = (supply: Supply[]) =>
      gapsOf(coverageOf(LISTS, { supply, marks })).map(({ need, village, marks: n }) => [need, village, n]);
    expect(told([])).toEqual([
      ["kipu", "Virtasalmi", 2],
      ["suru", "Jäppilä", 1],
    ]);
    expect(told([activity("a", { needs: ["kipu"], everywhere: true })])).toEqual([["suru", "Jäppilä", 1]]);
  });

  const anyNeeds = fc.uniqueArray(fc.constantFrom(...LISTS.needs));
  const anyVillages = fc.uniqueArray(fc.constantFrom(...LISTS.villages), { maxLength: 1 });
  const anySupply = fc
    .array(fc.record({ needs: anyNeeds, villages: anyVillages, everywhere: fc.boolean() }))
    .map((all) => all.map((each, number) => ({ id: String(number), ...each })));
  const anyMarks = fc.array(
    fc.record({
      needs: anyNeeds.map((needs) => needs.slice(0, 1)),
      villages: anyVillages,
      missing: fc.constantFrom(null, ...MISSING),
    }),
  );

  test("its sums agree: by need, by village and of all", () =>
    fc.assert(
      fc.property(anySupply, anyMarks, (supply, marks) => {
        const map = coverageOf(LISTS, { supply, marks });
        const sum = (values: readonly { marks: number }[]) => values.reduce((all, each) => all + each.marks, 0);
        expect(sum(map.rows.map(({ total }) => total))).toBe(map.total.marks);
        expect(sum(map.columns)).toBe(map.total.marks);
        for (const { cells, total } of map.rows) {
          expect(sum(cells)).toBe(total.marks);
          for (const cell of cells) expect(cell.supply).toBeLessThanOrEqual(total.supply);
        }
        const byCode = missingIn(marks).reduce((all, { count }) => all + count, 0);
        expect(byCode).toBe(marks.length);
      }),
    ));
});

describe("the map as it is shown", () => {
  const isSensitive = (need: string): boolean => need === "suru";
  const hidden = (count: number): boolean => shownCount(count, true) === null;
  const anyCount = fc.integer({ min: 0, max: 5 });
  /** How often, by need and village; one time is one mark. */
  const anyCounts = fc.array(anyCount, { minLength: 6, maxLength: 6 });
  const mapOf = (counts: readonly number[]) =>
    coverageOf(LISTS, {
      supply: [],
      marks: counts.flatMap((count, place) => {
        const village = ["Jäppilä", "Virtasalmi", null][place % 3];
        const one = mark({ needs: [place < 3 ? "suru" : "kipu"], villages: village ? [village] : [] });
        return Array.from({ length: count }, () => one);
      }),
    });

  test("is the same whatever its hidden numbers are: none comes out by subtraction", () =>
    fc.assert(
      fc.property(anyCounts, fc.array(fc.constantFrom(1, 2), { minLength: 3, maxLength: 3 }), (counts, others) => {
        const other = counts.map((count, place) => (place < 3 && hidden(count) ? (others[place] ?? count) : count));
        expect(shownCoverage(mapOf(other), isSensitive)).toEqual(shownCoverage(mapOf(counts), isSensitive));
      }),
    ));

  test("tells no total that is not true, and every number that hides nothing", () =>
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const map = mapOf(counts);
        const shown = shownCoverage(map, isSensitive);
        const totals = (of: typeof map) => [of.total, ...of.columns, ...of.rows.map(({ total }) => total)];
        totals(shown).forEach(({ marks, atLeast }, place) => {
          const real = totals(map)[place]?.marks ?? 0;
          if (atLeast) expect(marks).toBeLessThanOrEqual(real);
          else expect(marks).toBe(real);
        });
        if (!counts.slice(0, 3).some(hidden)) expect(shown).toEqual(map);
      }),
    ));
});

test("small numbers of what is sensitive are not told", () => {
  expect([0, 1, 2, 3].map((count) => shownCount(count, true))).toEqual([0, null, null, 3]);
  expect([0, 1, 2, 3].map((count) => shownCount(count, false))).toEqual([0, 1, 2, 3]);
});

test("what is missing is told by code, the most common first, and what nobody told last", () => {
  const marks = [
    { missing: null },
    { missing: "time" },
    { missing: null },
    { missing: null },
    { missing: "full" },
    { missing: "full" },
  ] as const;
  expect(missingIn(marks)).toEqual([
    { missing: "full", count: 2 },
    { missing: "time", count: 1 },
    { missing: null, count: 3 },
  ]);
});

test("the shade deepens with what there is", () => {
  expect([0, 1, 2, 3, 7, 8, 90].map(supplyLevel)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
