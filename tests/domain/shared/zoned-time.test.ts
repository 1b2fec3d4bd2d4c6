import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hours } from "#domain/shared/durations";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap, instantOf, plainDateAt, startOfDay, wallTimeAt } from "#domain/shared/zoned-time";

describe("the municipality's clock", () => {
  test("is two hours ahead of UTC in winter and three in summer", () => {
    expect(instantOf(plainDate("2027-01-31"), timeOfDay("15:00"))).toEqual({
      ok: true,
      value: new Date("2027-01-31T13:00:00Z"),
    });
    expect(instantOf(plainDate("2027-07-01"), timeOfDay("15:00"))).toEqual({
      ok: true,
      value: new Date("2027-07-01T12:00:00Z"),
    });
    expect(instantOf(plainDate("2028-02-29"), timeOfDay("15:00"))).toEqual({
      ok: true,
      value: new Date("2028-02-29T13:00:00Z"),
    });
  });
  test("skips an hour on 28 March 2027: a deadline cannot be set there, a meeting moves on", () => {
    expect(instantOf(plainDate("2027-03-28"), timeOfDay("03:30"))).toEqual({ ok: false, refusal: "noSuchTime" });
    expect(instantAfterGap(plainDate("2027-03-28"), timeOfDay("03:30"))).toEqual(new Date("2027-03-28T01:30:00Z"));
    expect(wallTimeAt(new Date("2027-03-28T01:30:00Z"))).toBe("04:30");
    expect(instantOf(plainDate("2027-03-28"), timeOfDay("04:00")).ok).toBe(true);
  });
  test("repeats an hour on 31 October 2027: the first one is meant", () => {
    expect(instantOf(plainDate("2027-10-31"), timeOfDay("03:30"))).toEqual({
      ok: true,
      value: new Date("2027-10-31T00:30:00Z"),
    });
    expect(wallTimeAt(new Date("2027-10-31T01:30:00Z"))).toBe("03:30");
  });
  test("turns to a new day before UTC does", () => {
    expect(plainDateAt(new Date("2027-01-31T21:59:59Z"))).toBe("2027-01-31");
    expect(plainDateAt(new Date("2027-01-31T22:00:00Z"))).toBe("2027-02-01");
  });
  test.each([
    ["2027-03-28", 23],
    ["2027-10-31", 25],
    ["2028-02-29", 24],
  ])("%s has %i hours", (date, count) => {
    const day = plainDate(date);
    expect(startOfDay(addDays(day, 1)).getTime() - startOfDay(day).getTime()).toBe(hours(count));
  });
});

test("every minute of any day shows itself on the wall, unless it is skipped", () => {
  const minutesOfDay = fc
    .nat(24 * 60 - 1)
    .map((minute) =>
      timeOfDay(`${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`),
    );
  const days = fc.nat(3000).map((count) => addDays(plainDate("2024-01-01"), count));
  fc.assert(
    fc.property(days, minutesOfDay, (day, time) => {
      const instant = instantOf(day, time);
      if (!instant.ok) return expect(time.startsWith("03:")).toBe(true);
      expect([plainDateAt(instant.value), wallTimeAt(instant.value)]).toEqual([day, time]);
      expect(instantAfterGap(day, time)).toEqual(instant.value);
    }),
  );
});
