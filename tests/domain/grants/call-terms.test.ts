import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callSchema } from "#domain/grants/call-form";
import { callNames } from "#domain/grants/call-names";
import { checkCallAmendment, checkCallTerms, type CallProgress } from "#domain/grants/call-terms";
import { hours } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";
import { parseFormData } from "#http/parse-form.server";

// 1 January 00:00 – 31 January 2027 15:00 in Finland
const terms = {
  opensAt: new Date("2026-12-31T22:00:00Z"),
  closesAt: new Date("2027-01-31T13:00:00Z"),
  budgetCents: 20_000_00,
  decisionExpectedOn: plainDate("2027-04-08"),
  claimsDueOn: plainDate("2027-11-30"),
};
const now = new Date("2027-01-15T10:00:00Z");

describe("the terms of a call", () => {
  test("follow each other: open, close, decision, claims", () => {
    expect(checkCallTerms(terms)).toEqual([]);
    expect(checkCallTerms({ ...terms, closesAt: terms.opensAt })).toEqual([{ code: "closesBeforeOpening" }]);
    expect(checkCallTerms({ ...terms, decisionExpectedOn: plainDate("2027-01-30") })).toEqual([
      { code: "decisionBeforeClose" },
    ]);
    expect(checkCallTerms({ ...terms, claimsDueOn: plainDate("2027-04-07") })).toEqual([
      { code: "claimsBeforeDecision" },
    ]);
    expect(checkCallTerms({ ...terms, budgetCents: 0 })).toEqual([{ code: "noBudget" }]);
  });
  test("a call is named with its year in every language it has", () => {
    expect(callNames({ fi: "Toiminta-avustus", sv: "Verksamhetsunderstöd", en: null }, 2027)).toEqual({
      fi: "Toiminta-avustus 2027",
      sv: "Verksamhetsunderstöd 2027",
      en: null,
    });
  });
});

describe("changing a published call", () => {
  const drafting: CallProgress = { stage: "drafting", givenCents: 0, isContinuous: false };
  const published = { ...terms, progress: drafting };
  const moved = (by: number) => ({ ...terms, closesAt: new Date(terms.closesAt.getTime() + by) });

  test("it may be extended, never shortened by a millisecond, nor extended to what is past already", () => {
    const sooner = { code: "closesSooner", field: "closesAt", word: terms.closesAt.toISOString() };
    expect(checkCallAmendment(published, moved(hours(24)), now)).toEqual([]);
    for (const by of [1, hours(1)]) expect(checkCallAmendment(published, moved(-by), now)).toEqual([sooner]);
    const continuous = { ...published, progress: { ...drafting, isContinuous: true } };
    expect(checkCallAmendment(continuous, moved(-1), now)).toEqual([sooner]);
    const afterClose = new Date(terms.closesAt.getTime() + hours(2));
    expect(checkCallAmendment(published, moved(hours(1)), afterClose)).toEqual([{ code: "closesInPast" }]);
  });
  test("after the close the other terms may still be put right without touching the close", () => {
    const later = new Date("2027-03-01T10:00:00Z");
    expect(checkCallAmendment(published, { ...terms, budgetCents: 25_000_00 }, later)).toEqual([]);
  });
  describe.each([
    { stage: "finished", close: "closeAfterFinish", budget: { code: "budgetUnderProposed", proposedCents: 18_000_00 } },
    { stage: "decided", close: "closeAfterDecision", budget: { code: "budgetUnderAwarded", awardedCents: 18_000_00 } },
  ] as const)("once its list is $stage", ({ stage, close, budget }) => {
    const later = new Date("2027-03-01T10:00:00Z");
    const call = { ...published, progress: { ...drafting, stage, givenCents: 18_000_00 } };

    test("the close stands as it was, whichever way it would move", () => {
      expect(checkCallAmendment(call, terms, later)).toEqual([]);
      for (const days of [-40, -1, 1, 30, 36])
        expect(checkCallAmendment(call, moved(hours(24 * days)), later)).toContainEqual({ code: close });
    });
    test("the budget covers what was given, to the cent", () => {
      expect(checkCallAmendment(call, { ...terms, budgetCents: 18_000_00 }, later)).toEqual([]);
      expect(checkCallAmendment(call, { ...terms, budgetCents: 17_999_99 }, later)).toEqual([budget]);
    });
  });
  test("claims keep the time that the decision promised; before it the day may still move", () => {
    const later = new Date("2027-04-09T10:00:00Z");
    const sooner = { ...terms, claimsDueOn: plainDate("2027-11-29") };
    const decided = { ...published, progress: { ...drafting, stage: "decided" as const } };
    expect(checkCallAmendment(decided, sooner, later)).toEqual([
      { code: "claimsDueSooner", claimsDueOn: terms.claimsDueOn },
    ]);
    expect(checkCallAmendment(decided, { ...terms, claimsDueOn: plainDate("2027-12-15") }, later)).toEqual([]);
    expect(checkCallAmendment({ ...decided, progress: { ...drafting, stage: "finished" } }, sooner, later)).toEqual([]);
  });
  test("a continuous call goes on whatever stands decided, and covers what was given", () => {
    const later = new Date("2027-01-20T10:00:00Z");
    for (const stage of ["drafting", "finished", "decided"] as const) {
      const call = { ...published, progress: { stage, givenCents: 6_000_00, isContinuous: true } };
      expect(checkCallAmendment(call, moved(hours(24)), later)).toEqual([]);
      expect(checkCallAmendment(call, { ...terms, budgetCents: 5_999_99 }, later)).toHaveLength(1);
      expect(checkCallAmendment(call, { ...terms, claimsDueOn: plainDate("2027-11-29") }, later)).toEqual([
        { code: "claimsDueSooner", claimsDueOn: terms.claimsDueOn },
      ]);
    }
  });
  test("no amendment that is let through shuts the door on anybody who goes by what was announced", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (by) => {
        const amendment = moved(hours(by));
        const refusals = checkCallAmendment(published, amendment, now);
        if (refusals.length === 0)
          expect(amendment.closesAt.getTime()).toBeGreaterThanOrEqual(terms.closesAt.getTime());
      }),
    );
  });
});

