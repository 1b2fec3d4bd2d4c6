import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { knownGrant, knownPremises, withKnown, type KnownFacts } from "#domain/grants/known-answers";
import { cents } from "#domain/shared/cents";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const asked = { id: "c1", from: "Pieksämäki", name: "Liikunta 2026", year: 2026, requestedCents: 500_00 };

describe("what the city knows of another application", () => {
  test("is what was awarded, or what was asked where nothing is or not yet", () => {
    const row = { id: "c1", from: "Pieksämäki", purpose: "Liikunta 2026", year: 2026 };
    expect(knownGrant({ ...asked, decision: { outcome: "grant", awardedCents: 300_00 } })).toEqual({
      ...{ ...row, cents: 300_00, state: "received" },
    });
    expect(knownGrant({ ...asked, decision: { outcome: "reject", awardedCents: 0 } })).toEqual({
      ...{ ...row, cents: 500_00, state: "refused" },
    });
    expect(knownGrant({ ...asked, decision: null })).toEqual({ ...row, cents: 500_00, state: "applied" });
  });
});

const use = (hours: number, day = 1) => ({
  startsAt: new Date(Date.UTC(2026, 0, day, 8)),
  endsAt: new Date(Date.UTC(2026, 0, day, 8) + hours * 3_600_000),
});
const priced = (unit: "hour" | "time" | "day") => ({
  ...{ id: "p1", name: "Talo" },
  price: { kind: "paid" as const, amountCents: cents(15_00), unit, condition: "" },
});

describe("a place that was used", () => {
  test.each([
    ["hour", 3.5 * 15_00],
    ["time", 2 * 15_00],
    ["day", 2 * 15_00],
  ] as const)("is worth what others pay by the %s", (unit, valueCents) => {
    expect(knownPremises(priced(unit), [use(2), use(1.5, 2)])).toEqual({
      ...{ id: "p1", name: "Talo", hours: 3.5, valueCents },
    });
  });

  test("has no worth where no price is told, and is none where it was not used", () => {
    const free = { id: "p1", name: "Talo", price: { kind: "free" as const, condition: "" } };
    expect(knownPremises(free, [use(2)])).toMatchObject({ hours: 2, valueCents: null });
    expect(knownPremises(priced("hour"), [])).toBeNull();
  });
});

describe("filling in what the city knows", () => {
  const form = formOf(
    field("otherGrants", { id: "grants" }),
    field("premises", { id: "premises" }),
    field("previousReport", { id: "report", maxLength: 500 }),
  );
  const grant = knownGrant({ ...asked, decision: null });
  const facts: KnownFacts = { grants: [grant], premises: [], reportId: "c0" };

  test("fills what is empty, and tells which fields", () => {
    const { content, known } = withKnown(EMPTY_APPLICATION, form, facts);
    expect(content.answers).toEqual({
      grants: { kind: "otherGrants", rows: [grant], none: false },
      report: { kind: "previousReport", reportId: "c0", text: "" },
    });
    expect(known).toEqual(["grants", "report"]);
  });

  test("leaves what the applicant has answered, also that there are none", () => {
    const none = { grants: { kind: "otherGrants" as const, rows: [], none: true } };
    const { content, known } = withKnown({ ...EMPTY_APPLICATION, answers: none }, form, { ...facts, reportId: null });
    expect(content.answers).toEqual(none);
    expect(known).toEqual([]);
  });
});
