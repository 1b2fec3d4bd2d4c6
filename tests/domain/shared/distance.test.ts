import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceBetween, kilometresBetween } from "#domain/shared/distance";

const position = () =>
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
const HALFWAY_ROUND_KM = 20_015.2;
const NOTHING = 1e-6;

describe("kilometres between two places", () => {
  test("are none from a place to itself, and never more than halfway round the globe", () => {
    fc.assert(fc.property(position(), (a) => kilometresBetween(a, a) < NOTHING));
    fc.assert(
      fc.property(position(), position(), (a, b) => {
        const km = kilometresBetween(a, b);
        return km >= 0 && km <= HALFWAY_ROUND_KM;
      }),
    );
  });

  test("are as many there as back", () => {
    fc.assert(
      fc.property(
        position(),
        position(),
        (a, b) => Math.abs(kilometresBetween(a, b) - kilometresBetween(b, a)) < NOTHING,
      ),
    );
  });

  test("are never more straight than by a third place", () => {
    fc.assert(
      fc.property(
        position(),
        position(),
        position(),
        (a, b, c) => kilometresBetween(a, c) <= kilometresBetween(a, b) + kilometresBetween(b, c) + NOTHING,
      ),
    );
  });

  test("are what a map says: a degree of latitude, and from Pieksämäki to Mikkeli", () => {
    expect(kilometresBetween({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.195, 2);
    const [pieksamaki, mikkeli] = [
      { lat: 62.3, lon: 27.133 },
      { lat: 61.688, lon: 27.273 },
    ];
    expect(kilometresBetween(pieksamaki, mikkeli)).toBeCloseTo(68.4, 0);
  });
});

describe("from village to village", () => {
  const home = { municipality: "593", code: "Keskusta", position: { lat: 62.3, lon: 27.133 } };

  test("is told as the same village, in whole kilometres, or as not known", () => {
    expect(distanceBetween(home, { ...home, position: null })).toEqual({ kind: "same" });
    const village = { ...home, code: "Virtasalmi", position: { lat: 62.133, lon: 27.45 } };
    expect(distanceBetween(home, village)).toEqual({ kind: "away", km: 25 });
    expect(distanceBetween(home, { ...village, position: null })).toEqual({ kind: "unknown" });
  });

  test("is another village where another municipality has one of the same name", () => {
    const other = { municipality: "491", code: "Keskusta", position: { lat: 61.688, lon: 27.273 } };
    expect(distanceBetween(home, other)).toMatchObject({ kind: "away" });
  });

  test("is never nothing, however near", () => {
    expect(distanceBetween(home, { ...home, code: "Toinen" })).toEqual({ kind: "away", km: 1 });
  });
});
