import { sumCents, type Cents } from "#domain/shared/cents";

export const REVIEW_OUTCOMES = ["accepted", "cut", "rejected"] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What the reviewer of a claim says about one cost row. */
export type CostRowReview = { outcome: ReviewOutcome; acceptedCents: Cents; reason: string };

export type RowReviewRefusal = "acceptedIsNotClaimed" | "cutIsNotBetween" | "rejectedIsNotZero" | "reasonRequired";

/** Whether the accepted sum fits the outcome. */
const SUM_RULES: Record<
  ReviewOutcome,
  { refusal: RowReviewRefusal; holds: (accepted: Cents, claimed: Cents) => boolean }
> = {
  accepted: { refusal: "acceptedIsNotClaimed", holds: (accepted, claimed) => accepted === claimed },
  cut: { refusal: "cutIsNotBetween", holds: (accepted, claimed) => accepted > 0 && accepted < claimed },
  rejected: { refusal: "rejectedIsNotZero", holds: (accepted) => accepted === 0 },
};

/**
 * Checks one row's review: accepted is the whole sum, cut is something between, rejected is nothing, and the applicant
 * is told why whenever less than claimed is accepted (hallintolaki 45 §). All refusals are returned.
 * @example checkRowReview({ claimedCents: cents(100) }, { outcome: "cut", acceptedCents: cents(60), reason: "" }) // ["reasonRequired"]
 */
export function checkRowReview(row: { claimedCents: Cents }, review: CostRowReview): RowReviewRefusal[] {
  const { refusal, holds } = SUM_RULES[review.outcome];
  const refusals: RowReviewRefusal[] = holds(review.acceptedCents, row.claimedCents) ? [] : [refusal];
  const unexplained = review.outcome !== "accepted" && review.reason.trim() === "";
  return unexplained ? [...refusals, "reasonRequired"] : refusals;
}

/** The accepted costs of reviewed rows together. */
export const acceptedSum = (reviews: readonly { acceptedCents: Cents }[]): Cents =>
  sumCents(reviews.map(({ acceptedCents }) => acceptedCents));
