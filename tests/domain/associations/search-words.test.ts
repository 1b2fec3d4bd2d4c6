import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, markedParts, searchPrefixes } from "#domain/associations/search-words";

test("words are looked for by their beginnings, short ones left out", () => {
  expect(searchPrefixes("Kalastaminen ja kalastusta, yö")).toEqual(["kalas"]);
});

test("a found word is marked in whatever case it stands", () => {
  expect(markedParts("Apua Yksinäisyyteen.", "yksinäinen")).toEqual([
    { text: "Apua ", found: false },
    { text: "Yksinäisyyteen", found: true },
    { text: ".", found: false },
  ]);
});

test("marking never changes a text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      expect(
        markedParts(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an excerpt is cut at a word", () => {
  expect(excerpt("Kahvia ja juttuseuraa kaikille", 15)).toBe("Kahvia ja…");
});
