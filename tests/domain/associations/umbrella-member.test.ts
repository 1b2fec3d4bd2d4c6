import fc from "fast-check";
import { expect, test } from "vitest";
import { USUAL_TIMES } from "#domain/associations/directory-times";
import { mayBeAsked, memberStateOf, remindableFrom, REMINDER_PAUSE_DAYS } from "#domain/associations/umbrella-member";
import { addDays, plainDate } from "#domain/shared/plain-date";

const today = plainDate("2027-01-15");
const stateOf = (over: Partial<Parameters<typeof memberStateOf>[0]>) =>
  memberStateOf({ status: "published", confirmedOn: "2026-12-01", isDue: false, ...over }, today, USUAL_TIMES);

test("a member's details stand as its record does, and lag when something of it should be confirmed", () => {
  expect(stateOf({})).toBe("confirmed");
  expect(stateOf({ isDue: true })).toBe("due");
  expect(stateOf({ confirmedOn: "2026-01-15", isDue: true })).toBe("stale");
  expect(stateOf({ confirmedOn: null, isDue: true })).toBe("stale");
  expect(stateOf({ status: "unlisted" })).toBe("unlisted");
  expect(stateOf({ status: "archived" })).toBe("archived");
});

test("the fresh are not asked, nor those that are in the archive for another reason than silence", () => {
  expect(mayBeAsked("confirmed", null)).toBe(false);
  expect(mayBeAsked("archived", "struck")).toBe(false);
  expect(mayBeAsked("archived", "unconfirmed")).toBe(true);
  expect(mayBeAsked("due", null)).toBe(true);
});

test("after any letter a pause is kept, counted from the last of them", () => {
  expect(remindableFrom([])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (daysAgo) => {
      const days = daysAgo.map((days) => addDays(today, -days));
      expect(remindableFrom(days)).toBe(addDays(today, REMINDER_PAUSE_DAYS - Math.min(...daysAgo)));
    }),
  );
});
