import type { Actor } from "#domain/roles";
import type { BatchStatus } from "#domain/grants/batch-lifecycle";
import { sumCents } from "#domain/shared/cents";
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

/** The latest batches first, a page at a time. */
export async function loadBatches(
  actor: Actor,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ batches: BatchLine[]; pageCount: number }> {
  const mine = batchesWhere(actor, "viewPayments");
  const [batches, count] = await Promise.all([
    PaymentBatchModel.find(mine)
      .sort({ formedAt: -1 })
      .skip((page - 1) * pageSize)
      .limit(pageSize)
      .select({ messageId: 1, status: 1, formedAt: 1, executionDate: 1, paidOn: 1, "payments.amountCents": 1 })
      .lean<PaymentBatch[]>()
      .exec(),
    PaymentBatchModel.countDocuments(mine),
  ]);
  return {
    pageCount: Math.max(1, Math.ceil(count / pageSize)),
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
