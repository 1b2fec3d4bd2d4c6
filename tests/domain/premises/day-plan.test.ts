import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Timed } from "#domain/premises/clash";
import { timesOf } from "#domain/premises/booking-time";
import {
  DAY_MINUTES,
  dayState,
  firstBookableDate,
  minutesOn,
  monthOfDays,
  shownHours,
  timeAtMinute,
  weekOfDays,
  type DayPlan,
} from "#domain/premises/day-plan";
import type { OpeningSpan } from "#domain/premises/opening";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap } from "#domain/shared/zoned-time";
import { uses } from "#tests/domain/premises/arbitraries";

const at = (day: string, time: string) => instantAfterGap(plainDate(day), timeOfDay(time));
const LONG_AGO = new Date(0);

const HOURS: OpeningSpan[] = (["MO", "TU", "WE", "TH", "FR"] as const).map((weekday) => ({
  weekday,
  opensAt: timeOfDay("08:00"),
  closesAt: timeOfDay("20:00"),
}));

const use = (startsOn: string, opensAt: string, closesAt: string, status: Timed["status"] = "approved"): Timed => ({
  id: `${startsOn} ${opensAt}`,
  status,
  time: {
    repeats: "once",
    startsOn: plainDate(startsOn),
    endsOn: plainDate(startsOn),
    opensAt: timeOfDay(opensAt),
    closesAt: timeOfDay(closesAt),
    except: [],
  },
});

const told = ({ parts }: DayPlan) =>
  parts.map(({ kind, from, to }) => `${kind} ${timeAtMinute(from)}–${timeAtMinute(to)}`);

describe("a week", () => {
  const bookings = [
    use("2026-11-24", "17:00", "19:00"),
    use("2026-11-24", "10:00", "12:00", "requested"),
    use("2026-11-27", "19:00", "01:00"),
  ];
  const week = weekOfDays({ hours: HOURS, bookings }, plainDate("2026-11-26"), at("2026-11-23", "14:30"));
  const [monday, tuesday, , , friday, saturday] = week;

  test("begins on Monday and has seven days", () => {
    expect(week.map(({ date }) => date)).toEqual(
      Array.from({ length: 7 }, (_, index) => addDays(plainDate("2026-11-23"), index)),
    );
  });

  test("tells what is free, taken and shut, and what it is too late to ask for", () => {
    expect(monday && told(monday)).toEqual([
      "shut 00:00–08:00",
      "late 08:00–14:30",
      "free 14:30–20:00",
      "shut 20:00–00:00",
    ]);
    expect(tuesday && told(tuesday)).toEqual([
      ...["shut 00:00–08:00", "free 08:00–17:00", "taken 17:00–19:00", "free 19:00–20:00", "shut 20:00–00:00"],
    ]);
    expect(friday && told(friday)).toEqual(["shut 00:00–08:00", "free 08:00–19:00", "taken 19:00–00:00"]);
    expect(saturday && told(saturday)).toEqual(["taken 00:00–01:00", "shut 01:00–00:00"]);
  });

  test("is seen from afar", () => {
    expect(week.map(dayState)).toEqual(["free", "partly", "free", "free", "partly", "full", "shut"]);
  });

  test("is drawn from the first to the last hour that is not shut", () => {
    expect(shownHours(week.slice(0, 4))).toEqual({ from: 8, to: 20 });
    expect(shownHours(week)).toEqual({ from: 0, to: 24 });
  });
});

test("a place without hours is free around the clock, and drawn by its uses", () => {
  const bookings = [use("2026-11-24", "06:30", "09:00")];
  const week = weekOfDays({ hours: [], bookings }, plainDate("2026-11-24"), LONG_AGO);
  expect(week.map(dayState)).toEqual(["free", "partly", "free", "free", "free", "free", "free"]);
  expect(shownHours(week)).toEqual({ from: 6, to: 20 });
});

test("what lasts over nights is taken on each of its days", () => {
  const stay = use("2027-03-26", "18:00", "10:00");
  const bookings = [{ ...stay, time: { ...stay.time, endsOn: plainDate("2027-03-28") } }];
  const week = weekOfDays({ hours: [], bookings }, plainDate("2027-03-26"), LONG_AGO);
  expect(week.slice(4).map(told)).toEqual([
    ["free 00:00–18:00", "taken 18:00–00:00"],
    ["taken 00:00–00:00"],
    ["taken 00:00–10:00", "free 10:00–00:00"],
  ]);
});

describe("the first day with something to ask for", () => {
  const first = (bookings: Timed[], from: Date) => firstBookableDate({ hours: HOURS, bookings }, from);

  test("is today while the doors are open, and after the weekend when they are not", () => {
    expect(first([], at("2026-11-27", "14:30"))).toBe("2026-11-27");
    expect(first([], at("2026-11-27", "20:00"))).toBe("2026-11-30");
  });

  test("is not one that is taken whole", () =>
    expect(first([use("2026-11-30", "08:00", "20:00")], at("2026-11-28", "10:00"))).toBe("2026-12-01"));

  test("is none where the doors never open to anybody else", () => {
    const all = use("2026-11-01", "00:00", "00:00");
    const bookings = [{ ...all, time: { ...all.time, endsOn: plainDate("2027-12-31") } }];
    expect(first(bookings, at("2026-11-28", "10:00"))).toBeNull();
  });
});

test("a month is whole weeks", () => {
  const days = monthOfDays({ hours: HOURS, bookings: [] }, plainDate("2026-11-15"), LONG_AGO);
  expect([days[0]?.date, days.at(-1)?.date, days.length]).toEqual(["2026-10-26", "2026-12-06", 42]);
});

describe("laws of a day", () => {
  const hours = fc.subarray(HOURS);
  const day = fc
    .tuple(fc.constantFrom("2027-03-22", "2027-10-25"), fc.nat(20))
    .map(([from, days]) => addDays(plainDate(from), days));

  test("every minute is in one part, and neighbours differ", () => {
    fc.assert(
      fc.property(hours, uses, day, (open, bookings, from) => {
        for (const { parts } of weekOfDays({ hours: open, bookings }, from, LONG_AGO)) {
          expect(parts[0]?.from).toBe(0);
          expect(parts.at(-1)?.to).toBe(DAY_MINUTES);
          parts.slice(1).forEach((part, index) => {
            expect(part.from).toBe(parts[index]?.to);
            expect(part.kind).not.toBe(parts[index]?.kind);
          });
        }
      }),
    );
  });

  test("a minute is taken exactly when something approved has it", () => {
    fc.assert(
      fc.property(hours, uses, day, (open, bookings, from) => {
        const approved = bookings.filter(({ status }) => status === "approved").flatMap(({ time }) => timesOf(time));
        for (const { date, parts } of weekOfDays({ hours: open, bookings }, from, LONG_AGO)) {
          const taken = approved.map((span) => minutesOn(date, span)).filter((span) => span !== null);
          for (const part of parts) {
            const holds = (minute: number) => taken.some((span) => span.from <= minute && minute < span.to);
            for (const minute of [part.from, part.to - 1]) expect(holds(minute)).toBe(part.kind === "taken");
          }
        }
      }),
    );
  });
});

test("what lasts all day does not stretch the picture", () => {
  const bookings = [use("2026-11-24", "00:00", "00:00")];
  const week = weekOfDays({ hours: HOURS, bookings }, plainDate("2026-11-24"), LONG_AGO);
  expect(week.map(dayState).slice(0, 3)).toEqual(["free", "full", "free"]);
  expect(shownHours(week)).toEqual({ from: 8, to: 20 });
});
