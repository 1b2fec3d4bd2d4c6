import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of a claim for payment (maksatushakemus). Whether the money has moved is read from the payments of the case, so
 * "paid" is not a state here. `reject` is the review in which no row was accepted.
 */
const TABLE = {
  draft: { submit: "submitted" },
  submitted: { review: "reviewed", reject: "rejected", returnToApplicant: "returned" },
  returned: { submit: "submitted" },
  reviewed: { approve: "approved", returnToReview: "submitted" },
  approved: {},
  rejected: {},
} as const;

export type ClaimStatus = keyof typeof TABLE;
export type ClaimEvent = { [S in ClaimStatus]: keyof (typeof TABLE)[S] }[ClaimStatus];

export const CLAIM_LIFECYCLE: Lifecycle<ClaimStatus, ClaimEvent> = TABLE;
export const CLAIM_STATUSES = Object.keys(TABLE) as [ClaimStatus, ...ClaimStatus[]];
