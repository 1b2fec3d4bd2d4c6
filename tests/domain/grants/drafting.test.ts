import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import {
  confirmable,
  hasBudget,
  isToldByBudget,
  sectionOfBudget,
  settlesSums,
  sumsBefore,
  sumsOfBudget,
  sumsThatDiffer,
  withBudgetSums,
} from "#domain/grants/budget-in-core";
import { copyApplication } from "#domain/grants/copy-application";
import { isOnlyBy, NO_DRAFTING, withConflicts, written, type OtherAnswer } from "#domain/grants/drafting";
import type { AnswerOf } from "#domain/grants/form/answers";
import { countedAs, medianMinutes } from "#domain/grants/form/measured-minutes";
import { settle, pressedOf } from "#domain/grants/settle";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const [maija, pekka] = [
  { personId: "1", name: "Maija" },
  { personId: "2", name: "Pekka" },
];
const at = new Date("2027-01-10T10:00:00Z");
const text = (words: string): AnswerOf<"text"> => ({ kind: "text", text: words });
const other = (changes: Partial<OtherAnswer>): OtherAnswer => ({
  ...{ id: "a", of: "form", field: "goal", part: null, row: null, value: text("Toinen"), by: maija, at },
  ...changes,
});

describe("another answer to the same thing", () => {
  const conflict = { field: "goal", part: null, row: null, mine: text("Kolmas") };
  const about = { of: "form" as const, at, newId: () => "new", stands: () => text("Ensin") };

  test("is replaced by the same person's newer one and stays beside another person's", () => {
    const [replaced, ...none] = withConflicts([other({})], [conflict], { ...about, by: maija });
    expect([replaced?.value, none]).toEqual([text("Kolmas"), []]);
    expect(withConflicts([other({})], [conflict], { ...about, by: pekka })).toHaveLength(2);
  });

  test("is gone once it stands after all", () =>
    expect(withConflicts([other({ value: text("Ensin") })], [], { ...about, by: pekka })).toEqual([]));

  const budget: AnswerOf<"budget"> = {
    ...{ kind: "budget", costs: [{ id: "r1", name: "Vuokra", cents: 100, note: "" }], income: [] },
    ...{ ownShareCents: null, ownShareNote: "" },
  };
  const draft = (otherAnswer: OtherAnswer) => ({
    content: { ...EMPTY_APPLICATION, title: "Ensin", answers: { goal: text("Ensin"), budget } },
    drafting: { ...NO_DRAFTING, otherAnswers: [otherAnswer] },
  });

  test("takes the place of what stands when it is chosen: a field of the core, a whole answer, a row", () => {
    const use = { verb: "use" as const, about: "a" };
    expect(settle(draft(other({ of: "core", field: "title", value: "Toinen" })), use).content.title).toBe("Toinen");
    expect(settle(draft(other({})), use).content.answers["goal"]).toEqual(text("Toinen"));
    const row = { id: "r1", name: "Vuokra", cents: 250, note: "" };
    const changed = settle(draft(other({ field: "budget", part: "costs", row: "r1", value: row })), use);
    expect(changed.content.answers["budget"]).toMatchObject({ costs: [row] });
    const gone = settle(draft(other({ field: "budget", part: "costs", row: "r1", value: null })), use);
    expect(gone.content.answers["budget"]).toMatchObject({ costs: [] });
    expect(gone.drafting.otherAnswers).toEqual([]);
  });

  test("takes with it what was typed unreadably in its own row, and nothing of the others", () => {
    const at = (part: string, field = "budget") => ({ of: "form" as const, field, part, text: "sata euroa" });
    const unread = [at("costs[r1].cents"), at("costs[r2].cents"), at("ownShareCents"), at("", "goal")];
    const leftBy = (otherAnswer: Partial<OtherAnswer>) => {
      const { content, drafting } = draft(other({ field: "budget", ...otherAnswer }));
      return settle({ content, drafting: { ...drafting, unread } }, { verb: "use", about: "a" }).drafting.unread;
    };
    const [, second, share, goal] = unread;
    expect(leftBy({ part: "costs", row: "r1", value: null })).toEqual([second, share, goal]);
    expect(leftBy({ part: "ownShareCents", row: null, value: 500 })).toEqual([...unread.slice(0, 2), goal]);
    expect(leftBy({ value: budget })).toEqual([goal]);
  });

  test("is dropped when what stands is kept", () => {
    const kept = settle(draft(other({})), { verb: "keep", about: "a" });
    expect(kept.content.answers["goal"]).toEqual(text("Ensin"));
    expect(kept.drafting.otherAnswers).toEqual([]);
  });

  test("the buttons say which", () => {
    expect(pressedOf("confirm form goal")).toEqual({ verb: "confirm", about: "form goal" });
    expect(pressedOf("keep a")).toEqual({ verb: "keep", about: "a" });
    expect(pressedOf("known grants")).toEqual({ verb: "known", about: "grants" });
    expect(pressedOf("add budget.costs")).toBeNull();
  });
});

