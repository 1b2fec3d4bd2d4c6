import type { HydratedDocument } from "mongoose";
import { PAYMENT_LIFECYCLE, type PaymentEvent } from "#domain/grants/payment-lifecycle";
import { advanceFacts } from "#emails/claim-facts";
import { advancePart, bySystem, type Notice, type Stamp } from "#models/chronicle.server";
import { claimingCallOf, claimOf } from "#models/claim-of-case.server";
import { GrantCaseModel, type GrantCase, type Payment } from "#models/grant-case.server";
import { newPayment } from "#models/new-payment.server";
import { PaymentBatchModel, type BatchedPayment, type PaymentBatch } from "#models/payment-batch.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord } from "#models/save.server";

/** Somebody may be writing the same case; each try reads it anew and sees what has been done already. */
const TRIES = 8;

/** What has to happen to the payment so that it agrees with the batch; nothing when it does already. */
function eventsDue(batch: PaymentBatch, { rejectionReason }: BatchedPayment, { status }: Payment): PaymentEvent[] {
  const settlement: PaymentEvent[] =
    batch.status === "settled" ? [rejectionReason === null ? "settle" : "rejectByBank"] : [];
  if (status === "queued") return ["batch", ...settlement];
  return status === "batched" ? settlement : [];
}

type Happening = {
  grantCase: HydratedDocument<GrantCase>;
  batch: PaymentBatch;
  row: BatchedPayment;
  payment: Payment;
  people: string[];
  /** The last day of claims: until then an advance is accounted for. */
  claimsDueOn: string;
};

function noticesOf(event: PaymentEvent, happening: Happening): Notice[] {
  if (event === "batch") return [];
  const { grantCase, batch, row, payment, people, claimsDueOn } = happening;
  const facts = {
    caseNumber: row.caseNumber,
    caseId: grantCase._id,
    claimId: payment.claimId,
    cents: payment.amountCents,
    ...advanceFacts(claimOf(grantCase, payment.claimId)?.isAdvance, claimsDueOn),
    ...(event === "settle" ? { paidOn: batch.paidOn ?? "" } : { reason: row.rejectionReason ?? "" }),
  };
  return [{ kind: event === "settle" ? "paymentMade" : "paymentRejectedByBank", to: people, facts }];
}

/** The payment's new state, and for one the bank rejected another in the queue: all in the case's one write. */
function happen(event: PaymentEvent, happening: Happening, stamp: Stamp): void {
  const { grantCase, batch, row, payment } = happening;
  const reason = event === "rejectByBank" ? (row.rejectionReason ?? undefined) : undefined;
  const moved = advancePart(
    grantCase,
    { name: "payment", record: payment, lifecycle: PAYMENT_LIFECYCLE },
    event,
    { ...stamp, reason },
    {
      facts: { payment: payment.endToEndId, cents: payment.amountCents, batch: batch.messageId },
      notices: noticesOf(event, happening),
    },
  );
  if (!moved.ok) throw new Error(`payment ${payment.id} could not ${event} from ${payment.status}`);
  payment.batchId = batch._id;
  if (event === "settle") payment.paidOn = batch.paidOn;
  if (event !== "rejectByBank") return;
  payment.rejectionReason = row.rejectionReason;
  grantCase.payments.push(newPayment(grantCase, payment));
}

/** Brings one case to agree with the batch. */
async function followCase(batch: PaymentBatch, caseId: string, stamp: Stamp): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const grantCase = await GrantCaseModel.findById(caseId);
    if (!grantCase) throw new Error(`the case ${caseId} of batch ${batch.messageId} is gone`);
    const people = await peopleOfAssociation(grantCase.associationId);
    const due = batch.payments.flatMap((row) => {
      const payment = grantCase.payments.find(({ id }) => id === row.paymentId);
      return payment ? eventsDue(batch, row, payment).map((event) => ({ event, row, payment })) : [];
    });
    if (due.length === 0) return;
    const { claimsDueOn } = await claimingCallOf(grantCase);
    for (const { event, row, payment } of due)
      happen(event, { grantCase, batch, row, payment, people, claimsDueOn }, stamp);
    if ((await saveRecord(grantCase)).ok) return;
  }
  throw new Error(`the case ${caseId} kept changing while batch ${batch.messageId} was told to it`);
}

/**
 * Tells a batch to its cases: their payments are batched, then paid or returned to the queue, and the associations are
 * written to. Each case changes in one write and is left alone once it agrees, so this may be killed anywhere and run
 * again, also twice at once. The history names the payer whose doing it was.
 */
export async function followPaymentBatch(id: string, now: Date): Promise<void> {
  const batch = await PaymentBatchModel.findById(id).lean<PaymentBatch>().exec();
  if (!batch) return;
  const cause = batch.history.at(-1);
  const stamp = cause ? { at: now, by: cause.by } : bySystem(now);
  for (const caseId of new Set(batch.payments.map((row) => row.caseId))) await followCase(batch, caseId, stamp);
  // A settlement recorded meanwhile must be told too: the batch counts as followed only in the state that was told.
  await PaymentBatchModel.updateOne({ _id: id, status: batch.status }, { $set: { followed: true } });
}
