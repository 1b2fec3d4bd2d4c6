import { describe, expect, test } from "vitest";
import { byKind } from "#domain/associations/cooperation-kinds";
import { byPeriod } from "#domain/associations/cooperation-period";

const form = (id: string, endsOn: string | null) => ({ id, startsOn: null, endsOn });

describe("cooperation", () => {
  test("goes on through its last day, and without one for good", () => {
    const forms = [form("ended", "2026-11-24"), form("today", "2026-11-25"), form("ongoing", null)];
    const { now, past } = byPeriod(forms, "2026-11-25");
    expect(now.map(({ id }) => id)).toEqual(["today", "ongoing"]);
    expect(past.map(({ id }) => id)).toEqual(["ended"]);
  });

  test("stands under its kinds in the handbook's order, and no kind stands empty", () => {
    const groups = byKind([
      { id: 1, kind: "lectures" },
      { id: 2, kind: "jointEvent" },
      { id: 3, kind: "lectures" },
    ] as const);
    expect(groups.map(({ kind, forms }) => [kind, forms.map(({ id }) => id)])).toEqual([
      ["jointEvent", [2]],
      ["lectures", [1, 3]],
    ]);
  });
});
