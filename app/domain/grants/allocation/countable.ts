import type { AllocationRule } from "#domain/grants/allocation/rule";

/** A figure of an application that somebody must have told before a rule can count with it. */
export type Figure = "applied" | "costs" | "lastYear" | "points";

/** Why a rule gives no sum: a figure that nobody has told yet, or that people write its sums by hand. */
export type Uncounted = Figure | "byHand";

function figuresOf({ base, caps }: AllocationRule): Figure[] {
  const ofBase: Figure[] = base.kind === "points" || base.kind === "lastYear" ? [base.kind] : [];
  return ["applied", ...ofBase, ...(caps.shareOfCostsBp === undefined ? [] : ["costs" as const])];
}

/** What keeps a rule from counting a sum, or null. A figure that is missing is not a zero: it rejects nobody (hallintolaki 31 §). */
export function uncountedFor(rule: AllocationRule, untold: readonly Figure[]): Uncounted | null {
  if (rule.base.kind === "manual") return "byHand";
  return figuresOf(rule).find((figure) => untold.includes(figure)) ?? null;
}
