import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOccurrence, occurrencesBetween } from "#domain/calendar/occurrences";
import { scheduleSchema, WEEKDAYS, type Schedule } from "#domain/calendar/schedule";
import { addDays, isoWeekday, partsOf, plainDate } from "#domain/shared/plain-date";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";

describe("laws of occurrences", () => {
  const date = fc.nat(1500).map((count) => addDays(plainDate("2026-01-01"), count));
  const time = fc
    .record({ hour: fc.nat(23), minute: fc.constantFrom("00", "30") })
    .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${minute}`);
  const hours = fc.oneof(
    fc.constant({}),
    fc
      .tuple(time, time)
      .filter(([a, b]) => a !== b)
      .map(([opensAt, closesAt]) => ({ opensAt, closesAt })),
  );
  const month = fc.integer({ min: 1, max: 12 });
  const season = fc.option(fc.record({ startMonth: month, endMonth: month }), { nil: undefined });
  const weekday = fc.constantFrom(...WEEKDAYS);
  const weekly = fc
    .record({
      byDay: fc.uniqueArray(weekday, { minLength: 1 }),
      every: fc.integer({ min: 1, max: 4 }),
      startsOn: date,
      season,
    })
    .map((parts) => ({ kind: "weekly" as const, ...parts }));
  const monthly = fc
    .record({
      byDay: fc.array(fc.record({ nth: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday }), { minLength: 1 }),
      season,
    })
    .map((parts) => ({ kind: "monthly" as const, ...parts }));
  const dates = fc.array(fc.tuple(date, fc.nat(10)), { minLength: 1, maxLength: 8 }).map((spans) => ({
    kind: "dates" as const,
    dates: spans.map(([startsOn, length]) => ({ startsOn, endsOn: addDays(startsOn, length) })),
  }));
  const schedules: fc.Arbitrary<Schedule> = fc
    .oneof(
      fc.tuple(fc.oneof(weekly, monthly), hours).map(([base, open]) => ({ ...base, ...open })),
      dates,
    )
    .map((schedule) => scheduleSchema.parse(schedule));
  const windows = fc
    .tuple(date, fc.nat(200), fc.nat(200))
    .map(([a, first, second]) => ({ a, b: addDays(a, first), c: addDays(a, first + second) }));
  const key = (occurrence: { startsAt: Date; endsAt: Date }) =>
    `${occurrence.startsAt.toISOString()}–${occurrence.endsAt.toISOString()}`;

  test("two windows side by side give what the whole window gives, sorted and once", () => {
    fc.assert(
      fc.property(schedules, windows, (schedule, { a, b, c }) => {
        const whole = occurrencesBetween(schedule, { from: a, until: c }).map(key);
        const halves = [
          ...occurrencesBetween(schedule, { from: a, until: b }),
          ...occurrencesBetween(schedule, { from: b, until: c }),
        ].map(key);
        expect(whole).toEqual([...new Set(halves)]);
        expect(whole).toEqual([...new Set(whole)].toSorted());
      }),
    );
  });
  test("every one touches the window, is on its day and in its season", () => {
    fc.assert(
      fc.property(schedules, windows, (schedule, { a, c }) => {
        for (const { startsOn, endsOn } of occurrencesBetween(schedule, { from: a, until: c })) {
          expect(startsOn < c && endsOn >= a).toBe(true);
          if (schedule.kind !== "weekly") continue;
          expect(schedule.byDay).toContain(WEEKDAYS[isoWeekday(startsOn) - 1]);
          const { startMonth = 1, endMonth = 12 } = schedule.season ?? {};
          const months = Array.from(
            { length: ((endMonth - startMonth + 12) % 12) + 1 },
            (_, index) => ((startMonth - 1 + index) % 12) + 1,
          );
          expect(months).toContain(partsOf(startsOn).month);
        }
      }),
    );
  });
  test("the wall shows the opening hours on the day, whatever the season", () => {
    fc.assert(
      fc.property(schedules, windows, (schedule, { a, c }) => {
        for (const { startsOn, endsOn, opensAt, closesAt, startsAt, endsAt } of occurrencesBetween(schedule, {
          from: a,
          until: c,
        })) {
          if (!opensAt || !closesAt || opensAt.startsWith("03:") || closesAt.startsWith("03:")) continue;
          expect([plainDateAt(startsAt), wallTimeAt(startsAt)]).toEqual([startsOn, opensAt]);
          expect([plainDateAt(endsAt), wallTimeAt(endsAt)]).toEqual([endsOn, closesAt]);
          expect(startsAt < endsAt).toBe(true);
        }
      }),
    );
  });
  test("the next one is the first that has not ended", () => {
    fc.assert(
      fc.property(schedules, date, fc.nat(86_399), (schedule, day, second) => {
        const now = new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000);
        const ahead = occurrencesBetween(schedule, { from: addDays(day, -12), until: addDays(day, 400) });
        const first = ahead.find(({ endsAt }) => endsAt > now);
        if (first) expect(nextOccurrence(schedule, now)).toEqual(first);
      }),
    );
  });
});
