import { expect, test } from "vitest";
import { nextDeadline } from "#domain/grants/case-table/next-deadline";

const yearly = { rules: { run: "yearly" as const }, decisionExpectedOn: "2027-04-08", claimsDueOn: "2027-11-30" };
const waiting = { status: "inPreparation" as const, answerDue: null, decision: null };

test("an application of a yearly call waits for its decision, an award for its claims", () => {
  expect(nextDeadline(waiting, yearly, 0)).toBe("2027-04-08");
  expect(nextDeadline({ ...waiting, status: "decided", decision: {} }, yearly, 100)).toBe("2027-11-30");
  expect(nextDeadline({ ...waiting, status: "decided", decision: {} }, yearly, 0)).toBeNull();
  expect(nextDeadline({ ...waiting, status: "withdrawn" }, yearly, 0)).toBeNull();
});

test("where applications are handled as they arrive no day is promised, but an answer has its last day", () => {
  for (const run of ["continuous", "smallGrant"] as const) {
    const call = { ...yearly, rules: { run } };
    expect(nextDeadline(waiting, call, 0)).toBeNull();
    expect(nextDeadline({ ...waiting, answerDue: "2027-02-01" }, call, 0)).toBe("2027-02-01");
    expect(nextDeadline({ ...waiting, status: "decided", decision: {} }, call, 100)).toBe("2027-11-30");
  }
});
