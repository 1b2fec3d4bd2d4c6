import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSOCIATION_KINDS } from "#domain/associations/association-kinds";
import {
  checkEligibility,
  lacksNumber,
  type Applicant,
  type AppliedSums,
  type EligibilityCode,
  type HeldTo,
  type Verdict,
} from "#domain/grants/eligibility";
import { plainDate } from "#domain/shared/plain-date";
import { APPLICANT_KINDS, HOME_RULES, OPEN_RULES } from "#domain/grants/programme-rules";

const HERE = ["Pieksämäki", "Pieksämäki stad"];
const STRICT: HeldTo = {
  eligibility: { applicants: ["association"], home: "home", registered: true, activeMonths: 12, onePerCategory: true },
  ownSharePercent: 20,
  shareBp: 10_000,
  closesOn: plainDate("2027-01-31"),
};
const OPEN: HeldTo = { ...OPEN_RULES, shareBp: 10_000, closesOn: plainDate("2027-01-31") };
const CLUB: Applicant = {
  kind: "association",
  registerNumber: "990007",
  businessId: null,
  homeMunicipality: "Pieksämäki",
  othersInCategory: 0,
  activeSince: null,
};
const SUMS: AppliedSums = { totalCostsCents: 1000_00, ownShareCents: 200_00, requestedCents: 800_00 };

const verdicts = (rules: HeldTo, applicant: Applicant, sums = SUMS): Partial<Record<EligibilityCode, Verdict>> =>
  Object.fromEntries(checkEligibility(rules, applicant, sums, HERE).map(({ code, verdict }) => [code, verdict]));

describe("who may be granted money", () => {
  test("a club of the town meets every rule but the one that no register tells", () => {
    expect(verdicts(STRICT, CLUB)).toEqual({
      ...{ kind: "met", registered: "met", home: "met", category: "met", ownShare: "met" },
      active: "toCheck",
    });
  });

  test.each<[string, Partial<Applicant>, EligibilityCode]>([
    ["an informal group", { kind: "informal" }, "kind"],
    ["in no register", { kind: "informal", registerNumber: null }, "registered"],
    ["from elsewhere", { homeMunicipality: "Mikkeli" }, "home"],
    ["with another application in the category", { othersInCategory: 1 }, "category"],
  ])("%s", (_name, applicant, code) => {
    expect(verdicts(STRICT, { ...CLUB, ...applicant })[code]).toBe("notMet");
  });

  test("a trace of activity a year before the close is enough, and without one it is told what is asked", () => {
    const since = (on: string) => ({ on: plainDate(on), by: "award" as const });
    const active = (activeSince: Applicant["activeSince"]) =>
      checkEligibility(STRICT, { ...CLUB, activeSince }, SUMS, HERE).find(({ code }) => code === "active");
    expect([since("2026-01-31"), since("2026-02-01"), null].map((one) => active(one)?.verdict)).toEqual([
      ...["met", "toCheck", "toCheck"],
    ]);
    expect(active(null)?.activity).toEqual({ months: 12, by: "2026-01-31", since: null });
  });

  test("somebody from elsewhere may be regularly active here: a person looks at it", () => {
    const rules: HeldTo = { ...STRICT, eligibility: { ...STRICT.eligibility, home: "homeOrActive" } };
    expect(verdicts(rules, { ...CLUB, homeMunicipality: "Mikkeli" }).home).toBe("toCheck");
    expect(verdicts(STRICT, { ...CLUB, homeMunicipality: "" }).home).toBe("toCheck");
  });

  test("a number that is not known is asked for, and nobody presumed to be unregistered", () => {
    const findings = checkEligibility(STRICT, { ...CLUB, registerNumber: null }, SUMS, HERE);
    expect(findings).toContainEqual({ code: "registered", verdict: "toCheck" });
    expect([lacksNumber(findings), lacksNumber(checkEligibility(STRICT, CLUB, SUMS, HERE))]).toEqual([true, false]);
  });

  test("the home is the same in any language and case", () => {
    expect(verdicts(STRICT, { ...CLUB, homeMunicipality: " pieksämäki STAD" }).home).toBe("met");
  });

  test("exactly the asked share of own money is enough, a cent less is not", () => {
    expect(verdicts(STRICT, CLUB, { ...SUMS, ownShareCents: 199_99 }).ownShare).toBe("notMet");
    expect(checkEligibility(STRICT, CLUB, { ...SUMS, totalCostsCents: null }, HERE).at(-1)).toEqual({
      code: "ownShare",
      verdict: "toCheck",
    });
  });
});

test("own money is asked for to the nearest cent", () => {
  const third = { ...SUMS, totalCostsCents: 333_33, ownShareCents: 33_33 };
  expect(verdicts({ ...STRICT, ownSharePercent: 10 }, CLUB, third).ownShare).toBe("met");
});

test("asking for all that the city pays of the costs is fine, for a cent more is told", () => {
  const asked = (requestedCents: number | null) =>
    verdicts({ ...STRICT, shareBp: 8_000 }, CLUB, { ...SUMS, requestedCents });
  expect([800_00, 800_01, null].map((sum) => asked(sum).cityShare)).toEqual(["met", "notMet", "toCheck"]);
});

const anyRules = fc.record({
  eligibility: fc.record({
    applicants: fc.subarray(APPLICANT_KINDS, { minLength: 1 }),
    home: fc.constantFrom(...HOME_RULES),
    registered: fc.boolean(),
    activeMonths: fc.nat(36),
    onePerCategory: fc.boolean(),
  }),
  ownSharePercent: fc.nat(100),
  shareBp: fc.integer({ min: 1, max: 10_000 }),
  closesOn: fc.constant(plainDate("2027-01-31")),
});
const anyApplicant = fc.record({
  kind: fc.constantFrom(...ASSOCIATION_KINDS),
  registerNumber: fc.option(fc.constant("990007")),
  businessId: fc.option(fc.constant("0242746-2")),
  homeMunicipality: fc.constantFrom("Pieksämäki", "Mikkeli", ""),
  othersInCategory: fc.nat(2),
  activeSince: fc.constantFrom(null, { on: plainDate("2024-05-02"), by: "booking" as const }),
});

test("a rule that a call does not have is never held against anybody", () => {
  fc.assert(
    fc.property(anyApplicant, (applicant) => {
      const { kind, ...rest } = verdicts(OPEN, applicant);
      expect(kind).toBe(applicant.kind === "cityUnit" ? "notMet" : "met");
      expect(rest).toEqual({});
    }),
  );
});

test("more own money never makes an application worse, and dropping a rule never does", () => {
  const rank: Record<Verdict, number> = { notMet: 0, toCheck: 1, met: 2 };
  fc.assert(
    fc.property(anyRules, anyApplicant, fc.nat(1000), fc.nat(1000), (rules, applicant, own, more) => {
      const sums = (ownShareCents: number) => ({ totalCostsCents: 1000, ownShareCents, requestedCents: 500 });
      const [less, richer] = [verdicts(rules, applicant, sums(own)), verdicts(rules, applicant, sums(own + more))];
      expect(rank[richer.ownShare ?? "met"]).toBeGreaterThanOrEqual(rank[less.ownShare ?? "met"]);
      const { ownShare: _left, ...others } = less;
      expect(verdicts({ ...rules, ownSharePercent: 0 }, applicant, sums(own))).toEqual(others);
    }),
  );
});
