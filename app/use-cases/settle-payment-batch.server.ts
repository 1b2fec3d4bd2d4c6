import { BATCH_LIFECYCLE, type BatchEvent, type BatchStatus } from "#domain/grants/batch-lifecycle";
import { checkSettlement, type SettlementRefusal } from "#domain/payments/batch-check";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { advance } from "#models/chronicle.server";
import { batchesWhere, subjectsOfBatch } from "#models/office-batch.server";
import { oweFollowing } from "#models/owes-following.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";

type Rejection = { paymentId: string; reason: string };
type Command = { batchId: string; paidOn: PlainDate; rejections: Rejection[]; actor: Actor; now: Date };
export type SettleBatchRefusal =
  NotAllowed<BatchStatus, BatchEvent> | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/**
 * Records what the bank did with a batch: the day it paid, and the payments it rejected, which get a new place in the
 * queue. Told once, it cannot be told differently.
 */
export async function settlePaymentBatch(
  command: Command,
): Promise<Result<null, SettleBatchRefusal | SettlementRefusal[]>> {
  const { batchId, paidOn, rejections, actor, now } = command;
  const batch = await PaymentBatchModel.findOne({ _id: batchId, ...batchesWhere(actor, "formPaymentBatch") });
  if (!batch) return refused({ code: "notFound" });
  if (!subjectsOfBatch(batch).every((subject) => can(actor, "formPaymentBatch", subject)))
    return refused({ code: "notAllowed" });
  const settled = advance(batch, BATCH_LIFECYCLE, "settle", stampOf(actor, now), {
    facts: { paidOn, rejections: rejections.length },
  });
  if (!settled.ok) return settled;
  const paymentIds = batch.payments.map(({ paymentId }) => paymentId);
  const formedOn = plainDateAt(batch.formedAt);
  const refusals = checkSettlement({ paidOn, formedOn, today: plainDateAt(now), paymentIds, rejections });
  if (refusals.length > 0) return refused(refusals);
  batch.paidOn = paidOn;
  oweFollowing(batch);
  for (const payment of batch.payments) payment.rejectionReason = reasonFor(payment.paymentId, rejections);
  const saved = await saveRecord(batch);
  if (!saved.ok) return saved;
  await followPaymentBatch(batchId, now);
  return ok(null);
}

const reasonFor = (paymentId: string, rejections: readonly Rejection[]): string | null =>
  rejections.find((rejection) => rejection.paymentId === paymentId)?.reason.trim() ?? null;
