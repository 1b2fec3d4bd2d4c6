import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWorkingDay } from "#domain/grants/finnish-holidays";
import { daysLeft, dueReminder, respondByOf, workingDaysAfter } from "#domain/referrals/respond-by";
import { addDays, plainDate } from "#domain/shared/plain-date";

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(plainDate("2026-01-01"), days));

describe("the day by which an association answers", () => {
  test("is five working days on, unless it has promised otherwise", () => {
    expect(respondByOf(plainDate("2027-01-15"), null)).toBe("2027-01-22");
    expect(respondByOf(plainDate("2027-01-15"), 1)).toBe("2027-01-18");
  });

  test("passes over Christmas and Epiphany", () => {
    expect(workingDaysAfter(plainDate("2026-12-23"), 1)).toBe("2026-12-28");
    expect(workingDaysAfter(plainDate("2027-01-05"), 1)).toBe("2027-01-07");
  });

  test("has that many working days before it, and is one itself", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (from, count) => {
        const until = workingDaysAfter(from, count);
        let passed = 0;
        for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) passed += Number(isWorkingDay(day));
        expect(isWorkingDay(until)).toBe(true);
        expect(passed).toBe(count);
      }),
    );
  });
});

test("what is left until then is told in whole days, and goes below nothing when it is late", () => {
  expect(daysLeft("2027-01-22", plainDate("2027-01-20"))).toBe(2);
  expect(daysLeft("2027-01-22", plainDate("2027-01-25"))).toBe(-3);
  expect(daysLeft(null, plainDate("2027-01-25"))).toBeNull();
});

describe("reminders", () => {
  const sent = { status: "sent" as const, respondBy: "2027-01-22", reminders: [] as string[] };

  test("come once the day has passed, and three days after that, and never again", () => {
    const reminders: string[] = [];
    const days: [string, string][] = [];
    for (let day = plainDate("2027-01-15"); day < plainDate("2027-02-20"); day = addDays(day, 1)) {
      const due = dueReminder({ ...sent, reminders }, day);
      if (!due) continue;
      days.push([day, due]);
      reminders.push(day);
    }
    expect(days).toEqual([
      ["2027-01-23", "first"],
      ["2027-01-26", "second"],
    ]);
  });

  test("come after a standstill one at a time", () => {
    const late = plainDate("2027-02-10");
    expect(dueReminder(sent, late)).toBe("first");
    expect(dueReminder({ ...sent, reminders: ["2027-02-10"] }, late)).toBeNull();
  });

  test("are for those who have somebody to reach", () => {
    const late = plainDate("2027-02-10");
    expect(dueReminder({ ...sent, status: "accepted" }, late)).toBe("first");
    for (const status of ["queued", "agreed", "arrived", "full", "declined", "withdrawn"] as const)
      expect(dueReminder({ ...sent, status }, late)).toBeNull();
  });
});
