import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCallAmendment } from "#domain/grants/call-terms";
import { checkOutage, extensionLog, outageFacts } from "#domain/grants/extension-log";
import { hours } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";

const TERMS = {
  opensAt: new Date("2026-12-31T22:00:00Z"),
  closesAt: new Date("2027-01-31T13:00:00Z"),
  budgetCents: 20_000_00,
  decisionExpectedOn: plainDate("2027-12-08"),
  claimsDueOn: plainDate("2028-11-30"),
};
const later = (instant: Date, by: number): Date => new Date(instant.getTime() + hours(by));

describe("the log of extensions", () => {
  test("whatever is tried, it goes only forward, link by link from the first close", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 12 }), (attempts) => {
        const now = new Date("2027-01-15T10:00:00Z");
        const progress = { stage: "drafting" as const, givenCents: 0, isContinuous: false };
        const history: Parameters<typeof extensionLog>[0][number][] = [];
        let { closesAt } = TERMS;
        for (const by of attempts) {
          const to = later(closesAt, by);
          const call = { ...TERMS, closesAt, progress };
          if (checkCallAmendment(call, { ...TERMS, closesAt: to }, now).length > 0) continue;
          const facts = { closedAt: closesAt.toISOString(), closesAt: to.toISOString() };
          history.push({ event: to > closesAt ? "extend" : "amend", at: now, reason: "Syy", facts });
          closesAt = to;
        }
        const log = extensionLog(history);
        expect(log.every(({ from, to }) => to > from)).toBe(true);
        log.forEach(({ from }, index) => expect(from).toEqual(log[index - 1]?.to ?? TERMS.closesAt));
        expect(log.at(-1)?.to ?? TERMS.closesAt).toEqual(closesAt);
      }),
    );
  });

  test("an outage is recorded once it is over, and only to give more time", () => {
    const outage = { from: new Date("2027-01-31T11:00:00Z"), to: new Date("2027-01-31T12:00:00Z"), what: "Palvelu" };
    expect(checkOutage(outage, true, later(outage.to, 1))).toEqual([]);
    expect(checkOutage(outage, true, later(outage.to, -0.5))).toEqual([{ code: "outageNotOver" }]);
    expect(checkOutage(outage, false, later(outage.to, 1))).toEqual([{ code: "outageWithoutExtension" }]);
    const backwards = { ...outage, to: outage.from };
    expect(checkOutage(backwards, true, later(outage.to, 1))).toEqual([{ code: "outageEndsBeforeStart" }]);
  });

  test("the outage is read back as it was recorded", () => {
    const outage = { from: new Date("2027-01-31T11:00:00Z"), to: new Date("2027-01-31T12:00:00Z"), what: "Palvelu" };
    const to = later(TERMS.closesAt, 24);
    const facts = { closedAt: TERMS.closesAt.toISOString(), closesAt: to.toISOString(), ...outageFacts(outage) };
    const at = later(TERMS.closesAt, 1);
    expect(extensionLog([{ event: "extend", at, reason: "Häiriö", facts }])).toEqual([
      { at, from: TERMS.closesAt, to, reason: "Häiriö", outage },
    ]);
  });
});
