import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copiedDay, inYears, withCopiedDays, yearsToMove } from "#domain/grants/coming-days";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const NO_LIMITS = { earliest: null, latest: null };
const FILED = plainDate("2026-01-20");
const time = { filedOn: FILED, startsOn: "2026-01-01", years: 1 };
const day = fc.nat(2000).map((days) => addDays(plainDate("2022-01-01"), days));

describe("the days of an earlier application move", () => {
  const period = (startsOn: string | null, endsOn: string | null, year = 2026) => ({ year, startsOn, endsOn });
  const january = { year: 2027, closesOn: plainDate("2027-01-31") };
  const autumn = { year: 2026, closesOn: plainDate("2026-12-26") };

  test("from a call's year to the next", () => {
    expect(yearsToMove(period("2026-01-01", "2026-12-31"), january)).toBe(1);
    expect(yearsToMove(period("2025-02-01", "2025-11-15", 2025), january)).toBe(2);
  });

  test("not at all where the time is of the new call's year already", () => {
    expect(yearsToMove(period("2027-02-01", "2027-11-15"), january)).toBe(0);
    expect(yearsToMove(period("2026-09-01", "2027-05-31"), autumn)).toBe(0);
  });

  test("past a time that is over when the call closes", () => {
    expect(yearsToMove(period("2026-02-01", "2026-11-15", 2025), autumn)).toBe(1);
    expect(yearsToMove(period("2026-02-01", null, 2025), autumn)).toBe(1);
  });

  test("by the years of the calls where no time is told", () => {
    expect(yearsToMove(period(null, null), january)).toBe(1);
    expect(yearsToMove(period("", null), autumn)).toBe(0);
  });

  test("never back, and never to a time that is over, nor further than that", () =>
    fc.assert(
      fc.property(day, fc.nat(700), (startsOn, length) => {
        const endsOn = addDays(startsOn, length);
        const years = yearsToMove(period(startsOn, endsOn), january);
        expect(years).toBeGreaterThanOrEqual(0);
        expect(inYears(endsOn, years) >= january.closesOn).toBe(true);
        const isEarlyEnough = years === 0 || inYears(startsOn, years - 1) < "2027-01-01";
        expect(isEarlyEnough || inYears(endsOn, years - 1) < january.closesOn).toBe(true);
      }),
    ));
});

describe("a day of last year's application", () => {
  test("moves with the years where it was to come, or in the time the application was for", () => {
    expect(copiedDay(plainDate("2026-06-05"), time, NO_LIMITS).now).toBe("2027-06-05");
    expect(copiedDay(plainDate("2026-01-01"), time, NO_LIMITS).now).toBe("2027-01-01");
    expect(copiedDay(plainDate("2026-03-15"), { ...time, startsOn: "2026-06-01" }, NO_LIMITS).now).toBe("2027-03-15");
    expect(inYears(plainDate("2028-02-29"), 1)).toBe("2029-02-28");
  });

  test("stays where it tells of the past: a founding, an annual meeting that was held", () => {
    expect(copiedDay(plainDate("1987-05-02"), time, NO_LIMITS).now).toBe("1987-05-02");
    expect(copiedDay(plainDate("2025-11-12"), time, NO_LIMITS).now).toBe("2025-11-12");
  });

  test("is asked again where the field does not take it any more", () => {
    const limits = { earliest: plainDate("2026-12-01"), latest: plainDate("2027-05-31") };
    expect(copiedDay(plainDate("2025-11-12"), time, limits)).toEqual({ was: "2025-11-12", now: null });
    expect(copiedDay(plainDate("2026-09-01"), time, limits).now).toBeNull();
    expect(copiedDay(plainDate("2026-05-31"), time, limits).now).toBe("2027-05-31");
  });

  test("is never copied to a day outside the field, and never to another day than its own or the year's", () =>
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 0, max: 3 }), (one, earliest, latest, years) => {
        const { now } = copiedDay(one, { ...time, years }, { earliest, latest });
        if (now === null) return;
        expect(now >= earliest && now <= latest).toBe(true);
        expect([one, inYears(one, years)]).toContain(now);
        expect(now === one || one > FILED || one >= time.startsOn).toBe(true);
      }),
    ));

  test("is found among the answers by the kind of its field, whatever it is called", () => {
    const form = formOf(
      field("date", { id: "a", ...NO_LIMITS }),
      field("date", { id: "b", earliest: plainDate("2027-01-01"), latest: null }),
      field("text", { id: "c", maxLength: 60 }),
    );
    const answers = {
      a: { kind: "date" as const, date: "2026-08-01" },
      b: { kind: "date" as const, date: "2024-08-01" },
      c: { kind: "text" as const, text: "2026-08-01" },
    };
    expect(withCopiedDays(answers, form, time)).toEqual({ a: { kind: "date", date: "2027-08-01" }, c: answers.c });
  });
});
