import type { Lifecycle } from "#domain/shared/lifecycle";

/** Life of a payment batch: formed, its file taken to the bank, and each payment's fate recorded. */
const TABLE = {
  formed: { settle: "settled" },
  settled: {},
} as const;

export type BatchStatus = keyof typeof TABLE;
export type BatchEvent = { [S in BatchStatus]: keyof (typeof TABLE)[S] }[BatchStatus];

export const BATCH_LIFECYCLE: Lifecycle<BatchStatus, BatchEvent> = TABLE;
export const BATCH_STATUSES = Object.keys(TABLE) as [BatchStatus, ...BatchStatus[]];
