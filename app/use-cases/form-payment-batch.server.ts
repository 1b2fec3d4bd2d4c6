import type { PaymentStatus } from "#domain/grants/payment-lifecycle";
import { checkExecutionDate, type ExecutionDateRefusal } from "#domain/payments/batch-check";
import { batchFile, type BatchFileRefusal } from "#domain/payments/batch-file";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle, type Happening } from "#models/chronicle.server";
import { nextNumber } from "#models/counter.server";
import { forcesOfCases } from "#models/decision-view.server";
import { GrantCaseModel, type GrantCase, type Payment } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { PaymentBatchModel, type BatchedPayment } from "#models/payment-batch.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";

type Command = {
  paymentIds: string[];
  executionDate: PlainDate;
  /** Why money is paid of a decision that is not final yet. */
  reason: string | undefined;
  actor: Actor;
  now: Date;
};
export type FormBatchRefusal =
  | ExecutionDateRefusal
  | {
      code: "nothingChosen" | "notAllowed" | "paymentGone" | "alreadyInBatch" | "mixedMunicipalities" | "debtorMissing";
    }
  /** Payments of these applicants would go before their decision is final, and nobody has said why. */
  | { code: "notFinal"; applicants: string[] }
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

/** The payments that would go to the bank before their decision is final (lainvoimainen). */
async function beforeForce(chosen: readonly Chosen[], today: PlainDate): Promise<Payment[]> {
  const cases = chosen.map(({ grantCase }) => grantCase);
  const forces = await forcesOfCases(cases, today);
  const early = chosen.filter(({ grantCase }) => forces.get(grantCase._id)?.state !== "inForce");
  return early.map(({ payment }) => payment);
}

function notFinal(early: readonly Payment[]): FormBatchRefusal | null {
  const applicants = [...new Set(early.map(({ creditorName }) => creditorName))];
  return applicants.length > 0 ? { code: "notFinal", applicants } : null;
}

const whyNow = (early: readonly Payment[], reason: string | undefined): string | undefined =>
  early.length > 0 ? reason : undefined;

const formation = (payments: readonly BatchedPayment[], early: number): Happening => ({
  event: "form",
  facts: {
    payments: payments.length,
    cents: sumCents(payments.map(({ amountCents }) => amountCents)),
    ...(early > 0 ? { beforeForce: early } : {}),
  },
});

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
 * payments is in another batch already; the cases are marked after it. A decision may be carried out before it is final
 * unless that makes the appeal useless (kuntalaki 143 §): that is the payer's to say, and why stays in the batch's history.
 */
export async function formPaymentBatch(command: Command): Promise<Result<{ batchId: string }, FormBatchRefusal>> {
  const { executionDate, reason, actor, now } = command;
  const paymentIds = [...new Set(command.paymentIds)];
  const chosen = await findChosen(actor, paymentIds);
  const today = plainDateAt(now);
  const refusal = checkChosen(actor, chosen, paymentIds.length) ?? checkExecutionDate(executionDate, today)[0];
  if (refusal) return refused(refusal);
  const early = await beforeForce(chosen, today);
  const untold = reason ? null : notFinal(early);
  if (untold) return refused(untold);
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
  chronicle(batch, formation(payments, early.length), stampOf(actor, now, whyNow(early, reason)));
  try {
    await batch.save();
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyInBatch" });
    throw error;
  }
  await followPaymentBatch(batch._id, now);
  return ok({ batchId: batch._id });
}
