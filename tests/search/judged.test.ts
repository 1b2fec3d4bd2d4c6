import { expect, test } from "vitest";
import { ndcg, recall, writtenBy } from "#tests/search/judged";

const grades = new Map([
  ["a", 3],
  ["b", 2],
  ["c", 1],
]);

test("the best order is one, nothing found is nothing, and a better record earlier is better", () => {
  expect(ndcg(["a", "b", "c"], grades)).toBe(1);
  expect(ndcg([], grades)).toBe(0);
  expect(ndcg(["b", "a", "c"], grades)).toBeLessThan(ndcg(["a", "c", "b"], grades));
  expect(ndcg(["x", "a"], grades)).toBeCloseTo(7 / Math.log2(3) / (7 + 3 / Math.log2(3) + 1 / 2), 10);
});

test("a question that nothing answers is answered by nothing", () => {
  expect(ndcg(["x"], new Map())).toBe(1);
  expect(recall(["x"], new Map())).toBe(1);
  expect(recall(["x", "b"], grades)).toBeCloseTo(1 / 3, 10);
});

test("facets come as words, lists and ticks", () => {
  expect(writtenBy({ village: "Jäppilä", need: ["suru"], remote: true, confirmed: false })).toEqual({
    village: ["Jäppilä"],
    need: ["suru"],
    remote: ["yes"],
    confirmed: [],
  });
});
