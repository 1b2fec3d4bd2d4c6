import fc from "fast-check";
import { expect, test } from "vitest";
import { isReliable } from "#domain/grants/scoring/reliable";

const WHOLE = { applications: 20, incomplete: 0, weightBp: 10_000 };

test("a rehearsal is relied on while less than a quarter is missing, of the applications and of the weight", () => {
  expect(isReliable(WHOLE)).toBe(true);
  expect(isReliable({ ...WHOLE, incomplete: 4 })).toBe(true);
  expect(isReliable({ ...WHOLE, incomplete: 5 })).toBe(false);
  expect(isReliable({ ...WHOLE, weightBp: 7_501 })).toBe(true);
  expect(isReliable({ ...WHOLE, weightBp: 7_500 })).toBe(false);
});

test("one gap more never makes a rehearsal reliable", () => {
  const gaps = fc.record({ incomplete: fc.nat(40), weightBp: fc.integer({ min: 0, max: 10_000 }) });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 40 }), ({ incomplete, weightBp }, applications) => {
      const facts = { applications, incomplete, weightBp };
      if (!isReliable(facts)) expect(isReliable({ ...facts, incomplete: incomplete + 1 })).toBe(false);
    }),
  );
});
