import { can } from "#domain/policy";
import { isStandingBooking } from "#domain/premises/booking-lifecycle";
import { timesOf } from "#domain/premises/booking-time";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { AssociationModel, type Association } from "#models/association.server";
import type { Booking } from "#models/premises-parts.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { bookedBy, subjectOfBooking } from "#models/scoped-premises.server";

type Place = Pick<Premises, "_id" | "municipality" | "names" | "status" | "bookings">;

function rowOf(place: Place, booking: Booking, actor: Actor, locale: Locale, now: Date) {
  const { id, status, purpose, time, associationId, startsAt, endsAt, requestedBy, history } = booking;
  const next = isStandingBooking(status) ? timesOf(time).find((one) => one.endsAt > now) : undefined;
  const last = history.at(-1);
  return {
    ...{ id, status, purpose, time, associationId, startsAt, endsAt },
    place: localText(place.names, locale),
    placeHref: place.status === "published" ? `/premises/${place._id}` : null,
    askedBy: requestedBy.name,
    isOthers: requestedBy.personId !== actor.personId,
    next: next && time.repeats !== "once" ? { startsAt: next.startsAt, endsAt: next.endsAt } : null,
    reason: status === "withdrawn" || last?.by.personId === requestedBy.personId ? null : (last?.reason ?? null),
    isComing: isStandingBooking(status) && endsAt > now,
  };
}

async function associationNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const found = await AssociationModel.find({ _id: { $in: ids.filter((id) => id !== null) } })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}

/** The places the record names the person keeper of, with what waits in each. */
async function keptPlaces(actor: Actor, locale: Locale, now: Date) {
  const places = await PremisesModel.find({ "keepers.personId": actor.personId, status: { $ne: "archived" } })
    .select({ names: 1, "bookings.status": 1, "bookings.endsAt": 1 })
    .lean<Pick<Premises, "_id" | "names" | "bookings">[]>()
    .exec();
  const compare = byName(locale);
  return places
    .map(({ _id, names, bookings }) => ({
      id: _id,
      name: localText(names, locale),
      waiting: bookings.filter(({ status, endsAt }) => status === "requested" && endsAt > now).length,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** A person's own bookings and their associations', what is to come first; and the places they keep. */
export async function loadMyBookings(actor: Actor, locale: Locale, now: Date) {
  const places = await PremisesModel.find(bookedBy(actor))
    .select({ municipality: 1, names: 1, status: 1, bookings: 1 })
    .lean<Place[]>()
    .exec();
  const own = places.flatMap((place) =>
    place.bookings
      .filter((booking) => booking.kind === "request" && can(actor, "giveUpBooking", subjectOfBooking(place, booking)))
      .map((booking) => rowOf(place, booking, actor, locale, now)),
  );
  const names = await associationNames(own.map(({ associationId }) => associationId));
  const rows = own.map(({ associationId, ...row }) => ({
    ...row,
    association: associationId === null ? null : (names.get(associationId) ?? null),
  }));
  const nextOf = ({ next, startsAt }: (typeof rows)[number]): number => Number(next?.startsAt ?? startsAt);
  return {
    coming: rows.filter(({ isComing }) => isComing).sort((a, b) => nextOf(a) - nextOf(b)),
    past: rows.filter(({ isComing }) => !isComing).sort((a, b) => Number(b.startsAt) - Number(a.startsAt)),
    kept: await keptPlaces(actor, locale, now),
  };
}

export type MyBookings = Awaited<ReturnType<typeof loadMyBookings>>;
