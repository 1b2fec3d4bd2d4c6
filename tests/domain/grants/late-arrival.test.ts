import { expect, test } from "vitest";
import { isLateArrival } from "#domain/grants/late-arrival";

const CLOSE = new Date("2027-01-31T13:00:00Z");

test("what comes at the close or after it is late, and what its applicant filed in the service never is", () => {
  expect(isLateArrival(CLOSE, CLOSE, [])).toBe(true);
  expect(isLateArrival(new Date(CLOSE.getTime() - 1), CLOSE, [])).toBe(false);
  expect(isLateArrival(null, CLOSE, [])).toBe(false);
});

test("moving mends no lateness, and makes nobody late who was in time", () => {
  expect(isLateArrival(CLOSE, CLOSE, [{ wasLate: true }])).toBe(true);
  expect(isLateArrival(CLOSE, CLOSE, [{ wasLate: true }, { wasLate: false }])).toBe(false);
  expect(isLateArrival(CLOSE, CLOSE, [{}])).toBe(false);
  expect(isLateArrival(CLOSE, new Date(CLOSE.getTime() + 1), [{ wasLate: true }])).toBe(false);
});
