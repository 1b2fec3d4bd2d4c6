import { cents, ZERO } from "#domain/shared/cents";

export type Cost = { amountCents: number | null; text: string };

export const FREE: Cost = { amountCents: ZERO, text: "maksuton" };

export const isFree = (cost: Cost): boolean => cost.amountCents === 0;

const LEADING_SUM = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*(?:€|eur|e\b)/i;

/**
 * A price in the association's own words, with the sum in it when it begins with one.
 * @example costOf("5 €/kerta") // { amountCents: 500, text: "5 €/kerta" }
 */
export function costOf(text: string): Cost {
  const [, euros, decimals = ""] = LEADING_SUM.exec(text) ?? [];
  if (euros === undefined) return { amountCents: null, text };
  return { amountCents: cents(Number(euros) * 100 + Number(decimals.padEnd(2, "0"))), text };
}

/** A price whose words were left as they were keeps its sum, also where the words do not begin with it. */
export const keepingSum = <Told extends Cost>(cost: Told, before: Cost): Told =>
  cost.text === before.text && isFree(cost) === isFree(before) ? { ...cost, amountCents: before.amountCents } : cost;
