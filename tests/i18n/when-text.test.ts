import { describe, expect, test } from "vitest";
import { activityTimes } from "#domain/associations/listed-activity";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { scheduleText } from "#i18n/schedule-text";
import { whenLine, whenText } from "#i18n/when-text";

const told = (schedule: ScheduleInput, now: string, locale: Locale = "fi") => {
  const at = new Date(now);
  const { label, when, rhythm, own } = whenText(
    activityTimes(scheduleSchema.parse(schedule), at),
    locale,
    plainDateAt(at),
  );
  return [label, when, [rhythm, own].filter(Boolean).join(". ")];
};
const CHOIR = {
  kind: "monthly" as const,
  byDay: [{ nth: 1 as const, weekday: "TH" as const }],
  opensAt: "18",
  season: { startMonth: 10, endMonth: 4 },
};
const CAFE = {
  kind: "weekly" as const,
  byDay: ["TH" as const],
  opensAt: "13",
  closesAt: "15",
  breaks: [{ startsOn: "2026-12-01", endsOn: "2027-01-06" }],
};

describe("when something is next and how it stands", () => {
  test("the next time, and how often", () =>
    expect(told(CHOIR, "2026-11-25T10:00:00Z")).toEqual([
      "Seuraavan kerran",
      "to 3.12. klo 18",
      "Kuukauden ensimmäisenä torstaina klo 18 (lokakuu–huhtikuu)",
    ]));
  test("between seasons", () =>
    expect(told(CHOIR, "2026-06-25T10:00:00Z").slice(0, 2)).toEqual(["Kausitauko", "jatkuu to 1.10. klo 18"]));
  test("a break that is coming, going on and over", () => {
    expect(told(CAFE, "2026-11-25T10:00:00Z")).toEqual([
      "Seuraavan kerran",
      "to 26.11. klo 13–15",
      "Torstaisin klo 13–15, tauko 1.12.2026 – 6.1.2027",
    ]);
    expect(told(CAFE, "2026-12-10T10:00:00Z").slice(0, 2)).toEqual(["Tauolla 6.1. asti", "jatkuu to 7.1. klo 13–15"]);
    expect(told(CAFE, "2027-01-08T10:00:00Z")[2]).toBe("Torstaisin klo 13–15");
  });
  test("days away tell their year when it is not this one", () => {
    const away = { ...CAFE, breaks: [{ startsOn: "2026-12-01", endsOn: "2026-12-08" }], except: ["2027-01-14"] };
    expect(told(away, "2026-11-25T10:00:00Z")[2]).toBe("Torstaisin klo 13–15, tauko 1.–8.12., ei 14.1.2027");
  });
  test("a break in Swedish and English", () => {
    expect(told(CAFE, "2026-12-10T10:00:00Z", "sv")).toEqual([
      "Paus till och med 6.1",
      "fortsätter tors 7.1 kl. 13–15",
      "Torsdagar kl. 13–15, paus 1.12.2026 – 6.1.2027",
    ]);
    expect(told(CAFE, "2026-12-10T10:00:00Z", "en")).toEqual([
      "On a break until 6 Jan",
      "again Thu 7 Jan 13:00–15:00",
      "Thursdays 13:00–15:00, break 1 December 2026 – 6 January 2027",
    ]);
  });
  test("what has ended, a series and a single event", () => {
    expect(told({ ...CAFE, endsOn: "2026-05-31" }, "2026-06-01T10:00:00Z").slice(0, 2)).toEqual([
      "Milloin",
      "Päättyi toukokuussa 2026",
    ]);
    const fair = { kind: "dates" as const, dates: [{ startsOn: "2026-05-31", endsOn: "2026-05-31" }] };
    expect(told(fair, "2026-06-01T10:00:00Z")).toEqual(["Milloin", "Päättyi toukokuussa 2026", "31.5.2026"]);
    expect(told(fair, "2026-06-01T10:00:00Z", "sv")[1]).toBe("Avslutades i maj 2026");
    expect(told(fair, "2026-06-01T10:00:00Z", "en")[1]).toBe("Ended in May 2026");
    expect(told(fair, "2026-05-01T10:00:00Z")).toEqual(["Seuraavan kerran", "su 31.5.", ""]);
  });
  test("what is on now, what has not begun, and what is agreed upon", () => {
    expect(told(CAFE, "2026-11-26T11:30:00Z")[0]).toBe("Menossa nyt");
    expect(told({ ...CAFE, startsOn: "2026-11-26" }, "2026-11-20T11:30:00Z")).toEqual([
      "Alkaa",
      "to 26.11. klo 13–15",
      "Torstaisin klo 13–15, 26.11.2026 alkaen, tauko 1.12.2026 – 6.1.2027",
    ]);
    expect(told({ kind: "byAgreement", note: "Soita ensin" }, "2026-11-20T11:30:00Z")).toEqual([
      "Milloin",
      "sopimuksen mukaan",
      "Soita ensin",
    ]);
  });
  test("on one line", () => {
    const now = new Date("2026-12-10T10:00:00Z");
    const line = (schedule: ScheduleInput) =>
      whenLine(activityTimes(scheduleSchema.parse(schedule), now), "fi", "2026-12-10");
    expect(line(CAFE)).toBe("Tauolla 6.1. asti, jatkuu to 7.1. klo 13–15");
    expect(line(CHOIR)).toBe("Seuraavan kerran to 7.1. klo 18");
    expect(line({ kind: "byAgreement" })).toBe("sopimuksen mukaan");
  });
  test("to a reader of no certain day everything is told, with its years", () =>
    expect(scheduleText(scheduleSchema.parse({ ...CAFE, endsOn: "2027-05-31", except: ["2026-11-12"] }), "fi")).toBe(
      "torstaisin klo 13–15, 31.5.2027 asti, ei 12.11.2026, tauko 1.12.2026 – 6.1.2027",
    ));
});
