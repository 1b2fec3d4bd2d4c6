import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueCloseReminder } from "#domain/grants/close-reminders";
import { days, hours, minutes } from "#domain/shared/durations";

const CLOSE = new Date("2027-01-31T13:00:00Z");
const before = (ms: number) => new Date(CLOSE.getTime() - ms);
const BEGUN = before(days(20));

/** What a worker that looks at these moments says, each reminder with its moment. */
function said(looks: readonly Date[], begunAt = BEGUN, closesAt: (now: Date) => Date = () => CLOSE) {
  let remindedAt: Date | null = null;
  const all: string[] = [];
  for (const now of looks) {
    const due = dueCloseReminder({ closesAt: closesAt(now), begunAt, remindedAt }, now);
    if (due) [remindedAt, all[all.length]] = [now, due];
  }
  return all;
}

const everyHour = Array.from({ length: 20 * 24 + 48 }, (_, hour) => new Date(BEGUN.getTime() + hours(hour)));

describe("reminders before the close", () => {
  test("come 7 days, 1 day and 3 hours before it, to the minute, each once", () => {
    expect(said(everyHour)).toEqual(["week", "day", "hours"]);
    expect(said([before(days(7) + 1)])).toEqual([]);
    expect(said([before(days(7)), before(days(7) - 1), before(days(6))])).toEqual(["week"]);
    expect(said([before(hours(3) + 1), before(hours(3))])).toEqual(["day", "hours"]);
  });

  test("whose time went by unsent give way to the latest, and none comes at the close or after it", () => {
    expect(said([before(hours(20))])).toEqual(["day"]);
    expect(said([before(minutes(1))])).toEqual(["hours"]);
    expect(said([CLOSE, new Date(CLOSE.getTime() + 1)])).toEqual([]);
  });

  test("leave alone whoever began after their time", () => {
    expect(said(everyHour, before(days(5)))).toEqual(["day", "hours"]);
    expect(said(everyHour, before(hours(2)))).toEqual([]);
  });

  test("move with the close: a later one has its own, and what was just said is not said again", () => {
    const extendedBy = (ms: number, at: Date) => (now: Date) => (now < at ? CLOSE : new Date(CLOSE.getTime() + ms));
    const weekLater = Array.from({ length: 30 * 24 }, (_, hour) => new Date(BEGUN.getTime() + hours(hour)));
    expect(said(weekLater, BEGUN, extendedBy(days(7), before(hours(20))))).toEqual([
      "week",
      "day",
      "week",
      "day",
      "hours",
    ]);
    expect(said(weekLater, BEGUN, extendedBy(days(1), before(hours(5))))).toEqual(["week", "day", "day", "hours"]);
  });

  test("never more than three for one close, however the worker runs, and never the same twice", () => {
    const look = fc.integer({ min: 0, max: days(21) }).map((ms) => new Date(BEGUN.getTime() + ms));
    fc.assert(
      fc.property(fc.array(look, { maxLength: 60 }), (looks) => {
        const all = said(looks.toSorted((a, b) => a.getTime() - b.getTime()));
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(["week", "day", "hours"].filter((step) => all.includes(step)));
      }),
    );
  });
});
