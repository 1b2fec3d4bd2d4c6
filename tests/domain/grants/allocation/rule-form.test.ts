import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleOf, scenarioSchema, typedRule } from "#domain/grants/allocation/rule-form";
import { MAX_CENTS } from "#domain/shared/cents";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { rules } from "#tests/domain/grants/allocation/applicants";

const form = (fields: object, locale: Locale = "fi") =>
  scenarioSchema(locale).safeParse({ version: 0, name: "Pisteet", step: "100", ...fields });

describe("the form of a rule", () => {
  test("reads back every rule it can hold", () => {
    const holdable = rules.filter(
      ({ base, caps, minimum }) =>
        (base.kind !== "percentOfApplied" || base.shareBp <= 10_000) &&
        (caps.shareOfAppliedBp ?? 0) <= 10_000 &&
        (caps.shareOfCostsBp ?? 0) <= 10_000 &&
        minimum?.cents !== 0 &&
        (minimum?.cents ?? 0) <= MAX_CENTS,
    );
    fc.assert(
      fc.property(holdable, fc.constantFrom(...LOCALES), (rule, locale) => {
        const read = form(typedRule(rule, locale), locale);
        expect(read.success && ruleOf(read.data)).toEqual(rule);
      }),
    );
  });

  test("asks for the figure that the chosen base needs, and for no other", () => {
    const lacks = (fields: object) => form(fields).error?.issues.map(({ path, message }) => [path.join("."), message]);
    expect(lacks({ base: "percentOfApplied" })).toEqual([["appliedShare", "required"]]);
    expect(lacks({ base: "lastYear", lastYearShare: " " })).toEqual([["lastYearShare", "required"]]);
    expect(lacks({ base: "points", unit: "set" })).toEqual([["unitValue", "required"]]);
    expect(lacks({ base: "points" })).toBeUndefined();
    expect(lacks({ base: "equalShare", appliedShare: "120" })).toEqual([["appliedShare", "tooLarge|100"]]);
  });

  test("takes empty pins as none", () => {
    const read = form({ base: "manual", pins: { a: "", b: "12,50" } });
    expect(read.data?.pins).toEqual({ a: undefined, b: 1250 });
  });
});
