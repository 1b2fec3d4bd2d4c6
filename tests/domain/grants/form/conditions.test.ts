import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type Condition, type Field, type FormDefinition, type Test } from "#domain/grants/form/definition";
import { answersTo, field, formOf, options } from "#tests/domain/grants/form/sample-forms";

const when = (...tests: Test[]): Condition => ({ of: "all", tests });
const shownIds = (form: FormDefinition, answers: Answers) => fieldsOf(visible(form, answers)).map(({ id }) => id);

const camps = field("yesNo", { id: "camps" });
const howMany = field("number", {
  ...{ id: "howMany", unit: null, min: 0, max: null, decimals: 0 as const },
  condition: when({ field: "camps", is: "equals", value: true }),
});
const guides = field("text", {
  id: "guides",
  maxLength: 100,
  condition: when({ field: "howMany", is: "atLeast", value: 3 }),
});
const YES: Answers = { camps: { kind: "yesNo", yes: true }, howMany: { kind: "number", number: 3 } };

describe("a field", () => {
  const form = formOf(camps, howMany, guides);

  test("is asked when its condition holds", () => {
    expect(shownIds(form, {})).toEqual(["camps"]);
    expect(shownIds(form, { camps: { kind: "yesNo", yes: true } })).toEqual(["camps", "howMany"]);
    expect(shownIds(form, YES)).toEqual(["camps", "howMany", "guides"]);
    expect(shownIds(form, { ...YES, howMany: { kind: "number", number: 2 } })).toEqual(["camps", "howMany"]);
  });

  test("that is hidden counts as not answered, whatever was once written in it", () =>
    expect(shownIds(form, { ...YES, camps: { kind: "yesNo", yes: false } })).toEqual(["camps"]));

  test("may ask for any or for all of several things", () => {
    const tests: Test[] = [
      { field: "groups", is: "includes", value: "young" },
      { field: "note", is: "filled" },
    ];
    const formWith = (of: "all" | "any") =>
      formOf(
        field("many", { id: "groups", options: options("young", "old"), most: null }),
        field("text", { id: "note", maxLength: 100 }),
        field("text", { id: "more", maxLength: 100, condition: { of, tests } }),
      );
    const groups: Answers = { groups: { kind: "many", codes: ["old", "young"] } };
    expect(shownIds(formWith("any"), groups)).toContain("more");
    expect(shownIds(formWith("all"), groups)).not.toContain("more");
    expect(shownIds(formWith("all"), { ...groups, note: { kind: "text", text: "Kyllä" } })).toContain("more");
    expect(shownIds(formWith("all"), { ...groups, note: { kind: "text", text: "" } })).not.toContain("more");
  });

  test("whose answer is of another kind, from an older form, counts as not answered", () =>
    expect(shownIds(form, { camps: { kind: "text", text: "kyllä" } })).toEqual(["camps"]));
});

test("a section is asked when its condition holds, and not at all when it has nothing to ask", () => {
  const first = formOf(camps).sections[0];
  const section = { id: "details", title: { fi: "Leirit" }, intro: null };
  const condition = when({ field: "camps", is: "equals", value: true });
  const free = field("text", { id: "free", maxLength: 100 });
  const form: FormDefinition = { sections: [...(first ? [first] : []), { ...section, condition, fields: [free] }] };
  expect(visible(form, {}).sections.map(({ id }) => id)).toEqual(["main"]);
  expect(visible(form, YES).sections.map(({ id }) => id)).toEqual(["main", "details"]);
  const hidden: FormDefinition = {
    sections: [...(first ? [first] : []), { ...section, condition: null, fields: [howMany] }],
  };
  expect(visible(hidden, {}).sections.map(({ id }) => id)).toEqual(["main"]);
});

describe("whatever is asked and answered", () => {
  /** Fields that each may depend on some of those before them. */
  const chained = fc
    .array(fc.array(fc.record({ back: fc.integer({ min: 1, max: 3 }), yes: fc.boolean() }), { maxLength: 2 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((chain) =>
      formOf(
        ...chain.map((links, index): Field => {
          const tests = links
            .filter(({ back }) => back <= index)
            .map(({ back, yes }): Test => ({ field: `f${index - back}`, is: "equals", value: yes }));
          return field("yesNo", { id: `f${index}`, condition: tests.length === 0 ? null : { of: "any", tests } });
        }),
      ),
    );
  const filled = chained.chain((form) => fc.record({ form: fc.constant(form), answers: answersTo(form) }));

  test("what is shown depends only on what is shown", () => {
    fc.assert(
      fc.property(filled, ({ form, answers }) => {
        const shown = shownIds(form, answers);
        const seen = Object.fromEntries(Object.entries(answers).filter(([id]) => shown.includes(id)));
        expect(shownIds(form, seen)).toEqual(shown);
      }),
    );
  });

  test("what is shown is part of the form, in its order", () => {
    fc.assert(
      fc.property(filled, ({ form, answers }) => {
        const shown = shownIds(form, answers);
        expect(
          fieldsOf(form)
            .map(({ id }) => id)
            .filter((id) => shown.includes(id)),
        ).toEqual(shown);
      }),
    );
  });
});
