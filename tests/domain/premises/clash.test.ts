import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takenRefusal } from "#domain/premises/booking-check";
import {
  boundsOf,
  daysTouched,
  timeFacts,
  timeFromFacts,
  timesOf,
  timesWithin,
  type BookingTime,
} from "#domain/premises/booking-time";
import { approvedBeside, clashingTimes, rivalsOf, takenSpans, type Timed } from "#domain/premises/clash";
import { isCovered, merged, overlap } from "#domain/premises/spans";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { bookingTimes, uses } from "#tests/domain/premises/arbitraries";

const time = (startsOn: string, opensAt: string, closesAt: string, over: Partial<BookingTime> = {}): BookingTime => ({
  repeats: "once",
  startsOn: plainDate(startsOn),
  endsOn: plainDate(startsOn),
  opensAt: timeOfDay(opensAt),
  closesAt: timeOfDay(closesAt),
  except: [],
  ...over,
});
const weekly = (startsOn: string, endsOn: string, opensAt: string, closesAt: string, except: string[] = []) =>
  time(startsOn, opensAt, closesAt, {
    repeats: "weekly",
    endsOn: plainDate(endsOn),
    except: except.map(plainDate),
  });
const approved = (booked: BookingTime, id = "other"): Timed => ({ id, status: "approved", time: booked });

const clashes = (wanted: BookingTime, taken: BookingTime) => clashingTimes(timesOf(wanted), [approved(taken)]).length;

describe("two uses of a place", () => {
  test("may follow each other to the minute", () => {
    expect(clashes(time("2026-11-27", "17:00", "19:00"), time("2026-11-27", "19:00", "21:00"))).toBe(0);
    expect(clashes(time("2026-11-27", "17:00", "19:01"), time("2026-11-27", "19:00", "21:00"))).toBe(1);
  });

  test("clash over midnight", () => {
    expect(clashes(time("2026-11-28", "00:30", "02:00"), time("2026-11-27", "22:00", "01:00"))).toBe(1);
    expect(clashes(time("2026-11-28", "01:00", "02:00"), time("2026-11-27", "22:00", "01:00"))).toBe(0);
  });

  test("clash all through the nights and days that one of them lasts", () => {
    const stay = time("2026-11-27", "18:00", "10:00", { endsOn: plainDate("2026-11-29") });
    expect(clashes(time("2026-11-27", "16:00", "18:00"), stay)).toBe(0);
    for (const [day, from, to] of [
      ["2026-11-27", "17:00", "18:01"],
      ["2026-11-28", "12:00", "13:00"],
      ["2026-11-29", "09:59", "12:00"],
    ] as const)
      expect(clashes(time(day, from, to), stay)).toBe(1);
    expect(clashes(time("2026-11-29", "10:00", "12:00"), stay)).toBe(0);
  });

  test.each([
    { night: "the clocks go forward", from: "2027-03-27", hours: 15 },
    { night: "the clocks go back", from: "2027-10-30", hours: 17 },
  ])("end at their hour in the morning when in the night $night", ({ from, hours }) => {
    const next = addDays(plainDate(from), 1);
    for (const stay of [time(from, "18:00", "10:00"), time(from, "18:00", "10:00", { endsOn: next })]) {
      expect(timesOf(stay).map(({ startsAt, endsAt }) => Number(endsAt) - Number(startsAt))).toEqual([
        hours * 3_600_000,
      ]);
      expect(clashes(time(next, "09:30", "11:00"), stay)).toBe(1);
      expect(clashes(time(next, "10:00", "11:00"), stay)).toBe(0);
      expect(timesOf(stay).flatMap(daysTouched)).toEqual([from, next]);
    }
  });

  test("clash on every day they share, and not on the days left out", () => {
    const season = weekly("2027-01-05", "2027-05-25", "17:00", "19:00", ["2027-03-02"]);
    expect(clashes(time("2027-02-23", "18:00", "20:00"), season)).toBe(1);
    expect(clashes(time("2027-03-02", "18:00", "20:00"), season)).toBe(0);
    expect(clashes(time("2027-02-24", "18:00", "20:00"), season)).toBe(0);
    expect(clashes(time("2027-06-01", "18:00", "20:00"), season)).toBe(0);
    expect(clashes(weekly("2027-01-05", "2027-02-02", "18:30", "20:00"), season)).toBe(5);
  });

  test("of every other week take turns", () => {
    const even = { ...weekly("2027-01-05", "2027-03-30", "17:00", "19:00"), repeats: "fortnightly" as const };
    expect(clashes({ ...even, startsOn: plainDate("2027-01-12") }, even)).toBe(0);
    expect(clashes({ ...even, startsOn: plainDate("2027-01-19") }, even)).toBe(6);
  });

  test("keep the wall's hours when the clocks change", () => {
    const season = weekly("2027-03-22", "2027-04-05", "17:00", "19:00");
    for (const day of ["2027-03-22", "2027-03-29", "2027-04-05"]) {
      expect(clashes(time(day, "18:59", "20:00"), season)).toBe(1);
      expect(clashes(time(day, "19:00", "20:00"), season)).toBe(0);
    }
  });

  test("an hour that the clocks skip is nobody's", () =>
    expect(clashes(time("2027-03-28", "03:30", "04:00"), time("2027-03-28", "02:00", "06:00"))).toBe(0));
});

