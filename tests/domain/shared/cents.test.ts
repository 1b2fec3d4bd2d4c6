import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, eurosForField, fieldSumIn, MAX_CENTS, parseEuros, readSum, sumCents } from "#domain/shared/cents";
import { LOCALES } from "#domain/shared/locales";

describe("a sum as people type it", () => {
  test.each([
    ["1 800,00", 1_800_00],
    ["1800", 1_800_00],
    ["1800.5", 1_800_50],
    ["1\u00A0800,50 €", 1_800_50],
    ["0", 0],
    ["1,234.50", 1_234_50],
    ["1.234,50", 1_234_50],
    ["1,234,567", 1_234_567_00],
    ["1'800.00", 1_800_00],
    ["€1,800.00", 1_800_00],
    ["EUR 1800", 1_800_00],
    [" 1 800 € ", 1_800_00],
    ["1200 e", 1_200_00],
    ["1200 euroa", 1_200_00],
    ["1200,-", 1_200_00],
    ["1\u202F800,5", 1_800_50],
  ])("reads %s", (text, amount) => expect(parseEuros(text)).toBe(amount));

  test.each([
    "",
    "-5",
    "tuhat",
    "€",
    "1e3",
    "12 a",
    "1,23,45",
    "12,34.50",
    "1,234,50",
    "0,234",
    "1234,567",
    "1.234.50",
  ])("does not read %j", (text) => expect(readSum(text)).toEqual({ ok: false, problem: "notASum" }));

  test.each(["1,234", "1.234", "999.000 €", "12 50", "1200 50", "1 23"])("tells that %j is unclear", (text) =>
    expect(readSum(text)).toEqual({ ok: false, problem: "unclearSum" }),
  );

  test("comes back from a form field unchanged, in every language", () => {
    fc.assert(
      fc.property(fc.nat(MAX_CENTS), fc.constantFrom(...LOCALES), (amount, locale) => {
        const shown = eurosForField(cents(amount), locale);
        expect(parseEuros(shown)).toBe(amount);
        expect(fieldSumIn(locale, eurosForField(cents(amount)))).toBe(shown);
      }),
    );
  });

  test("is never read a hundred or a thousand times wrong, whatever stands between the digits", () => {
    const mark = fc.constantFrom("", " ", "\u00A0", ",", ".", "'");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^\d{1,4}$/), mark), { minLength: 1, maxLength: 4 }), (parts) => {
        const typed = parts.map(([digits, between]) => digits + between).join("");
        const read = readSum(typed);
        if (!read.ok) return;
        // The last mark is of cents just where one or two digits come after it.
        const [, whole = typed, fraction = ""] = /^(.*)[.,](\d{1,2})$/.exec(typed.trim()) ?? [];
        expect(read.cents).toBe(Number(whole.replace(/\D/g, "")) * 100 + Number(fraction.padEnd(2, "0")));
      }),
    );
  });

  test("is shown as its page writes sums, but as it was typed where a person typed it", () => {
    expect(fieldSumIn("en", "1\u00A0234,50")).toBe("1,234.50");
    expect(fieldSumIn("sv", "1\u00A0234,50")).toBe("1\u00A0234,50");
    expect(["1234,5", "1 234,50", "abc"].map((typed) => fieldSumIn("en", typed))).toEqual([
      "1234,5",
      "1 234,50",
      "abc",
    ]);
  });
});

describe("cents", () => {
  test("are never a fraction", () => expect(() => cents(0.1 + 0.2)).toThrow(RangeError));
  test("add up", () => expect(sumCents([1_00, 2_50, -50])).toBe(3_00));
});
