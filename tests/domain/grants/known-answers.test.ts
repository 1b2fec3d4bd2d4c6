import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import {
  asksWhetherGranted,
  isKnownUnanswered,
  knownGrant,
  knownPremises,
  lastAwards,
  sourcesFor,
  withKnown,
  type KnownFacts,
} from "#domain/grants/known-answers";
import { copyApplication } from "#domain/grants/copy-application";
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
  const facts: KnownFacts = { grants: [grant], premises: [], reportId: "c0", hadAward: false };

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

describe("whether there was a grant last year", () => {
  const ifYes = { of: "all" as const, tests: [{ field: "had", is: "equals" as const, value: true }] };
  const ifSells = { of: "all" as const, tests: [{ field: "sells", is: "equals" as const, value: true }] };
  const form = formOf(
    field("yesNo", { id: "sells" }),
    field("yesNo", { id: "had" }),
    field("longText", { id: "what", maxLength: 60, condition: ifSells }),
    field("previousReport", { id: "report", maxLength: 60, condition: ifYes }),
  );
  const yes = { kind: "yesNo" as const, yes: true };
  const facts: KnownFacts = { grants: [], premises: [], reportId: null, hadAward: true };

  test("is the question on whose yes the form asks for the report, whatever it is called", () => {
    expect([...asksWhetherGranted(form)]).toEqual(["had"]);
    const [section] = form.sections;
    const inSection = formOf(field("yesNo", { id: "had" }));
    const sections = section
      ? [{ ...section, id: "b", condition: ifYes, fields: [field("previousReport", { id: "r", maxLength: 60 })] }]
      : [];
    expect([...asksWhetherGranted({ sections: [...inSection.sections, ...sections] })]).toEqual(["had"]);
    expect(asksWhetherGranted(formOf(field("yesNo", { id: "had" }))).size).toBe(0);
  });

  test("is answered yes by an award, left open without one, and never answered no", () => {
    expect(withKnown(EMPTY_APPLICATION, form, facts)).toMatchObject({
      content: { answers: { had: yes } },
      known: ["had"],
    });
    expect(withKnown(EMPTY_APPLICATION, form, { ...facts, hadAward: false }).content.answers).toEqual({});
    const no = { had: { kind: "yesNo" as const, yes: false } };
    expect(withKnown({ ...EMPTY_APPLICATION, answers: no }, form, facts).content.answers).toEqual(no);
  });

  test("is asked anew each year, not copied", () => {
    const last = { ...EMPTY_APPLICATION, answers: { had: { kind: "yesNo" as const, yes: false }, sells: yes } };
    const from = { content: last, form, isSameForm: true, years: 1, filedOn: null };
    expect(copyApplication({ content: EMPTY_APPLICATION, form }, from).content.answers).toEqual({ sells: yes });
  });

  const application = (year: number, awardedCents: number | null) => ({
    ...{ caseId: `c${year}`, name: `Liikunta ${year}`, year, requestedCents: 500_00 },
    decision:
      awardedCents === null
        ? null
        : { outcome: "grant" as const, awardedCents, section: "23", byOfficeHolder: false, meetingDate: "2026-04-08" },
  });

  test("is told with its source: the awards of the year before; other grants with every application", () => {
    const applications = [application(2027, null), application(2026, 300_00), application(2025, 100_00)];
    const sources = { lastYear: 2026, applications, premises: [{ id: "p", name: "Talo", hours: 4, valueCents: null }] };
    expect(lastAwards(sources).map(({ caseId }) => caseId)).toEqual(["c2026"]);
    const of = (asked: Parameters<typeof sourcesFor>[0]) => {
      const { applications: told, premises } = sourcesFor(asked, form, sources);
      return [...told.map(({ caseId }) => caseId), ...premises.map(({ id }) => id)];
    };
    expect(form.sections[0]?.fields.map(of)).toEqual([[], ["c2026"], [], ["c2026"]]);
    expect(of(field("otherGrants", { id: "grants" }))).toEqual(["c2027", "c2026", "c2025"]);
    expect(of(field("premises", { id: "premises" }))).toEqual(["p"]);
  });
});

test("what the city has is offered where nothing is answered yet, and nowhere else", () => {
  const [grants, premises, report] = [
    field("otherGrants", { id: "grants" }),
    field("premises", { id: "premises" }),
    field("previousReport", { id: "report", maxLength: 100 }),
  ];
  const form = formOf(grants, premises, report);
  const known = {
    ...{ lastYear: 2026, premises: [], reports: [] },
    applications: [{ caseId: "c1", name: "Liikunta 2026", year: 2026, requestedCents: 500_00, decision: null }],
  };
  const none = { kind: "otherGrants" as const, rows: [], none: true };
  expect(isKnownUnanswered(grants, form, undefined, known)).toBe(true);
  expect(isKnownUnanswered(grants, form, { ...none, none: false }, known)).toBe(true);
  expect(isKnownUnanswered(grants, form, none, known)).toBe(false);
  expect(isKnownUnanswered(premises, form, undefined, known)).toBe(false);
  expect(isKnownUnanswered(report, form, undefined, known)).toBe(false);
  expect(isKnownUnanswered(report, form, undefined, { ...known, reports: [{}] })).toBe(true);
});
