import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { copyApplication, type Source } from "#domain/grants/copy-application";
import { grownBy, namesYear, rowOf, sinceLast, whileUnread } from "#domain/grants/since-last";
import { plainDate } from "#domain/shared/plain-date";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";

const text = (words: string) => ({ kind: "text" as const, text: words });
const day = (date: string) => ({ kind: "date" as const, date });
const free = { earliest: null, latest: null };

const form = formOf(
  field("text", { id: "goal", maxLength: 60 }),
  field("text", { id: "fresh", maxLength: 60 }),
  field("date", { id: "camp", ...free }),
  field("date", { id: "founded", ...free }),
  field("declaration", { id: "sure" }),
);
const from: Source = {
  content: {
    ...{ ...EMPTY_APPLICATION, title: "Retki 2026", startsOn: "2026-02-01", requestedCents: 500_00 },
    answers: {
      goal: text("Liikettä"),
      camp: day("2026-06-05"),
      founded: day("1987-05-02"),
      sure: { kind: "declaration", ticked: true },
    },
  },
  ...{ form, isSameForm: true, years: 1, filedOn: plainDate("2026-01-20") },
};
const statesOf = (content: Source["content"]) =>
  Object.fromEntries(sinceLast(from, { content, form }).map(({ key, state }) => [key, state]));

describe("an application beside last year's", () => {
  test("tells of every field what was answered, before anything is written and after all has been copied", () => {
    expect(statesOf(EMPTY_APPLICATION)).toEqual({
      ...{ title: "blank", startsOn: "blank", requestedCents: "blank" },
      ...{ "form goal": "blank", "form camp": "blank", "form founded": "blank" },
    });
    const { content } = copyApplication({ content: EMPTY_APPLICATION, form }, from);
    expect(statesOf(content)).toEqual({
      ...{ title: "same", startsOn: "moved", requestedCents: "same" },
      ...{ "form goal": "same", "form camp": "moved", "form founded": "same" },
    });
  });

  test("tells what has changed, and by how much a sum has", () => {
    const now = { ...from.content, requestedCents: 650_00, answers: { ...from.content.answers, fresh: text("Uutta") } };
    const rows = sinceLast(from, { content: now, form });
    const sum = rowOf({ rows }, "requestedCents");
    expect(sum).toMatchObject({ state: "changed", last: 500_00, now: 650_00 });
    expect(sum && grownBy(sum)).toBe(150_00);
    expect(rowOf({ rows }, "form fresh")?.state).toBe("new");
    expect(grownBy({ last: 1, now: 1 })).toBeNull();
  });

  test("does not say that a sum is as before while what was typed over it cannot be read", () => {
    const unread = [
      { of: "core" as const, field: "requestedCents", part: "", text: "2 4000 e" },
      { of: "form" as const, field: "goal", part: "", text: "?" },
    ];
    const rows = whileUnread(sinceLast(from, { content: from.content, form }), unread);
    expect(rowOf({ rows }, "requestedCents")).toMatchObject({ state: "changed", last: 500_00, now: null });
    expect(rowOf({ rows }, "form goal")?.state).toBe("changed");
    expect(rowOf({ rows }, "title")?.state).toBe("same");
  });

  test("keeps what was answered to a question that is not asked any more", () => {
    const shorter = formOf(field("text", { id: "fresh", maxLength: 60 }));
    const rows = sinceLast(from, { content: EMPTY_APPLICATION, form: shorter });
    expect(rowOf({ rows }, "form goal")).toMatchObject({ state: "gone", last: text("Liikettä") });
  });

  test("notices a year that was left in a text", () => {
    expect([namesYear("Retki 2026", 2026), namesYear("Retki 20261", 2026), namesYear("2026-02-01", 2026)]).toEqual([
      ...[true, false, false],
    ]);
  });
});
