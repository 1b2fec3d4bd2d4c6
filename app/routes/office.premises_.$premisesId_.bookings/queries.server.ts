import { daysTouched, timesOf, timesWithin } from "#domain/premises/booking-time";
import { rivalsOf } from "#domain/premises/clash";
import { weekOfDays } from "#domain/premises/day-plan";
import { byStart } from "#domain/premises/spans";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { addDays, isPlainDate, mondayOf, type PlainDate } from "#domain/shared/plain-date";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import type { Booking } from "#models/premises-parts.server";
import type { Premises } from "#models/premises.server";
import { findKeptPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { approvalRefusals } from "#use-cases/decide-booking.server";

async function associationNames(bookings: readonly Booking[]): Promise<Map<string, string>> {
  const ids = bookings.flatMap(({ associationId }) => (associationId === null ? [] : [associationId]));
  const found = await AssociationModel.find({ _id: { $in: ids } })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}

/** Requests that wait, each with what stands in its way and who else wants the time. */
function requestsOf(bookings: readonly Booking[], whoOf: (booking: Booking) => string | null, now: Date) {
  return bookings
    .filter(({ status }) => status === "requested")
    .map((booking) => ({
      ...{ id: booking.id, time: booking.time, purpose: booking.purpose, startsAt: booking.startsAt },
      who: whoOf(booking),
      asker: booking.requestedBy.name,
      obstacle: approvalRefusals(booking, bookings, now)[0]?.code ?? null,
      rivals: rivalsOf(timesOf(booking.time), booking.id, bookings).length,
    }))
    .sort((a, b) => Number(a.startsAt) - Number(b.startsAt));
}

/** Everything of a week that is promised or waits, day by day: what lasts over nights is told on each of its days. */
function usesOf(bookings: readonly Booking[], monday: PlainDate, whoOf: (booking: Booking) => string | null) {
  const window = { from: monday, until: addDays(monday, 7) };
  return bookings
    .filter(({ status }) => status === "approved" || status === "requested")
    .flatMap((booking) =>
      timesWithin(booking.time, window).map(({ startsAt, endsAt }) => ({
        ...{ id: booking.id, days: daysTouched({ startsAt, endsAt }), startsAt, endsAt },
        ...{ purpose: booking.purpose, kind: booking.kind, who: whoOf(booking) },
        isWaiting: booking.status === "requested",
      })),
    )
    .sort(byStart);
}

/** What repeats and goes on, with its next time. */
function seriesOf(bookings: readonly Booking[], whoOf: (booking: Booking) => string | null, now: Date) {
  return bookings
    .filter(({ status, time, endsAt }) => status === "approved" && time.repeats !== "once" && endsAt > now)
    .map((booking) => {
      const next = timesOf(booking.time).find(({ endsAt }) => endsAt > now);
      return {
        ...{ id: booking.id, time: booking.time, purpose: booking.purpose, kind: booking.kind },
        who: whoOf(booking),
        next: next ? { startsAt: next.startsAt, endsAt: next.endsAt } : null,
      };
    })
    .sort((a, b) => Number(a.next?.startsAt) - Number(b.next?.startsAt));
}

/** The bookings of a place as its keeper sees them: with names. */
export async function loadKeptBookings(
  actor: Actor,
  {
    premisesId,
    asked,
    locale,
    now,
  }: { premisesId: string | undefined; asked: string | null; locale: Locale; now: Date },
) {
  const document = await findKeptPremises(actor, premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const names = await associationNames(premises.bookings);
  const whoOf = ({ associationId }: Booking) => (associationId === null ? null : (names.get(associationId) ?? null));
  const today = plainDateAt(now);
  const day = asked !== null && isPlainDate(asked) ? asked : today;
  return {
    id: premises._id,
    name: localText(premises.names, locale),
    status: premises.status,
    hasHours: premises.hours.length > 0,
    requests: requestsOf(premises.bookings, whoOf, now),
    week: weekOfDays(premises, day, now),
    uses: usesOf(premises.bookings, mondayOf(day), whoOf),
    series: seriesOf(premises.bookings, whoOf, now),
    monday: mondayOf(day),
    today,
    mayManage: can(actor, "managePremises", subjectOfPremises(premises)),
  };
}

export type KeptBookings = NonNullable<Awaited<ReturnType<typeof loadKeptBookings>>>;
