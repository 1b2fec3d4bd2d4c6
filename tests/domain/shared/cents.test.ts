import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, eurosForField, MAX_CENTS, parseEuros, sumCents } from "#domain/shared/cents";

describe("a sum as people type it", () => {
  test.each([
    ["1 800,00", 1_800_00],
    ["1800", 1_800_00],
    ["1800.5", 1_800_50],
    ["1\u00A0800,50 €", 1_800_50],
    ["0", 0],
  ])("reads %s", (text, amount) => expect(parseEuros(text)).toBe(amount));

  test.each(["", "-5", "1,234", "1.800,00", "tuhat", "€", "1e3", "12 a"])("does not read %j", (text) =>
    expect(parseEuros(text)).toBeNull(),
  );

  test("comes back from a form field unchanged", () => {
    fc.assert(
      fc.property(fc.nat(MAX_CENTS), (amount) => {
        expect(parseEuros(eurosForField(cents(amount)))).toBe(amount);
      }),
    );
  });
});

describe("cents", () => {
  test("are never a fraction", () => expect(() => cents(0.1 + 0.2)).toThrow(RangeError));
  test("add up", () => expect(sumCents([1_00, 2_50, -50])).toBe(3_00));
});
