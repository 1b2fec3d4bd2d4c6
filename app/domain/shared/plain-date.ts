import { ok, refused, type Result } from "#domain/shared/result";

/**
 * A civil date "YYYY-MM-DD" without time or zone. Plain string comparison (<, >) is the order of the calendar.
 * All arithmetic goes through UTC, where every day has 24 hours, so no zone can shift a date.
 */
export type PlainDate = string & { readonly __unit: "plainDate" };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FINNISH_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DAY_MS = 86_400_000;

const utcOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (instant: number): PlainDate => new Date(instant).toISOString().slice(0, 10) as PlainDate;
const padded = (value: number, width: number): string => String(value).padStart(width, "0");

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isPlainDate(text: string): text is PlainDate {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  return month <= 12 && day <= daysInMonth(year, month);
}

/**
 * Marks a text that must already be a date: a constant or a stored value.
 * @throws RangeError otherwise
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/**
 * The date of a year, month (1–12) and day.
 * @throws RangeError when the calendar has no such day, e.g. 29 February 2027
 */
export const dateOf = (year: number, month: number, day: number): PlainDate =>
  plainDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);

/**
 * Reads a date as a date field sends it or as Finns write it.
 * @example parsePlainDate("31.1.2027") // ok, "2027-01-31"
 */
export function parsePlainDate(text: string): Result<PlainDate, "notADate"> {
  const [, day = "", month = "", year = ""] = FINNISH_DATE.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
  return isPlainDate(iso) ? ok(iso) : refused("notADate");
}

export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** For sort(): earlier dates first. */
export const comparePlainDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(utcOf(date) + days * DAY_MS);

/** The year and the month (1–12) that lie so many months from those of a date. */
function monthFrom(date: PlainDate, months: number): { year: number; month: number } {
  const { year, month } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/**
 * The same day so many civil months later or earlier; where that month has no such day, its last one.
 * @example addMonths(plainDate("2027-01-31"), 1) // 28 February 2027
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month } = monthFrom(date, months);
  return dateOf(year, month, Math.min(partsOf(date).day, daysInMonth(year, month)));
}

/** The latest day from which so many months have passed by a date: addMonths(day, months) <= date up to it, not after. */
export function latestDayMonthsBefore(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const isLastOfMonth = day === daysInMonth(year, month);
  const then = monthFrom(date, -months);
  return isLastOfMonth ? dateOf(then.year, then.month, daysInMonth(then.year, then.month)) : addMonths(date, -months);
}

/** "2027-01" of any day in January 2027. */
export const monthOf = (date: PlainDate): string => date.slice(0, 7);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (utcOf(to) - utcOf(from)) / DAY_MS;

/** Whole civil months from one date to another that is not earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [then, now] = [partsOf(from), partsOf(to)];
  const months = (now.year - then.year) * 12 + now.month - then.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Day of the week by ISO 8601: Monday 1 … Sunday 7. */
export const isoWeekday = (date: PlainDate): number => new Date(utcOf(date)).getUTCDay() || 7;

export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - isoWeekday(date));

/**
 * Week number by ISO 8601: a week belongs to the year that holds its Thursday.
 * @example weekOf(plainDate("2027-01-01")) // { year: 2026, week: 53 }
 */
export function weekOf(date: PlainDate): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 };
}
