import { expect, test } from "vitest";
import { standingTotal } from "#domain/grants/standing-awards";

test("a line counts as decided until something has replaced it, also by nothing", () => {
  const lines = [
    { caseId: "a", awardedCents: 100_00 },
    { caseId: "b", awardedCents: 200_00 },
    { caseId: "c", awardedCents: 300_00 },
  ];
  expect(standingTotal(lines, new Map())).toBe(600_00);
  expect(
    standingTotal(
      lines,
      new Map([
        ["a", 150_00],
        ["b", 0],
        ["c", null],
      ]),
    ),
  ).toBe(450_00);
});
