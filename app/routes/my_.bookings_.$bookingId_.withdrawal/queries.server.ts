import { can } from "#domain/policy";
import { BOOKING_LIFECYCLE, givingUpEvent } from "#domain/premises/booking-lifecycle";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { localText, type Locale } from "#domain/shared/locales";
import type { Premises } from "#models/premises.server";
import { findPremisesOfOwnBooking, subjectOfBooking } from "#models/scoped-premises.server";
import { bookingIn } from "#use-cases/booking-record.server";

/** An own booking that is about to be given up. */
export async function loadOwnBooking(actor: Actor, bookingId: string | undefined, locale: Locale, now: Date) {
  const document = await findPremisesOfOwnBooking(actor, bookingId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const booking = bookingIn(premises, bookingId ?? "");
  if (!booking || booking.kind === "block") return null;
  if (!can(actor, "giveUpBooking", subjectOfBooking(premises, booking))) return null;
  const { id, status, purpose, time, endsAt } = booking;
  return {
    ...{ id, purpose, time },
    place: localText(premises.names, locale),
    status: status === "requested" ? ("requested" as const) : ("approved" as const),
    isOpen: endsAt > now && availableEvents(BOOKING_LIFECYCLE, status).includes(givingUpEvent(status)),
  };
}
