import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWorkingDay } from "#domain/grants/finnish-holidays";
import { moveDate, moveInstant } from "#domain/grants/move-date";
import { addDays, daysBetween, isoWeekday, partsOf, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { instantAfterGap, instantOf, plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import { timeOfDay } from "#domain/shared/time-of-day";

const moved = (date: string, years = 1): string => moveDate(plainDate(date), years);

describe("a call's day in a later year", () => {
  test.each([
    ["the last working day of January stays that", "2025-01-31", "2026-01-30"],
    ["and again when it was not the last day", "2026-01-30", "2027-01-29"],
    ["a Sunday close on the last day was meant as a date", "2027-01-31", "2028-01-31"],
    ["New Year's Day stays New Year's Day", "2027-01-01", "2028-01-01"],
    ["a Thursday in April stays a Thursday", "2027-04-08", "2028-04-06"],
    ["a leap day that was the month's last working day", "2028-02-29", "2029-02-28"],
    ["a Wednesday that would be Independence Day's eve keeps to working days", "2027-12-08", "2028-12-07"],
    ["Maundy Thursday becomes a Thursday, not Good Friday", "2027-03-25", "2028-03-23"],
  ])("%s: %s → %s", (_why, from, to) => {
    expect(moved(from)).toBe(to);
  });

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days): PlainDate => addDays(plainDate("2020-01-01"), days));
  const someYears = fc.integer({ min: 1, max: 6 });

  test("it is in the same month of that year, near the same day, and a working day stays one", () => {
    fc.assert(
      fc.property(anyDay, someYears, (date, years) => {
        const to = moveDate(date, years);
        expect(partsOf(to)).toMatchObject({ year: partsOf(date).year + years, month: partsOf(date).month });
        expect(Math.abs(partsOf(to).day - partsOf(date).day)).toBeLessThanOrEqual(10);
        if (isWorkingDay(date)) expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });

  test("away from holidays and the ends of the month the weekday is kept", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const quiet =
          [2, 5, 8, 9, 11].includes(partsOf(date).month) && partsOf(date).day > 10 && partsOf(date).day < 20;
        fc.pre(quiet && isWorkingDay(date) && isWorkingDay(moveDate(date, 1)) && partsOf(date).month !== 5);
        expect(isoWeekday(moveDate(date, 1))).toBe(isoWeekday(date));
      }),
    );
  });

  test("days far enough from each other keep their order", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 21, max: 300 }), (date, later) => {
        const other = addDays(date, later);
        expect(daysBetween(moveDate(date, 1), moveDate(other, 1))).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a call's instant in a later year", () => {
  test("15.00 in Finland stays 15.00 in Finland, whatever the clocks do between", () => {
    const times = fc.constantFrom("00:00", "09:00", "12:00", "15:00", "16:15");
    const days = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(plainDate("2024-01-01"), n));
    fc.assert(
      fc.property(days, times, (date, time) => {
        const to = moveInstant(instantAfterGap(date, timeOfDay(time)), 1);
        expect(wallTimeAt(to)).toBe(time);
        expect(plainDateAt(to)).toBe(moveDate(date, 1));
      }),
    );
  });

  test("a time that the clocks skip on the new night comes an hour later, never not at all", () => {
    // Sunday 28 March 2027 at 3.30 does not exist in Finland; Saturday 28 March 2026 at 3.30 did.
    expect(instantOf(plainDate("2027-03-28"), timeOfDay("03:30")).ok).toBe(false);
    const from = instantAfterGap(plainDate("2026-03-28"), timeOfDay("03:30"));
    expect([plainDateAt(moveInstant(from, 1)), wallTimeAt(moveInstant(from, 1))]).toEqual(["2027-03-28", "04:30"]);
  });

  test("a time that comes twice on the autumn night is the earlier one", () => {
    const from = instantAfterGap(plainDate("2026-10-31"), timeOfDay("03:30"));
    expect(moveInstant(from, 1).toISOString()).toBe("2027-10-31T00:30:00.000Z");
  });
});
