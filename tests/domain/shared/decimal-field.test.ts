import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { decimal, decimalForField } from "#domain/shared/decimal-field";

describe("a decimal number", () => {
  const percent = decimal({ places: 2, max: 15_000 });
  const read = (written: string) => percent.safeParse(written);
  test("is read to units of its last decimal", () => {
    expect([read("12,5").data, read("12.50").data, read("100").data, read(" 7,05 ").data]).toEqual([
      1_250, 1_250, 10_000, 705,
    ]);
  });
  test("that cannot be read, has too many decimals or is too large says which", () => {
    const said = (written: string) => read(written).error?.issues[0]?.message;
    expect([said("kymmenen"), said("-3"), said("1,234"), said("150,01")]).toEqual([
      "notADecimal|2",
      "notADecimal|2",
      "notADecimal|2",
      "tooLarge|150",
    ]);
  });
  test("is written back as it reads", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_000),
        fc.constantFrom(1, 2, 6),
        fc.constantFrom(...LOCALES),
        (units, places, locale) => {
          const written = decimalForField(units, places, locale);
          expect(decimal({ places, max: units, locale }).parse(written)).toBe(units);
        },
      ),
    );
    expect([decimalForField(692_953, 6), decimalForField(1_000, 2), decimalForField(5, 2)]).toEqual([
      "0,692953",
      "10",
      "0,05",
    ]);
    expect(decimalForField(692_953, 6, "en")).toBe("0.692953");
  });
  test("that its page's language could read as thousands is unclear; what it writes itself is not", () => {
    const worth = (written: string, locale: Locale) =>
      decimal({ places: 6, max: 1_000_000_000, locale }).safeParse(written).error?.issues[0]?.message;
    expect([worth("1,234", "en"), worth("1.234", "fi"), worth("12.345", "sv")]).toEqual(Array(3).fill("unclearNumber"));
    expect([worth("1.234", "en"), worth("1,234", "fi"), worth("0,692", "en"), worth("1,5", "en")]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
