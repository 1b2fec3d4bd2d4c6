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
