import { expect, test } from "vitest";
import { parseTimeOfDay, timeOfDay } from "#domain/shared/time-of-day";

test.each([
  ["09:30", "09:30"],
  ["9.30", "09:30"],
  ["9", "09:00"],
  ["0:05", "00:05"],
  ["23.59", "23:59"],
])("reads the time %j", (text, time) => expect(parseTimeOfDay(text)).toEqual({ ok: true, value: time }));
test.each(["24:00", "9:60", "9.3", "", ":30", "klo 9", "09:30:00"])("does not read %j", (text) =>
  expect(parseTimeOfDay(text)).toEqual({ ok: false, refusal: "notATime" }),
);
test("a stored value must already be a time", () => expect(() => timeOfDay("9:30")).toThrow(RangeError));
