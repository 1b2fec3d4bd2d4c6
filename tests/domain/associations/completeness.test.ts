import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completenessOf, PROFILE_STEPS, type ProfileFacts } from "#domain/associations/completeness";

const text = fc.constantFrom("", "jotain");
const codes = fc.array(fc.constantFrom("a", "b"), { maxLength: 2 });
const activity = fc.record({
  isPublished: fc.boolean(),
  tellsNeeds: fc.boolean(),
  tellsCost: fc.boolean(),
  tellsAccessibility: fc.boolean(),
});
const profile: fc.Arbitrary<ProfileFacts> = fc.record({
  contact: fc.record({ role: text, email: text }),
  description: text,
  operatingArea: codes,
  languages: codes,
  accessibility: codes,
  notAccessible: codes,
  hasPicture: fc.boolean(),
  plainFinnish: text,
  descriptions: fc.record({ sv: text, en: text }),
  activities: fc.array(activity, { maxLength: 3 }),
});

/** Everything that one or the other tells. */
function together(a: ProfileFacts, b: ProfileFacts): ProfileFacts {
  const both = (one: readonly string[], other: readonly string[]) => [...one, ...other];
  return {
    contact: { role: a.contact.role || b.contact.role, email: a.contact.email || b.contact.email },
    description: a.description || b.description,
    operatingArea: both(a.operatingArea, b.operatingArea),
    languages: both(a.languages, b.languages),
    accessibility: both(a.accessibility, b.accessibility),
    notAccessible: both(a.notAccessible, b.notAccessible),
    hasPicture: a.hasPicture || b.hasPicture,
    plainFinnish: a.plainFinnish || b.plainFinnish,
    descriptions: { sv: a.descriptions.sv || b.descriptions.sv, en: a.descriptions.en || b.descriptions.en },
    activities: [...a.activities, ...b.activities],
  };
}

const EMPTY: ProfileFacts = {
  contact: { role: "", email: "" },
  description: "",
  operatingArea: [],
  languages: [],
  accessibility: [],
  notAccessible: [],
  hasPicture: false,
  plainFinnish: "",
  descriptions: { sv: "", en: "" },
  activities: [],
};
const WHOLE: ProfileFacts = {
  contact: { role: "sihteeri", email: "seura@example.org" },
  description: "Kävelemme.",
  operatingArea: ["Keskusta"],
  languages: ["fi"],
  accessibility: [],
  notAccessible: ["inva-wc"],
  hasPicture: true,
  plainFinnish: "Kävelemme.",
  descriptions: { sv: "", en: "We walk." },
  activities: [{ isPublished: true, tellsNeeds: true, tellsCost: true, tellsAccessibility: true }],
};

describe("the completeness of a profile", () => {
  test("goes from nothing to everything", () => {
    expect(completenessOf(EMPTY)).toEqual({ percent: 0, next: "activities", missing: PROFILE_STEPS });
    expect(completenessOf(WHOLE)).toEqual({ percent: 100, next: null, missing: [] });
  });

  test("asks for an activity before anything else, and a draft is not one yet", () => {
    const draft = { isPublished: false, tellsNeeds: true, tellsCost: true, tellsAccessibility: true };
    expect(completenessOf({ ...WHOLE, activities: [draft] }).next).toBe("activities");
  });

  test("knowing that something is not accessible is knowing", () => {
    expect(completenessOf({ ...WHOLE, notAccessible: [] }).missing).toEqual(["accessibility"]);
  });

  test("never falls when more is told", () => {
    fc.assert(
      fc.property(profile, profile, (one, other) => {
        expect(completenessOf(together(one, other)).percent).toBeGreaterThanOrEqual(completenessOf(one).percent);
      }),
    );
  });

  test("stays within 0 and 100, and below 100 there is always a next step", () => {
    fc.assert(
      fc.property(profile, (facts) => {
        const { percent, next, missing } = completenessOf(facts);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(next === null).toBe(percent === 100);
        expect(next).toBe(missing[0] ?? null);
      }),
    );
  });
});
