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

const SPACES = /[\s\u00A0\u202F]/g;
const EUROS = /^\d{1,12}(?:[.,]\d{1,2})?$/;

/**
 * Reads a sum as people type it: "1 800,00", "1800", "1800.5", "1 800 €". Returns null for anything else, also for
 * negative sums; the caller says which message fits.
 * @example parseEuros("1 800,50") // 180050
 */
export function parseEuros(text: string): Cents | null {
  const bare = text.replace(SPACES, "").replace(/€$/, "");
  if (!EUROS.test(bare)) return null;
  const [euros = "0", fraction = ""] = bare.split(/[.,]/);
  const amount = Number(euros) * 100 + Number(fraction.padEnd(2, "0"));
  return Number.isSafeInteger(amount) ? cents(amount) : null;
}

/**
 * Writes cents the way a form field holds them, thousands apart as everywhere else: the inverse of parseEuros.
 * @example eurosForField(cents(180050)) // "1 800,50", with a no-break space
 */
export function eurosForField(amount: Cents): string {
  const euros = String(Math.trunc(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, "\u00A0");
  return `${euros},${String(Math.abs(amount % 100)).padStart(2, "0")}`;
}
