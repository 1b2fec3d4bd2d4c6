import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of one payment. A payment is in at most one batch, ever: what the bank rejects stays rejected and a new payment
 * takes its place in the queue.
 */
const TABLE = {
  queued: { batch: "batched" },
  batched: { settle: "paid", rejectByBank: "rejectedByBank" },
  paid: {},
  rejectedByBank: {},
} as const;

export type PaymentStatus = keyof typeof TABLE;
export type PaymentEvent = { [S in PaymentStatus]: keyof (typeof TABLE)[S] }[PaymentStatus];

export const PAYMENT_LIFECYCLE: Lifecycle<PaymentStatus, PaymentEvent> = TABLE;
export const PAYMENT_STATUSES = Object.keys(TABLE) as [PaymentStatus, ...PaymentStatus[]];

/** Money that is on its way or has arrived: what a later claim must not pay again. */
export const COMMITTED_PAYMENT_STATUSES: PaymentStatus[] = ["queued", "batched", "paid"];
