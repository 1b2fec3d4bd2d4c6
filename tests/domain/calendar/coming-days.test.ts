import { expect, test } from "vitest";
import { comingDays } from "#domain/calendar/coming-days";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";

const item = (id: string, ownerId: string, schedule: ScheduleInput) => ({
  id,
  ownerId,
  schedule: scheduleSchema.parse(schedule),
});
const weekly = (day: "MO" | "TU" | "WE" | "SU", opensAt: string): ScheduleInput => ({
  kind: "weekly",
  byDay: [day],
  opensAt,
});

/** Sunday 22 November 2026, noon in Helsinki. */
const now = new Date("2026-11-22T10:00:00Z");
const titles = (items: ReturnType<typeof item>[], count: number) =>
  comingDays(items, { now, days: 7, count }).map((coming) => coming.item.id);

test("a short list tells one thing a day before a second of the same day", () => {
  const items = [
    item("monday early", "a", weekly("MO", "9:00")),
    item("monday late", "b", weekly("MO", "18:00")),
    item("tuesday", "c", weekly("TU", "10:00")),
  ];
  expect(titles(items, 2)).toEqual(["monday early", "tuesday"]);
  expect(titles(items, 5)).toEqual(["monday early", "monday late", "tuesday"]);
});

test("what has begun already, what is by agreement and what is later than the window are left out", () => {
  const items = [
    item("this morning", "a", weekly("SU", "9:00")),
    item("tonight", "b", weekly("SU", "18:00")),
    item("by agreement", "c", { kind: "byAgreement" }),
    item("next month", "d", { kind: "dates", dates: [{ startsOn: "2026-12-20", endsOn: "2026-12-20" }] }),
  ];
  expect(titles(items, 5)).toEqual(["tonight"]);
});
