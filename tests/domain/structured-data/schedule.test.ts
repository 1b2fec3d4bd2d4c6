import { describe, expect, test } from "vitest";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import { eventSchedules } from "#domain/structured-data/schedule";

const schedulesOf = (input: ScheduleInput) => eventSchedules(scheduleSchema.parse(input));

describe("a schedule in the words of schema.org", () => {
  test("every other Wednesday of the winter, over the new year, but not at Christmas", () => {
    const told = schedulesOf({
      kind: "weekly",
      byDay: ["WE"],
      every: 2,
      opensAt: "13:00",
      closesAt: "15:00",
      season: { startMonth: 9, endMonth: 2 },
      startsOn: "2026-09-02",
      endsOn: "2027-02-24",
      except: ["2026-12-23"],
    });
    expect(told).toEqual([
      {
        "@type": "Schedule",
        repeatFrequency: "P2W",
        byDay: ["https://schema.org/Wednesday"],
        byMonth: [9, 10, 11, 12, 1, 2],
        startDate: "2026-09-02",
        endDate: "2027-02-24",
        exceptDate: ["2026-12-23"],
        startTime: "13:00",
        endTime: "15:00",
        scheduleTimezone: "Europe/Helsinki",
      },
    ]);
  });

  test("the first Thursday and the last Friday of a month as iCalendar writes them", () => {
    const [told] = schedulesOf({
      kind: "monthly",
      byDay: [
        { nth: 1, weekday: "TH" },
        { nth: -1, weekday: "FR" },
      ],
    });
    expect(told).toEqual({
      "@type": "Schedule",
      repeatFrequency: "P1M",
      byDay: ["1TH", "-1FR"],
      scheduleTimezone: "Europe/Helsinki",
    });
  });

  test("a season of one month is that month alone", () => {
    const [told] = schedulesOf({ kind: "weekly", byDay: ["MO"], season: { startMonth: 5, endMonth: 5 } });
    expect(told?.["byMonth"]).toEqual([5]);
  });

  test("each single date by itself", () => {
    const told = schedulesOf({
      kind: "dates",
      dates: [
        { startsOn: "2026-12-05", endsOn: "2026-12-05", opensAt: "18:00" },
        { startsOn: "2027-07-10", endsOn: "2027-07-11" },
      ],
    });
    expect(told).toEqual([
      expect.objectContaining({ startDate: "2026-12-05", endDate: "2026-12-05", startTime: "18:00" }),
      expect.objectContaining({ startDate: "2027-07-10", endDate: "2027-07-11" }),
    ]);
    expect(told[1]).not.toHaveProperty("startTime");
  });

  test("what is by agreement has none", () => {
    expect(schedulesOf({ kind: "byAgreement" })).toEqual([]);
  });
});
