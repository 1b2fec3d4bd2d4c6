import type { HydratedDocument } from "mongoose";
import { BOOKING_LIFECYCLE, type BookingEvent, type BookingStatus } from "#domain/premises/booking-lifecycle";
import { boundsOf, timeFacts, type BookingTime } from "#domain/premises/booking-time";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { Result } from "#domain/shared/result";
import { localFacts, type LetterFacts } from "#emails/letter";
import { advance, chronicle, type Notice, type Stamp } from "#models/chronicle.server";
import type { Booking } from "#models/premises-parts.server";
import type { Premises } from "#models/premises.server";
import { staffOf } from "#models/staff.server";

export const bookingIn = (premises: Premises, bookingId: string): Booking | undefined =>
  premises.bookings.find(({ id }) => id === bookingId);

type NewBooking = Pick<Booking, "id" | "kind" | "status" | "purpose" | "message" | "associationId" | "requestedBy"> & {
  time: BookingTime;
};

/** Adds a booking with the first line of its history; the caller's one save makes both true. */
export function addBooking(
  premises: HydratedDocument<Premises>,
  booking: NewBooking,
  event: string,
  stamp: Stamp,
  notices: Notice[] = [],
): void {
  const bounds = boundsOf(booking.time);
  if (!bounds) throw new Error(`the booking ${booking.id} has no time`);
  const history: Booking["history"] = [];
  chronicle({ history, pendingNotices: premises.pendingNotices }, { event, notices }, stamp);
  premises.bookings.push({ ...booking, ...bounds, history });
}

/** Moves a booking through its life. The line goes into its own history, the letters are owed by the place. */
export function advanceBooking(
  premises: HydratedDocument<Premises>,
  booking: Booking,
  event: BookingEvent,
  stamp: Stamp,
  notices: Notice[],
): Result<BookingStatus, NotAllowed<BookingStatus, BookingEvent>> {
  const { status, history } = booking;
  const moved = advance({ status, history, pendingNotices: premises.pendingNotices }, BOOKING_LIFECYCLE, event, stamp, {
    notices,
  });
  if (moved.ok) booking.status = moved.value;
  return moved;
}

/** What every letter about a booking tells. */
export const letterFacts = (
  { _id, names }: Pick<Premises, "_id" | "names">,
  { id, purpose, time }: Pick<Booking, "id" | "purpose" | "time">,
): LetterFacts => ({ ...localFacts("place", names), premisesId: _id, bookingId: id, purpose, ...timeFacts(time) });

/** Who hears of requests: the named keepers, or the coordinators where nobody is named. */
export const keepersToTell = async ({
  keepers,
  municipality,
}: Pick<Premises, "keepers" | "municipality">): Promise<string[]> =>
  keepers.length > 0 ? keepers.map(({ personId }) => personId) : staffOf(municipality, "coordinator");
