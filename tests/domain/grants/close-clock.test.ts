import { describe, expect, test } from "vitest";
import { callStage } from "#domain/grants/call-window";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantOf } from "#domain/shared/zoned-time";

const at = (date: string, time: string): Date => {
  const meant = instantOf(plainDate(date), timeOfDay(time));
  if (!meant.ok) throw new Error(`${date} ${time} is no time in Helsinki`);
  return meant.value;
};

/** Closes by the wall clock in Helsinki, and the one instant that each means. */
const CLOSES: [what: string, date: string, time: string, utc: string][] = [
  ["a Sunday", "2027-01-31", "15:00", "2027-01-31T13:00:00Z"],
  ["a leap day", "2028-02-29", "15:00", "2028-02-29T13:00:00Z"],
  ["midnight after the leap day", "2028-03-01", "00:00", "2028-02-29T22:00:00Z"],
  ["the minute before the clocks go forward", "2027-03-28", "02:59", "2027-03-28T00:59:00Z"],
  ["the minute after the clocks went forward", "2027-03-28", "04:00", "2027-03-28T01:00:00Z"],
  ["the afternoon of that day", "2027-03-28", "15:00", "2027-03-28T12:00:00Z"],
  ["the minute before the clocks go back", "2027-10-31", "02:59", "2027-10-30T23:59:00Z"],
  ["the minute after the hour that comes twice", "2027-10-31", "04:00", "2027-10-31T02:00:00Z"],
  ["the afternoon of that day", "2027-10-31", "15:00", "2027-10-31T13:00:00Z"],
];

describe("the close of a call in Helsinki", () => {
  test.each(CLOSES)("on %s: %s %s", (_what, date, time, utc) => {
    const closesAt = at(date, time);
    expect(closesAt).toEqual(new Date(utc));
    const call = { opensAt: new Date("2026-01-01T00:00:00Z"), closesAt };
    expect(callStage(call, new Date(closesAt.getTime() - 1))).toBe("open");
    expect(callStage(call, closesAt)).toBe("closed");
  });

  test("an hour that does not exist is no close, and one that comes twice is read one way only", () => {
    expect(instantOf(plainDate("2027-03-28"), timeOfDay("03:30")).ok).toBe(false);
    const twice = instantOf(plainDate("2027-10-31"), timeOfDay("03:30"));
    if (twice.ok) expect([twice.value.toISOString()]).toEqual(["2027-10-31T00:30:00.000Z"]);
  });

  test("the hour that comes twice lasts two hours for whoever files in it", () => {
    const call = { opensAt: at("2027-10-31", "02:59"), closesAt: at("2027-10-31", "04:00") };
    expect(call.closesAt.getTime() - call.opensAt.getTime()).toBe(2 * 60 * 60_000 + 60_000);
    expect(callStage(call, new Date("2027-10-31T01:59:59.999Z"))).toBe("open");
  });
});
