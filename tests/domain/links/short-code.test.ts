import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  pathOfTarget,
  readShortCode,
  SHORT_CODE_ALPHABET,
  SHORT_CODE_LENGTH,
  shortCodeOf,
} from "#domain/links/short-code";

const numbers = fc.array(fc.nat(SHORT_CODE_ALPHABET.length - 1), {
  minLength: SHORT_CODE_LENGTH,
  maxLength: SHORT_CODE_LENGTH,
});

describe("a short code", () => {
  test("holds nothing that is read as something else, and spells no word", () => {
    expect(SHORT_CODE_ALPHABET).not.toMatch(/[01ilo]|[aeiouyåäö]|[A-Z]/);
    expect(new Set(SHORT_CODE_ALPHABET).size).toBe(SHORT_CODE_ALPHABET.length);
  });

  test("is read as it was made, also in capitals and with spaces", () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        const code = shortCodeOf(digits);
        expect(readShortCode(code)).toBe(code);
        expect(readShortCode(` ${code.slice(0, 3)} ${code.slice(3).toUpperCase()}`)).toBe(code);
      }),
    );
  });

  test.each([undefined, "", "2345", "2345678", "23456o", "23456/", "aeiouy"])("%s is none", (typed) => {
    expect(readShortCode(typed)).toBeNull();
  });
});

describe("a short address leads to", () => {
  test("the record's own page", () => {
    expect(pathOfTarget({ kind: "activity", recordId: "a1" })).toBe("/activities/a1");
    expect(pathOfTarget({ kind: "umbrella", recordId: "b2" })).toBe("/umbrellas/b2");
    expect(pathOfTarget({ kind: "association", recordId: "b2" })).toBe("/associations/b2");
    expect(pathOfTarget({ kind: "cooperation", recordId: "c3" })).toBe("/cooperation/c3");
  });

  test("a unit's page in its own municipality", () => {
    expect(pathOfTarget({ kind: "unit", recordId: "491/sports" })).toBe("/units/sports?municipality=491");
  });
});
