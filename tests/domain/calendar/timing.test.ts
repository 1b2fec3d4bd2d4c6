import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { occurrencesBetween } from "#domain/calendar/occurrences";
import { scheduleSchema, type Schedule, type ScheduleInput } from "#domain/calendar/schedule";
import { lastDayOf, timingOf } from "#domain/calendar/timing";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { anyDate, anySchedule } from "#tests/domain/calendar/any-schedule";

const at = (schedule: ScheduleInput, now: string) => {
  const { timing, next } = timingOf(scheduleSchema.parse(schedule), new Date(now));
  return [timing.state, timing.until, next?.startsOn ?? null];
};
const THURSDAYS = { kind: "weekly" as const, byDay: ["TH" as const], opensAt: "13", closesAt: "15" };
const CHRISTMAS = { startsOn: "2026-12-01", endsOn: "2027-01-06" };

describe("the last day", () => {
  const last = (schedule: ScheduleInput) => lastDayOf(scheduleSchema.parse(schedule));
  test("of a series is that of its last time, not the day until which it was meant to go on", () => {
    expect(last({ ...THURSDAYS, endsOn: "2026-06-02" })).toBe("2026-05-28");
    expect(last({ ...THURSDAYS, endsOn: "2027-01-06", breaks: [CHRISTMAS] })).toBe("2026-11-26");
  });
  test("of dates is the latest, in whatever order they were told", () =>
    expect(
      last({
        kind: "dates",
        dates: [
          { startsOn: "2026-04-30", endsOn: "2026-05-01" },
          { startsOn: "2026-04-02", endsOn: "2026-04-02" },
        ],
      }),
    ).toBe("2026-05-01"));
  test("is nowhere for what goes on or is agreed upon", () => {
    expect(last(THURSDAYS)).toBeNull();
    expect(last({ kind: "byAgreement" })).toBeNull();
  });
});

describe("how a series stands", () => {
  test("it comes, and is going on until it closes", () => {
    expect(at(THURSDAYS, "2026-11-25T10:00:00Z")).toEqual(["coming", null, "2026-11-26"]);
    expect(at(THURSDAYS, "2026-11-26T12:59:00Z")).toEqual(["now", null, "2026-11-26"]);
    expect(at(THURSDAYS, "2026-11-26T13:00:00Z")).toEqual(["coming", null, "2026-12-03"]);
  });
  test("it rests from the first day of a break to the last, and the day before it does not", () => {
    const resting = { ...THURSDAYS, breaks: [CHRISTMAS] };
    expect(at(resting, "2026-11-30T10:00:00Z")).toEqual(["coming", null, "2027-01-07"]);
    expect(at(resting, "2026-12-01T10:00:00Z")).toEqual(["break", "2027-01-06", "2027-01-07"]);
    expect(at(resting, "2027-01-06T21:59:00Z")).toEqual(["break", "2027-01-06", "2027-01-07"]);
    expect(at(resting, "2027-01-06T22:00:00Z")).toEqual(["coming", null, "2027-01-07"]);
  });
  test("breaks that touch are one", () => {
    const breaks = [{ startsOn: "2027-01-07", endsOn: "2027-01-20" }, CHRISTMAS];
    expect(at({ ...THURSDAYS, breaks }, "2026-12-24T10:00:00Z")).toEqual(["break", "2027-01-20", "2027-01-21"]);
  });
  test("it rests outside its season, and begins on its first day", () => {
    const season = { startMonth: 10, endMonth: 4 };
    expect(at({ ...THURSDAYS, season }, "2026-07-01T10:00:00Z")).toEqual(["offSeason", null, "2026-10-01"]);
    expect(at({ ...THURSDAYS, startsOn: "2029-05-01" }, "2026-07-01T10:00:00Z")).toEqual([
      "starting",
      null,
      "2029-05-03",
    ]);
  });
  test("it is over after its last day, also when its last days are a break", () => {
    const ending = { ...THURSDAYS, endsOn: "2026-12-31", breaks: [CHRISTMAS] };
    expect(at(ending, "2026-11-26T12:00:00Z")).toEqual(["now", null, "2026-11-26"]);
    expect(at(ending, "2026-11-26T13:00:00Z")).toEqual(["ended", null, null]);
  });
  test("dates are over after the last of them; one far ahead still comes", () => {
    const dates = { kind: "dates" as const, dates: [{ startsOn: "2027-05-20", endsOn: "2027-05-22" }] };
    expect(at(dates, "2027-05-22T20:59:00Z")).toEqual(["now", null, "2027-05-20"]);
    expect(at(dates, "2027-05-22T21:00:00Z")).toEqual(["ended", null, null]);
    expect(at(dates, "2020-01-01T10:00:00Z")).toEqual(["coming", null, "2027-05-20"]);
  });
  test("a day that never comes is not an end", () => {
    const never = {
      kind: "monthly" as const,
      byDay: [{ nth: 5 as const, weekday: "MO" as const }],
      season: { startMonth: 2, endMonth: 2 },
    };
    expect(at(never, "2026-03-01T10:00:00Z")).toEqual(["none", null, null]);
    expect(at({ ...never, endsOn: "2060-01-01" }, "2026-03-01T10:00:00Z")).toEqual(["none", null, null]);
  });
});

test("what goes on for days is not over on its second, also where no closing time was told", () => {
  const fair = scheduleSchema.parse({
    kind: "dates",
    dates: [{ startsOn: "2026-01-01", endsOn: "2026-01-03", opensAt: "10:00" }],
  });
  expect(timingOf(fair, new Date("2026-01-02T12:00:00Z")).timing.state).toBe("now");
  expect(timingOf(fair, new Date("2026-01-03T23:00:00Z")).timing.state).toBe("ended");
});

describe("laws of how a series stands", () => {
  const instant = fc.tuple(anyDate, fc.nat(86_399)).map(([day, second]) => {
    return new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000);
  });
  const isOver = (schedule: Schedule, now: Date) =>
    occurrencesBetween(schedule, {
      from: addDays(plainDateAt(now), -40),
      until: addDays(plainDateAt(now), 3000),
    }).filter(({ startsAt, endsAt }) => endsAt > now || startsAt >= now).length === 0;

  test("what is over has nothing to come, and what has nothing to come tells no time", () => {
    fc.assert(
      fc.property(anySchedule, instant, (schedule, now) => {
        const { timing, next } = timingOf(schedule, now);
        if (timing.state === "ended") {
          expect(isOver(schedule, now)).toBe(true);
          expect((lastDayOf(schedule) ?? "") <= plainDateAt(now)).toBe(true);
        }
        expect(next === null).toBe(["ended", "none", "byAgreement"].includes(timing.state));
      }),
    );
  });
  test("while it rests nothing happens until the day after the break", () => {
    fc.assert(
      fc.property(anySchedule, instant, (schedule, now) => {
        const { timing, next } = timingOf(schedule, now);
        if (timing.until === null) return;
        expect(timing.state).toBe("break");
        expect(timing.until >= plainDateAt(now)).toBe(true);
        expect(next && next.startsOn > timing.until).toBe(true);
      }),
    );
  });
});
