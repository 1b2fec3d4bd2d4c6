import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf, draftScheduleOf, scheduleOf, type ScheduleAnswers } from "#domain/associations/schedule-fields";
import { anySchedule } from "#tests/domain/calendar/any-schedule";

const answers = (given: Partial<ScheduleAnswers>): ScheduleAnswers => ({
  weekdays: [],
  monthDays: [],
  breaks: [],
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

  test("every schedule there can be is read back the same, to the letter", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(scheduleOf(answersOf(schedule))).toEqual({ ok: true, value: schedule });
      }),
      { numRuns: 500 },
    );
  });

  test("every other week is counted from a day, several weekdays make a month, and breaks are told either way", () => {
    const series = {
      startsOn: "7.1.2027",
      breaks: [{ startsOn: "1.12.2027", endsOn: "6.1.2028" }, {}, { startsOn: "24.6.2027" }],
    };
    expect(scheduleOf(answers({ scheduleKind: "weekly", weekdays: ["TH"], every: "2", ...series }))).toMatchObject({
      ok: true,
      value: { every: 2, except: ["2027-06-24"], breaks: [{ startsOn: "2027-12-01", endsOn: "2028-01-06" }] },
    });
    const monthDays = [{ nth: "1", weekday: "TH" }, {}, { nth: "-1", weekday: "TH" }];
    expect(scheduleOf(answers({ scheduleKind: "monthly", monthDays }))).toMatchObject({
      ok: true,
      value: {
        byDay: [
          { nth: 1, weekday: "TH" },
          { nth: -1, weekday: "TH" },
        ],
      },
    });
  });

  test("what is wrong in a row is told beside that row", () => {
    const weekly = { scheduleKind: "weekly" as const, weekdays: ["TH"], every: "2" };
    const breaks = [{}, { startsOn: "6.1.2028", endsOn: "1.12.2027" }, { startsOn: "joulu" }, { endsOn: "6.1.2028" }];
    expect(scheduleOf(answers({ ...weekly, breaks }))).toEqual({
      ok: false,
      refusal: [
        { field: "breaks[2].startsOn", message: "notADate" },
        { field: "breaks[3].startsOn", message: "required" },
      ],
    });
    expect(scheduleOf(answers({ ...weekly, breaks: breaks.slice(0, 2) }))).toEqual({
      ok: false,
      refusal: [
        { field: "breaks[1].endsOn", message: "endsBeforeStart" },
        { field: "startsOn", message: "required" },
      ],
    });
    expect(scheduleOf(answers({ scheduleKind: "monthly", monthDays: [{}, { weekday: "TH" }] }))).toEqual({
      ok: false,
      refusal: [{ field: "monthDays[1].nth", message: "notAChoice" }],
    });
    expect(scheduleOf(answers({ scheduleKind: "monthly" }))).toEqual({
      ok: false,
      refusal: [{ field: "monthDays[0].nth", message: "required" }],
    });
  });

  test("a draft keeps what cannot be read yet, and nothing where nothing was answered", () => {
    const half = answers({ scheduleKind: "weekly", opensAt: "25.00" });
    expect(answersOf(draftScheduleOf(half))).toEqual(half);
    expect(draftScheduleOf(answers({ every: "1" }))).toEqual({ kind: "notYet", answers: null });
  });
});
