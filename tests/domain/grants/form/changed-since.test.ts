import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "#domain/grants/form/answers";
import { carryOver } from "#domain/grants/form/carry-over";
import { changedSince, type FilledForm } from "#domain/grants/form/changed-since";
import type { FormDefinition } from "#domain/grants/form/definition";
import { answersTo, EVERY_KIND, field, formOf, someForm } from "#tests/domain/grants/form/sample-forms";

const states = (last: FilledForm, now: FilledForm) =>
  changedSince(last, now).map(({ field: { id }, state }) => [id, state]);
const note = (id: string) => field("text", { id, maxLength: 100 });
const said = (text: string) => ({ kind: "text" as const, text });

test("each field says the same, something else, or was not asked; what is no longer asked comes last", () => {
  const form = formOf(note("a"), note("b"), note("old"), note("empty"));
  const last = { form, answers: { a: said("A"), b: said("B"), old: said("C") } };
  const now = { form: formOf(note("b"), note("fresh"), note("a")), answers: { a: said("A"), b: said("toinen") } };
  expect(states(last, now)).toEqual([
    ["b", "changed"],
    ["fresh", "new"],
    ["a", "same"],
    ["old", "gone"],
  ]);
});

test("an answer that was emptied or given has changed; one that is still empty has not", () => {
  const form = formOf(note("a"));
  const filled = { form, answers: { a: said("A") } };
  expect(states(filled, { form, answers: { a: said("") } })).toEqual([["a", "changed"]]);
  expect(states({ form, answers: {} }, filled)).toEqual([["a", "changed"]]);
  expect(states({ form, answers: {} }, { form, answers: { a: said("") } })).toEqual([["a", "same"]]);
});

test("rows typed anew and codes ticked in another order say the same", () => {
  const form = formOf(EVERY_KIND.budget, EVERY_KIND.many);
  const filled = (id: string, codes: string[]): Answers => ({
    budget: {
      kind: "budget",
      costs: [{ id, name: "Vuokra", cents: 5, note: "" }],
      income: [],
      ownShareCents: 1,
      ownShareNote: "",
    },
    many: { kind: "many", codes },
  });
  const last = { form, answers: filled("row1", ["first", "second"]) };
  expect(states(last, { form, answers: filled("row9", ["second", "first"]) })).toEqual([
    ["budget", "same"],
    ["many", "same"],
  ]);
});

test("whatever was answered last year, its copy says the same, also in kinds that its fields became", () => {
  const became: FormDefinition = formOf(
    { ...EVERY_KIND.longText, id: "text" },
    { ...EVERY_KIND.many, id: "choice" },
    { ...EVERY_KIND.previousReport, id: "longText" },
  );
  const filled = someForm.chain((form) => fc.record({ form: fc.constant(form), answers: answersTo(form) }));
  fc.assert(
    fc.property(filled, (last) => {
      for (const form of [last.form, became]) {
        const { answers } = carryOver({ answers: last.answers, leftOver: [] }, last.form, form);
        for (const { state } of changedSince(last, { form, answers })) expect(state).not.toBe("changed");
      }
    }),
  );
});