describe("copying last year's application", () => {
  const form = formOf(
    field("text", { id: "goal", maxLength: 60, label: { fi: "Tavoite" } }),
    field("declaration", { id: "sure", label: { fi: "Vakuutus" } }),
  );
  const last = {
    ...{ ...EMPTY_APPLICATION, title: "Retki", purpose: "Vanha", startsOn: "2028-02-29", declared: true },
    answers: { goal: text("Liikettä"), sure: { kind: "declaration" as const, ticked: true } },
  };
  const from = { content: last, form, isSameForm: true, years: 1, filedOn: null };

  test("fills in what is empty, moves the days by the years, and asks of each whether it is still true", () => {
    const copied = copyApplication({ content: { ...EMPTY_APPLICATION, purpose: "Uusi" }, form }, from);
    expect(copied.content).toMatchObject({ title: "Retki", purpose: "Uusi", startsOn: "2029-02-28", declared: false });
    expect(copied.content.answers).toEqual({ goal: text("Liikettä") });
    expect(copied.keys).toEqual(["title", "startsOn", "form goal"]);
  });

  test("takes from another programme's form what is asked in the same words, whatever its id", () => {
    const now = formOf(
      field("text", { id: "other", maxLength: 60, label: { fi: "Tavoite" } }),
      field("text", { id: "goal", maxLength: 60, label: { fi: "Jotain muuta" } }),
    );
    const copied = copyApplication({ content: EMPTY_APPLICATION, form: now }, { ...from, isSameForm: false });
    expect(copied.content.answers).toEqual({ other: text("Liikettä") });
  });
});

