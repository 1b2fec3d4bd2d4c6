import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import type { AnswerOf } from "#domain/grants/form/answers";
import { isKeepable } from "#domain/grants/form/typed-values";
import { mergeUnread, unreadRefusals, unreadReply, type UnreadText } from "#domain/grants/unread";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const form = formOf(field("budget", { id: "budget", ownShareBp: null }));
const cost = (id: string, cents: number | null) => ({ id, name: id, cents, note: "" });
const budget = (...costs: AnswerOf<"budget">["costs"]) => ({
  ...EMPTY_APPLICATION,
  answers: { budget: { kind: "budget" as const, costs, income: [], ownShareCents: null, ownShareNote: "" } },
});
const inRow = (row: string, text: string): UnreadText => ({
  ...{ of: "form", field: "budget", part: `costs[${row}].cents`, text },
});
const requested: UnreadText = { of: "core", field: "requestedCents", part: "", text: "tuhat" };

describe("texts that could not be read", () => {
  const kept = fc.string().filter(isKeepable);
  const texts = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), kept), { selector: ([row]) => row });
  const list = texts.map((pairs) => pairs.map(([row, text]) => inRow(row, text)));
  const ordered = (unread: readonly UnreadText[]) => [...unread].sort((x, y) => x.part.localeCompare(y.part));

  test("become what one writer alone sent, and stay where nobody touched them", () => {
    fc.assert(
      fc.property(list, list, (kept, mine) => {
        const change = { of: "form", fields: ["budget"] } as const;
        expect(ordered(mergeUnread(kept, { ...change, mine, start: kept }))).toEqual(ordered(mine));
        expect(ordered(mergeUnread(kept, { ...change, mine, start: mine }))).toEqual(ordered(kept));
        expect(mergeUnread([...kept, requested], { ...change, mine, start: kept })).toContainEqual(requested);
      }),
    );
  });

  test("with an identity code go at the next save, however they came to be kept", () => {
    const change = { of: "core", fields: ["title"], mine: [], start: [] } as const;
    expect(mergeUnread([inRow("a", "131052-308T"), requested], change)).toEqual([requested]);
  });

  test("stand in their own rows with their message, wherever the rows have moved", () => {
    const content = budget(cost("new", 5_00), cost("old", 20_00));
    const reply = unreadReply("part-main", { content, form, unread: [inRow("old", "parikymppiä"), requested] });
    expect(reply?.values).toMatchObject({
      "budget.costs[0].cents": ["5,00"],
      "budget.costs[1].cents": ["parikymppiä"],
    });
    expect(reply?.errors).toEqual({ "budget.costs[1].cents": ["notASum"] });
    const finances = unreadReply("finances", { content, form, unread: [requested] });
    expect(finances).toMatchObject({ values: { requestedCents: ["tuhat"] }, errors: { requestedCents: ["notASum"] } });
  });

  test("leave with a row that was taken away, and pages that can be read are as they were", () => {
    const written = { content: budget(cost("new", 5_00)), form, unread: [inRow("old", "x")] };
    expect(unreadReply("part-main", written)).toBeUndefined();
    expect(unreadRefusals(written)).toEqual([]);
  });

  test("keep the application from being filed, each told at its place", () => {
    const content = budget(cost("old", 20_00));
    expect(unreadRefusals({ content, form, unread: [inRow("old", "x"), requested] })).toEqual([
      { code: "fieldUnread", field: "requestedCents", step: "finances", issue: "notASum" },
      {
        ...{ code: "answerMissing", section: "main", field: "budget" },
        ...{ name: "budget.costs[0].cents", issue: "notASum" },
      },
    ]);
  });
});
