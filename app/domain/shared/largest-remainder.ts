import { cents, type Cents } from "#domain/shared/cents";

/**
 * Splits a sum by weights so that the parts add up to it to the cent: everyone gets the share rounded down, and the
 * cents left over go to the largest remainders, the earlier first when equal. Without this a pot of 7 000.00 € was
 * once divided into 6 999.99 €.
 * @param weights whole numbers ≥ 0, at least one above zero
 * @example splitByLargestRemainder(cents(100), [1, 1, 1]) // [34, 33, 33]
 */
export function splitByLargestRemainder(total: Cents, weights: readonly number[]): Cents[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total < 0 || whole <= 0n || weights.some((weight) => weight < 0)) throw new RangeError("nothing to split by");
  const shares = weights.map((weight, index) => {
    const exact = BigInt(total) * BigInt(weight);
    return { index, down: Number(exact / whole), remainder: exact % whole };
  });
  const left = total - shares.reduce((sum, { down }) => sum + down, 0);
  const byRemainder = shares.toSorted((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0));
  const luckier = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, down }) => cents(down + (luckier.has(index) ? 1 : 0)));
}
