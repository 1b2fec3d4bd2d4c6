import { z } from "zod";
import { issue } from "#domain/shared/issues";
import type { Locale } from "#domain/shared/locales";

/** What a language writes before decimals. */
const MARKS: Record<Locale, string> = { fi: ",", sv: ",", en: "." };

/** One mark that the page's language has between thousands, and three digits: a thousand to one reader, 1.234 to another. */
const TWOFOLD: Record<Locale, RegExp> = {
  ...{ fi: /^[1-9]\d{0,2}\.\d{3}$/, sv: /^[1-9]\d{0,2}\.\d{3}$/, en: /^[1-9]\d{0,2},\d{3}$/ },
};

const DECIMAL = /^\d{1,9}(?:[.,](\d+))?$/;

/**
 * A decimal number as people type it, "12,5" or "12.5", read to whole units of its last decimal so that nothing is lost
 * in binary fractions: with two places "12,5" is 1 250. The limit is in those units and inclusive. What another language
 * would read as thousands, "1,234" on an English page, is unclear and never guessed.
 */
export const decimal = ({ places, max, locale = "fi" }: { places: number; max: number; locale?: Locale }) =>
  z.string({ error: "required" }).transform((written, context): number => {
    const bare = written.replace(/[\s\u00A0\u202F]/g, "");
    const [, fraction = ""] = DECIMAL.exec(bare) ?? [];
    const units = Number(
      bare.replace(/[.,]/, "").padEnd(bare.length - Number(fraction !== "") + places - fraction.length, "0"),
    );
    if (places > 2 && TWOFOLD[locale].test(bare)) {
      context.addIssue({ code: "custom", message: "unclearNumber" });
      return z.NEVER;
    }
    const problem =
      !DECIMAL.test(bare) || fraction.length > places ? issue("notADecimal", places) : tooLarge(units, { places, max });
    if (problem === null) return units;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

const tooLarge = (units: number, { places, max }: { places: number; max: number }): string | null =>
  units > max ? issue("tooLarge", max / 10 ** places) : null;

/**
 * Writes units back the way the field holds them, without needless zeros: the inverse of `decimal`.
 * @example decimalForField(1_250, 2) // "12,5"; "12.5" in English
 */
export function decimalForField(units: number, places: number, locale: Locale = "fi"): string {
  const digits = String(units).padStart(places + 1, "0");
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return digits.slice(0, digits.length - places) + (fraction === "" ? "" : `${MARKS[locale]}${fraction}`);
}
