import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkProposal,
  isReadyLine,
  lacksReason,
  LINE_OUTCOMES,
  proposedTotal,
  reasonUseOf,
  remaining,
  withSameReason,
  type ProposalLine,
} from "#domain/grants/proposal-lines";
import { cents } from "#domain/shared/cents";

const line = (caseId: string, changes: Partial<ProposalLine> = {}): ProposalLine => ({
  caseId,
  requestedCents: cents(1_000_00),
  proposedCents: cents(1_000_00),
  outcome: "grant",
  reason: "",
  ...changes,
});
const check = (lines: ProposalLine[], caseIds = lines.map(({ caseId }) => caseId)) =>
  checkProposal({ budgetCents: cents(2_500_00), reserveCents: cents(500_00), lines, caseIds });

describe("a proposal", () => {
  test("is ready when every application has its line, the sum fits and cuts are explained", () => {
    const lines = [
      line("a"),
      line("b", { proposedCents: cents(600_00), reason: "Osa kuluista ei ole avustettavia" }),
      line("c", { outcome: "reject", proposedCents: cents(0), reason: "Toiminta ei ole Pieksämäellä" }),
      line("d", { outcome: "notAdmitted", proposedCents: cents(0), reason: "Hakemus saapui myöhässä" }),
    ];
    expect(check(lines)).toEqual([]);
    expect(proposedTotal(lines)).toBe(1_600_00);
    expect(remaining({ budgetCents: cents(2_500_00), reserveCents: cents(500_00), lines })).toBe(400_00);
  });
  test("leaves what came late unweighed, whatever else its line says", () => {
    const checkLate = (changes: Partial<ProposalLine>) =>
      checkProposal({
        ...{ budgetCents: cents(2_500_00), caseIds: ["a", "b"], lateIds: ["b"] },
        lines: [line("a"), line("b", { proposedCents: cents(0), reason: "Saapui myöhässä", ...changes })],
      });
    expect(checkLate({ outcome: "notAdmitted" })).toEqual([]);
    for (const outcome of ["reject", "ineligible"] as const)
      expect(checkLate({ outcome })).toEqual([{ code: "lateTakenUp", caseId: "b" }]);
    expect(checkLate({ proposedCents: cents(1_000_00) })).toEqual([{ code: "lateTakenUp", caseId: "b" }]);
  });
  test("grants nobody more than the call's cap, with a reason or without", () => {
    const upTo = (capCents: number | null) =>
      checkProposal({
        budgetCents: cents(2_500_00),
        caseIds: ["a"],
        lines: [line("a", { reason: "Erityinen syy" })],
        capCents,
      });
    expect(upTo(null)).toEqual([]);
    expect(upTo(1_000_00)).toEqual([]);
    expect(upTo(999_99)).toEqual([{ code: "grantOverCap", caseId: "a" }]);
  });
  test("has a line ready when it could go as it stands, turned down without a sum too", () => {
    const listed = { caseId: "a", requestedCents: 1_000_00, isLate: false };
    const ready = (line: Partial<Parameters<typeof isReadyLine>[0]>) =>
      isReadyLine({ ...listed, proposedCents: null, outcome: null, reason: "", ...line }, 1_000_00);
    expect(ready({})).toBe(false);
    expect(ready({ outcome: "grant", proposedCents: 1_000_00 })).toBe(true);
    expect(ready({ outcome: "grant", proposedCents: 1_000_01, reason: "Erityinen syy" })).toBe(false);
    expect(ready({ outcome: "reject", reason: "Toiminta on muualla" })).toBe(true);
    expect(ready({ outcome: "reject", reason: "Toiminta on muualla", isLate: true })).toBe(false);
  });
  test("may use the budget to the last cent but not a cent more", () => {
    expect(check([line("a"), line("b")])).toEqual([]);
    expect(check([line("a"), line("b", { requestedCents: cents(1_000_01), proposedCents: cents(1_000_01) })])).toEqual([
      { code: "overBudget", excessCents: 1 },
    ]);
  });
  test("has exactly one line for every application", () => {
    expect(
      check(
        [
          line("a", { proposedCents: cents(10_00), requestedCents: cents(10_00) }),
          line("x", { proposedCents: cents(10_00), requestedCents: cents(10_00) }),
          line("x", { proposedCents: cents(10_00), requestedCents: cents(10_00) }),
        ],
        ["a", "b"],
      ),
    ).toEqual([
      { code: "missingLine", caseId: "b" },
      { code: "unknownCase", caseId: "x" },
      { code: "duplicateCase", caseId: "x" },
    ]);
  });
  test.each<[string, Partial<ProposalLine>, string[]]>([
    ["a rejection", { outcome: "reject", proposedCents: cents(0) }, ["reasonMissing"]],
    ["a late application", { outcome: "notAdmitted", proposedCents: cents(0), reason: "  " }, ["reasonMissing"]],
    ["a cut", { proposedCents: cents(999_99) }, ["reasonMissing"]],
    ["more than asked", { proposedCents: cents(1_000_01) }, ["grantOverRequestedWithoutReason"]],
    ["a negative sum", { proposedCents: cents(-1) }, ["negativeSum", "reasonMissing"]],
    ["a grant of nothing", { proposedCents: cents(0), reason: "Määräraha ei riitä" }, ["grantOfNothing"]],
    ["a rejection with a sum", { outcome: "reject", reason: "Ei täytä ehtoja" }, ["rejectedWithSum"]],
  ])("is refused: %s without its due", (_, changes, codes) =>
    expect(check([line("a", changes)])).toEqual(codes.map((code) => ({ code, caseId: "a" }))),
  );

  test("that passes stays within the budget, covers the call and explains every difference", () => {
    const sums = fc.integer({ min: 0, max: 3 }).map((count) => cents(count * 100_00));
    const lines = fc.array(
      fc.record({
        caseId: fc.constantFrom("a", "b", "c"),
        requestedCents: sums,
        proposedCents: sums,
        outcome: fc.constantFrom(...LINE_OUTCOMES),
        reason: fc.constantFrom("", "syy"),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, sums, sums, fc.subarray(["a", "b", "c"]), (given, budgetCents, reserveCents, caseIds) => {
        fc.pre(checkProposal({ budgetCents, reserveCents, lines: given, caseIds }).length === 0);
        expect(proposedTotal(given) + reserveCents).toBeLessThanOrEqual(budgetCents);
        expect(given.map(({ caseId }) => caseId).toSorted()).toEqual(caseIds);
        expect(
          given.every(({ proposedCents, requestedCents, reason }) => proposedCents === requestedCents || reason !== ""),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the same reason for many lines", () => {
  const part = line("a", { proposedCents: cents(500_00) });
  const rejected = line("b", { proposedCents: cents(0), outcome: "reject" });
  const lines = [line("whole"), part, rejected, { ...part, caseId: "told", reason: "Omin sanoin" }];

  test("goes to those of its use that lack one, and to no others", () => {
    const given = lines.map(withSameReason({ use: "part", text: "Raha ei riitä" }));
    expect(given.map(({ reason }) => reason)).toEqual(["", "Raha ei riitä", "", "Omin sanoin"]);
    expect(given.map(lacksReason)).toEqual([false, false, true, false]);
  });

  test("is of the use that the library knows the line by", () =>
    expect(lines.map(reasonUseOf)).toEqual(["grant", "part", "reject", "part"]));
});
