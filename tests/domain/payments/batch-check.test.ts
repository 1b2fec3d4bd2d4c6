import { expect, test } from "vitest";
import { checkExecutionDate, checkSettlement } from "#domain/payments/batch-check";
import { plainDate } from "#domain/shared/plain-date";

const today = plainDate("2027-03-24");

test("the bank pays on a working day that is neither past nor far away", () => {
  expect(checkExecutionDate(today, today)).toEqual([]);
  expect(checkExecutionDate(plainDate("2027-03-23"), today)).toEqual([{ code: "executionDatePast" }]);
  expect(checkExecutionDate(plainDate("2027-05-24"), today)).toEqual([{ code: "executionDateTooFar" }]);
});

test("over Easter the next banking day is offered", () => {
  expect(checkExecutionDate(plainDate("2027-03-26"), today)).toEqual([
    { code: "notABankingDay", suggestion: "2027-03-30" },
  ]);
});

test("a settlement tells everything that is wrong with it", () => {
  const known = { formedOn: plainDate("2027-03-20"), today, paymentIds: ["a"] };
  expect(
    checkSettlement({ ...known, paidOn: today, rejections: [{ paymentId: "a", reason: "Tili suljettu" }] }),
  ).toEqual([]);
  expect(
    checkSettlement({ ...known, paidOn: plainDate("2027-03-19"), rejections: [{ paymentId: "b", reason: " " }] }),
  ).toEqual([
    { code: "paidBeforeFormed" },
    { code: "unknownPayment" },
    { code: "rejectionReasonRequired", paymentId: "b" },
  ]);
});
