import { z } from "zod";
import { issue } from "#domain/shared/issues";

const DECIMAL = /^\d{1,9}(?:[.,](\d+))?$/;

/**
 * A decimal number as people type it, "12,5" or "12.5", read to whole units of its last decimal so that nothing is lost
 * in binary fractions: with two places "12,5" is 1 250. The limit is in those units and inclusive.
 */
export const decimal = ({ places, max }: { places: number; max: number }) =>
  z.string({ error: "required" }).transform((written, context): number => {
    const bare = written.replace(/[\s\u00A0\u202F]/g, "");
    const [, fraction = ""] = DECIMAL.exec(bare) ?? [];
    const units = Number(
      bare.replace(/[.,]/, "").padEnd(bare.length - Number(fraction !== "") + places - fraction.length, "0"),
    );
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
 * @example decimalForField(1_250, 2) // "12,5"
 */
export function decimalForField(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, "0");
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return digits.slice(0, digits.length - places) + (fraction === "" ? "" : `,${fraction}`);
}
