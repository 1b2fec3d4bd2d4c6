import fc from "fast-check";
import { expect, test } from "vitest";
import { bestFirst } from "#domain/search/best-first";

test("the best few are the beginning of all in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(12), (given, most) => {
      const scores = Float32Array.from(given);
      const all = Uint32Array.from(given.keys());
      const inOrder = [...given.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
      expect([...bestFirst(all, scores, most)]).toEqual(inOrder.slice(0, most));
    }),
  );
});

test("of equal ones comes first what comes first among equals, whether all or some are wanted", () => {
  const scores = Float32Array.of(1, 2, 1, 1, 2);
  const all = Uint32Array.from(scores.keys());
  const latest = (a: number, b: number): number => b - a;
  expect([...bestFirst(all, scores, 9, latest)]).toEqual([4, 1, 3, 2, 0]);
  expect([...bestFirst(all, scores, 3, latest)]).toEqual([4, 1, 3]);
});
