import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers } from "#domain/grants/form/answers";
import { carryOver, type Draft } from "#domain/grants/form/carry-over";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { answersTo, EVERY_KIND, field, formOf, options, someForm } from "#tests/domain/grants/form/sample-forms";

const draft = (answers: Answers): Draft => ({ answers, leftOver: [] });
const note = field("text", { id: "note", maxLength: 100 });
const NOTE: Answers = { note: { kind: "text", text: "Kevätretki" } };

describe("an answer", () => {
  test("stays when its field moves, changes its words or its limits", () => {
    const moved = formOf(EVERY_KIND.date, { ...note, label: { fi: "Uusi nimi" }, maxLength: 3 });
    expect(carryOver(draft(NOTE), formOf(note), moved)).toEqual(draft(NOTE));
  });

  test("becomes one of the new kind where nothing is lost by it", () => {
    const long = field("longText", { id: "note", maxLength: 100 });
    const carried = carryOver(draft(NOTE), formOf(note), formOf(long));
    expect(carried).toEqual(draft({ note: { kind: "longText", text: "Kevätretki" } }));
    const one = field("choice", { id: "group", options: options("a", "b") });
    const several = field("many", { id: "group", options: options("a", "b"), most: null });
    expect(carryOver(draft({ group: { kind: "choice", code: "a" } }), formOf(one), formOf(several))).toEqual(
      draft({ group: { kind: "many", codes: ["a"] } }),
    );
  });

  test("is kept aside with the field as it was when the field is gone or of another kind, and comes back with it", () => {
    const aside = { answers: {}, leftOver: [{ field: note, answer: NOTE["note"] }] };
    const without = formOf(EVERY_KIND.date);
    for (const changed of [without, formOf(field("yesNo", { id: "note" }))]) {
      expect(carryOver(draft(NOTE), formOf(note), changed)).toEqual(aside);
      expect(carryOver(carryOver(draft(NOTE), formOf(note), changed), changed, formOf(note))).toEqual(draft(NOTE));
    }
  });

  test("that chose an option taken away since is kept aside as it was chosen, also when several may be chosen now", () => {
    const { choice, many } = EVERY_KIND;
    const chosen = { kind: "choice", code: "third" } as const;
    const aside = { answers: {}, leftOver: [{ field: choice, answer: chosen }] };
    for (const changed of [
      { ...choice, options: options("first", "x") },
      { ...many, id: "choice", options: options("x", "y") },
    ])
      expect(carryOver(draft({ choice: chosen }), formOf(choice), formOf(changed))).toEqual(aside);
  });

  test("does not come back over one that was given since", () => {
    const leftOver = [{ field: note, answer: { kind: "text", text: "Vanha" } as const }];
    expect(carryOver({ answers: NOTE, leftOver }, formOf(note), formOf(note))).toEqual({ answers: NOTE, leftOver });
  });

  test("goes on by those of its codes and rows that the field still has", () => {
    const { many, members } = EVERY_KIND;
    const row = (id: string) => ({
      ...{ id, womenTotal: 3, womenLocal: null, menTotal: null },
      ...{ menLocal: null, otherTotal: null, otherLocal: null },
    });
    const answers: Answers = {
      many: { kind: "many", codes: ["first", "third"] },
      members: { kind: "members", rows: [row("first"), row("second")] },
    };
    const changed = formOf({ ...many, options: options("first", "second") }, { ...members, bands: options("second") });
    expect(carryOver(draft(answers), formOf(many, members), changed)).toEqual({
      answers: { many: { kind: "many", codes: ["first"] }, members: { kind: "members", rows: [row("second")] } },
      leftOver: [
        { field: many, answer: { kind: "many", codes: ["third"] } },
        { field: members, answer: { kind: "members", rows: [row("first")] } },
      ],
    });
  });
});

/** The form after an official has edited it: fields taken away, others' kinds changed, options taken away. */
const edited = (form: FormDefinition): fc.Arbitrary<FormDefinition> => {
  const all = fieldsOf(form);
  const anew = (old: Field): fc.Arbitrary<Field> =>
    fc.oneof(
      fc.constant(old),
      fc.constantFrom(...Object.values(EVERY_KIND)).map((kind): Field => ({ ...kind, id: old.id })),
      fc.constant(old.kind === "many" || old.kind === "choice" ? { ...old, options: options("first", "new") } : old),
      fc.constant(old.kind === "members" ? { ...old, bands: options("third", "new") } : old),
      fc.constant(old.kind === "text" ? { ...EVERY_KIND.longText, id: old.id } : old),
    );
  return fc
    .subarray(all)
    .chain((kept) => fc.tuple(...kept.map(anew)))
    .map((fields) => formOf(...fields));
};

const changes = someForm.chain((from) =>
  fc.record({ from: fc.constant(from), to: edited(from), then: edited(from), answers: answersTo(from) }),
);

/** Everything that was said, in small parts that any kind can hold: texts, numbers, rows and codes. */
function saidIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (typeof value === "object" && value !== null) {
    if ("id" in value) return [JSON.stringify(value)];
    return Object.entries(value).flatMap(([name, part]) => (name === "kind" ? [] : saidIn(part)));
  }
  return value === null || value === "" || value === false ? [] : [JSON.stringify(value)];
}
const saidInDraft = ({ answers, leftOver }: Draft): string[] => {
  const all: Answer[] = [...Object.values(answers), ...leftOver.map(({ answer }) => answer)];
  return all
    .filter((answer) => !isEmptyAnswer(answer))
    .flatMap(saidIn)
    .toSorted();
};

describe("however a form is changed", () => {
  test("nothing that was answered is lost or told twice", () => {
    fc.assert(
      fc.property(changes, ({ from, to, then, answers }) => {
        const once = carryOver(draft(answers), from, to);
        expect(saidInDraft(once)).toEqual(saidInDraft(draft(answers)));
        expect(saidInDraft(carryOver(once, to, then))).toEqual(saidInDraft(draft(answers)));
      }),
    );
  });
  test("every answer is of its field's kind", () => {
    fc.assert(
      fc.property(changes, ({ from, to, answers }) => {
        const carried = carryOver(draft(answers), from, to).answers;
        for (const [id, { kind }] of Object.entries(carried))
          expect(fieldsOf(to).find((asked) => asked.id === id)?.kind).toBe(kind);
      }),
    );
  });
  test("carrying over once more changes nothing", () => {
    fc.assert(
      fc.property(changes, ({ from, to, answers }) => {
        const once = carryOver(draft(answers), from, to);
        expect(carryOver(once, to, to)).toEqual(once);
      }),
    );
  });
  test("a form that is the same leaves everything as it is", () => {
    fc.assert(
      fc.property(changes, ({ from, answers }) => {
        expect(carryOver(draft(answers), from, from)).toEqual(draft(answers));
      }),
    );
  });
});
