import { Schema } from "mongoose";
import { BATCH_STATUSES, type BatchStatus } from "#domain/grants/batch-lifecycle";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import type { Debtor } from "#models/municipality.server";

export type BatchedPayment = {
  paymentId: string;
  caseId: string;
  caseNumber: string;
  amountCents: number;
  endToEndId: string;
  creditorName: string;
  iban: string;
  /** Set when the bank refused this one; the others of the batch were paid. */
  rejectionReason: string | null;
};

/** A batch of credit transfers (maksuerä). It becomes true by being written; a follower then marks the cases. */
export type PaymentBatch = RecordFields &
  Chronicle & {
    municipality: string;
    /** The units whose cases are paid in it; only a payer of all of them has to do with the batch. */
    units: string[];
    status: BatchStatus;
    /** Message id of the payment file, at most 35 characters, unique. */
    messageId: string;
    debtor: Debtor;
    /** Civil date on which the bank is asked to pay. */
    executionDate: string;
    formedAt: Date;
    payments: BatchedPayment[];
    paidOn: string | null;
    followed: boolean;
  };

const schema = new Schema<PaymentBatch>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    units: { type: [String], required: true },
    status: { type: String, enum: BATCH_STATUSES, required: true, default: "formed" },
    messageId: { type: String, required: true, maxlength: 35 },
    debtor: {
      type: new Schema<Debtor>(
        {
          name: { type: String, required: true },
          iban: { type: String, required: true },
          bic: { type: String, default: null },
          businessId: { type: String, required: true },
        },
        partOptions,
      ),
      required: true,
    },
    executionDate: { type: String, required: true },
    formedAt: { type: Date, required: true },
    payments: {
      type: [
        new Schema<BatchedPayment>(
          {
            paymentId: { type: String, required: true },
            caseId: { type: String, required: true },
            caseNumber: { type: String, required: true },
            amountCents: { type: Number, required: true, min: 1, validate: Number.isSafeInteger },
            endToEndId: { type: String, required: true },
            creditorName: { type: String, required: true },
            iban: { type: String, required: true },
            rejectionReason: { type: String, default: null },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    paidOn: { type: String, default: null },
    followed: { type: Boolean, default: false },
    ...chronicleFields,
  },
  recordOptions,
);
/** A payment is in at most one batch, ever: the database refuses the second. */
schema.index({ "payments.paymentId": 1 }, { unique: true });
schema.index({ messageId: 1 }, { unique: true });
schema.index({ municipality: 1, formedAt: -1 });
schema.index({ followed: 1 }, { partialFilterExpression: { followed: false } });

export const PaymentBatchModel = defineModel<PaymentBatch>("PaymentBatch", schema, "paymentBatches");
