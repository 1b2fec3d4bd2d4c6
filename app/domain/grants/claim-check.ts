import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";

export type ClaimFacts = {
  caseStatus: ApplicationStatus;
  /** Null when there is no decision yet. */
  awardedCents: number | null;
  /** The last civil day on which the call takes claims, in the municipality's zone. */
  claimsDueOn: string;
  today: PlainDate;
  /** A claim that first came in time and was returned may be mended after the last day. */
  wasSubmitted?: boolean;
  /** Asked of who begins a claim: one begun before the decision was replaced is sent all the same, and accepts the new one. */
  isAccepted?: boolean;
  /** Asked of who begins a claim: no further cost would bring money or settle an advance. */
  isUsedUp?: boolean;
};

export type ClaimRefusal =
  { code: "nothingAwarded" | "nothingLeft" | "acceptFirst" } | { code: "claimsClosed"; dueOn: string };

/** May costs be claimed of this award today? Returns every reason against it. */
export function checkClaiming({
  caseStatus,
  awardedCents,
  claimsDueOn,
  today,
  wasSubmitted,
  isAccepted,
  isUsedUp,
}: ClaimFacts): ClaimRefusal[] {
  const refusals: ClaimRefusal[] = [];
  if (caseStatus !== "decided" || (awardedCents ?? 0) <= 0) refusals.push({ code: "nothingAwarded" });
  else if (isUsedUp) refusals.push({ code: "nothingLeft" });
  if (today > claimsDueOn && !wasSubmitted) refusals.push({ code: "claimsClosed", dueOn: claimsDueOn });
  if (isAccepted === false && refusals.length === 0) refusals.push({ code: "acceptFirst" });
  return refusals;
}

type Acceptable = { decision: { decisionId: string } | null; acceptance: { decisionId: string } | null };

/** Has a signatory accepted the conditions of the very decision that stands? */
export const isAwardAccepted = ({ decision, acceptance }: Acceptable): boolean =>
  decision !== null && acceptance?.decisionId === decision.decisionId;

/** The applicant's own stage: rows may be added and removed. */
export const OPEN_CLAIM_STATUSES: ClaimStatus[] = ["draft", "returned"];

type AnyClaim = { status: ClaimStatus; rows: readonly unknown[] };

/** A claim that was begun, and nothing more. */
export const isEmptyDraft = ({ status, rows }: AnyClaim): boolean => status === "draft" && rows.length === 0;

/**
 * May money be asked before the costs (ennakko)? Where the call allows it, once, and before any costs are claimed: it is
 * deducted from what the claims on receipts pay later (grants.md 5.3). A claim that was rejected or discarded stands in
 * nobody's way, nor does a draft without a cost: that is a button pressed by mistake.
 */
export const mayAskAdvance = (isAllowed: boolean, claims: readonly AnyClaim[]): boolean =>
  isAllowed &&
  claims.every((claim) => claim.status === "rejected" || claim.status === "discarded" || isEmptyDraft(claim));
