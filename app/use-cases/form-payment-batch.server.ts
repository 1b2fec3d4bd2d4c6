import type { PaymentStatus } from "#domain/grants/payment-lifecycle";
import { checkExecutionDate, type ExecutionDateRefusal } from "#domain/payments/batch-check";
import { batchFile, type BatchFileRefusal } from "#domain/payments/batch-file";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { nextNumber } from "#models/counter.server";
import { GrantCaseModel, type GrantCase, type Payment } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { PaymentBatchModel, type BatchedPayment } from "#models/payment-batch.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";

type Command = { paymentIds: string[]; executionDate: PlainDate; actor: Actor; now: Date };
export type FormBatchRefusal =
  | ExecutionDateRefusal
  | {
      code: "nothingChosen" | "notAllowed" | "paymentGone" | "alreadyInBatch" | "mixedMunicipalities" | "debtorMissing";
    }
  | { code: "fileRefused"; faults: string[] };

type Chosen = { grantCase: GrantCase; payment: Payment };

/** The chosen payments that the person may see, with the case each stands in. */
async function findChosen(actor: Actor, paymentIds: readonly string[]): Promise<Chosen[]> {
  const cases = await GrantCaseModel.find({
    municipality: { $in: municipalitiesWhere(actor, "formPaymentBatch") },
    "payments.id": { $in: paymentIds },
  })
    .lean<GrantCase[]>()
    .exec();
  return cases.flatMap((grantCase) =>
    grantCase.payments.filter(({ id }) => paymentIds.includes(id)).map((payment) => ({ grantCase, payment })),
  );
}

const QUEUED: PaymentStatus = "queued";

function checkChosen(actor: Actor, chosen: readonly Chosen[], count: number): FormBatchRefusal | null {
  if (count === 0) return { code: "nothingChosen" };
  if (chosen.length !== count) return { code: "paymentGone" };
  if (!chosen.every(({ grantCase }) => can(actor, "formPaymentBatch", subjectOfCase(grantCase))))
    return { code: "notAllowed" };
  if (new Set(chosen.map(({ grantCase }) => grantCase.municipality)).size > 1) return { code: "mixedMunicipalities" };
  return chosen.every(({ payment }) => payment.status === QUEUED) ? null : { code: "alreadyInBatch" };
}

const batched = ({ grantCase, payment }: Chosen): BatchedPayment => ({
  paymentId: payment.id,
  caseId: grantCase._id,
  caseNumber: grantCase.caseNumber ?? "",
  amountCents: payment.amountCents,
  endToEndId: payment.endToEndId,
  creditorName: payment.creditorName,
  iban: payment.iban,
  rejectionReason: null,
});

const faultsOf = (refusals: readonly BatchFileRefusal[]): string[] => [...new Set(refusals.map(({ code }) => code))];

/**
 * Puts queued payments into a batch. The batch becomes true by its one write, which the database refuses if any of its
 * payments is in another batch already; the cases are marked after it.
 */
export async function formPaymentBatch(command: Command): Promise<Result<{ batchId: string }, FormBatchRefusal>> {
  const { executionDate, actor, now } = command;
  const paymentIds = [...new Set(command.paymentIds)];
  const chosen = await findChosen(actor, paymentIds);
  const today = plainDateAt(now);
  const refusal = checkChosen(actor, chosen, paymentIds.length) ?? checkExecutionDate(executionDate, today)[0];
  if (refusal) return refused(refusal);
  const code = chosen[0]?.grantCase.municipality ?? "";
  const municipality = await findMunicipality(code);
  if (!municipality?.debtor) return refused({ code: "debtorMissing" });
  const { year } = partsOf(today);
  const { caseNumberPrefix, debtor } = municipality;
  const sequence = await nextNumber(`batch:${caseNumberPrefix}:${year}`);
  const payments = chosen.map(batched).toSorted((a, b) => (a.endToEndId < b.endToEndId ? -1 : 1));
  const batch = new PaymentBatchModel({
    municipality: code,
    units: [...new Set(chosen.map(({ grantCase }) => grantCase.unit))].toSorted(),
    messageId: `${caseNumberPrefix}-ME-${year}-${String(sequence).padStart(4, "0")}`,
    debtor,
    executionDate,
    formedAt: now,
    payments,
  });
  const file = batchFile(batch);
  if (!file.ok) return refused({ code: "fileRefused", faults: faultsOf(file.refusal) });
  const facts = { payments: payments.length, cents: sumCents(payments.map(({ amountCents }) => amountCents)) };
  chronicle(batch, { event: "form", facts }, stampOf(actor, now));
  try {
    await batch.save();
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyInBatch" });
    throw error;
  }
  await followPaymentBatch(batch._id, now);
  return ok({ batchId: batch._id });
}
