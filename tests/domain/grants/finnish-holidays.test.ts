import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOff,
  easterSunday,
  holidaysOf,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
} from "#domain/grants/finnish-holidays";
import { addDays, daysBetween, isoWeekday, partsOf, plainDate } from "#domain/shared/plain-date";

describe("Finnish holidays", () => {
  test("of 2027 as in the almanac", () => {
    expect(holidaysOf(2027)).toEqual([
      "2027-01-01",
      "2027-01-06",
      "2027-03-26",
      "2027-03-28",
      "2027-03-29",
      "2027-05-01",
      "2027-05-06",
      "2027-05-16",
      "2027-06-25",
      "2027-06-26",
      "2027-11-06",
      "2027-12-06",
      "2027-12-24",
      "2027-12-25",
      "2027-12-26",
    ]);
  });
  test.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("Easter of %i is %s", (year, date) => expect(easterSunday(year)).toBe(date));
  test("are working days' opposite", () => {
    expect(isHoliday(plainDate("2027-06-25"))).toBe(true); // juhannusaatto
    expect(isWorkingDay(plainDate("2027-06-24"))).toBe(true);
    expect(isWorkingDay(plainDate("2027-06-27"))).toBe(false);
    expect(nextWorkingDay(plainDate("2027-12-24"))).toBe("2027-12-27");
    expect(nextWorkingDay(plainDate("2027-03-26"))).toBe("2027-03-30");
  });
});

describe("laws of holidays", () => {
  const years = fc.integer({ min: 1970, max: 2299 });
  test("Easter is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(years, (year) => {
        const easter = easterSunday(year);
        expect(isoWeekday(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
  test("every year has fifteen at most, Midsummer on a Saturday and All Saints' on a Saturday", () => {
    fc.assert(
      fc.property(years, (year) => {
        const holidays = holidaysOf(year);
        expect(holidays).toHaveLength(15);
        expect(holidays.every((day) => partsOf(day).year === year)).toBe(true);
        const saturdays = holidays.filter((day) => isoWeekday(day) === 6).map((day) => day.slice(5));
        expect(saturdays.some((day) => day >= "06-20" && day <= "06-26")).toBe(true);
        expect(saturdays.some((day) => day >= "10-31" || day <= "11-06")).toBe(true);
      }),
    );
  });
  test("a day off is a holiday, also on a Sunday, or else a weekend", () => {
    const days = ["2027-01-01", "2027-03-28", "2027-01-31", "2027-02-01"].map((day) => dayOff(plainDate(day)));
    expect(days).toEqual(["holiday", "holiday", "weekend", null]);
  });
  test("the next working day is the nearest one", () => {
    fc.assert(
      fc.property(
        fc.nat(40_000).map((days) => addDays(plainDate("2000-01-01"), days)),
        (day) => {
          const next = nextWorkingDay(day);
          expect(isWorkingDay(next)).toBe(true);
          for (let skipped = 0; skipped < daysBetween(day, next); skipped++)
            expect(isWorkingDay(addDays(day, skipped))).toBe(false);
        },
      ),
    );
  });
});
