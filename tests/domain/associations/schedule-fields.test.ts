import { describe, expect, test } from "vitest";
import { answersOf, scheduleOf, type ScheduleAnswers } from "#domain/associations/schedule-fields";
import type { Schedule } from "#domain/calendar/schedule";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";

const answers = (given: Partial<ScheduleAnswers> & Pick<ScheduleAnswers, "scheduleKind">): ScheduleAnswers => ({
  weekdays: [],
  dates: [],
  ...given,
});

describe("the form's questions about time", () => {
  test("weekly, with hours as people type them and a season", () => {
    const read = scheduleOf(
      answers({
        scheduleKind: "weekly",
        weekdays: ["TU"],
        opensAt: "9",
        closesAt: "11.30",
        seasonStart: "9",
        seasonEnd: "5",
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: { byDay: ["TU"], opensAt: "09:00", closesAt: "11:30", season: { startMonth: 9, endMonth: 5 } },
    });
  });

  test("a day without its last day lasts that day, and empty rows are left out", () => {
    const read = scheduleOf(answers({ scheduleKind: "dates", dates: [{}, { startsOn: "31.1.2027", opensAt: "18" }] }));
    expect(read).toMatchObject({
      ok: true,
      value: { dates: [{ startsOn: "2027-01-31", endsOn: "2027-01-31", opensAt: "18:00" }] },
    });
  });

  test("only the chosen kind is asked about, and the field that is wrong is named", () => {
    const wrongElsewhere = answers({
      scheduleKind: "byAgreement",
      opensAt: "25.00",
      dates: [{ startsOn: "huomenna" }],
    });
    expect(scheduleOf(wrongElsewhere)).toMatchObject({ ok: true });
    expect(scheduleOf(answers({ scheduleKind: "weekly", opensAt: "25.00" }))).toEqual({
      ok: false,
      refusal: [
        { field: "weekdays", message: "required" },
        { field: "opensAt", message: "notATime" },
      ],
    });
    const dates = [{}, { startsOn: "2.2.2027", endsOn: "1.2.2027" }];
    expect(scheduleOf(answers({ scheduleKind: "dates", dates }))).toEqual({
      ok: false,
      refusal: [{ field: "dates[1].endsOn", message: "endsBeforeStart" }],
    });
  });

  test.each<Schedule>([
    { kind: "weekly", byDay: ["MO", "FR"], every: 1, except: [], opensAt: timeOfDay("10:00"), note: "Ei pyhinä" },
    { kind: "monthly", byDay: [{ nth: -1, weekday: "FR" }], except: [], season: { startMonth: 9, endMonth: 5 } },
    { kind: "dates", dates: [{ startsOn: plainDate("2027-01-31"), endsOn: plainDate("2027-02-01") }] },
    { kind: "byAgreement", note: "Soita ensin" },
  ])("what is stored is read back the same: $kind", (schedule) => {
    expect(scheduleOf(answersOf(schedule))).toEqual({ ok: true, value: schedule });
  });
});
