import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkForm } from "#domain/grants/form/check-form";
import type { Field, FieldOf, FormDefinition, Kind, Test } from "#domain/grants/form/definition";
import { plainDate } from "#domain/shared/plain-date";
import { EVERY_KIND, field, formOf, KIND_NAMES, options, someForm } from "#tests/domain/grants/form/sample-forms";

const AT = "sections[0].fields[0]";
const note = (id: string, settings: Partial<FieldOf<"text">> = {}) =>
  field("text", { id, maxLength: 100, ...settings });

test("forms made of fields of every kind can be taken into use", () => {
  fc.assert(
    fc.property(someForm, (form) => {
      expect(checkForm(form)).toEqual([]);
    }),
  );
});

test("every problem is told at once, each with its place, in the order of the form", () => {
  const unnamed = { fi: " ", sv: "Namn" };
  const form: FormDefinition = {
    sections: [
      { id: "a", title: unnamed, intro: null, condition: null, fields: [] },
      {
        ...{ id: "a", title: { fi: "Toiminta" }, intro: null, condition: null },
        fields: [
          note("one", { label: unnamed }),
          note("one"),
          field("choice", { id: "group", options: [...options("x", "x"), { code: "a.b", label: unnamed }] }),
          note("two words", { maxLength: 0 }),
        ],
      },
    ],
  };
  expect(checkForm(form)).toEqual([
    { code: "noFinnishText", at: "sections[0].title.fi" },
    { code: "emptySection", at: "sections[0]" },
    { code: "repeatedId", at: "sections[1].id" },
    { code: "noFinnishText", at: "sections[1].fields[0].label.fi" },
    { code: "repeatedId", at: "sections[1].fields[1].id" },
    { code: "repeatedOption", at: "sections[1].fields[2].options[1].code" },
    { code: "badId", at: "sections[1].fields[2].options[2].code" },
    { code: "noFinnishText", at: "sections[1].fields[2].options[2].label.fi" },
    { code: "badId", at: "sections[1].fields[3].id" },
    { code: "impossibleLimits", at: "sections[1].fields[3]" },
  ]);
});

test("a form without sections asks nothing", () =>
  expect(checkForm({ sections: [] })).toEqual([{ code: "noSections", at: "sections" }]));

test.each(["", "1st", "a.b", "a[0]", "ä", "constructor", "a".repeat(61)])("%j is no id", (id) =>
  expect(checkForm(formOf(note(id)))).toEqual([{ code: "badId", at: `${AT}.id` }]),
);

test("two fields of one id are found in different sections, too", () => {
  const [section] = formOf(note("one")).sections;
  const sections = section ? [section, { ...section, id: "other" }] : [];
  expect(checkForm({ sections })).toEqual([{ code: "repeatedId", at: "sections[1].fields[0].id" }]);
});

describe("what cannot be answered is a problem:", () => {
  const number = { unit: null, decimals: 0 as const };
  const day = plainDate("2027-01-31");
  test.each<[string, Field, string, string]>([
    ["a choice of one", field("choice", { id: "c", options: options("x") }), "tooFewOptions", `${AT}.options`],
    ["members of no age", field("members", { id: "m", bands: [] }), "tooFewOptions", `${AT}.bands`],
    ["figures of nothing", field("statistics", { id: "s", measures: [] }), "tooFewOptions", `${AT}.measures`],
    ["a number between 5 and 4", field("number", { id: "n", ...number, min: 5, max: 4 }), "impossibleLimits", AT],
    ["a negative sum", field("money", { id: "e", minCents: -1, maxCents: null }), "impossibleLimits", AT],
    ["a part of a cent", field("money", { id: "e", minCents: null, maxCents: 0.5 }), "impossibleLimits", AT],
    [
      "a day before itself",
      field("date", { id: "d", earliest: day, latest: plainDate("2027-01-30") }),
      "impossibleLimits",
      AT,
    ],
    ["none of many", field("many", { id: "c", options: options("x", "y"), most: 0 }), "impossibleLimits", AT],
    ["more than the whole", field("budget", { id: "b", ownShareBp: 10_001 }), "impossibleLimits", AT],
    ["too long a text", field("longText", { id: "t", maxLength: 1_000_000 }), "impossibleLimits", AT],
  ])("%s", (_, asked, code, at) => expect(checkForm(formOf(asked))).toEqual([{ code, at }]));
});

describe("a condition", () => {
  const problemsOf = (tests: Test[], earlier: Field[]) =>
    checkForm(formOf(...earlier, note("asked", { condition: { of: "all", tests } }), note("later")));
  const at = "sections[0].fields[1].condition.tests[0]";

  test("asks something", () => expect(problemsOf([], [])).toEqual([{ code: "emptyCondition", at: `${AT}.condition` }]));

  test.each<[string, Test, string]>([
    ["of a field that is nowhere", { field: "nowhere", is: "filled" }, "unknownField"],
    ["of a later field", { field: "later", is: "filled" }, "laterField"],
    ["of the field itself", { field: "asked", is: "filled" }, "laterField"],
    ["whether a text is a number", { field: "before", is: "atLeast", value: 1 }, "wrongTest"],
  ])("may not ask %s", (_, asked, code) => expect(problemsOf([asked], [note("before")])).toEqual([{ code, at }]));

  test.each<[Kind, Test]>([
    ["choice", { field: "choice", is: "equals", value: "fourth" }],
    ["choice", { field: "choice", is: "includes", value: "first" }],
    ["many", { field: "many", is: "includes", value: "fourth" }],
    ["yesNo", { field: "yesNo", is: "equals", value: "yes" }],
    ["number", { field: "number", is: "atLeast", value: Number.NaN }],
    ["money", { field: "money", is: "atLeast", value: 0.5 }],
    ["date", { field: "date", is: "equals", value: "31.1.2027" }],
  ])("may not ask of %s what it can never be", (kind, asked) =>
    expect(problemsOf([asked], [EVERY_KIND[kind]])).toEqual([{ code: "wrongTest", at }]),
  );

  test.each<[Kind, Test]>([
    ["choice", { field: "choice", is: "equals", value: "first" }],
    ["many", { field: "many", is: "includes", value: "third" }],
    ["yesNo", { field: "yesNo", is: "equals", value: false }],
    ["number", { field: "number", is: "atLeast", value: 2.5 }],
    ["money", { field: "money", is: "atLeast", value: 500_00 }],
    ["date", { field: "date", is: "equals", value: "2027-01-31" }],
    ["members", { field: "members", is: "atLeast", value: 30 }],
    ["budget", { field: "budget", is: "atLeast", value: 500_00 }],
  ])("may ask of %s what it can be", (kind, asked) => expect(problemsOf([asked], [EVERY_KIND[kind]])).toEqual([]));

  test("may ask of any field whether it is filled in", () => {
    for (const kind of KIND_NAMES)
      expect(problemsOf([{ field: EVERY_KIND[kind].id, is: "filled" }], [EVERY_KIND[kind]])).toEqual([]);
  });

  test("of a section may ask only of sections before it", () => {
    const [first] = formOf(note("one")).sections;
    const [second] = formOf(note("two")).sections;
    const condition = (id: string) => ({ of: "any" as const, tests: [{ field: id, is: "filled" as const }] });
    const formWith = (id: string) => ({
      sections: first && second ? [first, { ...second, id: "second", condition: condition(id) }] : [],
    });
    expect(checkForm(formWith("one"))).toEqual([]);
    expect(checkForm(formWith("two"))).toEqual([{ code: "laterField", at: "sections[1].condition.tests[0]" }]);
  });
});
