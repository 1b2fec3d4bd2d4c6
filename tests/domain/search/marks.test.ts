import fc from "fast-check";
import { expect, test } from "vitest";
import { markedExcerpt } from "#domain/search/marks";

const isCoffee = (word: string) => word.startsWith("kahvi");

test("what was found is apart from the rest", () => {
  expect(markedExcerpt("Hyvää kahvia.", isCoffee)).toEqual([
    { text: "Hyvää ", found: false },
    { text: "kahvia", found: true },
    { text: ".", found: false },
  ]);
});

test("an excerpt goes to where something was found", () => {
  const parts = markedExcerpt(`${"Sanoja ".repeat(60)}kahvia ja pullaa.`, isCoffee);
  expect(parts[0]?.text.startsWith("… ")).toBe(true);
  expect(parts.find(({ found }) => found)?.text).toBe("kahvia");
});

test("a short text is never changed, a long one is cut at a word", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 180 }), (text) => {
      const whole = markedExcerpt(text, (word) => word.length > 3).map((part) => part.text);
      expect(whole.join("")).toBe(text.normalize("NFC"));
    }),
  );
  const cut = markedExcerpt("pitkiäsanoja ".repeat(40), () => false)
    .map(({ text }) => text)
    .join("");
  expect(cut.length).toBeLessThan(190);
  expect(cut).toMatch(/pitkiäsanoja …$/);
});
