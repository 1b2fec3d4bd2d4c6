import type { Remedy } from "#domain/grants/appeal";
import type { LineOutcome } from "#domain/grants/proposal-lines";

/**
 * What the decision over a case rests on: the list of a meeting, an appeal that was upheld (kuntalaki 134 §), or the
 * correction of an error of substance (asiavirhe, hallintolaki 50 §) or of writing and counting (kirjoitusvirhe, 51 §).
 */
export const DECISION_BASES = ["list", "appeal", "factualError", "typingError"] as const;
export type DecisionBasis = (typeof DECISION_BASES)[number];
export const ERROR_KINDS = ["factualError", "typingError"] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What was decided on an appeal goes to the court (kuntalaki 135 §); everything else comes back to who decided. */
export const remedyOf = (basis: DecisionBasis): Remedy => (basis === "appeal" ? "court" : "review");

export type DecidedAnew = { outcome: LineOutcome; awardedCents: number; reason: string };

/** The decision that stands and the money that hangs on it, in cents. */
export type Standing = DecidedAnew & {
  /** Paid or on its way to the bank. */
  committedCents: number;
  /** What reviewed claims are to be paid although no payer has approved them yet. */
  reviewedCents: number;
};

export type RevisionRefusal =
  | { code: "changesNothing" | "reasonMissing" | "sumMissing" | "sumOfRejected" | "consentMissing" }
  | { code: "underPaid"; committedCents: number };

const isSame = (a: DecidedAnew, b: DecidedAnew): boolean =>
  a.outcome === b.outcome && a.awardedCents === b.awardedCents && a.reason.trim() === b.reason.trim();

/** Does the party get less than stands now? */
export const isToHarm = (standing: DecidedAnew, anew: DecidedAnew): boolean =>
  anew.awardedCents < standing.awardedCents || (standing.outcome === "grant" && anew.outcome !== "grant");

function lineRefusal({ outcome, awardedCents, reason }: DecidedAnew): RevisionRefusal[] {
  const sum: RevisionRefusal[] =
    outcome === "grant"
      ? awardedCents > 0
        ? []
        : [{ code: "sumMissing" }]
      : awardedCents > 0
        ? [{ code: "sumOfRejected" }]
        : [];
  return reason.trim() === "" ? [...sum, { code: "reasonMissing" }] : sum;
}

/**
 * May a new decision replace the one that stands? Its sum is never below what has been paid, is on its way or waits for
 * the payer's approval: that would take money back silently, and recovery is a matter of its own with a hearing. An error
 * of substance is corrected to the party's harm only with their consent (hallintolaki 50.2 §); an error of writing or
 * counting needs none (51 §), but the party is heard (52 §). Returns every refusal.
 */
export function checkRevision(
  standing: Standing,
  anew: DecidedAnew,
  { basis, hasConsent }: { basis: Exclude<DecisionBasis, "list">; hasConsent: boolean },
): RevisionRefusal[] {
  const bound = standing.committedCents + standing.reviewedCents;
  return [
    ...(isSame(standing, anew) ? [{ code: "changesNothing" } as const] : []),
    ...lineRefusal(anew),
    ...(anew.awardedCents < bound ? [{ code: "underPaid", committedCents: bound } as const] : []),
    ...(basis === "factualError" && isToHarm(standing, anew) && !hasConsent
      ? [{ code: "consentMissing" } as const]
      : []),
  ];
}
