import { describe, expect, test } from "vitest";
import type { Schedule } from "#domain/calendar/schedule";
import { timeOfDay } from "#domain/shared/time-of-day";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";

const hours = { opensAt: timeOfDay("13:00"), closesAt: timeOfDay("15:30") };

describe("times of an activity in words", () => {
  const weekly: Schedule = {
    kind: "weekly",
    byDay: ["MO", "WE"],
    every: 1,
    except: [],
    season: { startMonth: 9, endMonth: 5 },
    ...hours,
  };
  const monthly: Schedule = { kind: "monthly", byDay: [{ nth: 1, weekday: "TU" }], except: [], ...hours };

  test("weekly", () => {
    expect(scheduleText(weekly, "fi")).toBe("maanantaisin ja keskiviikkoisin klo 13–15.30 (syyskuu–toukokuu)");
    expect(scheduleText(weekly, "sv")).toBe("måndagar och onsdagar kl. 13–15.30 (september–maj)");
    expect(scheduleText({ ...weekly, every: 2 }, "en")).toBe(
      "every other week Mondays and Wednesdays 13:00–15:30 (September–May)",
    );
  });

  test.each([
    [["MO", "TU", "WE", "TH", "FR"], "maanantaista perjantaihin", "måndag till fredag", "Monday to Friday"],
    [["WE", "TH", "FR"], "keskiviikosta perjantaihin", "onsdag till fredag", "Wednesday to Friday"],
    [["MO", "TU", "WE", "TH", "FR", "SA", "SU"], "joka päivä", "varje dag", "every day"],
    [
      ["MO", "TU", "TH"],
      "maanantaisin, tiistaisin ja torstaisin",
      "måndagar, tisdagar och torsdagar",
      "Mondays, Tuesdays and Thursdays",
    ],
    [["SA", "SU"], "lauantaisin ja sunnuntaisin", "lördagar och söndagar", "Saturdays and Sundays"],
  ] as const)("days on end are told by the first and the last: %j", (byDay, fi, sv, en) => {
    const { opensAt: _opens, closesAt: _closes, season: _season, ...days } = { ...weekly, byDay: [...byDay] };
    expect((["fi", "sv", "en"] as const).map((locale) => scheduleText(days, locale))).toEqual([fi, sv, en]);
  });

  test("a season of one month is that month", () => {
    const october: Schedule = { ...weekly, season: { startMonth: 10, endMonth: 10 } };
    expect(scheduleText(october, "fi")).toBe("maanantaisin ja keskiviikkoisin klo 13–15.30 (lokakuu)");
    expect(scheduleText(october, "en")).toBe("Mondays and Wednesdays 13:00–15:30 (October)");
  });

  test("monthly and by agreement", () => {
    expect(scheduleText(monthly, "fi")).toBe("kuukauden ensimmäisenä tiistaina klo 13–15.30");
    expect(scheduleText(monthly, "sv")).toBe("den första tisdagen i månaden kl. 13–15.30");
    expect(scheduleText({ kind: "byAgreement" }, "fi")).toBe("sopimuksen mukaan");
  });

  test("the next time, with the year when it is far away", () => {
    const next = { startsOn: "2026-11-26", endsOn: "2026-11-26", opensAt: "13:00" };
    expect(occurrenceText(next, "fi", "2026-11-22")).toBe("to 26.11. klo 13");
    const far = { startsOn: "2027-06-05", endsOn: "2027-06-06" };
    expect(occurrenceText(far, "fi", "2026-11-22")).toBe("la 5.6.2027 – su 6.6.2027");
  });
});
