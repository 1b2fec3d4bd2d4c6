import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduleAhead } from "#domain/associations/copied-activity";
import type { Schedule } from "#domain/calendar/schedule";
import { nextOccurrences } from "#domain/calendar/occurrences";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { anySchedule } from "#tests/domain/calendar/any-schedule";

const now = new Date("2026-11-25T10:00:00Z");
const today = plainDateAt(now);

const hasEnded = (schedule: Schedule): boolean =>
  "endsOn" in schedule && schedule.endsOn !== undefined && schedule.endsOn < today;

test("a copy comes at the same times as the first, unless that has ended", () => {
  fc.assert(
    fc.property(
      anySchedule.filter((schedule) => !hasEnded(schedule)),
      (schedule) => {
        expect(nextOccurrences(scheduleAhead(schedule, today), now, 5)).toEqual(nextOccurrences(schedule, now, 5));
      },
    ),
  );
});

test("copying again changes nothing more", () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const once = scheduleAhead(schedule, today);
      expect(scheduleAhead(once, today)).toEqual(once);
    }),
  );
});

test("a series that has ended keeps its weekday and hours, and waits for a date where it needs one", () => {
  const ended = { startsOn: plainDate("2026-01-06"), endsOn: plainDate("2026-05-26"), except: [] };
  const weekly: Schedule = { kind: "weekly", byDay: ["TU"], every: 1, ...ended };
  const ahead = scheduleAhead(weekly, today);
  expect(ahead).toMatchObject({ kind: "weekly", byDay: ["TU"] });
  expect(ahead).toMatchObject({ startsOn: undefined, endsOn: undefined });
  const fortnightly: Schedule = { kind: "weekly", byDay: ["TU"], every: 2, ...ended };
  expect(scheduleAhead(fortnightly, today).kind).toBe("notYet");
});

test("dates that are over are left out, and when all are, new ones are asked for", () => {
  const day = (date: string) => ({ startsOn: plainDate(date), endsOn: plainDate(date) });
  const both: Schedule = { kind: "dates", dates: [day("2026-06-01"), day("2027-06-01")] };
  expect(scheduleAhead(both, today)).toMatchObject({ dates: [{ startsOn: "2027-06-01" }] });
  const past: Schedule = { kind: "dates", dates: [day("2026-06-01")] };
  expect(scheduleAhead(past, today)).toMatchObject({ kind: "notYet", answers: { scheduleKind: "dates" } });
});
