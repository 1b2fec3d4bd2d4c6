import { isWorkingDay, nextWorkingDay } from "#domain/grants/finnish-holidays";
import { addDays, type PlainDate } from "#domain/shared/plain-date";

/** Banks take a file some weeks ahead; a date further away is a slip of the keyboard. */
const MAX_DAYS_AHEAD = 60;

export type ExecutionDateRefusal =
  { code: "executionDatePast" } | { code: "executionDateTooFar" } | { code: "notABankingDay"; suggestion: PlainDate };

/** Banks pay on working days only; the next one is offered in place of another day. */
export function checkExecutionDate(date: PlainDate, today: PlainDate): ExecutionDateRefusal[] {
  if (date < today) return [{ code: "executionDatePast" }];
  if (date > addDays(today, MAX_DAYS_AHEAD)) return [{ code: "executionDateTooFar" }];
  return isWorkingDay(date) ? [] : [{ code: "notABankingDay", suggestion: nextWorkingDay(date) }];
}

type Settlement = {
  paidOn: PlainDate;
  formedOn: PlainDate;
  today: PlainDate;
  paymentIds: readonly string[];
  rejections: readonly { paymentId: string; reason: string }[];
};

export type SettlementRefusal =
  | { code: "paidInFuture" | "paidBeforeFormed" | "unknownPayment" }
  | { code: "rejectionReasonRequired"; paymentId: string };

/** Does what is told of the bank's doings hold together? Returns every reason against it. */
export function checkSettlement({ paidOn, formedOn, today, paymentIds, rejections }: Settlement): SettlementRefusal[] {
  const refusals: SettlementRefusal[] = [];
  if (paidOn > today) refusals.push({ code: "paidInFuture" });
  if (paidOn < formedOn) refusals.push({ code: "paidBeforeFormed" });
  if (rejections.some(({ paymentId }) => !paymentIds.includes(paymentId))) refusals.push({ code: "unknownPayment" });
  for (const { paymentId, reason } of rejections)
    if (reason.trim() === "") refusals.push({ code: "rejectionReasonRequired", paymentId });
  return refusals;
}
