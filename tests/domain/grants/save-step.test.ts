import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION, type ApplicationContent } from "#domain/grants/application";
import type { AnswerOf } from "#domain/grants/form/answers";
import { afterRowButton } from "#domain/grants/form/row-buttons";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import { saveStep, type SentStep } from "#domain/grants/save-step";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const whenYes = { of: "all" as const, tests: [{ field: "trips", is: "equals" as const, value: true }] };
const form = formOf(
  field("yesNo", { id: "trips" }),
  field("text", { id: "where", maxLength: 40, condition: whenYes }),
  field("number", { id: "visits", unit: null, min: 0, max: null, decimals: 0 }),
  field("budget", { id: "budget", ownShareBp: null }),
);
const row = (id: string, name: string, cents: number) => ({ id, name, cents, note: "" });
const budget = (...costs: AnswerOf<"budget">["costs"]): AnswerOf<"budget"> => ({
  ...{ kind: "budget", costs, income: [], ownShareCents: null, ownShareNote: "" },
});
const stored = (answers: ApplicationContent["answers"]): ApplicationContent => ({ ...EMPTY_APPLICATION, answers });
const save = (content: ApplicationContent, sent: Partial<SentStep>) => {
  const saved = saveStep(content, form, { step: "part-main", typed: {}, asked: [], base: null, ...sent });
  if (!saved) throw new Error("no such step");
  return saved;
};

describe("saving a section", () => {
  test("keeps everybody's rows when two people add and mend rows at once", () => {
    const [rent, tools, bus, now] = [
      row("a", "Vuokra", 100_00),
      row("b", "Välineet", 50_00),
      row("c", "Bussi", 20_00),
      row("a", "Vuokra", 120_00),
    ];
    const base = typedAnswer("budget", budget(rent));
    const mine = typedAnswer("budget", budget(rent, tools));
    const { content, conflicts } = save(stored({ budget: budget(now, bus) }), { typed: mine, base, asked: ["budget"] });
    expect(content.answers?.["budget"]).toMatchObject({ costs: [now, bus, tools] });
    expect(conflicts).toEqual([]);
  });

  test("tells of a thing that both changed, and starts the next save from the same place", () => {
    const base = { visits: ["10"] };
    const theirs = stored({ visits: { kind: "number", number: 12 } });
    const saved = save(theirs, { typed: { visits: ["15"] }, base, asked: ["visits"] });
    expect(saved.content.answers?.["visits"]).toEqual({ kind: "number", number: 12 });
    expect(saved.conflicts).toMatchObject([{ field: "visits", mine: { number: 15 } }]);
    expect(saved.base).toEqual(base);
  });

  test("stores what can be read beside what cannot, and leaves that as it was", () => {
    const before = stored({ visits: { kind: "number", number: 12 }, trips: { kind: "yesNo", yes: null } });
    const saved = save(before, { typed: { visits: ["monta"], trips: ["no"] }, asked: ["visits", "trips"] });
    expect(saved.errors).toEqual({ visits: ["notANumber"] });
    expect(saved.content.answers).toEqual({
      visits: { kind: "number", number: 12 },
      trips: { kind: "yesNo", yes: false },
    });
    expect(saved.base).toEqual({ visits: ["monta"], trips: ["no"] });
    expect(saved.unread.mine).toEqual([{ of: "form", field: "visits", part: "", text: "monta" }]);
  });

  test("keeps the rows beside a sum that cannot be read, and the sum that stood in its place", () => {
    const before = budget(row("a", "Vuokra", 100_00), row("b", "Bussi", 20_00));
    const typed = {
      ...typedAnswer("budget", budget(row("a", "Vuokra", 100_00), row("b", "Bussi", 20_00), row("c", "Pallot", 7_00))),
      "budget.costs[1].cents": ["parikymppiä"],
      "budget.costs[3].cents": ["kai 50"],
    };
    const saved = save(stored({ budget: before }), { typed, asked: ["budget"] });
    expect(saved.content.answers?.["budget"]).toMatchObject({
      costs: [...before.costs, row("c", "Pallot", 7_00), { id: "row4", name: "", cents: null, note: "" }],
    });
    expect(saved.unread.mine).toEqual([
      { of: "form", field: "budget", part: "costs[b].cents", text: "parikymppiä" },
      { of: "form", field: "budget", part: "costs[row4].cents", text: "kai 50" },
    ]);
  });

  test("keeps no identity code, and the words that stood where it was written", () => {
    const before = stored({ where: { kind: "text", text: "Kuopio" } });
    const typed = { where: ["131052-308T"], visits: ["131052-308T"], "budget.costs[0].cents": ["Aino 131052-308T"] };
    const saved = save(before, { typed, asked: ["where", "visits", "budget"] });
    expect(saved.content.answers?.["where"]).toEqual({ kind: "text", text: "Kuopio" });
    expect(saved.errors).toMatchObject({ visits: ["notANumber"], "budget.costs[0].cents": ["notASum"] });
    expect(saved.unread.mine).toEqual([]);
    const finances = saveStep(before, form, {
      ...{ step: "finances", typed: { requestedCents: ["131052-308T"] }, asked: [], base: null },
    });
    expect(finances).toMatchObject({ errors: { requestedCents: ["notASum"] }, unread: { mine: [] } });
  });

  test("keeps the answer to a question that is not asked any more, and empties one that was", () => {
    const before = stored({ trips: { kind: "yesNo", yes: true }, where: { kind: "text", text: "Kuopio" } });
    const hidden = save(before, { typed: { trips: ["no"] }, asked: ["trips"] });
    expect(hidden.content.answers).toMatchObject({ where: { text: "Kuopio" } });
    const emptied = save(before, { typed: { trips: ["yes"] }, asked: ["trips", "where"] });
    expect(emptied.content.answers).toMatchObject({ where: { text: "" } });
  });

  test("says when an answer brings a question that was not on the page", () => {
    const asked = ["trips", "visits", "budget"];
    expect(save(stored({}), { typed: { trips: ["yes"] }, asked }).bringsQuestions).toBe(true);
    expect(save(stored({}), { typed: { trips: ["no"] }, asked }).bringsQuestions).toBe(false);
  });
});

