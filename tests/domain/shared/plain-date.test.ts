import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  comparePlainDates,
  dateOf,
  daysBetween,
  daysInYear,
  isoWeekday,
  isPlainDate,
  latestDayMonthsBefore,
  mondayOf,
  monthsBetween,
  parsePlainDate,
  partsOf,
  plainDate,
  weekOf,
} from "#domain/shared/plain-date";

const dates = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(plainDate("2027-01-01"), days));

describe("a civil date", () => {
  test.each([
    ["2027-01-31", "2027-01-31"],
    ["31.1.2027", "2027-01-31"],
    [" 1.12.2026 ", "2026-12-01"],
    ["29.2.2028", "2028-02-29"],
  ])("is read from %j", (text, date) => expect(parsePlainDate(text)).toEqual({ ok: true, value: date }));
  test.each([
    "2027-02-29",
    "2100-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-04-31",
    "31.1.",
    "2027-1-31",
    "1.1.27",
    "",
    "today",
    "2027-01-31T00:00",
  ])("is not read from %j", (text) => expect(parsePlainDate(text)).toEqual({ ok: false, refusal: "notADate" }));
  test("that does not exist cannot be made", () => expect(() => dateOf(2027, 2, 29)).toThrow(RangeError));

  test("moves over leap day and year end", () => {
    expect(addDays(plainDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(plainDate("2027-02-28"), 1)).toBe("2027-03-01");
    expect(addDays(plainDate("2027-01-01"), -1)).toBe("2026-12-31");
  });
  test.each([
    ["2027-01-01", 5],
    ["2027-01-31", 7],
    ["2026-11-23", 1],
  ])("%s is weekday %i", (date, weekday) => expect(isoWeekday(plainDate(date))).toBe(weekday));
  test.each([
    ["2027-01-01", 2026, 53],
    ["2026-01-01", 2026, 1],
    ["2024-12-30", 2025, 1],
    ["2027-12-31", 2027, 52],
  ])("%s belongs to ISO year %i, week %i", (date, year, week) =>
    expect(weekOf(plainDate(date))).toEqual({ year, week }),
  );
});

describe("laws of civil dates", () => {
  test("adding and measuring days are inverse", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
  test("text order is calendar order", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(comparePlainDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });
  test("parts and parsing come back, also in Finnish order", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, month, day } = partsOf(date);
        expect(isPlainDate(date)).toBe(true);
        expect(dateOf(year, month, day)).toBe(date);
        expect(parsePlainDate(`${day}.${month}.${year}`)).toEqual({ ok: true, value: date });
      }),
    );
  });
  test("a week starts on its Monday and keeps its number for seven days", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 6 }), (date, days) => {
        const monday = mondayOf(date);
        expect(isoWeekday(monday)).toBe(1);
        expect(weekOf(addDays(monday, days))).toEqual(weekOf(date));
      }),
    );
  });
  test("a year is as long as the way to the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2600 }), (year) => {
        expect(daysBetween(dateOf(year, 1, 1), dateOf(year + 1, 1, 1))).toBe(daysInYear(year));
      }),
    );
  });
});

describe("civil months", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate("2000-01-01"), days));
  const months = fc.integer({ min: 0, max: 60 });

  test.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2027-03-31", -13, "2026-02-28"],
  ])("%s and %i months is %s", (from, count, to) => {
    expect(addMonths(plainDate(from), count)).toBe(to);
  });

  test("a later day is never earlier some months on", () => {
    fc.assert(
      fc.property(day, day, months, (one, other, count) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(addMonths(earlier, count) <= addMonths(later, count)).toBe(true);
      }),
    );
  });

  test("the latest day from which the months have passed is found, at the ends of months too", () => {
    fc.assert(
      fc.property(day, months, (today, count) => {
        const latest = latestDayMonthsBefore(today, count);
        expect(addMonths(latest, count) <= today).toBe(true);
        expect(addMonths(addDays(latest, 1), count) <= today).toBe(false);
      }),
    );
  });
});

test("whole months between two dates are as many as have passed, and one more has not", () => {
  fc.assert(
    fc.property(dates, fc.nat(9999), (from, days) => {
      const to = addDays(from, days);
      const months = monthsBetween(from, to);
      return addMonths(from, months) <= to && addMonths(from, months + 1) > to;
    }),
  );
});
