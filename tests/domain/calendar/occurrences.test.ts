import { describe, expect, test } from "vitest";
import { nextOccurrence, occurrencesBetween } from "#domain/calendar/occurrences";
import { scheduleSchema } from "#domain/calendar/schedule";
import { plainDate } from "#domain/shared/plain-date";

const days = (schedule: unknown, from: string, until: string) =>
  occurrencesBetween(scheduleSchema.parse(schedule), { from: plainDate(from), until: plainDate(until) }).map(
    ({ startsOn }) => startsOn,
  );

describe("the times of a schedule", () => {
  test("by the week", () =>
    expect(days({ kind: "weekly", byDay: ["TU", "TH"] }, "2027-01-01", "2027-01-15")).toEqual([
      "2027-01-05",
      "2027-01-07",
      "2027-01-12",
      "2027-01-14",
    ]));
  test("every second week from the first", () =>
    expect(
      days({ kind: "weekly", byDay: ["MO"], every: 2, startsOn: "2027-01-06" }, "2027-01-01", "2027-02-20"),
    ).toEqual(["2027-01-18", "2027-02-01", "2027-02-15"]));
  test("by the month: the first Thursday and the last Friday", () =>
    expect(
      days(
        {
          kind: "monthly",
          byDay: [
            { nth: 1, weekday: "TH" },
            { nth: -1, weekday: "FR" },
          ],
        },
        "2027-01-01",
        "2027-03-01",
      ),
    ).toEqual(["2027-01-07", "2027-01-29", "2027-02-04", "2027-02-26"]));
  test("the last Monday may be as early as the seventh last day", () =>
    expect(days({ kind: "monthly", byDay: [{ nth: -1, weekday: "MO" }] }, "2027-01-01", "2027-03-01")).toEqual([
      "2027-01-25",
      "2027-02-22",
    ]));
  test("a fifth Monday comes only in months that have one", () =>
    expect(days({ kind: "monthly", byDay: [{ nth: 5, weekday: "MO" }] }, "2027-01-01", "2027-07-01")).toEqual([
      "2027-03-29",
      "2027-05-31",
    ]));
  test("in a season over the new year, without the days left out", () =>
    expect(
      days(
        {
          kind: "monthly",
          byDay: [{ nth: 1, weekday: "MO" }],
          season: { startMonth: 11, endMonth: 2 },
          except: ["2027-01-04"],
        },
        "2026-09-01",
        "2027-06-01",
      ),
    ).toEqual(["2026-11-02", "2026-12-07", "2027-02-01"]));
  test("on given dates, each once and in order, also when the window opens in the middle of one", () => {
    const week = { startsOn: "2027-09-06", endsOn: "2027-09-12" };
    const schedule = { kind: "dates", dates: [{ startsOn: "2027-10-01", endsOn: "2027-10-01" }, week, week] };
    expect(days(schedule, "2027-09-10", "2027-12-01")).toEqual(["2027-09-06", "2027-10-01"]);
    expect(days(schedule, "2027-09-13", "2027-10-01")).toEqual([]);
  });
  test("by agreement there are none", () =>
    expect(days({ kind: "byAgreement" }, "2027-01-01", "2028-01-01")).toEqual([]));
  test("the clock on the wall stays when the clocks change", () => {
    const found = occurrencesBetween(
      scheduleSchema.parse({ kind: "weekly", byDay: ["SA", "MO"], opensAt: "10:00", closesAt: "11:30" }),
      { from: plainDate("2027-03-27"), until: plainDate("2027-03-30") },
    );
    expect(found.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2027-03-27T08:00:00.000Z",
      "2027-03-29T07:00:00.000Z",
    ]);
  });
});

describe("what comes next", () => {
  const dance = scheduleSchema.parse({ kind: "weekly", byDay: ["SA"], opensAt: "20:00", closesAt: "01:00" });
  test("is what is going on, even after midnight", () => {
    expect(nextOccurrence(dance, new Date("2027-01-02T22:30:00Z"))?.startsOn).toBe("2027-01-02");
    expect(nextOccurrence(dance, new Date("2027-01-02T23:00:00Z"))?.startsOn).toBe("2027-01-09");
  });
  test("is a one-off until it has ended, then nothing", () => {
    const talk = scheduleSchema.parse({
      kind: "dates",
      dates: [{ startsOn: "2027-05-20", endsOn: "2027-05-20", opensAt: "10:00", closesAt: "15:00" }],
    });
    expect(nextOccurrence(talk, new Date("2027-05-20T11:59:59Z"))?.startsOn).toBe("2027-05-20");
    expect(nextOccurrence(talk, new Date("2027-05-20T12:00:00Z"))).toBeNull();
  });
});
