import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { isoWeekday, type PlainDate } from "#domain/shared/plain-date";

/** The weekday of a civil date, as schedules name it. */
export const weekdayOf = (date: PlainDate): Weekday => WEEKDAYS[isoWeekday(date) - 1] ?? "MO";
