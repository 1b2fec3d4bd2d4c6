import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listDifference, sideOf, wordDifference, type Part } from "#domain/shared/word-difference";

const joined = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");
const words = fc
  .array(fc.constantFrom("kahvia", "ja", "pullaa,", "äiti", "–", "\n", "😀", "klo 13"), { maxLength: 30 })
  .map((all) => all.join(" "));

describe("a difference of words", () => {
  test("marks the word that changed and nothing else", () => {
    expect(wordDifference("Kahvia keskiviikkoisin.", "Kahvia perjantaisin.")).toEqual([
      { is: "same", text: "Kahvia " },
      { is: "removed", text: "keskiviikkoisin" },
      { is: "added", text: "perjantaisin" },
      { is: "same", text: "." },
    ]);
  });

  test("reads as before without what came, and as after without what went", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const parts = wordDifference(before, after);
        expect(joined(sideOf(parts, "before"))).toBe(before);
        expect(joined(sideOf(parts, "after"))).toBe(after);
      }),
    );
  });
});

test("a difference of lists reads as before and as after", () => {
  const list = fc.array(fc.constantFrom("Keskusta", "Jäppilä", "Naarajärvi"));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const parts = listDifference(before, after);
      expect(sideOf(parts, "before").map(({ text }) => text)).toEqual(before);
      expect(sideOf(parts, "after").map(({ text }) => text)).toEqual(after);
    }),
  );
});
