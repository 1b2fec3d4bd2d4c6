import { expect, test } from "vitest";
import { leavings, readyToLeave, withLeavings } from "#domain/grants/leaving";

const line = (caseId: string, withdrew: string[] = [], recordedBy: { personId: string } | null = null) => ({
  ...{ caseId, withdrew, recordedBy },
});
const OLLI = { personId: "o", name: "Olli", tiedTo: ["a", "b"], foundIn: [] };
const RITVA = { personId: "r", name: "Ritva", tiedTo: [], foundIn: ["b"] };
const asked = (lines: ReturnType<typeof line>[], recorder = "x") =>
  leavings([OLLI, RITVA], lines, recorder).map(({ code, isFound, isExpected }) => [code, isFound, isExpected]);

test("all who are tied to a line, or may be, are asked about, but not the recorder", () => {
  const lines = [line("a"), line("b"), line("c")];
  expect(asked(lines)).toEqual([
    ["a-o", false, true],
    ["b-o", false, true],
    ["b-r", true, true],
  ]);
  expect(asked(lines, "o")).toEqual([["b-r", true, true]]);
});

test("what the minutes tell is not asked, and where a line was recorded without a name nobody is expected", () => {
  expect(asked([line("a", ["Olli"]), line("b", ["Ritva"], { personId: "x" })])).toEqual([["b-o", false, false]]);
});

test("the form of a line has the names ready until somebody has recorded the line", () => {
  const ready = (one: ReturnType<typeof line>) => readyToLeave(one, leavings([OLLI, RITVA], [one], "x"));
  expect(ready(line("b"))).toEqual(["Olli", "Ritva"]);
  expect(ready(line("b", [], { personId: "x" }))).toEqual([]);
  expect(ready(line("b", ["Aino"], { personId: "x" }))).toEqual(["Aino"]);
});

test("those who left stand on their lines, each once, and nobody is put there by a made-up code", () => {
  const lines = [line("a", ["Aino"]), line("b")];
  const all = leavings([OLLI, RITVA], lines, "x");
  expect(withLeavings(lines, all, ["a-o", "b-r", "b-z"]).map(({ withdrew }) => withdrew)).toEqual([
    ["Aino", "Olli"],
    ["Ritva"],
  ]);
  expect(withLeavings(lines, all, [])).toEqual(lines);
});
