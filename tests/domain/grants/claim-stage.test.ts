import { expect, test } from "vitest";
import { claimStage } from "#domain/grants/claim-stage";

const payment = (status: "queued" | "batched" | "paid" | "rejectedByBank") => ({ claimId: "a", status, paidOn: null });
const approved = { id: "a", status: "approved" as const };

test("an approved claim is in payment until the bank has paid", () => {
  expect(claimStage(approved, [payment("queued")])).toBe("inPayment");
  expect(claimStage(approved, [payment("batched")])).toBe("inPayment");
  expect(claimStage(approved, [payment("paid")])).toBe("paid");
});

test("what the bank rejected is in payment again", () => {
  expect(claimStage(approved, [payment("rejectedByBank"), payment("queued")])).toBe("inPayment");
});

test("an approved claim without a payment has nothing to be paid, and before approval the state tells", () => {
  expect(claimStage(approved, [])).toBe("nothingToPay");
  expect(claimStage({ id: "a", status: "reviewed" }, [])).toBe("reviewed");
});
