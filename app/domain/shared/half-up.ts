import { cents, type Cents } from "#domain/shared/cents";

/** A share of one hundred per cent, in basis points. */
export const WHOLE_BP = 10_000;

/**
 * Divides whole numbers and rounds a half upwards (kauppapyöristys): the only rounding of money in the program.
 * @example divideHalfUp(135 * 692_953, 10_000) // 9355: 135 points at 0.692953 € are 93.55 €
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || numerator < 0) throw new RangeError(`not a whole number: ${numerator}`);
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
}

/**
 * A share of a sum, to the nearest cent.
 * @param shareBp basis points, 10 000 = 100 %
 * @example shareOf(cents(13_394_00), 2_500) // 3 348.50 €
 */
export const shareOf = (amount: Cents, shareBp: number): Cents => cents(divideHalfUp(amount * shareBp, WHOLE_BP));
