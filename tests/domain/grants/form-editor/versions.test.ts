import fc from "fast-check";
import { expect, test } from "vitest";
import { checkForm } from "#domain/grants/form/check-form";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { callFormProblems } from "#domain/grants/form-editor/call-form-problems";
import { findReadyForm, READY_FORMS } from "#domain/grants/form-editor/ready-forms";
import { untranslatedCounts, untranslatedField, untranslatedSection } from "#domain/grants/form-editor/untranslated";
import { versionChanges } from "#domain/grants/form-editor/version-changes";
import { plainDate } from "#domain/shared/plain-date";
import { field, formOf, LAST_DAY, options, someForm } from "#tests/domain/grants/form/sample-forms";

const note = (id: string, fi = id) => field("text", { id, maxLength: 100, label: { fi } });
const told = (from: FormDefinition, to: FormDefinition) =>
  versionChanges(from, to).map((change) => [change.id, change.is === "changed" ? change.part : change.is].join(" "));

test("a form does not differ from itself, and everything in it is new beside an empty one", () => {
  fc.assert(
    fc.property(someForm, (form) => {
      expect(versionChanges(form, structuredClone(form))).toEqual([]);
      const all = [...form.sections.map(({ id }) => id), ...fieldsOf(form).map(({ id }) => id)];
      expect(versionChanges({ sections: [] }, form).map(({ id, is }) => `${id} ${is}`)).toEqual(
        all.map((id) => `${id} added`),
      );
      expect(versionChanges(form, { sections: [] }).map(({ id, is }) => `${id} ${is}`)).toEqual(
        all.map((id) => `${id} removed`),
      );
    }),
  );
});

test("what moved is told of as few questions as can be", () => {
  const form = (ids: string) => formOf(...[...ids].map((id) => note(id)));
  expect(told(form("abcd"), form("bcda"))).toEqual(["a moved"]);
  expect(told(form("abcd"), form("acd"))).toEqual(["b removed"]);
});

test("each change of a question is told by what of it changed", () => {
  const before = field("choice", { id: "q", options: options("x", "y") });
  const changed = (settings: object) => told(formOf(before), formOf({ ...before, ...settings }));
  expect(changed({ label: { fi: "Toinen" } })).toEqual(["q label"]);
  expect(changed({ label: { ...before.label, sv: "Fråga" } })).toEqual(["q translations"]);
  expect(changed({ help: { fi: "Näin" } })).toEqual(["q help"]);
  expect(changed({ required: true })).toEqual(["q required"]);
  expect(changed({ options: options("x", "z") })).toEqual(["q options"]);
  expect(changed({ condition: { of: "all", tests: [{ field: "a", is: "filled" }] } })).toEqual(["q condition"]);
  expect(changed({ kind: "many", most: null })).toEqual(["q kind"]);
  expect(told(formOf(note("t")), formOf({ ...note("t"), maxLength: 50 }))).toEqual(["t limits"]);
});

test("the languages in which something is lacking are told of each part", () => {
  const half = { ...field("choice", { id: "q", options: options("x", "y") }), label: { fi: "K", sv: "F", en: "Q" } };
  expect(untranslatedField(half)).toEqual(["sv", "en"]);
  expect(untranslatedField({ ...note("t"), label: { fi: "K", sv: "F", en: " " } })).toEqual(["en"]);
  expect(
    formOf().sections.flatMap((main) => untranslatedSection({ ...main, title: { fi: "O", sv: "D", en: "P" } })),
  ).toEqual([]);
  expect(untranslatedCounts(formOf(half))).toEqual({ sv: 3, en: 3 });
});

test.each(READY_FORMS)("the ready form %s can be taken into use, in three languages", (code) => {
  expect(checkForm(findReadyForm(code))).toEqual([]);
  expect(untranslatedCounts(findReadyForm(code))).toEqual({ sv: 0, en: 0 });
});

test("a document may not be due before the call has closed", () => {
  const form = formOf(field("attachment", { id: "a", code: "rules", mayFollowBy: LAST_DAY, mayBeGivenBefore: true }));
  const closing = (day: string) => callFormProblems(form, new Date(`${plainDate(day)}T13:00:00Z`));
  expect(closing(LAST_DAY)).toEqual([]);
  expect(closing("2030-01-31")).toEqual([{ code: "followsBeforeClose", at: "sections[0].fields[0]" }]);
});
