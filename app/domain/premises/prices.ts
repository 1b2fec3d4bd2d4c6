import type { Cents } from "#domain/shared/cents";

export const PRICE_UNITS = ["hour", "time", "day"] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** A place may not be available to somebody at all, and a price nobody has told is not known; neither is free. */
export const PRICE_KINDS = ["free", "paid", "notAvailable", "unknown"] as const;
export type PriceKind = (typeof PRICE_KINDS)[number];

/** Who pays what: an association, an association when the city arranges with it, and everybody else. */
export const PRICE_GROUPS = ["association", "withCity", "other"] as const;
export type PriceGroup = (typeof PRICE_GROUPS)[number];

export type Price =
  | { kind: "free" | "notAvailable" | "unknown"; condition: string }
  | { kind: "paid"; amountCents: Cents; unit: PriceUnit; condition: string };

export type Prices = Record<PriceGroup, Price>;

export const UNKNOWN_PRICE: Price = { kind: "unknown", condition: "" };

/** What the one who books pays: an association its own price, a private person or a company the others'. */
export const priceFor = (prices: Prices, associationId: string | null): Price =>
  associationId === null ? prices.other : prices.association;

export const isFreeForAssociations = ({ association }: Prices): boolean => association.kind === "free";

/** The order of prices: free first, then by the sum, then what is not known, and last what one cannot have. */
export function priceRank(price: Price): number {
  if (price.kind === "paid") return price.amountCents;
  return { free: 0, unknown: Number.MAX_SAFE_INTEGER - 1, notAvailable: Number.MAX_SAFE_INTEGER }[price.kind];
}
