import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byConfirmation, firstOfEach } from "#domain/associations/lately";

const confirmed = (confirmedOn: string | null, confirmedBy: string | null = "association") => ({
  confirmedOn,
  confirmedBy,
});

describe("the order by confirmation", () => {
  test("is the latest first; a file's day counts after anybody's word, and nobody's word last", () => {
    const things = [
      confirmed(null, null),
      confirmed("2026-01-02"),
      confirmed("2026-11-20", "import"),
      confirmed("2026-10-01", "city"),
      confirmed("2025-01-01", null),
      confirmed("2026-03-03", "import"),
    ];
    expect(things.toSorted(byConfirmation).map(({ confirmedOn }) => confirmedOn)).toEqual([
      "2026-10-01",
      "2026-01-02",
      "2025-01-01",
      "2026-11-20",
      "2026-03-03",
      null,
    ]);
  });
});

describe("the first of each association", () => {
  const things = fc.array(fc.record({ associationId: fc.constantFrom("a", "b", "c", "d"), at: fc.nat() }));

  test("names none twice, keeps the order and leaves nobody out while there is room", () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 0, max: 6 }), (inOrder, count) => {
        const firsts = firstOfEach(inOrder, count);
        const owners = [...new Set(inOrder.map(({ associationId }) => associationId))];
        expect(firsts.map(({ associationId }) => associationId)).toEqual(owners.slice(0, count));
        for (const first of firsts)
          expect(inOrder.find(({ associationId }) => associationId === first.associationId)).toBe(first);
      }),
    );
  });
});
