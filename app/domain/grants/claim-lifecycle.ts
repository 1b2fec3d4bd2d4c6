import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of a claim for payment (maksatushakemus). Whether the money has moved is read from the payments of the case, so
 * "paid" is not a state here. `reject` is the review in which no row was accepted. Only what the city has never seen can be
 * discarded: a returned claim has come in, and is mended.
 */
const TABLE = {
  draft: { submit: "submitted", discard: "discarded" },
  submitted: { review: "reviewed", reject: "rejected", returnToApplicant: "returned" },
  returned: { submit: "submitted" },
  reviewed: { approve: "approved", returnToReview: "submitted" },
  approved: {},
  rejected: {},
  discarded: {},
} as const;

export type ClaimStatus = keyof typeof TABLE;
export type ClaimEvent = { [S in ClaimStatus]: keyof (typeof TABLE)[S] }[ClaimStatus];

export const CLAIM_LIFECYCLE: Lifecycle<ClaimStatus, ClaimEvent> = TABLE;
/** What the city sees nothing of: the association's own until it is sent, or gone before it was. */
export const UNSENT_CLAIM_STATUSES: readonly ClaimStatus[] = ["draft", "discarded"];

export const CLAIM_STATUSES = Object.keys(TABLE) as [ClaimStatus, ...ClaimStatus[]];
