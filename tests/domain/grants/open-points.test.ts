import { expect, test } from "vitest";
import type { Lacking } from "#domain/grants/completeness";
import { isAccepted, linesLeftOpen, type OpenPoints } from "#domain/grants/open-points";

const PLAN: Lacking = { kind: "attachment", code: "actionPlan" };
const RULE: Lacking = { kind: "rule", code: "home" };

const openOf = (points: Record<string, Partial<OpenPoints>>) =>
  new Map(
    Object.entries(points).map(([caseId, each]) => [caseId, { lacking: [], wasAsked: false, undone: [], ...each }]),
  );

test("money for what is not whole is taken on knowingly, asked for or not, and whatever is open", () => {
  const lines = ["whole", "plan", "rule"].map((caseId) => ({ caseId, outcome: "grant" as const }));
  const open = openOf({ plan: { lacking: [PLAN], wasAsked: true }, rule: { lacking: [RULE] } });
  expect(linesLeftOpen(lines, open)).toEqual(["plan", "rule"]);
});

test("a rejection is only of what its applicant had a chance to complete; what is not weighed is turned down as it is", () => {
  const open = openOf({ a: { lacking: [PLAN] }, b: { lacking: [PLAN], wasAsked: true }, c: { lacking: [RULE] } });
  const lines = (outcome: "reject" | "ineligible" | "notAdmitted") =>
    ["a", "b", "c"].map((caseId) => ({ caseId, outcome }));
  expect(linesLeftOpen(lines("reject"), open)).toEqual(["a"]);
  expect(linesLeftOpen(lines("ineligible"), open)).toEqual([]);
  expect(linesLeftOpen(lines("notAdmitted"), open)).toEqual([]);
});

test("what nobody has prepared or scored is granted or rejected knowingly, asked for more or not", () => {
  const open = openOf({ a: { undone: ["notBegun"], wasAsked: true }, b: { undone: ["notScored"] }, c: {} });
  const lines = (outcome: "grant" | "reject" | "ineligible" | "notAdmitted") =>
    ["a", "b", "c"].map((caseId) => ({ caseId, outcome }));
  for (const outcome of ["grant", "reject"] as const) expect(linesLeftOpen(lines(outcome), open)).toEqual(["a", "b"]);
  for (const outcome of ["ineligible", "notAdmitted"] as const) expect(linesLeftOpen(lines(outcome), open)).toEqual([]);
});

test("what has opened since somebody looked was not accepted", () => {
  const accepted = { caseIds: ["a", "b"], reason: "Tilinpäätös tulee myöhemmin." };
  expect(isAccepted([], undefined)).toBe(true);
  expect(isAccepted(["a"], undefined)).toBe(false);
  expect(isAccepted(["a"], accepted)).toBe(true);
  expect(isAccepted(["a", "c"], accepted)).toBe(false);
});
