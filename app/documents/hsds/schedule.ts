import { uuidOf } from "#documents/hsds/ids";
import type { Schedule } from "#domain/calendar/schedule";
import { scheduleText } from "#i18n/schedule-text";

type Part = Record<string, string | number | undefined>;

const hoursOf = ({ opensAt, closesAt }: { opensAt?: string | undefined; closesAt?: string | undefined }): Part => ({
  opens_at: opensAt,
  closes_at: closesAt,
});

/** Our schedule in the terms of RFC 5545 that HSDS borrows. What it has no field for is told in words. */
function partsOf(schedule: Schedule): Part[] {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return [{}];
    case "dates":
      return schedule.dates.map(({ startsOn, endsOn, ...hours }) => ({
        dtstart: startsOn,
        until: endsOn,
        valid_from: startsOn,
        valid_to: endsOn,
        ...hoursOf(hours),
      }));
    case "weekly":
      return [
        {
          freq: "WEEKLY",
          interval: schedule.every,
          byday: schedule.byDay.join(","),
          dtstart: schedule.startsOn,
          until: schedule.endsOn,
          ...hoursOf(schedule),
        },
      ];
    case "monthly":
      return [
        {
          freq: "MONTHLY",
          interval: 1,
          byday: schedule.byDay.map(({ nth, weekday }) => `${nth}${weekday}`).join(","),
          dtstart: schedule.startsOn,
          until: schedule.endsOn,
          ...hoursOf(schedule),
        },
      ];
  }
}

/** When a service is given, with the whole of it in Finnish words beside. */
export function schedulesOf(activityId: string, schedule: Schedule) {
  const description = [scheduleText(schedule, "fi"), schedule.note].filter(Boolean).join(". ");
  return partsOf(schedule).map((part, index) => ({
    id: uuidOf(activityId, "schedule", index),
    service_id: uuidOf(activityId, "service"),
    wkst: "MO" as const,
    ...part,
    description,
  }));
}
