import type { Locale } from "#domain/shared/locales";

/** An amount of euros in integer cents. Never a float, never a formatted text. */
export type Cents = number & { readonly __unit: "cents" };

/**
 * Marks a whole number of cents as money.
 * @throws RangeError when the number is not a safe integer: a fraction of a cent is a programming error, not user input.
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of cents: ${amount}`);
  return amount as Cents;
}

export const ZERO = cents(0);
export const sumCents = (amounts: readonly number[]): Cents => cents(amounts.reduce((sum, amount) => sum + amount, 0));

/** The largest sum a form accepts, 100 million euros: anything above is a slip of the keyboard. */
export const MAX_CENTS = cents(100_000_000_00);

/** What may stand around a sum: "€1,800", "1 800 €", "1800 e", "1800 euroa", "1800 EUR", "1800,-". */
const SIGNS = /^(?:€|eur)|(?:€|eur|euro|euroa|euros|e|[.,][-–])$/gi;
const SPACES = /[\s\u00A0\u2009\u202F]+/g;
/** Thousands run together, or all three apart by one mark; cents after another. */
const PLAIN = /^\d{1,12}$/;
const GROUPED = /^[1-9]\d{0,2}(?:([ .,'])\d{3})(?:\1\d{3}){0,3}$/;
const WITH_CENTS = /^(.*\d)([.,])(\d{1,2})$/;
/** One mark and three digits: a thousand to one reader, a slip in the cents to another. */
const ONE_MARK = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Digits apart, but not by threes: "12 50" may be twelve and a half. */
const ODD_SPACES = /^[\d ]+(?:[.,]\d{1,2})?$/;

/** A sum as it was typed: read; or told as unclear, for it could mean two things; or no sum at all. */
export type ReadSum = { ok: true; cents: Cents } | { ok: false; problem: "notASum" | "unclearSum" };

const isWhole = (text: string): boolean => PLAIN.test(text) || GROUPED.test(text);

/** The euros of a sum without its cents, where its thousands are not marked as its cents are. */
function eurosOf(bare: string): { euros: string; fraction: string } | null {
  const [, euros = bare, mark = "", fraction = ""] = WITH_CENTS.exec(bare) ?? [];
  return isWhole(euros) && (mark === "" || !euros.includes(mark)) ? { euros, fraction } : null;
}

/**
 * Reads a sum as people type it in any of the languages: "1 800,00", "1800", "1800.5", "1,800.00", "1.800,00", "€1,800.00",
 * "1 800 €". What could be read as two sums, such as "1,234" or "12 50", is unclear and never guessed. Negative sums are
 * none; the caller says which message fits.
 */
export function readSum(text: string): ReadSum {
  const bare = text.replace(SPACES, " ").trim().replace(SIGNS, "").trim();
  if (ONE_MARK.test(bare)) return { ok: false, problem: "unclearSum" };
  const found = eurosOf(bare);
  if (!found) return { ok: false, problem: ODD_SPACES.test(bare) ? "unclearSum" : "notASum" };
  const amount = Number(found.euros.replace(/\D/g, "")) * 100 + Number(found.fraction.padEnd(2, "0"));
  return Number.isSafeInteger(amount) ? { ok: true, cents: cents(amount) } : { ok: false, problem: "notASum" };
}

/** The sum that was typed, or null where it is none or unclear. See readSum. */
export function parseEuros(text: string): Cents | null {
  const read = readSum(text);
  return read.ok ? read.cents : null;
}

/** How a language writes sums in fields: what is between thousands, and before the cents. */
const MARKS: Record<Locale, { thousands: string; cents: string }> = {
  fi: { thousands: "\u00A0", cents: "," },
  sv: { thousands: "\u00A0", cents: "," },
  en: { thousands: ",", cents: "." },
};

/**
 * Writes cents the way a form field holds them, thousands apart as everywhere else: the inverse of parseEuros.
 * @example eurosForField(cents(180050)) // "1 800,50", with a no-break space; "1,800.50" in English
 */
export function eurosForField(amount: Cents, locale: Locale = "fi"): string {
  const marks = MARKS[locale];
  const euros = String(Math.trunc(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
  return `${euros}${marks.cents}${String(Math.abs(amount % 100)).padStart(2, "0")}`;
}

const STORED = /^\d{1,3}(?:\u00A0\d{3})*,\d{2}$/;

/** A sum that the program wrote into a field (eurosForField), as the page's language writes it; what a person typed stays. */
export function fieldSumIn(locale: Locale, text: string): string {
  const sum = STORED.test(text) ? parseEuros(text) : null;
  return sum === null ? text : eurosForField(sum, locale);
}
