import { describe, expect, test } from "vitest";
import type { Condition, Field, Kind } from "#domain/grants/form/definition";
import { offeredTests, savedCondition, testKey } from "#domain/grants/form-editor/condition-form";
import { conditionProblems } from "#domain/grants/form/check-conditions";
import { savedField } from "#domain/grants/form-editor/field-form";
import { readFieldForm, readSectionForm } from "#http/field-form.server";
import { EVERY_KIND, field, KIND_NAMES, options } from "#tests/domain/grants/form/sample-forms";

function formOf(values: Record<string, string | boolean>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    if (value !== false) form.append(name, value === true ? "on" : value);
  return form;
}

const earlier: Field[] = [
  ...Object.values(EVERY_KIND),
  field("choice", { id: "odd", options: options("yes", "a.b", "no") }),
];

const fieldForm = (saved: Field, condition: Condition | null = null) =>
  formOf({ sectionId: "s1", ...savedField<Kind>(saved), ...savedCondition(condition, earlier) });

const nulls = (text: { fi: string }) => ({ sv: null, en: null, ...text });
/** A translation that is lacking is stored as none. */
const stored = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "object" && part !== null && "fi" in part ? nulls(part as { fi: string }) : part,
  ) as unknown;

describe("a field that is stored", () => {
  test.each(KIND_NAMES)("%s is read from its form as it was", (kind) => {
    const { id: _, ...rest } = EVERY_KIND[kind];
    const read = readFieldForm(fieldForm(EVERY_KIND[kind]), kind, earlier);
    expect(read).toMatchObject({ ok: true, value: { sectionId: "s1", field: stored(rest) } });
  });

  test("every condition that is offered is one that may be asked, and is read back from its form", () => {
    const offered = earlier.flatMap(offeredTests);
    expect(new Set(offered.map(testKey)).size).toBe(offered.length);
    for (const each of offered) {
      const value = each.field === "date" ? "31.1.2027" : "12";
      const form = fieldForm(EVERY_KIND.text);
      form.set("tests[0].what", testKey(each));
      form.set("tests[0].value", each.asksValue ? value : "");
      const read = readFieldForm(form, "text", earlier);
      const { condition } = read.ok ? read.value.field : { condition: null };
      expect(condition?.tests, testKey(each)).toHaveLength(1);
      expect(conditionProblems(condition, earlier, earlier.length, "condition"), testKey(each)).toEqual([]);
      const again = readFieldForm(fieldForm(EVERY_KIND.text, condition), "text", earlier);
      expect(again.ok && again.value.field.condition).toEqual(condition);
    }
  });
});

describe("what is wrong in a form is told beside its input", () => {
  const withOne = (name: string, value: string, kind: Kind = "text") => {
    const form = fieldForm(EVERY_KIND[kind]);
    form.set(name, value);
    const read = readFieldForm(form, kind, earlier);
    return read.ok ? {} : read.errors;
  };

  test.each([
    ["label.fi", "", "text", "required"],
    ["help.sv", "Hjälp", "text", "help.fi: required"],
    ["maxLength", "0", "text", "tooSmall|1"],
    ["min", "kaksi", "number", "notADecimal|2"],
    ["maxCents", "-5", "money", "negativeSum"],
    ["latest", "32.1.2027", "date", "notADate"],
    ["ownSharePercent", "120", "budget", "tooLarge|100"],
    ["options[0].label.fi", "", "choice", ""],
    ["options[3].label.sv", "Fyra", "choice", "options[3].label.fi: required"],
    ["code", "jotain", "attachment", "notAChoice"],
    ["tests[0].what", "text|atLeast|", "text", "notAChoice"],
    ["tests[0].what", "money|atLeast|", "text", "tests[0].value: required"],
    ["tests[0].value", "5", "text", "tests[0].what: required"],
  ] as const)("%s = %j of %s", (name, value, kind, told) => {
    const [place = name, message = told] = told.includes(": ") ? told.split(": ") : [name, told];
    expect(withOne(name, value, kind)).toEqual(told === "" ? {} : { [place]: [message] });
  });

  test("of a section too", () => {
    expect(readSectionForm(formOf({ "title.sv": "Del" }), [])).toMatchObject({
      ok: false,
      errors: { "title.fi": ["required"] },
    });
    expect(readSectionForm(formOf({ "title.fi": "Osa", "intro.fi": "Näin." }), [])).toMatchObject({
      ok: true,
      value: { title: nulls({ fi: "Osa" }), intro: nulls({ fi: "Näin." }), condition: null },
    });
  });
});
