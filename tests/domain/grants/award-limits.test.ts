import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAwardLimits, type AwardLimits } from "#domain/grants/award-limits";

const LIMITS: AwardLimits = { askedCents: 2_000_00, capCents: 1_500_00, leftCents: 400_00 };
const codes = (awarded: number, limits: Partial<AwardLimits> = {}, standing = 1_000_00) =>
  checkAwardLimits(awarded, standing, { ...LIMITS, ...limits }).map(({ code }) => code);

describe("the sum of a decision that replaces another", () => {
  test("goes up to what was asked for, to the cap and to what is left, to the cent", () => {
    expect(codes(1_400_00)).toEqual([]);
    expect(codes(1_400_01)).toEqual(["overPot"]);
    expect(codes(1_500_00, { leftCents: 9_000_00 })).toEqual([]);
    expect(codes(1_500_01, { leftCents: 9_000_00 })).toEqual(["overCap"]);
    expect(codes(2_000_00, { leftCents: 9_000_00, capCents: null })).toEqual([]);
    expect(codes(2_000_01, { leftCents: 9_000_00, capCents: null })).toEqual(["overAsked"]);
  });

  test("is told the lowest limit, for a sum within it is within them all", () => {
    expect(codes(5_000_00)).toEqual(["overPot"]);
    expect(codes(5_000_00, { leftCents: 9_000_00 })).toEqual(["overCap"]);
    expect(codes(5_000_00, { leftCents: 9_000_00, capCents: 3_000_00 })).toEqual(["overAsked"]);
  });

  test("says beside its field how much could be given", () =>
    expect(checkAwardLimits(1_450_00, 1_000_00, LIMITS)).toEqual([
      { code: "overPot", field: "awarded", word: "140000" },
    ]));

  test("may stay or shrink whatever was given before", () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.integer({ max: 0 }), (standing, less, askedCents, leftCents) => {
        const awarded = Math.max(0, standing - less);
        expect(checkAwardLimits(awarded, standing, { askedCents, capCents: 1, leftCents })).toEqual([]);
      }),
    ));
});
