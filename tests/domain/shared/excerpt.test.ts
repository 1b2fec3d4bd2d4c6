import { expect, test } from "vitest";
import { excerpt } from "#domain/shared/excerpt";

test("an excerpt is cut at a word", () => {
  expect(excerpt("Kahvia ja juttuseuraa kaikille", 15)).toBe("Kahvia ja…");
});
