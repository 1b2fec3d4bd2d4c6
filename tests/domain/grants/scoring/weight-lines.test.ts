import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMINKA_WEIGHTS } from "#domain/grants/scoring/activity";
import { readWeights, writtenWeights } from "#domain/grants/scoring/weight-lines";

const limits = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const weights = fc.array(
  fc.record({ ages: limits(120), times: limits(99), weight: fc.nat(99_999) }).map(({ ages, times, weight }) => ({
    ...{ fromAge: ages[0], toAge: ages[1], fromTimes: times[0], toTimes: times[1], weight },
  })),
);

test("what is written reads back to the same weights, to the hundredth", () => {
  fc.assert(
    fc.property(weights, (given) => {
      expect(readWeights(writtenWeights(given))).toEqual({ ok: true, value: given });
    }),
  );
  expect(writtenWeights(LIMINKA_WEIGHTS).split("\n")[0]).toBe("0–13; 1–2; 2,5");
});
