import { WEEKDAYS, type Schedule } from "#domain/calendar/schedule";
import type { ImportedSchedule } from "#domain/import/schedule-format";

type Imported<Type extends ImportedSchedule["type"]> = Extract<ImportedSchedule, { type: Type }>;
type MonthlyDay = Extract<Schedule, { kind: "monthly" }>["byDay"][number];

/**
 * Reads a schedule of the import format. Its Finnish text is dropped where the parts say the same, so that the time can
 * be shown in every language; it is kept as a note where it is all there is.
 */
export function importSchedule(schedule: ImportedSchedule): Schedule {
  switch (schedule.type) {
    case "toistuva":
      return repeating(schedule);
    case "kertaluonteinen": {
      const { startDate, endDate, text } = schedule;
      if (!startDate) return { kind: "byAgreement", note: text };
      return { kind: "dates", dates: [{ startsOn: startDate, endsOn: endDate ?? startDate, ...hoursOf(schedule) }] };
    }
    case "jatkuva":
    case "sopimuksen mukaan":
      return { kind: "byAgreement", note: schedule.text };
  }
}

const hoursOf = ({ opensAt, closesAt }: ImportedSchedule) => ({
  opensAt: opensAt ?? undefined,
  closesAt: closesAt ?? undefined,
});

function repeating(schedule: Imported<"toistuva">): Schedule {
  const shared = { ...hoursOf(schedule), season: seasonOf(schedule), except: [] };
  if (schedule.freq === "WEEKLY") return { kind: "weekly", byDay: schedule.byDay, every: 1, ...shared };
  return { kind: "monthly", byDay: schedule.byDay.map(monthlyDay), ...shared };
}

/** January to December is no season but all year round. */
function seasonOf(schedule: Imported<"toistuva">) {
  const seasonStartMonth = schedule.seasonStartMonth ?? 1;
  const seasonEndMonth = schedule.seasonEndMonth ?? 12;
  const isWholeYear = seasonStartMonth === 1 && seasonEndMonth === 12;
  return isWholeYear ? undefined : { startMonth: seasonStartMonth, endMonth: seasonEndMonth };
}

/** @example monthlyDay("-1FR") // the last Friday: { nth: -1, weekday: "FR" } */
function monthlyDay(code: string): MonthlyDay {
  const nth = ([1, 2, 3, 4, 5, -1] as const).find((each) => each === Number(code.slice(0, -2)));
  const weekday = WEEKDAYS.find((each) => each === code.slice(-2));
  if (!nth || !weekday) throw new RangeError(`not a day of the month: ${code}`);
  return { nth, weekday };
}
