import { Temporal } from "temporal-polyfill";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { timeOfDay, type TimeOfDay } from "#domain/shared/time-of-day";

/** Where the municipality's clocks hang. The only place that names the zone. */
export const MUNICIPALITY_ZONE = "Europe/Helsinki";

const wallClock = (date: PlainDate, time: TimeOfDay) => Temporal.PlainDateTime.from(`${date}T${time}`);
const toDate = (zoned: Temporal.ZonedDateTime): Date => new Date(zoned.epochMilliseconds);
const zonedAt = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

/**
 * The instant of a wall-clock time. A time the clocks skip in spring is refused, so that nobody sets a deadline that
 * never comes; of a time that comes twice in autumn the earlier is meant.
 * @example instantOf(plainDate("2027-01-31"), timeOfDay("15:00")) // ok, 2027-01-31T13:00:00Z
 */
export function instantOf(date: PlainDate, time: TimeOfDay, zone = MUNICIPALITY_ZONE): Result<Date, "noSuchTime"> {
  const zoned = wallClock(date, time).toZonedDateTime(zone, { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(wallClock(date, time)) ? ok(toDate(zoned)) : refused("noSuchTime");
}

/**
 * Like instantOf, but a skipped time moves on by the gap, as RFC 5545 (3.3.5) tells calendars to do: a weekly meeting
 * is held also on the night the clocks change.
 */
export const instantAfterGap = (date: PlainDate, time: TimeOfDay, zone = MUNICIPALITY_ZONE): Date =>
  toDate(wallClock(date, time).toZonedDateTime(zone, { disambiguation: "compatible" }));

/** The first moment of a civil day. */
export const startOfDay = (date: PlainDate, zone = MUNICIPALITY_ZONE): Date =>
  instantAfterGap(date, timeOfDay("00:00"), zone);

/** What the calendar on the wall shows at an instant. */
export const plainDateAt = (instant: Date, zone = MUNICIPALITY_ZONE): PlainDate =>
  plainDate(zonedAt(instant, zone).toPlainDate().toString());

/** What the clock on the wall shows at an instant, seconds cut off. */
export const wallTimeAt = (instant: Date, zone = MUNICIPALITY_ZONE): TimeOfDay =>
  timeOfDay(zonedAt(instant, zone).toPlainTime().toString().slice(0, 5));
