import { cents, type Cents } from "#domain/shared/cents";

/**
 * What of an award returns to the budget when its claim deadline has passed: everything that was not paid (raukeaa).
 * @example lapsedCents(cents(1_500_00), cents(1_180_40)) // 319.60 €
 */
export const lapsedCents = (award: Cents, paid: Cents): Cents => cents(Math.max(0, award - paid));
