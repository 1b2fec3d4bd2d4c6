import fc from "fast-check";
import { expect, test } from "vitest";
import { CITY_STEPS, expectedDates, type WentBefore } from "#domain/grants/expected-dates";
import { addDays, plainDate } from "#domain/shared/plain-date";

const CLOSE = plainDate("2026-01-31");
const went = (start: number, propose: number, decide: number): WentBefore => ({
  from: CLOSE,
  reached: {
    startPreparation: addDays(CLOSE, start),
    propose: addDays(CLOSE, propose),
    decide: addDays(CLOSE, decide),
  },
});
const WAITING = {
  from: plainDate("2027-01-31"),
  decisionExpectedOn: plainDate("2027-04-08"),
  ahead: CITY_STEPS,
  today: plainDate("2027-02-01"),
};

test("steps are expected after as many days as they took before, by the median", () => {
  const before = [went(3, 40, 60), went(5, 41, 60), went(90, 42, 61)];
  expect(expectedDates(before, WAITING)).toEqual({
    startPreparation: { on: "2027-02-05", learnt: true },
    propose: { on: "2027-03-13", learnt: true },
    decide: { on: "2027-04-01", learnt: true },
  });
});

test("where too few went before, the decision is expected when the call says so, and nothing is said of the rest", () => {
  expect(expectedDates([went(3, 40, 60), went(5, 41, 60)], WAITING)).toEqual({
    startPreparation: { on: null, learnt: false },
    propose: { on: null, learnt: false },
    decide: { on: "2027-04-08", learnt: false },
  });
});

test("the meeting to which the list was tabled is believed before what was usual and what the call said", () => {
  const before = [went(3, 40, 60), went(5, 41, 60), went(90, 42, 61)];
  const tabled = { ...WAITING, ahead: ["decide"] as const, tabledUntil: plainDate("2027-05-20") };
  expect(expectedDates(before, tabled)).toEqual({ decide: { on: "2027-05-20", learnt: false } });
  expect(expectedDates(before, { ...tabled, today: plainDate("2027-05-21") })).toEqual({
    decide: { on: null, learnt: false },
  });
});

test("where each is decided as it arrives, the call's day promises nothing", () => {
  const one = { ...WAITING, ahead: ["decide"] as const, decisionExpectedOn: null };
  expect(expectedDates([], one)).toEqual({ decide: { on: null, learnt: false } });
});

test("no day that has gone by is promised", () => {
  const late = { ...WAITING, today: plainDate("2027-05-01"), ahead: ["decide"] as const };
  expect(expectedDates([], late)).toEqual({ decide: { on: null, learnt: false } });
});

test("never in the past, never out of order, only for what is ahead", () => {
  const days = fc.integer({ min: -30, max: 400 });
  const before = fc.array(
    fc.tuple(days, days, days).map(([a, b, c]) => went(a, b, c)),
    { maxLength: 12 },
  );
  const steps = fc.subarray([...CITY_STEPS]);
  const day = fc.integer({ min: -10, max: 300 }).map((offset) => addDays(WAITING.from, offset));
  fc.assert(
    fc.property(before, steps, day, (cases, ahead, today) => {
      const expected = expectedDates(cases, { ...WAITING, ahead, today });
      expect(Object.keys(expected)).toEqual(CITY_STEPS.filter((step) => ahead.includes(step)));
      const dates = Object.values(expected).flatMap(({ on }) => (on ? [on] : []));
      expect(dates).toEqual(dates.toSorted());
      expect(dates.every((on) => on >= today)).toBe(true);
    }),
  );
});
