import type { DirectoryTimes } from "#domain/associations/directory-times";
import type { Schedule } from "#domain/calendar/schedule";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";

/** Goes by seasons, or was a series that has come to its end: nobody can tell from outside whether there will be another. */
export function asksForSeason(schedule: Schedule, today: PlainDate): boolean {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return false;
    case "dates":
      return schedule.dates.every(({ endsOn }) => endsOn < today);
    case "weekly":
    case "monthly":
      return schedule.season !== undefined || (schedule.endsOn !== undefined && schedule.endsOn < today);
  }
}

/** The campaign going on, by its month: "season 2027-08"; null in every other month. */
export const campaignOn = (today: PlainDate, { campaignMonths }: DirectoryTimes): string | null =>
  campaignMonths.includes(partsOf(today).month) ? `season ${today.slice(0, 7)}` : null;
