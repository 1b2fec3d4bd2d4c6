import { sumCents } from "#domain/shared/cents";

/**
 * Parts of a call's budget that are set apart from its base: a reserve to be granted later, a share that residents vote on
 * (osallistava budjetointi), and further ones with a name of their own, e.g. for a village's jubilee.
 */
export const POT_KINDS = ["reserve", "participatory", "named"] as const;
export type PotKind = (typeof POT_KINDS)[number];

/** A part set apart, in cents; only a named one has a name. */
export type Pot = { kind: PotKind; name: string | null; cents: number };

type Budget = { budgetCents: number; pots: readonly Pot[] };

const sumOf = (pots: readonly Pot[]): number => sumCents(pots.map(({ cents }) => cents));

/** What is left of the budget when the parts are set apart; negative when they are more than there is. */
export const baseCents = ({ budgetCents, pots }: Budget): number => budgetCents - sumOf(pots);

/** All the parts of a budget, the base first. They always add up to it, for the base is what the others leave. */
export const partsOfBudget = (budget: Budget): { kind: PotKind | "base"; name: string | null; cents: number }[] => [
  { kind: "base", name: null, cents: baseCents(budget) },
  ...budget.pots,
];

/** What a list for the meeting may give out: the reserve waits, and of the residents' share the residents decide. */
export const grantableCents = ({ budgetCents, pots }: Budget): number =>
  budgetCents - sumOf(pots.filter(({ kind }) => kind !== "named"));

/**
 * What the public is told that can be shared: what a list may give out. Where the residents decide on all of it, that is
 * the whole: it is they who share it.
 */
export const shareableCents = (budget: Budget): number => {
  const grantable = grantableCents(budget);
  return grantable > 0 ? grantable : budget.budgetCents;
};

/** What corrections and upheld appeals may draw on: the reserve is for them too, the residents' share is not. */
export const revisableCents = ({ budgetCents, pots }: Budget): number =>
  budgetCents - sumOf(pots.filter(({ kind }) => kind === "participatory"));
