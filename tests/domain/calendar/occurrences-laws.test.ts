import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOccurrence, occurrencesBetween } from "#domain/calendar/occurrences";
import { scheduleSchema, WEEKDAYS } from "#domain/calendar/schedule";
import { addDays, isoWeekday, partsOf, plainDate } from "#domain/shared/plain-date";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import { anyDate, anySchedule } from "#tests/domain/calendar/any-schedule";

describe("laws of occurrences", () => {
  const windows = fc
    .tuple(anyDate, fc.nat(200), fc.nat(200))
    .map(([a, first, second]) => ({ a, b: addDays(a, first), c: addDays(a, first + second) }));
  const key = (occurrence: { startsAt: Date; endsAt: Date }) =>
    `${occurrence.startsAt.toISOString()}–${occurrence.endsAt.toISOString()}`;

  test("two windows side by side give what the whole window gives, sorted and once", () => {
    fc.assert(
      fc.property(anySchedule, windows, (schedule, { a, b, c }) => {
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
      fc.property(anySchedule, windows, (schedule, { a, c }) => {
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
      fc.property(anySchedule, windows, (schedule, { a, c }) => {
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
      fc.property(anySchedule, anyDate, fc.nat(86_399), (schedule, day, second) => {
        const now = new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000);
        const ahead = occurrencesBetween(schedule, { from: addDays(day, -12), until: addDays(day, 400) });
        const first = ahead.find(({ endsAt }) => endsAt > now);
        if (first) expect(nextOccurrence(schedule, now)).toEqual(first);
      }),
    );
  });
  test("breaks and days left out take away exactly what falls on them", () => {
    fc.assert(
      fc.property(anySchedule, windows, (schedule, { a, c }) => {
        if (schedule.kind === "dates" || schedule.kind === "byAgreement") return;
        const { except, breaks = [] } = schedule;
        const isAway = (day: string) =>
          except.some((date) => date === day) || breaks.some((rest) => rest.startsOn <= day && day <= rest.endsOn);
        const whole = occurrencesBetween({ ...schedule, except: [], breaks: undefined }, { from: a, until: c });
        const expected = whole.filter(({ startsOn }) => !isAway(startsOn)).map(key);
        expect(occurrencesBetween(schedule, { from: a, until: c }).map(key)).toEqual(expected);
      }),
    );
  });
  test("nothing happens before the first day of a series or after its last", () => {
    fc.assert(
      fc.property(anySchedule, windows, (schedule, { a, c }) => {
        if (schedule.kind === "dates" || schedule.kind === "byAgreement") return;
        for (const { startsOn } of occurrencesBetween(schedule, { from: a, until: c })) {
          if (schedule.startsOn) expect(startsOn >= schedule.startsOn).toBe(true);
          if (schedule.endsOn) expect(startsOn <= schedule.endsOn).toBe(true);
        }
      }),
    );
  });
  test("the first Thursday from October to April is just that", () => {
    const season = { startMonth: 10, endMonth: 4 };
    const choir = scheduleSchema.parse({ kind: "monthly", byDay: [{ nth: 1, weekday: "TH" }], season });
    fc.assert(
      fc.property(anyDate, (day) => {
        const { month, day: dayOfMonth } = partsOf(day);
        const isIt = isoWeekday(day) === 4 && dayOfMonth <= 7 && [10, 11, 12, 1, 2, 3, 4].includes(month);
        expect(occurrencesBetween(choir, { from: day, until: addDays(day, 1) })).toHaveLength(isIt ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
  test("the days around a change of clocks are whole days apart on the wall, whatever the hour", () => {
    const changes = fc.constantFrom("2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26");
    const hour = fc.nat(23).filter((one) => one !== 3);
    fc.assert(
      fc.property(changes, hour, (change, opens) => {
        const opensAt = `${String(opens).padStart(2, "0")}:00`;
        const daily = scheduleSchema.parse({ kind: "weekly", byDay: [...WEEKDAYS], opensAt });
        const around = { from: addDays(plainDate(change), -2), until: addDays(plainDate(change), 3) };
        const found = occurrencesBetween(daily, around);
        expect(found.map(({ startsAt }) => wallTimeAt(startsAt))).toEqual(Array(5).fill(opensAt));
        expect(found.map(({ startsAt }) => plainDateAt(startsAt))).toEqual(found.map(({ startsOn }) => startsOn));
        const hoursApart = found.slice(1).map(({ startsAt }, index) => {
          return (startsAt.getTime() - (found[index]?.startsAt.getTime() ?? 0)) / 3_600_000;
        });
        expect(hoursApart.filter((apart) => apart !== 24)).toEqual([change.includes("-03-") ? 23 : 25]);
      }),
    );
  });
});
