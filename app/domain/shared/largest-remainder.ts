/**
 * Splits a whole number (cents, or steps of ten euros) by weights so that the parts add up to it exactly: everyone gets
 * the share rounded down, and what is left over goes one by one to the largest remainders, the earlier first when equal.
 * Without this a pot of 7 000.00 € was once divided into 6 999.99 € (grants.md [69]).
 * @param weights whole numbers ≥ 0, at least one above zero
 * @example splitByLargestRemainder(100, [1, 1, 1]) // [34, 33, 33]
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total < 0 || whole <= 0n || weights.some((weight) => weight < 0)) throw new RangeError("nothing to split by");
  const shares = weights.map((weight, index) => {
    const exact = BigInt(total) * BigInt(weight);
    return { index, down: Number(exact / whole), remainder: exact % whole };
  });
  const left = total - shares.reduce((sum, { down }) => sum + down, 0);
  const byRemainder = shares.toSorted((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0));
  const luckier = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, down }) => down + (luckier.has(index) ? 1 : 0));
}
