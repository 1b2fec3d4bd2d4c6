import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerOf, Answers } from "#domain/grants/form/answers";
import { fieldsOf, type Field } from "#domain/grants/form/definition";
import { missing } from "#domain/grants/form/missing";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { answersTo, EVERY_KIND, field, formOf, LAST_DAY, someForm } from "#tests/domain/grants/form/sample-forms";

const TODAY = plainDate("2027-01-20");
const namesOf = (asked: Field, answers: Answers) =>
  missing(formOf(asked), answers, TODAY).lacks.map(({ name, message }) => [name, message]);

test("what is required and not answered is missing, by section and field", () => {
  const name = field("text", { id: "name", maxLength: 50, required: true });
  const spare = field("text", { id: "spare", maxLength: 50 });
  const required = { section: "main", field: "name", name: "name", message: "required" };
  expect(missing(formOf(name, spare), {}, TODAY)).toEqual({ lacks: [required], later: [] });
  expect(missing(formOf(name, spare), { name: { kind: "text", text: "Kevätretki" } }, TODAY).lacks).toEqual([]);
  expect(missing(formOf(name, spare), { name: { kind: "yesNo", yes: true } }, TODAY).lacks).toEqual([required]);
});

test("what is not asked is not missing, and what was once written there is not judged", () => {
  const condition = { of: "all" as const, tests: [{ field: "camps", is: "equals" as const, value: true }] };
  const howMany = field("number", { id: "n", unit: null, min: 1, max: 9, decimals: 0, required: true, condition });
  const form = formOf(field("yesNo", { id: "camps" }), howMany);
  const answers: Answers = { camps: { kind: "yesNo", yes: false }, n: { kind: "number", number: 100 } };
  expect(missing(form, answers, TODAY).lacks).toEqual([]);
  const asked = missing(form, { ...answers, camps: { kind: "yesNo", yes: true } }, TODAY);
  expect(asked.lacks).toEqual([{ section: "main", field: "n", name: "n", message: "tooLarge|9" }]);
});

test("an assurance must be ticked, required or not", () => {
  const { declaration } = EVERY_KIND;
  expect(namesOf(declaration, {})).toEqual([["declaration", "mustBeTicked"]]);
  expect(namesOf(declaration, { declaration: { kind: "declaration", ticked: false } })).toHaveLength(1);
  expect(namesOf(declaration, { declaration: { kind: "declaration", ticked: true } })).toEqual([]);
});

describe("a document", () => {
  const accounts = (mayFollowBy: typeof TODAY | null) =>
    formOf(
      field("attachment", { id: "accounts", code: "accounts", mayFollowBy, mayBeGivenBefore: true, required: true }),
    );
  const given = (answer: Omit<AnswerOf<"attachment">, "kind">): Answers => ({
    accounts: { kind: "attachment", ...answer },
  });

  test("that may follow is listed as later until its last day, said or not", () => {
    const later = [{ section: "main", field: "accounts", by: TODAY }];
    for (const answers of [{}, given({ given: "later", files: [] }), given({ given: "now", files: [] })])
      expect(missing(accounts(TODAY), answers, TODAY)).toEqual({ lacks: [], later });
    expect(missing(accounts(TODAY), {}, addDays(TODAY, 1))).toMatchObject({
      lacks: [{ message: "required" }],
      later: [],
    });
  });
  test("that may not follow is missing", () =>
    expect(missing(accounts(null), given({ given: "later", files: [] }), TODAY).lacks).toHaveLength(1));
  test("that is here, or was given before, is not missing", () => {
    for (const answers of [given({ given: "now", files: ["file-1"] }), given({ given: "before", files: [] })])
      expect(missing(accounts(TODAY), answers, TODAY)).toEqual({ lacks: [], later: [] });
  });
});

describe("what does not go together is told in its place:", () => {
  const row = (cents: number | null, name = "Tilavuokra") => ({ id: `row${cents}`, name, cents, note: "" });
  const budget = (parts: Partial<AnswerOf<"budget">>): Answers => ({
    budget: { kind: "budget", costs: [row(1_000_01)], income: [], ownShareCents: null, ownShareNote: "", ...parts },
  });
  const half = field("budget", { id: "budget", ownShareBp: 5_000 });

  test("an own share that is less than its share of the costs", () => {
    expect(namesOf(half, budget({}))).toEqual([["budget.ownShare.cents", "required"]]);
    expect(namesOf(half, budget({ ownShareCents: 500_00 }))).toEqual([["budget.ownShare.cents", "sumTooSmall|50001"]]);
    expect(namesOf(half, budget({ ownShareCents: 500_01 }))).toEqual([]);
    expect(namesOf(EVERY_KIND.budget, budget({}))).toEqual([]);
  });
  test("rows of a budget without a name or a sum, and a budget without costs", () => {
    const unfinished = budget({ costs: [row(5_00), row(null)], income: [row(7_00, "")] });
    expect(namesOf(EVERY_KIND.budget, unfinished)).toEqual([
      ["budget.costs[1].cents", "required"],
      ["budget.income[0].name", "required"],
    ]);
    expect(namesOf(EVERY_KIND.budget, budget({ costs: [], ownShareCents: 5_00 }))).toEqual([
      ["budget.costs", "required"],
    ]);
  });
  test("more local members than members", () => {
    const young = { id: "first", womenTotal: 12, womenLocal: 13, menTotal: 4, menLocal: 4 };
    const members: Answers = { members: { kind: "members", rows: [{ ...young, otherTotal: null, otherLocal: 1 }] } };
    expect(namesOf(EVERY_KIND.members, members)).toEqual([
      ["members.first.womenLocal", "tooLarge|12"],
      ["members.first.otherTotal", "required"],
    ]);
  });
  test("a grant from elsewhere that is told by half, and premises without a name", () => {
    const grant = { id: "row1", from: "", purpose: "", year: null, cents: 5_00, state: null };
    const otherGrants: Answers = { otherGrants: { kind: "otherGrants", rows: [grant], none: false } };
    const missingParts = ["from", "year", "state"].map((part) => [`otherGrants.rows[0].${part}`, "required"]);
    expect(namesOf(EVERY_KIND.otherGrants, otherGrants)).toEqual(missingParts);
    const used = field("premises", { id: "used" });
    const hall: Answers = {
      used: { kind: "premises", rows: [{ id: "r", name: "", hours: 3, valueCents: null }], none: false },
    };
    expect(namesOf(used, hall)).toEqual([["used.rows[0].name", "required"]]);
  });
});

test("whatever is answered, each lack is of a field that is asked, and within limits only tables lack anything", () => {
  const filled = someForm.chain((form) => fc.record({ form: fc.constant(form), answers: answersTo(form) }));
  const tables = ["budget", "members", "otherGrants", "premises", "declaration"];
  fc.assert(
    fc.property(filled, ({ form, answers }) => {
      for (const lack of missing(form, answers, LAST_DAY).lacks) {
        const asked = fieldsOf(form).find(({ id }) => id === lack.field);
        expect(tables).toContain(asked?.kind);
        expect(lack.name.startsWith(lack.field)).toBe(true);
      }
    }),
  );
});