describe("the sums of the core and a budget among the answers", () => {
  const form = formOf(field("budget", { id: "budget", ownShareBp: null }));
  const row = (id: string, cents: number) => ({ id, name: "Meno", cents, note: "" });
  const budget: AnswerOf<"budget"> = {
    ...{ kind: "budget", costs: [row("a", 300_00), row("b", 200_00)], income: [row("c", 50_00)] },
    ...{ ownShareCents: 100_00, ownShareNote: "" },
  };
  const content = { ...EMPTY_APPLICATION, answers: { budget } };
  const sums = { totalCostsCents: 500_00, ownShareCents: 100_00, otherFundingCents: 50_00 };

  test("are the same, and where they are not it is told", () => {
    expect(sumsOfBudget(form, content)).toEqual(sums);
    expect(sumsOfBudget(form, EMPTY_APPLICATION)).toBeNull();
    expect(sumsThatDiffer(form, { ...content, ...sums, ownShareCents: 90_00 })).toEqual(["ownShareCents"]);
    expect(sumsThatDiffer(form, content)).toEqual([]);
  });

  test("are asked once: the budget's become those of the core, and what was written before is told", () => {
    const old = { ...content, ...sums, ownShareCents: 90_00 };
    expect(withBudgetSums(form, old)).toEqual({ ...content, ...sums });
    expect(sumsBefore(form, old)).toEqual([{ name: "ownShareCents", wasCents: 90_00, budgetCents: 100_00 }]);
    expect(sumsBefore(form, content)).toEqual([]);
  });

  test("stay as they were written while the budget is empty, or where none is asked, or two", () => {
    const old = { ...EMPTY_APPLICATION, ...sums };
    expect(withBudgetSums(form, old)).toEqual(old);
    expect(withBudgetSums(null, old)).toEqual(old);
    const two = formOf(
      field("budget", { id: "budget", ownShareBp: null }),
      field("budget", { id: "other", ownShareBp: null }),
    );
    expect(withBudgetSums(two, { ...old, answers: { budget } }).totalCostsCents).toBe(sums.totalCostsCents);
    expect(sectionOfBudget(two, content)).toBeNull();
  });

  test("are written by hand only where no budget tells them: one that must be filled in is named instead", () => {
    const must = formOf(field("budget", { id: "budget", ownShareBp: null, required: true }));
    expect([form, must].map((asked) => sectionOfBudget(asked, EMPTY_APPLICATION)?.id ?? null)).toEqual([null, "main"]);
    expect(sectionOfBudget(form, content)?.id).toBe("main");
    const lacks = (name: "ownShareCents" | "requestedCents") =>
      isToldByBudget({ code: "fieldMissing", field: name, step: "finances" }, true);
    expect([lacks("ownShareCents"), lacks("requestedCents")]).toEqual([true, false]);
    const copied = ["title", "ownShareCents"];
    expect([must, form].map((asked) => confirmable(copied, asked, EMPTY_APPLICATION))).toEqual([["title"], copied]);
    expect(["part-main", "finances", "purpose"].map((step) => settlesSums(form, content, step))).toEqual([
      ...[true, true, false],
    ]);
  });

  test("are not compared with a budget that a later answer has hidden", () => {
    const isBig = { of: "all" as const, tests: [{ field: "big", is: "equals" as const, value: true }] };
    const asked = formOf(
      field("yesNo", { id: "big" }),
      field("budget", { id: "budget", ownShareBp: null, condition: isBig }),
    );
    const answered = (yes: boolean) => ({
      ...{ ...content, ...sums, ownShareCents: 90_00 },
      answers: { budget, big: { kind: "yesNo" as const, yes } },
    });
    expect(sumsThatDiffer(asked, answered(true))).toEqual(["ownShareCents"]);
    expect(sumsThatDiffer(asked, answered(false))).toEqual([]);
    expect([hasBudget(answered(false)), hasBudget(EMPTY_APPLICATION)]).toEqual([true, false]);
  });
});

describe("the time an application takes", () => {
  test("counts the minutes between saves and no long pauses", () => {
    const after = [0, 2, 7, 60, 61].reduce(
      (writing, minute) => written(writing, new Date(at.getTime() + minute * 60_000), maija.personId),
      NO_DRAFTING.writing,
    );
    expect(after.minutes).toBe(8);
  });

  test("knows whether anybody but one person has written", () => {
    const writing = written(NO_DRAFTING.writing, at, maija.personId);
    expect([isOnlyBy({ writing }, maija.personId), isOnlyBy({ writing }, pekka.personId)]).toEqual([true, false]);
    const both = written(writing, at, pekka.personId);
    expect([both, { minutes: 3, savedAt: at }].map((one) => isOnlyBy({ writing: one }, maija.personId))).toEqual([
      false,
      false,
    ]);
  });

  test("is told as a median once there are five", () => {
    expect([countedAs(0), countedAs(41), countedAs(9999)]).toEqual([5, 45, 600]);
    expect(medianMinutes({ 30: 2, 45: 2 })).toBeNull();
    expect(medianMinutes({ 100: 1, 30: 2, 45: 2 })).toBe(45);
  });
});
