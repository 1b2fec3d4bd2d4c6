import type { YearEvent } from "#domain/calendar/year-events";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findHomeMunicipality } from "#models/municipality.server";
import { findYearEvents } from "#models/year.server";

export type WheelView = { year: number; years: number[]; today: PlainDate; events: YearEvent[] };

/** The year asked for, or this one; years far away are not offered and not answered. */
export function yearAskedFor(asked: string | null, thisYear: number): number {
  const year = Number(asked);
  return Number.isInteger(year) && Math.abs(year - thisYear) <= 5 ? year : thisYear;
}

export async function loadWheel(asked: string | null, now: Date): Promise<WheelView> {
  const today = plainDateAt(now);
  const thisYear = partsOf(today).year;
  const year = yearAskedFor(asked, thisYear);
  const municipality = await findHomeMunicipality();
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].sort();
  return { year, years, today, events: municipality ? await findYearEvents(municipality._id, year) : [] };
}
