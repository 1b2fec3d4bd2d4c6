import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf, readScoreSort, sortedScores } from "#domain/grants/scoring/ranking";

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const row = (caseNumber: string, points: number | null, width: number | null = null, requestedCents = 0) => ({
  ...{ caseNumber, points, requestedCents, applicantName: `Hakija ${caseNumber}` },
  spread: width === null ? null : { min: 0, max: width },
});

describe("the ranking", () => {
  test("gives equals one place and skips the next; what has no points has no place", () => {
    expect(placesOf([50, 70, null, 70, 10])).toEqual([3, 1, null, 1, 4]);
    expect(placesOf([])).toEqual([]);
  });

  test("more points never give a later place, and the first place is always taken", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10_000 })), { minLength: 1 }), (points) => {
        const places = placesOf(points);
        const pairs = points.flatMap((a, i) => points.map((b, j) => [a, b, places[i] ?? 0, places[j] ?? 0] as const));
        for (const [a, b, placeA, placeB] of pairs)
          if (a !== null && b !== null && a > b) expect(placeA).toBeLessThan(placeB);
        if (points.some((one) => one !== null)) expect(places).toContain(1);
      }),
    );
  });

  test("is read from the address, the most points first unless it says otherwise", () => {
    expect(readScoreSort(new URLSearchParams())).toEqual({ key: "points", desc: true });
    expect(readScoreSort(new URLSearchParams("sort=applicant"))).toEqual({ key: "applicant", desc: false });
    expect(readScoreSort(new URLSearchParams("sort=-spread"))).toEqual({ key: "spread", desc: true });
    expect(readScoreSort(new URLSearchParams("sort=nonsense"))).toEqual({ key: "points", desc: false });
  });

  test("puts what has no points last whichever way it is turned, and the even by case number", () => {
    const rows = [row("3", 10), row("1", null), row("2", 10), row("4", 90)];
    const order = (desc: boolean) =>
      sortedScores(rows, { key: "points", desc }, byCode).map(({ caseNumber }) => caseNumber);
    expect(order(true)).toEqual(["4", "2", "3", "1"]);
    expect(order(false)).toEqual(["2", "3", "4", "1"]);
  });

  test("can go by how far apart the assessors are", () => {
    const rows = [row("1", 1, 5), row("2", 1, 30), row("3", 1)];
    const sorted = sortedScores(rows, { key: "spread", desc: true }, byCode);
    expect(sorted.map(({ caseNumber }) => caseNumber)).toEqual(["2", "1", "3"]);
  });
});
