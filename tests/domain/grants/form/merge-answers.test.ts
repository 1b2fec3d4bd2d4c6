import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers, BudgetRow } from "#domain/grants/form/answers";
import { mergeAnswers } from "#domain/grants/form/merge-answers";
import { answersTo, EVERY_KIND, formOf } from "#tests/domain/grants/form/sample-forms";

const row = (id: string, cents: number): BudgetRow => ({ id, name: `Kulu ${id}`, cents, note: "" });
const budget = (costs: BudgetRow[], ownShareCents: number | null = null): Answers => ({
  budget: { kind: "budget", costs, income: [], ownShareCents, ownShareNote: "" },
});
const text = (written: string): Answers => ({ text: { kind: "text", text: written } });

describe("two people who answer at the same time", () => {
  test("get what both wrote in different fields", () => {
    const [mine, theirs] = [
      { ...text("A"), ...budget([row("a", 1)]) },
      { ...text("B"), ...budget([]) },
    ];
    const base = { ...text("A"), ...budget([]) };
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      answers: { ...text("B"), ...budget([row("a", 1)]) },
      conflicts: [],
    });
  });

  test("get what both wrote in different rows and parts of one table", () => {
    const base = budget([row("a", 1), row("b", 2), row("c", 3)]);
    const mine = budget([row("a", 10), row("b", 2), row("c", 3), row("mine", 5)]);
    const theirs = budget([row("theirs", 6), row("a", 1), row("c", 3)], 7);
    const merged = mergeAnswers(base, mine, theirs);
    expect(merged).toEqual({
      answers: budget([row("theirs", 6), row("a", 10), row("c", 3), row("mine", 5)], 7),
      conflicts: [],
    });
  });

  test("are asked about one row that both changed, or that one changed and the other took away", () => {
    const base = budget([row("a", 1), row("b", 2)]);
    const [mine, theirs] = [budget([row("a", 10)]), budget([row("a", 11), row("b", 22)])];
    const place = { field: "budget", part: "costs" };
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      answers: theirs,
      conflicts: [
        { ...place, row: "a", base: row("a", 1), mine: row("a", 10), theirs: row("a", 11) },
        { ...place, row: "b", base: row("b", 2), mine: undefined, theirs: row("b", 22) },
      ],
    });
  });

  test("are asked about a text that both changed, with all three", () => {
    const [base, mine, theirs] = [text("A"), text("B"), text("C")];
    const conflict = { field: "text", part: null, row: null };
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      answers: theirs,
      conflicts: [{ ...conflict, base: base["text"], mine: mine["text"], theirs: theirs["text"] }],
    });
    expect(mergeAnswers(base, mine, mine)).toEqual({ answers: mine, conflicts: [] });
  });

  test("both tick and untick codes of their own", () => {
    const many = (...codes: string[]): Answers => ({ many: { kind: "many", codes } });
    expect(mergeAnswers(many("a", "b"), many("b", "c"), many("a", "b", "d"))).toEqual({
      answers: many("b", "d", "c"),
      conflicts: [],
    });
  });
});

const answers = answersTo(formOf(...Object.values(EVERY_KIND)));
const three = fc.record({ base: answers, mine: answers, theirs: answers });

/** Rows and codes in an order that is the same for the same ones. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(item)).toSorted();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]): [string, unknown] => [name, ordered(part)]));
};
const placeOf = ({ field, part, row: id }: { field: string; part: string | null; row: string | null }) =>
  [field, part, id].join("/");

describe("whatever two people answer", () => {
  test("one who changed nothing gets what the other has, and nothing is asked", () => {
    fc.assert(
      fc.property(answers, answers, (base, changed) => {
        expect(mergeAnswers(base, base, changed)).toEqual({ answers: changed, conflicts: [] });
        expect(mergeAnswers(base, changed, base)).toEqual({ answers: changed, conflicts: [] });
        expect(mergeAnswers(base, changed, changed)).toEqual({ answers: changed, conflicts: [] });
      }),
    );
  });

  test("who is who makes no difference but in what stands where they disagree", () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const [one, other] = [mergeAnswers(base, mine, theirs), mergeAnswers(base, theirs, mine)];
        const swapped = other.conflicts.map((conflict) => ({
          ...conflict,
          mine: conflict.theirs,
          theirs: conflict.mine,
        }));
        const sorted = (conflicts: typeof swapped) => conflicts.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
        expect(sorted(swapped)).toEqual(sorted(one.conflicts));
        const disputed = new Set(one.conflicts.map(({ field }) => field));
        const agreed = (all: Answers) =>
          Object.entries(all)
            .filter(([id]) => !disputed.has(id))
            .toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(ordered(Object.fromEntries(agreed(one.answers)))).toEqual(
          ordered(Object.fromEntries(agreed(other.answers))),
        );
      }),
    );
  });

  test("every row that either wrote stands in the result, is asked about, or was taken away by the other", () => {
    const costsIn = (all: Answers): BudgetRow[] => {
      const answer: Answer | undefined = all["budget"];
      return answer?.kind === "budget" ? answer.costs : [];
    };
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { answers: merged, conflicts } = mergeAnswers(base, mine, theirs);
        const told = [...costsIn(merged), ...conflicts.flatMap((one) => [one.mine, one.theirs])].map((one) =>
          JSON.stringify(one),
        );
        const whole = conflicts.some(({ field, part }) => field === "budget" && part === null);
        const before = costsIn(base).map((one) => JSON.stringify(one));
        for (const written of [...costsIn(mine), ...costsIn(theirs)].map((one) => JSON.stringify(one)))
          expect(whole || told.includes(written) || before.includes(written)).toBe(true);
      }),
    );
  });
});
