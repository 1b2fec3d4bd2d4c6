import { describe, expect, test } from "vitest";
import {
  checkBlock,
  checkRequest,
  firstBookableMoment,
  isAvailableTo,
  type Bookable,
} from "#domain/premises/booking-check";
import type { BookingTime } from "#domain/premises/booking-time";
import { allAnswers, hasFacility } from "#domain/premises/facilities";
import { priceFor, priceRank, UNKNOWN_PRICE, type Prices } from "#domain/premises/prices";
import { cents } from "#domain/shared/cents";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";

const NOW = new Date("2026-11-25T10:00:00Z"); // a Wednesday, noon in Helsinki

const prices: Prices = {
  association: { kind: "free", condition: "" },
  withCity: UNKNOWN_PRICE,
  other: { kind: "notAvailable", condition: "" },
};
const time = (startsOn: string, opensAt: string, closesAt: string, over: Partial<BookingTime> = {}): BookingTime => ({
  repeats: "once",
  startsOn: plainDate(startsOn),
  endsOn: plainDate(startsOn),
  opensAt: timeOfDay(opensAt),
  closesAt: timeOfDay(closesAt),
  except: [],
  ...over,
});
const place = (over: Partial<Bookable> = {}): Bookable => ({
  hours: [{ weekday: "FR", opensAt: timeOfDay("08:00"), closesAt: timeOfDay("20:00") }],
  leadDays: null,
  prices,
  bookings: [],
  ...over,
});
const taken = { id: "b", status: "approved" as const, time: time("2026-11-27", "17:00", "19:00") };

describe("a request for a time", () => {
  test("that is free may be sent", () =>
    expect(checkRequest(time("2026-11-27", "10:00", "12:00"), place(), NOW)).toEqual([]));

  test("hears everything that is in the way at once, as times and not as people", () => {
    const asked = time("2026-11-27", "18:00", "21:00");
    expect(checkRequest(asked, place({ bookings: [taken] }), NOW)).toEqual([
      { code: "shut", times: ["2026-11-27T16:00:00.000Z/2026-11-27T19:00:00.000Z"] },
      { code: "taken", times: ["2026-11-27T15:00:00.000Z/2026-11-27T17:00:00.000Z"], more: 0 },
    ]);
  });

  test("is not stopped by another that waits", () =>
    expect(checkRequest(taken.time, place({ bookings: [{ ...taken, status: "requested" }] }), NOW)).toEqual([]));

  test("cannot lie in the past, nor too far ahead", () => {
    const always = place({ hours: [] });
    expect(checkRequest(time("2026-11-25", "11:00", "13:00"), always, NOW)).toEqual([{ code: "past" }]);
    expect(checkRequest(time("2026-11-25", "12:00", "13:00"), always, NOW)).toEqual([]);
    expect(checkRequest(time("2028-07-01", "12:00", "13:00"), always, NOW)).toEqual([{ code: "tooFar" }]);
  });

  test("keeps the days of notice", () => {
    const twoDays = place({ hours: [], leadDays: 2 });
    expect(checkRequest(time("2026-11-26", "12:00", "13:00"), twoDays, NOW)).toEqual([
      { code: "tooSoon", from: "2026-11-27" },
    ]);
    expect(checkRequest(time("2026-11-27", "00:00", "01:00"), twoDays, NOW)).toEqual([]);
    expect(firstBookableMoment(null, NOW)).toEqual(NOW);
  });

  test("of nothing is nothing", () => {
    const over = { repeats: "weekly" as const, except: [plainDate("2026-11-27")] };
    expect(checkRequest(time("2026-11-27", "10:00", "12:00", over), place(), NOW)).toEqual([{ code: "noTimes" }]);
  });

  test("tells some of many clashes, and how many more there are", () => {
    const season = time("2026-11-26", "17:00", "19:00", { repeats: "daily", endsOn: plainDate("2026-12-05") });
    const [refusal] = checkRequest(season, place({ hours: [], bookings: [{ ...taken, time: season }] }), NOW);
    expect(refusal).toMatchObject({ code: "taken", more: 4 });
  });
});

describe("a time the keeper closes", () => {
  test("needs no open doors", () => expect(checkBlock(time("2026-11-28", "00:00", "00:00"), [], NOW)).toEqual([]));
  test("does not take what is promised", () =>
    expect(checkBlock(time("2026-11-27", "00:00", "00:00"), [taken], NOW)).toMatchObject([{ code: "taken" }]));
  test("may have begun, not ended", () => {
    expect(checkBlock(time("2026-11-25", "00:00", "00:00"), [], NOW)).toEqual([]);
    expect(checkBlock(time("2026-11-24", "00:00", "00:00"), [], NOW)).toEqual([{ code: "past" }]);
  });
});

describe("what is told of a place", () => {
  test("what nobody has told is not known: never no, never free", () => {
    const answers = allAnswers([
      { code: "kitchen", answer: "yes", note: "minikeittiö" },
      { code: "lift", answer: "no", note: "" },
    ]);
    expect(answers.find(({ code }) => code === "sauna")).toEqual({ code: "sauna", answer: "unknown", note: "" });
    expect(hasFacility(answers, "kitchen")).toBe(true);
    expect(hasFacility(answers, "lift") || hasFacility(answers, "sauna")).toBe(false);
    expect(priceRank(UNKNOWN_PRICE)).toBeGreaterThan(priceRank({ kind: "free", condition: "" }));
  });

  test("some places are for associations only, and everybody pays their own price", () => {
    expect(isAvailableTo(prices, "a1")).toBe(true);
    expect(isAvailableTo(prices, null)).toBe(false);
    const paid = { kind: "paid" as const, amountCents: cents(15_00), unit: "hour" as const, condition: "" };
    expect(priceFor({ ...prices, other: paid }, null)).toBe(paid);
  });
});
