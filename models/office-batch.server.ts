import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { PaymentBatchModel, type PaymentBatch } from "#models/payment-batch.server";

/** A batch of a municipality where the person sees payments; read only. */
export const findOfficeBatch = async (actor: Actor, batchId: unknown): Promise<PaymentBatch | null> =>
  isId(batchId)
    ? PaymentBatchModel.findOne({ _id: batchId, municipality: { $in: municipalitiesWhere(actor, "viewPayments") } })
        .lean<PaymentBatch>()
        .exec()
    : null;
