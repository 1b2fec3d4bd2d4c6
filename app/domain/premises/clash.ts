import { daysOf, timesWithin, type BookingTime } from "#domain/premises/booking-time";
import type { BookingStatus } from "#domain/premises/booking-lifecycle";
import { byStart, merged, overlap, type Span } from "#domain/premises/spans";
import type { Window } from "#domain/calendar/occurrences";

/** A use of a place as far as its time goes. */
export type Timed = { id: string; status: BookingStatus; time: BookingTime };

/** The times of others that stand in the way, in order. Who has them is nobody's business. */
export function clashingTimes(times: readonly Span[], others: readonly Timed[]): Span[] {
  const window = daysOf(times);
  if (!window) return [];
  const inTheWay = others.flatMap(({ time }) =>
    timesWithin(time, window).filter((taken) => times.some((wanted) => overlap(wanted, taken))),
  );
  return inTheWay.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })).toSorted(byStart);
}

/** What is promised to somebody, apart from the one that is asked about. */
export const approvedBeside = <Booking extends Timed>(bookings: readonly Booking[], id: string | null): Booking[] =>
  bookings.filter((booking) => booking.status === "approved" && booking.id !== id);

/** Requests that wait for some of the same time: only one of them can have it. */
export const rivalsOf = <Booking extends Timed>(
  times: readonly Span[],
  id: string,
  bookings: readonly Booking[],
): Booking[] =>
  bookings.filter(
    (booking) => booking.status === "requested" && booking.id !== id && clashingTimes(times, [booking]).length > 0,
  );

/** When a place is taken in a window of days. */
export const takenSpans = (bookings: readonly Timed[], window: Window): Span[] =>
  merged(approvedBeside(bookings, null).flatMap(({ time }) => timesWithin(time, window)));
