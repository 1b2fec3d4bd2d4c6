import type { Lifecycle } from "#domain/shared/lifecycle";

/** A pair of applications that may ask for the same: looked at and found to be no double, or to be looked at again. */
const TABLE = {
  open: { look: "looked" },
  looked: { reopen: "open" },
} as const;

export type OverlapStatus = keyof typeof TABLE;
export type OverlapEvent = { [S in OverlapStatus]: keyof (typeof TABLE)[S] }[OverlapStatus];

export const OVERLAP_LIFECYCLE: Lifecycle<OverlapStatus, OverlapEvent> = TABLE;
export const OVERLAP_STATUSES = Object.keys(TABLE) as [OverlapStatus, ...OverlapStatus[]];

/** The name of a pair, the same whichever is named first. */
export const pairOf = (a: string, b: string): string => [a, b].sort().join(" ");
