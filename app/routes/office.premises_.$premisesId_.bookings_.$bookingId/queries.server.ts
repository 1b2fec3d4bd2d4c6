import { DECISIONS } from "#domain/premises/booking-form";
import { BOOKING_LIFECYCLE } from "#domain/premises/booking-lifecycle";
import { timesOf } from "#domain/premises/booking-time";
import { rivalsOf } from "#domain/premises/clash";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { localText, type Locale } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { PersonModel, type Person } from "#models/person.server";
import type { Booking } from "#models/premises-parts.server";
import type { Premises } from "#models/premises.server";
import { findKeptPremises } from "#models/scoped-premises.server";
import { bookingIn } from "#use-cases/booking-record.server";
import { approvalRefusals } from "#use-cases/decide-booking.server";

async function whoAsked({ associationId, requestedBy }: Booking) {
  const [association, person] = await Promise.all([
    associationId === null
      ? null
      : AssociationModel.findById(associationId).select({ name: 1 }).lean<Pick<Association, "name">>().exec(),
    requestedBy.personId === null
      ? null
      : PersonModel.findById(requestedBy.personId).select({ email: 1 }).lean<Pick<Person, "email">>().exec(),
  ]);
  return { association: association?.name ?? null, email: person?.email ?? null };
}

/** One booking before the keeper's word: who asks, what for, what is in its way and who else wants the time. */
export async function loadKeptBooking(
  actor: Actor,
  ids: { premisesId?: string | undefined; bookingId?: string | undefined },
  locale: Locale,
  now: Date,
) {
  const document = await findKeptPremises(actor, ids.premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const booking = bookingIn(premises, ids.bookingId ?? "");
  if (!booking) return null;
  const { id, kind, status, purpose, message, time, endsAt, requestedBy, history } = booking;
  const times = timesOf(time);
  const available = availableEvents(BOOKING_LIFECYCLE, status);
  const isWaiting = status === "requested";
  return {
    ...{ id, kind, status, purpose, message, time },
    premisesId: premises._id,
    place: localText(premises.names, locale),
    asker: requestedBy.name,
    ...(await whoAsked(booking)),
    count: times.length,
    obstacles: isWaiting ? approvalRefusals(booking, premises.bookings, now) : [],
    rivals: isWaiting
      ? rivalsOf(times, id, premises.bookings).map((rival) => ({
          ...{ id: rival.id, purpose: rival.purpose, time: rival.time },
          asker: rival.requestedBy.name,
        }))
      : [],
    events: endsAt > now || isWaiting ? DECISIONS.filter((event) => available.includes(event)) : [],
    history: history
      .map(({ id: entryId, event, at, by, reason }) => ({ id: entryId, event, at, by: by.name, reason }))
      .reverse(),
  };
}

export type KeptBooking = NonNullable<Awaited<ReturnType<typeof loadKeptBooking>>>;
