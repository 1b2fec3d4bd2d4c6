import { addDays, dateOf, daysBetween, daysInMonth, partsOf, type PlainDate } from "#domain/shared/plain-date";

type Span = { startsOn: PlainDate; endsOn: PlainDate };

/** Spans at least this long are told by their dates ("all of March"), shorter ones by their weekday. */
const LONG = 14;

/**
 * When a yearly event is to be expected in another year. A long span keeps its dates; a short one keeps its weekday and
 * moves to the nearest one, for a table that met on a Wednesday meets on a Wednesday again.
 * @example inYear({ startsOn: 2026-02-11, endsOn: 2026-02-11 }, 2027) // Wednesday 10 February 2027
 */
export function inYear({ startsOn, endsOn }: Span, year: number): Span {
  const length = daysBetween(startsOn, endsOn);
  const sameDate = dateIn(year, startsOn);
  if (length >= LONG)
    return {
      startsOn: sameDate,
      endsOn: isLastOfMonth(endsOn) ? lastOfMonth(year, endsOn) : addDays(sameDate, length),
    };
  const weeks = Math.round(daysBetween(startsOn, sameDate) / 7);
  const first = addDays(startsOn, weeks * 7);
  return { startsOn: first, endsOn: addDays(first, length) };
}

/** The same day and month; 29 February is the 28th of an ordinary year. */
function dateIn(year: number, date: PlainDate): PlainDate {
  const { month, day } = partsOf(date);
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

function isLastOfMonth(date: PlainDate): boolean {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
}

function lastOfMonth(year: number, date: PlainDate): PlainDate {
  const { month } = partsOf(date);
  return dateOf(year, month, daysInMonth(year, month));
}
