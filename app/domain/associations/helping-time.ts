import type { Schedule, Weekday } from "#domain/calendar/schedule";
import { weekdayOf } from "#domain/calendar/weekday-of";
import { plainDate } from "#domain/shared/plain-date";

/** When a helper would be needed, as one thinks of one's own week. */
export const HELPING_TIMES = ["weekdayDay", "weekdayEvening", "weekend", "agreed"] as const;
export type HelpingTime = (typeof HELPING_TIMES)[number];

/** How often. */
export const HELPING_RHYTHMS = ["weekly", "monthly", "once", "agreed"] as const;
export type HelpingRhythm = (typeof HELPING_RHYTHMS)[number];

const EVENING = "16:00";
const WEEKEND: readonly Weekday[] = ["SA", "SU"];

const partsOfDay = (weekday: Weekday, opensAt: string | undefined): HelpingTime[] => {
  if (WEEKEND.includes(weekday)) return ["weekend"];
  if (opensAt === undefined) return ["weekdayDay", "weekdayEvening"];
  return [opensAt >= EVENING ? "weekdayEvening" : "weekdayDay"];
};

function timesOf(schedule: Schedule): HelpingTime[] {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return ["agreed"];
    case "dates":
      return schedule.dates.flatMap(({ startsOn, opensAt }) => partsOfDay(weekdayOf(plainDate(startsOn)), opensAt));
    case "weekly":
      return schedule.byDay.flatMap((day) => partsOfDay(day, schedule.opensAt));
    case "monthly":
      return schedule.byDay.flatMap(({ weekday }) => partsOfDay(weekday, schedule.opensAt));
  }
}

/** The parts of the week a schedule falls on, each once. Without hours a weekday may mean its day or its evening. */
export const helpingTimes = (schedule: Schedule): HelpingTime[] => [...new Set(timesOf(schedule))];

/** A weekly task that comes less often than every third week asks as much as a monthly one. */
export function helpingRhythm(schedule: Schedule): HelpingRhythm {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return "agreed";
    case "dates":
      return "once";
    case "weekly":
      return schedule.every > 3 ? "monthly" : "weekly";
    case "monthly":
      return "monthly";
  }
}
