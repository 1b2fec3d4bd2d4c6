import { isWorkingDay } from "#domain/grants/finnish-holidays";
import { addDays, dateOf, daysInMonth, isoWeekday, partsOf, type PlainDate } from "#domain/shared/plain-date";
import { instantAfterGap, plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";

const WEEK = 7;

const sameMonth = (a: PlainDate, b: PlainDate): boolean => a.slice(0, 7) === b.slice(0, 7);

const lastOfMonth = (date: PlainDate): PlainDate => {
  const { year, month } = partsOf(date);
  return dateOf(year, month, daysInMonth(year, month));
};

/** The nearest working day from a day on in one direction, itself included. */
const workingFrom = (date: PlainDate, step: 1 | -1): PlainDate =>
  isWorkingDay(date) ? date : workingFrom(addDays(date, step), step);

const firstWorkingDay = (date: PlainDate): PlainDate => workingFrom(addDays(date, 1 - partsOf(date).day), 1);
const lastWorkingDay = (date: PlainDate): PlainDate => workingFrom(lastOfMonth(date), -1);

/** The same month and day in another year; 29 February is the 28th where there is none. */
function sameDayIn(date: PlainDate, year: number): PlainDate {
  const { month, day } = partsOf(date);
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The same weekday as near as can be, within the month. */
function sameWeekday(date: PlainDate, target: PlainDate): PlainDate {
  const ahead = (isoWeekday(date) - isoWeekday(target) + WEEK) % WEEK;
  const nearest = addDays(target, ahead > 3 ? ahead - WEEK : ahead);
  if (sameMonth(nearest, target)) return nearest;
  return addDays(nearest, nearest < target ? WEEK : -WEEK);
}

/** A holiday in the place of a working day moves to the next one, or to the one before where the month ends. */
function asWorkingDay(date: PlainDate): PlainDate {
  const next = workingFrom(date, 1);
  return sameMonth(next, date) ? next : workingFrom(date, -1);
}

/**
 * A call's day moved to a later year. What was the first or last working day of its month stays that; another working day
 * keeps its weekday and stays a working day. What was no working day was meant as a date (1.1., 31.1. on a Sunday) and keeps
 * it; the last day of a month stays the last.
 * @example moveDate(plainDate("2025-01-31"), 1) // Friday, the last working day of January: Friday 30 January 2026
 */
export function moveDate(date: PlainDate, years: number): PlainDate {
  const target = sameDayIn(date, partsOf(date).year + years);
  if (date === lastOfMonth(date) && !isWorkingDay(date)) return lastOfMonth(target);
  if (!isWorkingDay(date)) return target;
  if (date === lastWorkingDay(date)) return lastWorkingDay(target);
  if (date === firstWorkingDay(date)) return firstWorkingDay(target);
  return asWorkingDay(sameWeekday(date, target));
}

/** An instant moved like its day, at the same time on the wall; a time that the clocks skip that night moves on by the gap. */
export const moveInstant = (instant: Date, years: number): Date =>
  instantAfterGap(moveDate(plainDateAt(instant), years), wallTimeAt(instant));
