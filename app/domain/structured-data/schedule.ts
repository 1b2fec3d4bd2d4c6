import { daysLeftOut } from "#domain/calendar/occurrences";
import type { Schedule, Weekday } from "#domain/calendar/schedule";
import { MUNICIPALITY_ZONE } from "#domain/shared/zoned-time";
import { SCHEMA, thing, type Thing } from "#domain/structured-data/thing";

const DAYS: Record<Weekday, string> = {
  MO: `${SCHEMA}Monday`,
  TU: `${SCHEMA}Tuesday`,
  WE: `${SCHEMA}Wednesday`,
  TH: `${SCHEMA}Thursday`,
  FR: `${SCHEMA}Friday`,
  SA: `${SCHEMA}Saturday`,
  SU: `${SCHEMA}Sunday`,
};

type Repeating = Extract<Schedule, { kind: "weekly" | "monthly" }>;

/** The months of a season in order; it may run over the new year. */
function monthsOf({ season }: Repeating): number[] {
  if (!season) return [];
  const length = ((season.endMonth - season.startMonth + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((season.startMonth - 1 + index) % 12) + 1);
}

const timed = ({ opensAt, closesAt }: { opensAt?: string | undefined; closesAt?: string | undefined }) => ({
  startTime: opensAt,
  endTime: closesAt,
  scheduleTimezone: MUNICIPALITY_ZONE,
});

const repeating = (schedule: Repeating): Thing =>
  thing("Schedule", {
    repeatFrequency: schedule.kind === "weekly" ? `P${schedule.every}W` : "P1M",
    byDay:
      schedule.kind === "weekly"
        ? schedule.byDay.map((day) => DAYS[day])
        : schedule.byDay.map(({ nth, weekday }) => `${nth}${weekday}`),
    byMonth: monthsOf(schedule),
    startDate: schedule.startsOn,
    endDate: schedule.endsOn,
    exceptDate: daysLeftOut(schedule),
    ...timed(schedule),
  });

/**
 * When something happens, as schema.org's Schedules: one for a series, one for each of single dates, none for what is
 * agreed upon. The nth weekday of a month is written as iCalendar writes it: the first Thursday is "1TH".
 */
export function eventSchedules(schedule: Schedule): Thing[] {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return [];
    case "dates":
      return schedule.dates.map(({ startsOn, endsOn, ...hours }) =>
        thing("Schedule", { startDate: startsOn, endDate: endsOn, ...timed(hours) }),
      );
    case "weekly":
    case "monthly":
      return [repeating(schedule)];
  }
}
