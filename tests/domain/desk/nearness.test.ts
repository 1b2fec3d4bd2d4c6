import fc from "fast-check";
import { expect, test } from "vitest";
import { nearnessOf } from "#domain/desk/nearness";

const away = (km: number) => ({ kind: "away" as const, km });

test("the nearer is worth more, gently: never less than four fifths", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }), (one, other) => {
      const [near, far] = [Math.min(one, other), Math.max(one, other)].map((km) => nearnessOf(away(km), false));
      expect(near).toBeGreaterThanOrEqual(far ?? 1);
      expect(far).toBeGreaterThanOrEqual(0.8);
      expect(near).toBeLessThan(1);
    }),
  );
});

test("what is in the village or comes to the client is worth all of it, and what nobody can tell something between", () => {
  expect([nearnessOf({ kind: "same" }, false), nearnessOf(away(300), true), nearnessOf(null, true)]).toEqual([1, 1, 1]);
  for (const unknown of [null, { kind: "unknown" as const }]) {
    expect(nearnessOf(unknown, false)).toBeLessThan(nearnessOf(away(5), false));
    expect(nearnessOf(unknown, false)).toBeGreaterThan(nearnessOf(away(60), false));
  }
});
