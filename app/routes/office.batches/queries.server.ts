import type { Actor } from "#domain/roles";
import type { BatchStatus } from "#domain/grants/batch-lifecycle";
import { sumCents } from "#domain/shared/cents";
import { pagingOf } from "#domain/shared/paging";
import { batchesWhere } from "#models/office-batch.server";
import { PaymentBatchModel, type PaymentBatch } from "#models/payment-batch.server";

export type BatchLine = {
  id: string;
  messageId: string;
  status: BatchStatus;
  formedAt: Date;
  executionDate: string;
  paidOn: string | null;
  count: number;
  totalCents: number;
};

const PAGE_SIZE = 50;

/** The latest batches first, a page at a time. */
export async function loadBatches(
  actor: Actor,
  asked: number,
): Promise<{ batches: BatchLine[]; page: number; pageCount: number }> {
  const mine = batchesWhere(actor, "viewPayments");
  const { page, pageCount, skip } = pagingOf(await PaymentBatchModel.countDocuments(mine), asked, PAGE_SIZE);
  const batches = await PaymentBatchModel.find(mine)
    .sort({ formedAt: -1 })
    .skip(skip)
    .limit(PAGE_SIZE)
    .select({ messageId: 1, status: 1, formedAt: 1, executionDate: 1, paidOn: 1, "payments.amountCents": 1 })
    .lean<PaymentBatch[]>()
    .exec();
  return {
    page,
    pageCount,
    batches: batches.map(({ _id, messageId, status, formedAt, executionDate, paidOn, payments }) => ({
      id: _id,
      messageId,
      status,
      formedAt,
      executionDate,
      paidOn,
      count: payments.length,
      totalCents: sumCents(payments.map(({ amountCents }) => amountCents)),
    })),
  };
}
