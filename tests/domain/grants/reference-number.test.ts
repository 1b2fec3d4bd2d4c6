import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  creditorReference,
  finnishReference,
  formatFinnishReference,
  isCreditorReference,
  isFinnishReference,
} from "#domain/grants/reference-number";

const digits = (length: { min: number; max: number }) =>
  fc.stringMatching(new RegExp(`^\\d{${length.min},${length.max}}$`));

describe("a Finnish reference", () => {
  test.each([
    ["123456", "1234561"],
    ["100", "1009"],
    ["1234567890123456789", "12345678901234567894"],
  ])("of %s is %s", (base, reference) => {
    expect(finnishReference(base)).toBe(reference);
    expect(isFinnishReference(reference)).toBe(true);
  });
  test("is printed in fives from the right", () => expect(formatFinnishReference("12345672")).toBe("123 45672"));
  test.each(["", "12", "1234562", "12345678901234567890", "12345A"])("is not %j", (text) =>
    expect(isFinnishReference(text)).toBe(false),
  );
  test("cannot be made of too little or too much", () => {
    expect(() => finnishReference("12")).toThrow(RangeError);
    expect(() => finnishReference("1".repeat(20))).toThrow(RangeError);
  });
  test("with one digit mistyped is noticed", () => {
    fc.assert(
      fc.property(digits({ min: 3, max: 19 }), fc.nat(18), fc.nat(9), (base, position, digit) => {
        const reference = finnishReference(base);
        const at = position % reference.length;
        fc.pre(reference[at] !== String(digit));
        expect(isFinnishReference(reference)).toBe(true);
        expect(isFinnishReference(`${reference.slice(0, at)}${digit}${reference.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
  test("loses nothing in print", () => {
    fc.assert(
      fc.property(digits({ min: 3, max: 19 }), (base) => {
        const printed = formatFinnishReference(finnishReference(base));
        expect(printed.replaceAll(" ", "")).toBe(finnishReference(base));
        expect(printed).toMatch(/^\d{1,5}(?: \d{5})*$/);
      }),
    );
  });
});

describe("an international creditor reference", () => {
  test.each([
    ["539007547034", "RF18539007547034"],
    ["2348236", "RF332348236"],
  ])("of %s is %s", (base, reference) => {
    expect(creditorReference(base)).toBe(reference);
    expect(isCreditorReference(reference)).toBe(true);
  });
  test.each(["", "RF19539007547034", "539007547034", "RF18", "rf18539007547034"])("is not %j", (text) =>
    expect(isCreditorReference(text)).toBe(false),
  );
  test("is at most 25 characters and notices one wrong digit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), fc.nat(20), fc.nat(9), (base, position, digit) => {
        const reference = creditorReference(base);
        const at = 4 + (position % base.length);
        expect(reference.length).toBeLessThanOrEqual(25);
        expect(isCreditorReference(reference)).toBe(true);
        fc.pre(/\d/.test(reference[at] ?? "") && reference[at] !== String(digit));
        expect(isCreditorReference(`${reference.slice(0, at)}${digit}${reference.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});
