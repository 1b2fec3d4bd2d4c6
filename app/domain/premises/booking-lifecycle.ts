import { availableEvents, type Lifecycle } from "#domain/shared/lifecycle";

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

/** A time that is asked for or promised: something can still become of it. */
export const isStandingBooking = (status: BookingStatus): boolean =>
  availableEvents(BOOKING_LIFECYCLE, status).length > 0;

/** How the one who asked gives a time up: a request is withdrawn, a promised time cancelled. */
export const givingUpEvent = (status: BookingStatus): "withdraw" | "cancel" =>
  "withdraw" in TABLE[status] ? "withdraw" : "cancel";
