import type { Lifecycle } from "#domain/shared/lifecycle";

/** Life of a booking: asked for, then answered by the keeper; both sides may give up what they have. */
const TABLE = {
  requested: { approve: "approved", refuse: "refused", withdraw: "withdrawn" },
  approved: { cancel: "cancelled" },
  refused: {},
  withdrawn: {},
  cancelled: {},
} as const;

export type BookingStatus = keyof typeof TABLE;
export type BookingEvent = { [S in BookingStatus]: keyof (typeof TABLE)[S] }[BookingStatus];

export const BOOKING_LIFECYCLE: Lifecycle<BookingStatus, BookingEvent> = TABLE;
export const BOOKING_STATUSES = Object.keys(TABLE) as [BookingStatus, ...BookingStatus[]];
