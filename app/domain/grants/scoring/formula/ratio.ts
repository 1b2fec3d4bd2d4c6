/** An exact number as a fraction: a weight of 2.5 or a third never loses anything on the way to a score. */
export type Ratio = { readonly over: bigint; readonly under: bigint };

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** A fraction in its lowest terms. @param under not zero */
export function ratio(over: bigint, under = 1n): Ratio {
  const common = divisor(size(over), size(under)) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

export const NOUGHT = ratio(0n);
export const whole = (value: number): Ratio => ratio(BigInt(value));
export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { over: -b.over, under: b.under });
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
/** Null is nothing: there is no dividing by zero. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio | null =>
  b.over === 0n ? null : ratio(a.over * b.under, a.under * b.over);
export const isLess = (a: Ratio, b: Ratio): boolean => a.over * b.under < b.over * a.under;
export const least = (a: Ratio, b: Ratio): Ratio => (isLess(b, a) ? b : a);
export const greatest = (a: Ratio, b: Ratio): Ratio => (isLess(a, b) ? b : a);

/** To the nearest whole number, a half away from zero. */
export function rounded({ over, under }: Ratio): bigint {
  const nearest = (size(over) * 2n + under) / (under * 2n);
  return over < 0n ? -nearest : nearest;
}

/** To hundredths as a whole number: 62.5 is 6250. A half rounds away from zero. */
export const inHundredths = (value: Ratio): number => Number(rounded(times(value, whole(100))));

/** Reads "2.5", digits and at most one point. */
export function readDecimal(text: string): Ratio {
  const [units = "0", decimals = ""] = text.split(".");
  return ratio(BigInt(units + decimals), 10n ** BigInt(decimals.length));
}
