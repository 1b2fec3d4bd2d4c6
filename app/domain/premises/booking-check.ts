import { timesOf, type BookingTime } from "#domain/premises/booking-time";
import { approvedBeside, clashingTimes, type Timed } from "#domain/premises/clash";
import { isOpen, type OpeningSpan } from "#domain/premises/opening";
import { priceFor, type Prices } from "#domain/premises/prices";
import { byStart, type Span } from "#domain/premises/spans";
import { minutes } from "#domain/shared/durations";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt, startOfDay } from "#domain/shared/zoned-time";

/** How far ahead a place may be asked for: the coming season and the one after it. */
const DAYS_AHEAD = 550;

/** How many of the times that stand in the way are told. */
const TOLD_TIMES = 6;

/** What is known of a place when a time in it is asked for. */
export type Bookable = {
  hours: readonly OpeningSpan[];
  leadDays: number | null;
  prices: Prices;
  bookings: readonly Timed[];
};

/** Why a time cannot be had. `times` are written as instants, "start/end", for the page to put in words. */
export type TimeRefusal =
  | { code: "noTimes" | "past" | "tooFar" }
  | { code: "tooSoon"; from: PlainDate }
  | { code: "shut"; times: string[] }
  | { code: "taken"; times: string[]; more: number };

const written = (spans: readonly Span[]): string[] =>
  spans.slice(0, TOLD_TIMES).map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`);

/** The first day that may still be asked for. */
export const firstBookableDay = (leadDays: number | null, now: Date): PlainDate =>
  addDays(plainDateAt(now), leadDays ?? 0);

/** The first moment that may still be asked for. */
export const firstBookableMoment = (leadDays: number | null, now: Date): Date =>
  leadDays ? startOfDay(firstBookableDay(leadDays, now)) : now;

/** Times are offered from the next half hour on that may still be asked for. */
export const offeredFrom = (leadDays: number | null, now: Date): Date =>
  new Date(Math.ceil(firstBookableMoment(leadDays, now).getTime() / minutes(30)) * minutes(30));

/** Approved uses never overlap: whatever is in the way of a time is told, whoever wants it. */
export function takenRefusal(times: readonly Span[], bookings: readonly Timed[], id: string | null): TimeRefusal[] {
  const clashes = clashingTimes(times, approvedBeside(bookings, id));
  if (clashes.length === 0) return [];
  return [{ code: "taken", times: written(clashes), more: Math.max(0, clashes.length - TOLD_TIMES) }];
}

function tooEarly(times: readonly Span[], leadDays: number | null, now: Date): TimeRefusal[] {
  if (times.some(({ startsAt }) => startsAt < now)) return [{ code: "past" }];
  const from = firstBookableMoment(leadDays, now);
  return times.some(({ startsAt }) => startsAt < from)
    ? [{ code: "tooSoon", from: firstBookableDay(leadDays, now) }]
    : [];
}

/** Everything that stands in the way of a request: all of it at once, so that one need not ask again and again. */
export function checkRequest(time: BookingTime, { hours, leadDays, bookings }: Bookable, now: Date): TimeRefusal[] {
  const times = timesOf(time).toSorted(byStart);
  if (times.length === 0) return [{ code: "noTimes" }];
  const shut = times.filter((span) => !isOpen(hours, span));
  return [
    ...tooEarly(times, leadDays, now),
    ...(time.endsOn > addDays(plainDateAt(now), DAYS_AHEAD) ? [{ code: "tooFar" as const }] : []),
    ...(shut.length > 0 ? [{ code: "shut" as const, times: written(shut) }] : []),
    ...takenRefusal(times, bookings, null),
  ];
}

/** A keeper closes a time without regard to opening hours; what is promised to somebody still holds. */
export function checkBlock(time: BookingTime, bookings: readonly Timed[], now: Date): TimeRefusal[] {
  const times = timesOf(time);
  if (times.length === 0) return [{ code: "noTimes" }];
  if (times.every(({ endsAt }) => endsAt <= now)) return [{ code: "past" }];
  return takenRefusal(times, bookings, null);
}

/** May the place be booked at all by one who books as this? Some places are for associations only. */
export const isAvailableTo = (prices: Prices, associationId: string | null): boolean =>
  priceFor(prices, associationId).kind !== "notAvailable";
