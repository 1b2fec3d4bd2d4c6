import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { groupedHours, hoursForField, isOpen, openSpans, parseHours, type OpeningSpan } from "#domain/premises/opening";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap } from "#domain/shared/zoned-time";

const span = (weekday: OpeningSpan["weekday"], opensAt: string, closesAt: string): OpeningSpan => ({
  weekday,
  opensAt: timeOfDay(opensAt),
  closesAt: timeOfDay(closesAt),
});
const at = (day: string, time: string) => instantAfterGap(plainDate(day), timeOfDay(time));
const between = (day: string, from: string, to: string, lastDay = day) => ({
  startsAt: at(day, from),
  endsAt: at(lastDay, to),
});

describe("hours as they stand on a door", () => {
  test.each([
    ["8–20", [["08:00", "20:00"]]],
    [
      "8-12, 17.30-21",
      [
        ["08:00", "12:00"],
        ["17:30", "21:00"],
      ],
    ],
    [
      "klo 9 – 15 ja 16–18",
      [
        ["09:00", "15:00"],
        ["16:00", "18:00"],
      ],
    ],
    ["0–24", [["00:00", "00:00"]]],
    ["  ", []],
  ])("%s", (text, expected) => {
    const read = parseHours(text);
    expect(read.ok && read.value.map(({ opensAt, closesAt }) => [opensAt, closesAt])).toEqual(expected);
  });

  test.each(["aina", "8", "8–", "25–26", "8–10–12", "1–2,3–4,5–6,7–8"])("%s is not understood", (text) => {
    expect(parseHours(text)).toEqual({ ok: false, refusal: "notHours" });
  });

  test("what the field shows is read back the same", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30"))
      .map(([hour, minute]) => timeOfDay(`${String(hour).padStart(2, "0")}:${minute}`));
    const hours = fc.array(fc.record({ opensAt: time, closesAt: time }), { maxLength: 3 });
    fc.assert(
      fc.property(hours, (given) => {
        expect(parseHours(hoursForField(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  test("days that share their hours are told together", () => {
    const week = ["MO", "TU", "WE", "TH"] as const;
    const opening = [...week.map((day) => span(day, "09:00", "20:00")), span("FR", "09:00", "15:00")];
    expect(groupedHours(opening).map(({ days, hours }) => [...days, hoursForField(hours)])).toEqual([
      ["MO", "TH", "9–20"],
      ["FR", "FR", "9–15"],
    ]);
    expect(groupedHours([span("MO", "08:00", "10:00"), span("WE", "08:00", "10:00")])).toHaveLength(2);
  });
});

describe("the doors", () => {
  const evenings = [span("MO", "17:00", "21:00"), span("FR", "20:00", "02:00"), span("SA", "02:00", "04:00")];

  test("are open inside the hours and not a minute outside", () => {
    expect(isOpen(evenings, between("2026-11-23", "17:00", "21:00"))).toBe(true);
    expect(isOpen(evenings, between("2026-11-23", "16:59", "18:00"))).toBe(false);
    expect(isOpen(evenings, between("2026-11-23", "20:00", "21:01"))).toBe(false);
    expect(isOpen(evenings, between("2026-11-24", "17:00", "18:00"))).toBe(false);
  });

  test("stay open over midnight, and over two stretches that meet", () =>
    expect(isOpen(evenings, between("2026-11-27", "22:00", "04:00", "2026-11-28"))).toBe(true));

  test("are nobody's hindrance where no hours are told", () =>
    expect(isOpen([], between("2026-11-24", "03:00", "04:00"))).toBe(true));

  test("open all day long all week, the nights of the clocks too, are one stretch", () => {
    const always = WEEKDAYS.map((weekday) => span(weekday, "00:00", "00:00"));
    for (const day of ["2027-03-27", "2027-10-30"]) {
      const spans = openSpans(always, { from: plainDate(day), until: plainDate(day.replace(/..$/, "31")) });
      expect(spans).toHaveLength(1);
    }
  });
});
