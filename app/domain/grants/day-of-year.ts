import { dateOf, daysInMonth, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";

/** A day that comes back every year, "MM-DD". */
export type DayOfYear = string & { readonly __unit: "dayOfYear" };

const FINNISH = /^(\d{1,2})\.\s?(\d{1,2})\.?$/;
const LEAP_YEAR = 2028;

/**
 * Reads a day without a year as Finns write it.
 * @example parseDayOfYear("15.4.") // ok, "04-15"
 */
export function parseDayOfYear(text: string): Result<DayOfYear, "notADate"> {
  const [, day = 0, month = 0] = (FINNISH.exec(text.trim()) ?? []).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(LEAP_YEAR, month)) return refused("notADate");
  return ok(dateOf(LEAP_YEAR, month, day).slice(5) as DayOfYear);
}

/** As it is written in a field: "15.4." */
export const writtenDay = (day: DayOfYear | string): string => `${Number(day.slice(3))}.${Number(day.slice(0, 2))}.`;

/** The day in a year; 29 February is the 28th where there is none. */
export function dayInYear(day: DayOfYear | string, year: number): PlainDate {
  const month = Number(day.slice(0, 2));
  return dateOf(year, month, Math.min(Number(day.slice(3)), daysInMonth(year, month)));
}