describe("laws of clashes", () => {
  test("it does not matter who asks and who has", () => {
    fc.assert(
      fc.property(bookingTimes, bookingTimes, (a, b) => {
        expect(clashes(a, b) > 0).toBe(clashes(b, a) > 0);
      }),
    );
  });

  test("a clash is found exactly when some single time overlaps some other", () => {
    fc.assert(
      fc.property(bookingTimes, bookingTimes, (a, b) => {
        const all = timesOf(b).filter((taken) => timesOf(a).some((wanted) => overlap(wanted, taken)));
        expect(clashes(a, b)).toBe(all.length);
      }),
    );
  });

  test("however requests come and whatever the keeper presses, approved uses never overlap", () => {
    fc.assert(
      fc.property(uses, (asked) => {
        const bookings: Timed[] = [];
        for (const use of asked) {
          const isFree = takenRefusal(timesOf(use.time), bookings, use.id).length === 0;
          if (isFree) bookings.push({ ...use, status: "approved" });
        }
        const times = approvedBeside(bookings, null).flatMap(({ id, time: booked }) =>
          timesOf(booked).map((span) => ({ id, ...span })),
        );
        for (const one of times)
          for (const other of times) if (one.id !== other.id) expect(overlap(one, other)).toBe(false);
      }),
    );
  });

  test("only what is approved stands in the way, and never the request itself", () => {
    fc.assert(
      fc.property(uses, (bookings) => {
        for (const { id, time: wanted } of bookings) {
          const refusals = takenRefusal(timesOf(wanted), bookings, id);
          const others = bookings.filter((other) => other.status === "approved" && other.id !== id);
          expect(refusals.length > 0).toBe(others.some((other) => clashes(wanted, other.time) > 0));
        }
      }),
    );
  });

  test("requests that wait for the same time are each other's rivals", () => {
    fc.assert(
      fc.property(uses, (all) => {
        const waiting = all.filter(({ status }) => status === "requested");
        for (const a of waiting)
          for (const b of rivalsOf(timesOf(a.time), a.id, all)) {
            expect(b.status).toBe("requested");
            expect(rivalsOf(timesOf(b.time), b.id, all).map(({ id }) => id)).toContain(a.id);
          }
      }),
    );
  });

  test("a window of days holds every single time that touches it, and the calendar shows it taken", () => {
    fc.assert(
      fc.property(bookingTimes, fc.nat(25), fc.integer({ min: 1, max: 10 }), (booked, after, count) => {
        const from = addDays(booked.startsOn, after - 3);
        const window = { from, until: addDays(from, count) };
        const touching = timesOf(booked).filter(({ startsOn, endsOn }) => startsOn < window.until && endsOn >= from);
        expect(timesWithin(booked, window)).toEqual(touching);
        const taken = takenSpans([approved(booked)], window);
        for (const span of touching) if (span.startsAt < span.endsAt) expect(isCovered(span, taken)).toBe(true);
      }),
    );
  });

  test("the bounds hold every time", () => {
    fc.assert(
      fc.property(bookingTimes, (booked) => {
        const bounds = boundsOf(booked);
        for (const { startsAt, endsAt } of timesOf(booked)) {
          expect(bounds && bounds.startsAt <= startsAt).toBe(true);
          expect(bounds && (bounds.endsAt >= endsAt || endsAt <= startsAt)).toBe(true);
        }
      }),
    );
  });

  test("merged stretches are apart and in order, and say the same", () => {
    fc.assert(
      fc.property(uses, (all) => {
        const spans = all.flatMap(({ time: booked }) => timesOf(booked));
        const whole = merged(spans);
        whole.slice(1).forEach((span, index) => expect(span.startsAt > (whole[index]?.endsAt ?? 0)).toBe(true));
        for (const span of spans) if (span.startsAt < span.endsAt) expect(isCovered(span, whole)).toBe(true);
      }),
    );
  });
});

test("a time travels flat in a letter's facts and comes back the same", () => {
  fc.assert(
    fc.property(bookingTimes, (booked) => {
      expect(timeFromFacts(timeFacts(booked))).toEqual(booked);
    }),
  );
  expect(() => timeFromFacts({ repeats: "sometimes" })).toThrow(RangeError);
});
