import type { LineOutcome } from "#domain/grants/proposal-lines";
import { isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";

type Application = { caseId: string; associationId: string };

/**
 * The applications a person may not handle: those of associations they belong to or have declared a tie to
 * (esteellisyys, hallintolaki 27–28 §). It concerns each application by itself, as minutes record it: the rest of the
 * list is theirs to handle.
 */
export const disqualifiedFrom = <Case extends Application>(
  actor: Pick<Actor, "memberships" | "ties">,
  cases: readonly Case[],
): Case[] => cases.filter((application) => isDisqualified(actor, application));

/**
 * Those of the applications that others have not yet settled in the person's stead. What they settled themselves before
 * their tie was known is not enough, nor what nobody is known to have settled.
 * @param tiedTo ids of the cases that the person may not handle.
 * @param settledBy who settled each, as the record tells.
 */
export const leftToOthers = (
  { personId }: Pick<Actor, "personId">,
  tiedTo: readonly string[],
  settledBy: (caseId: string) => { personId: string } | null | undefined,
): string[] =>
  tiedTo.filter((caseId) => {
    const by = settledBy(caseId);
    return !by || by.personId === personId;
  });

export type OverBudget = { code: "overBudget"; excessCents: number } | { code: "overBudgetKept" };

/** That a list exceeds its budget, and by how much but for whoever is tied to one of its lines: it would tell the line's sum. */
export const overBudgetBy = (excessCents: number, tiedTo: readonly unknown[]): OverBudget =>
  tiedTo.length > 0 ? { code: "overBudgetKept" } : { code: "overBudget", excessCents };

/** What of a line is kept from whoever is disqualified from it until it is decided: sums, and what is proposed and why. */
type Proposed = {
  requestedCents: number | null;
  lastYearCents: number | null;
  outcome: LineOutcome | null;
  proposedCents: number | null;
  reason: string;
};

const KEPT: Proposed = { requestedCents: null, lastYearCents: null, outcome: null, proposedCents: null, reason: "" };

/** The lines as one of their readers may see them: a line of their own stands there, and says nothing. */
export const asSeenBy = <Line extends Application & Proposed>(
  actor: Pick<Actor, "memberships" | "ties">,
  lines: readonly Line[],
): (Omit<Line, keyof Proposed> & Proposed)[] =>
  lines.map((line) => (isDisqualified(actor, line) ? { ...line, ...KEPT } : line));