describe("saving a step of the core", () => {
  const purpose = (typed: SentStep["typed"], base: SentStep["base"], content: Partial<ApplicationContent> = {}) =>
    save({ ...EMPTY_APPLICATION, ...content }, { step: "purpose", typed, base });

  test("takes over what another changed alone, also when the form still holds the old word", () => {
    const saved = purpose(
      { title: ["Retki"], purpose: ["Vanha"] },
      { title: [""], purpose: ["Vanha"] },
      { purpose: "Uusi" },
    );
    expect(saved.content).toMatchObject({ title: "Retki", purpose: "Uusi" });
    expect(saved.conflicts).toEqual([]);
  });

  test("an end before the start is told beside it and not stored", () => {
    const saved = purpose({ startsOn: ["2027-03-01"], endsOn: ["2027-02-01"] }, {}, { endsOn: "2027-12-31" });
    expect(saved.errors).toEqual({ endsOn: ["endsBeforeStart"] });
    expect(saved.content).toMatchObject({ startsOn: "2027-03-01" });
    expect(saved.content).not.toHaveProperty("endsOn");
  });
});

describe("a row button that no script answers", () => {
  const typed = { "budget.costs[0].name": ["Vuokra"], "budget.costs[2].name": ["Bussi"], title: ["Retki"] };
  test("adds a row after the last one", () =>
    expect(afterRowButton("add budget.costs", typed)).toEqual({ ...typed, "budget.costs[3].id": [""] }));
  test("takes one row away and leaves the rest where it is", () =>
    expect(afterRowButton("remove budget.costs[2]", typed)).toEqual({
      "budget.costs[0].name": ["Vuokra"],
      title: ["Retki"],
    }));
  test("any other button is none of its business", () => expect(afterRowButton("", typed)).toBeNull());
});
