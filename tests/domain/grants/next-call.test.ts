import { expect, test } from "vitest";
import { comingEvents, nextCall, yearOfNext, type CallPlan } from "#domain/grants/next-call";
import { plainDate } from "#domain/shared/plain-date";

const LAST: CallPlan = {
  year: 2026,
  opensAt: new Date("2025-12-31T22:00:00Z"),
  // Friday 30 January 2026 at 15.00, the last working day of the month
  closesAt: new Date("2026-01-30T13:00:00Z"),
  decisionExpectedOn: plainDate("2026-04-09"),
  claimsDueOn: plainDate("2026-11-30"),
  budgetCents: 48_000_00,
  pots: [{ kind: "reserve", name: null, cents: 2_000_00 }],
  condition: { announcedCents: 50_000_00, lifted: { on: "2025-12-15", section: "88" } },
  decidingBody: "welfareBoard",
  paymentRule: { shareBp: 8000, capCents: null },
  requiredAttachments: [
    { code: "accounts", names: { fi: "Tilinpäätös", sv: null, en: null }, timing: "later", dueOn: "2026-04-15" },
  ],
  contact: { name: "Paula Preparer", title: null, email: "paula@example.org", phone: null },
  infoEvents: [{ startsAt: new Date("2026-01-13T15:00:00Z"), place: "Poleeni", link: null }],
};

test("last year's call is made again on the same weekdays, with all that people were told", () => {
  const now = new Date("2026-11-30T10:00:00Z");
  const next = nextCall(LAST, 2027, { bodies: [{ year: 2027, body: "leisureBoard" }], now });
  expect(next).toEqual({
    ...LAST,
    year: 2027,
    opensAt: new Date("2026-12-31T22:00:00Z"),
    closesAt: new Date("2027-01-29T13:00:00Z"),
    decisionExpectedOn: "2027-04-08",
    claimsDueOn: "2027-11-30",
    condition: { announcedCents: 48_000_00, lifted: null },
    decidingBody: "leisureBoard",
    requiredAttachments: [{ ...LAST.requiredAttachments[0], dueOn: "2027-04-14" }],
    infoEvents: [{ ...LAST.infoEvents[0], startsAt: new Date("2027-01-12T15:00:00Z") }],
  });
  expect(nextCall(LAST, 2027, { bodies: [], now }).decidingBody).toBe("welfareBoard");
});

test("an information event that would be over already is not told of", () => {
  const during = new Date("2027-01-12T15:00:00Z");
  expect(nextCall(LAST, 2027, { bodies: [], now: during }).infoEvents).toEqual([]);
  expect(comingEvents(LAST.infoEvents, 2, during)).toHaveLength(1);
});

test("the next call is for the first year that is still ahead", () => {
  expect(yearOfNext(LAST, new Date("2026-11-30T10:00:00Z"))).toBe(2027);
  expect(yearOfNext(LAST, new Date("2027-01-29T12:59:59Z"))).toBe(2027);
  expect(yearOfNext(LAST, new Date("2027-01-29T13:00:00Z"))).toBe(2028);
});