describe("the form of a call", () => {
  const typed = {
    year: "2027",
    "opensAt.date": "2027-01-01",
    "opensAt.time": "00:00",
    "closesAt.date": "2027-01-31",
    "closesAt.time": "15:00",
    budgetCents: "20 000",
    sharePercent: "80",
    capCents: "",
    decidingBody: "leisureBoard",
    decisionExpectedOn: "2027-04-08",
    claimsDueOn: "2027-11-30",
  };
  function formOf(fields: Record<string, string>, attachments: string[] = []): FormData {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...typed, ...fields })) form.append(name, value);
    for (const code of attachments) form.append(`attachments.${code}`, "now");
    return form;
  }

  test("wall-clock times in Finland become the one instant they mean", () => {
    expect(parseFormData(formOf({}, ["actionPlan", "budget"]), callSchema)).toMatchObject({
      ok: true,
      value: {
        opensAt: terms.opensAt,
        closesAt: terms.closesAt,
        budgetCents: 20_000_00,
        attachments: [
          { code: "actionPlan", timing: "now" },
          { code: "budget", timing: "now" },
        ],
      },
    });
    expect(parseFormData(formOf({}), callSchema)).toMatchObject({ ok: true, value: { attachments: [] } });
  });
  test("summer time counts: 15:00 in June is noon in UTC", () => {
    const summer = parseFormData(formOf({ "closesAt.date": "2027-06-30" }), callSchema);
    expect(summer.ok && summer.value.closesAt).toEqual(new Date("2027-06-30T12:00:00Z"));
  });
  test("an hour that the clocks skip, a missing time and an unknown attachment are refused beside their fields", () => {
    const skipped = formOf({ "closesAt.date": "2027-03-28", "closesAt.time": "03:30" });
    expect(parseFormData(skipped, callSchema)).toMatchObject({ ok: false, errors: { closesAt: ["notATime"] } });
    expect(parseFormData(formOf({ "closesAt.time": "" }), callSchema)).toMatchObject({
      ok: false,
      errors: { "closesAt.time": ["required"] },
    });
    expect(parseFormData(formOf({}, ["passport"]), callSchema).ok).toBe(false);
  });
});
