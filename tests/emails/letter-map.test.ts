import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LETTER_KINDS } from "#domain/letter-kinds";
import { editableLettersOf } from "#domain/letters/editable-letter";
import { LETTER_MAP } from "#domain/letters/letter-map";
import { LOCALES } from "#domain/shared/locales";
import { letterWords } from "#i18n/letter-words";

/** The rows of the map in the docs: the kinds of a row, and its other columns. */
const ROWS = readFileSync("docs/letters.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z]+[A-Z]/.test(line))
  .map((line) => line.replace(/^\| | \|$/g, "").split(" | "))
  .flatMap(([kinds = "", ...columns]) => kinds.split(", ").map((kind) => ({ kind, columns })));

describe("the map of every letter", () => {
  test("has every kind once, and nothing else", () => {
    expect(ROWS.map(({ kind }) => kind).toSorted()).toEqual([...LETTER_KINDS].toSorted());
  });

  test.each(ROWS)("tells of $kind when, to whom, what, and whether its text is edited", ({ kind, columns }) => {
    expect(columns).toHaveLength(4);
    for (const column of columns) expect(column.trim()).not.toBe("");
    const keptFor = LETTER_KINDS.flatMap((each) => (each === kind ? [LETTER_MAP[each].keptFor] : []))[0];
    expect(columns[3]).toBe(keptFor ? `no: ${keptFor}` : "yes");
  });

  test.each(LETTER_KINDS)("has a text to edit for %s, or says why not", (kind) => {
    expect(editableLettersOf(kind).length > 0).toBe(LETTER_MAP[kind].keptFor === undefined);
    for (const locale of LOCALES)
      for (const word of Object.values(letterWords(locale)[kind])) expect(word).not.toBe("");
  });
});
