import type { LineOutcome, ProposalLine } from "#domain/grants/proposal-lines";
import { cents, ZERO, type Cents } from "#domain/shared/cents";

/** A row of the preparer's list as it was typed: the sum and the reason may still be missing. */
export type DraftLine = { caseId: string; outcome: LineOutcome; proposedCents: Cents | null; reason: string };

/**
 * The line a typed row makes, or null while nobody has said anything of the application: an untouched row must not look
 * like a proposal to grant nothing. Whoever turns a grant into another outcome leaves the sum of the grant behind.
 */
export function lineOf(
  { caseId, outcome, proposedCents, reason }: DraftLine,
  requestedCents: number,
): ProposalLine | null {
  const untouched = outcome === "grant" && proposedCents === null && reason.trim() === "";
  if (untouched) return null;
  return {
    caseId,
    requestedCents: cents(requestedCents),
    proposedCents: outcome === "grant" ? (proposedCents ?? ZERO) : ZERO,
    outcome,
    reason: reason.trim(),
  };
}

const isFull = ({ outcome, proposedCents, requestedCents }: ProposalLine): boolean =>
  outcome === "grant" && proposedCents === requestedCents;

/**
 * A reason that was left standing when the sum went back to all that was asked for. It told why less, or more, or
 * nothing was granted, and would stand in the decision beside the full sum. A reason that was written before the sum
 * told of no other sum and stays.
 */
export const isLeftReason = (before: ProposalLine | null, after: ProposalLine): boolean =>
  before !== null &&
  after.reason !== "" &&
  before.reason === after.reason &&
  isFull(after) &&
  !isFull(before) &&
  !(before.outcome === "grant" && before.proposedCents === ZERO);

export const isSameLine = (a: ProposalLine | null, b: ProposalLine | null): boolean =>
  a === null || b === null
    ? a === b
    : a.proposedCents === b.proposedCents && a.outcome === b.outcome && a.reason === b.reason;

/** A line as it is saved now: an earlier program kept the sum of a grant beside another outcome. */
export const withoutLeftSum = <Line extends ProposalLine>(line: Line): Line =>
  line.outcome === "grant" ? line : { ...line, proposedCents: ZERO };
