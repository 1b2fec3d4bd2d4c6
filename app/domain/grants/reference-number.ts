const FINNISH_BASE = /^\d{3,19}$/;
const CREDITOR_BASE = /^[A-Z0-9]{1,21}$/;

/** Weights 7, 3, 1 from the right; the digit that lifts the sum to the next ten. */
function checkDigitOf(base: string): number {
  const sum = [...base]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * ([7, 3, 1][index % 3] ?? 0), 0);
  return (10 - (sum % 10)) % 10;
}

/** The rest of a text divided by 97, letters read as A = 10 … Z = 35 (ISO 7064). */
const modulo97 = (text: string): number =>
  [...text].reduce((rest, character) => Number(`${rest}${Number.parseInt(character, 36)}`) % 97, 0);

/**
 * A Finnish bank reference (viitenumero): the base and its check digit, 4–20 digits (Finanssiala ry).
 * @throws RangeError when the base is not 3–19 digits
 * @example finnishReference("123456") // "1234561"
 */
export function finnishReference(base: string): string {
  if (!FINNISH_BASE.test(base)) throw new RangeError(`not a base for a reference: ${base}`);
  return `${base}${checkDigitOf(base)}`;
}

export function isFinnishReference(text: string): boolean {
  const base = text.slice(0, -1);
  return FINNISH_BASE.test(base) && text === finnishReference(base);
}

/** Groups of five from the right, as banks print it. */
export const formatFinnishReference = (reference: string): string => reference.replace(/(?=(?:.{5})+$)(?!^)/g, " ");

/**
 * An international creditor reference (ISO 11649): "RF", two check digits and the base.
 * @throws RangeError when the base is not 1–21 capital letters and digits
 * @example creditorReference("539007547034") // "RF18539007547034"
 */
export function creditorReference(base: string): string {
  if (!CREDITOR_BASE.test(base)) throw new RangeError(`not a base for a reference: ${base}`);
  return `RF${String(98 - modulo97(`${base}RF00`)).padStart(2, "0")}${base}`;
}

export function isCreditorReference(text: string): boolean {
  const base = text.slice(4);
  return CREDITOR_BASE.test(base) && text === creditorReference(base);
}
