import { ok, refused, type Result } from "#domain/shared/result";

/** A Finnish business identity code (Y-tunnus), always written "1234567-8". */
export type BusinessId = string & { readonly __unit: "businessId" };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const TYPED = /^(?:FI)?(\d{6,7})-?(\d)$/;

/** What must follow the seven digits. A remainder of 1 would need a 10: such codes are not issued. */
function checkDigitOf(base: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(base[index]), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * Reads a business identity code with or without its hyphen, in the VAT form "FI02427462", or in the old six-digit
 * form, and normalises it. Rule of the check digit: weights 7 9 10 5 8 4 2, modulo 11 (YTJ).
 * @example parseBusinessId("FI02427462") // ok, "0242746-2"
 */
export function parseBusinessId(text: string): Result<BusinessId, "notABusinessId" | "wrongCheckDigit"> {
  const [, digits, check] = TYPED.exec(text.replace(/\s/g, "").toUpperCase()) ?? [];
  if (!digits || !check) return refused("notABusinessId");
  const base = digits.padStart(7, "0");
  return checkDigitOf(base) === Number(check) ? ok(`${base}-${check}` as BusinessId) : refused("wrongCheckDigit");
}
