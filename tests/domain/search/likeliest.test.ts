import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likeliest } from "#domain/search/likeliest";
import type { Reading } from "#domain/search/reading";

const reading = (base: string, parts: readonly string[] = []): Reading => ({
  ...{ base, parts, written: parts, root: null, class: "noun" },
});
const kept = (word: string, ...readings: Reading[]) => likeliest(word, readings).map(({ base }) => base);

describe("what a word most likely is", () => {
  test("a pronoun rather than a verb or a tail", () => {
    expect(kept("niitä", reading("niittää"), reading("ne"))).toEqual(["ne"]);
    expect(kept("häntä", reading("häntä"), reading("hän"))).toEqual(["hän"]);
  });

  test("a common word rather than one that is seldom meant", () => {
    expect(kept("kotiin", reading("koti"), reading("kota"))).toEqual(["koti"]);
    expect(kept("etsin", reading("etsin"), reading("etsiä"))).toEqual(["etsiä"]);
    expect(kept("velkoja", reading("velkoja"), reading("velka"))).toEqual(["velka"]);
  });

  test("what is seldom meant, where it can be nothing else", () => {
    expect(kept("kodalla", reading("kota"))).toEqual(["kota"]);
    expect(kept("vuon", reading("vuo"), reading("kuu"))).toEqual(["vuo", "kuu"]);
  });

  test("itself, where it is a base form", () => {
    expect(kept("syöpä", reading("syöpä"), reading("syödä"))).toEqual(["syöpä"]);
  });

  test("no compound by chance", () => {
    expect(kept("lakanassa", reading("lakana"), reading("lakanasä", ["laka", "nasä"]))).toEqual(["lakana"]);
    expect(kept("kuntosalilla", reading("kuntosali", ["kunto", "sali"]))).toEqual(["kuntosali"]);
  });

  test("always something, where there is anything, and nothing of its own making", () => {
    const words = fc.constantFrom("kota", "koti", "ne", "niittää", "syöpä", "hake", "etsin");
    fc.assert(
      fc.property(
        words,
        fc.array(
          words.map((base) => reading(base)),
          { minLength: 1 },
        ),
        (word, readings) => {
          const left = likeliest(word, readings);
          expect(left.length).toBeGreaterThan(0);
          expect(left.every((each) => readings.includes(each))).toBe(true);
        },
      ),
    );
  });
});
