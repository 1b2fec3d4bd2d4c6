import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf, optionsOf, type FormDefinition } from "#domain/grants/form/definition";
import { idOfRemoved, type EditedForm, type WrittenField } from "#domain/grants/form-editor/edited-form";
import { applyEdit, type FormEdit } from "#domain/grants/form-editor/edits";
import { EVERY_KIND, field, formOf, options, someForm } from "#tests/domain/grants/form/sample-forms";

const edited = (draft: FormDefinition, idsGiven = 0): EditedForm => ({ draft, removed: [], idsGiven });

function done(form: EditedForm, ...edits: FormEdit[]): EditedForm {
  return edits.reduce((now, edit) => {
    const next = applyEdit(now, edit);
    if (!next) throw new Error(`nothing to ${edit.do}`);
    return next.form;
  }, form);
}

const idsIn = ({ draft }: EditedForm): string[] => fieldsOf(draft).map(({ id }) => id);
const written = (label: string): WrittenField => {
  const { id: _, ...rest } = field("text", { id: "", maxLength: 100, label: { fi: label } });
  return rest;
};
const newSection = { title: { fi: "Talous" }, intro: null, condition: null };
const yesNos = (...ids: string[]) => ids.map((id) => field("yesNo", { id }));
const two: EditedForm = edited({
  sections: [
    { id: "one", ...newSection, fields: yesNos("a", "b") },
    { id: "two", ...newSection, fields: yesNos("c") },
  ],
});

describe("adding", () => {
  test("a section comes last, a field last in its section, each with an id nobody had", () => {
    const form = done(
      two,
      { do: "addSection", section: newSection },
      { do: "addField", sectionId: "one", field: written("Nimi") },
    );
    expect(form.draft.sections.map(({ id }) => id)).toEqual(["one", "two", "s1"]);
    expect(idsIn(form)).toEqual(["a", "b", "f2", "c"]);
  });

  test("an id is not given again, also when its field was taken out and gone from what may come back", () => {
    const add: FormEdit = { do: "addField", sectionId: "one", field: written("Nimi") };
    const form = done(two, add, { do: "removeField", id: "f1" });
    expect(idsIn(done({ ...form, removed: [] }, add))).toEqual(["a", "b", "f2", "c"]);
  });

  test("a new option gets a code; those that were there keep theirs, and a made up one is new", () => {
    const choice = field("choice", { id: "a", options: options("x", "y") });
    const { id: _, ...rest } = choice;
    const options2 = [
      { code: "y", label: { fi: "Y" } },
      { code: "", label: { fi: "Uusi" } },
      { code: "constructor", label: { fi: "Keksitty" } },
    ];
    const form = done(edited(formOf(choice), 5), {
      do: "reviseField",
      id: "a",
      sectionId: "main",
      field: { ...rest, options: options2 },
    });
    expect(
      fieldsOf(form.draft)
        .flatMap(optionsOf)
        .map(({ code }) => code),
    ).toEqual(["y", "o6", "o7"]);
    expect(form.idsGiven).toBe(7);
  });
});

describe("moving", () => {
  test.each([
    ["b", -1, ["b", "a", "c"], [2, 1]],
    ["b", 1, ["a", "b", "c"], [1, 2]],
    ["c", -1, ["a", "b", "c"], [3, 0]],
    ["a", -1, ["a", "b", "c"], [2, 1]],
    ["c", 1, ["a", "b", "c"], [2, 1]],
  ] as const)("field %s by %i", (id, by, order, sizes) => {
    const form = done(two, { do: "moveField", id, by });
    expect(idsIn(form)).toEqual(order);
    expect(form.draft.sections.map(({ fields }) => fields.length)).toEqual(sizes);
  });

  test("a section takes its fields along and stays within the form", () => {
    expect(idsIn(done(two, { do: "moveSection", id: "two", by: -1 }))).toEqual(["c", "a", "b"]);
    expect(idsIn(done(two, { do: "moveSection", id: "two", by: 1 }))).toEqual(["a", "b", "c"]);
  });

  test("a field may be given to another section while it is edited", () => {
    const form = done(two, { do: "reviseField", id: "a", sectionId: "two", field: written("Nimi") });
    expect(form.draft.sections.map(({ fields }) => fields.map(({ id }) => id))).toEqual([["b"], ["c", "a"]]);
  });
});

describe("taking out and bringing back", () => {
  test("what was taken out comes back as it was, where it was", () => {
    fc.assert(
      fc.property(someForm, fc.nat(), (draft, pick) => {
        const parts = [...draft.sections, ...fieldsOf(draft)];
        const part = parts[pick % parts.length];
        if (!part) return;
        const isSection = "fields" in part;
        const out = done(edited(draft), { do: isSection ? "removeSection" : "removeField", id: part.id });
        expect(out.removed.map(idOfRemoved)).toEqual([part.id]);
        const back = done(out, { do: "bringBack", id: part.id });
        expect(back).toEqual(edited(draft));
      }),
    );
  });

  test("a field whose section is gone comes to the end of the last one", () => {
    const form = done(
      two,
      { do: "removeField", id: "a" },
      { do: "removeSection", id: "one" },
      { do: "bringBack", id: "a" },
    );
    expect(idsIn(form)).toEqual(["c", "a"]);
  });

  test("what is not there is told as such, and the form that was given stays as it was", () => {
    const before = structuredClone(two);
    for (const edit of [
      { do: "removeField", id: "x" },
      { do: "removeSection", id: "a" },
      { do: "moveField", id: "x", by: 1 },
      { do: "moveSection", id: "x", by: 1 },
      { do: "bringBack", id: "a" },
      { do: "reviseSection", id: "x", section: newSection },
      { do: "addField", sectionId: "x", field: written("Nimi") },
      { do: "reviseField", id: "a", sectionId: "x", field: written("Nimi") },
    ] as FormEdit[])
      expect(applyEdit(two, edit), edit.do).toBeNull();
    done(two, { do: "removeSection", id: "one" });
    expect(two).toEqual(before);
  });
});

test("every kind of field keeps its settings when it is written anew", () => {
  for (const each of Object.values(EVERY_KIND)) {
    const { id, ...rest } = each;
    const form = done(edited(formOf(each)), { do: "reviseField", id, sectionId: "main", field: rest });
    expect(form.draft).toEqual(formOf(each));
  }
});
