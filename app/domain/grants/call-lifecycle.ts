import type { Lifecycle } from "#domain/shared/lifecycle";

/** Life of a yearly call. Whether a published call is open now is the clock's matter: see call-window.ts. */
const TABLE = {
  draft: { publish: "published" },
  published: {},
} as const;

export type CallStatus = keyof typeof TABLE;
export type CallEvent = { [S in CallStatus]: keyof (typeof TABLE)[S] }[CallStatus];

export const CALL_LIFECYCLE: Lifecycle<CallStatus, CallEvent> = TABLE;
export const CALL_STATUSES = Object.keys(TABLE) as [CallStatus, ...CallStatus[]];
