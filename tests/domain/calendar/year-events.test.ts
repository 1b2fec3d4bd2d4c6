import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearEvents, type CallOfYear, type EnteredEvent } from "#domain/calendar/year-events";
import { inYear } from "#domain/calendar/yearly";
import { addDays, daysBetween, isoWeekday, plainDate } from "#domain/shared/plain-date";

const entered = (fields: Partial<EnteredEvent> = {}): EnteredEvent => ({
  id: "w1",
  title: "Jäppilän kumppanuuspöytä",
  startsOn: plainDate("2026-02-11"),
  endsOn: plainDate("2026-02-11"),
  ring: "tables",
  owner: "Pöytä",
  isYearly: true,
  ...fields,
});

const call = (id: string, fields: Partial<CallOfYear> = {}): CallOfYear => ({
  id,
  names: { fi: `Avustus ${id}` },
  opensOn: plainDate("2027-01-01"),
  closesOn: plainDate("2027-01-31"),
  decisionExpectedOn: plainDate("2027-04-08"),
  claimsDueOn: plainDate("2027-11-30"),
  infoOn: [],
  ...fields,
});

describe("the year's events", () => {
  test("calls with the same days are told once, with every call named", () => {
    const later = call("c", { opensOn: plainDate("2027-02-01"), closesOn: plainDate("2027-02-28") });
    const events = yearEvents({ entered: [], calls: [call("a"), call("b"), later], year: 2027 });
    expect(events.map(({ kind, startsOn }) => `${kind} ${startsOn}`)).toEqual([
      "callOpen 2027-01-01",
      "callOpen 2027-02-01",
      "decisionExpected 2027-04-08",
      "claimsDue 2027-11-30",
    ]);
    expect(events[0]).toMatchObject({ calls: [{ id: "a" }, { id: "b" }] });
  });

  test("a call that decides on each application as it arrives has no day of decision", () => {
    const events = yearEvents({ entered: [], calls: [call("a", { decisionExpectedOn: null })], year: 2027 });
    expect(events.map(({ kind }) => kind)).toEqual(["callOpen", "claimsDue"]);
  });

  test("what comes back yearly is an estimate in later years and nothing in earlier ones", () => {
    const [next] = yearEvents({ entered: [entered()], calls: [], year: 2027 });
    expect(next).toMatchObject({ startsOn: "2027-02-10", isEstimate: true });
    expect(yearEvents({ entered: [entered()], calls: [], year: 2025 })).toEqual([]);
    expect(yearEvents({ entered: [entered()], calls: [], year: 2026 })[0]).toMatchObject({ isEstimate: false });
    expect(yearEvents({ entered: [entered({ isYearly: false })], calls: [], year: 2027 })).toEqual([]);
    expect(yearEvents({ entered: [entered({ ring: "grants" })], calls: [], year: 2027 })).toEqual([]);
  });

  test("an event over the new year belongs to both years", () => {
    const span = { startsOn: plainDate("2026-12-20"), endsOn: plainDate("2027-01-06"), isYearly: false };
    for (const year of [2026, 2027]) expect(yearEvents({ entered: [entered(span)], calls: [], year })).toHaveLength(1);
  });

  test("all of March stays all of March, and all of February follows leap years", () => {
    const march = { startsOn: plainDate("2026-03-01"), endsOn: plainDate("2026-03-31") };
    expect(inYear(march, 2027)).toEqual({ startsOn: "2027-03-01", endsOn: "2027-03-31" });
    const february = { startsOn: plainDate("2026-02-01"), endsOn: plainDate("2026-02-28") };
    expect(inYear(february, 2028)).toEqual({ startsOn: "2028-02-01", endsOn: "2028-02-29" });
  });

  test("a short event keeps its weekday, its length and, within half a week, its date", () => {
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(plainDate("2026-01-01"), days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 2027, max: 2060 }),
        (startsOn, days, year) => {
          const expected = inYear({ startsOn, endsOn: addDays(startsOn, days) }, year);
          expect(isoWeekday(expected.startsOn)).toBe(isoWeekday(startsOn));
          expect(daysBetween(expected.startsOn, expected.endsOn)).toBe(days);
          const sameDate = plainDate(`${year}${startsOn.slice(4)}`);
          expect(Math.abs(daysBetween(expected.startsOn, sameDate))).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
