import { buildCreditTransfer } from "#domain/payments/credit-transfer";
import type { CreditTransferPayment, CreditTransferRefusal } from "#domain/payments/credit-transfer-check";
import { cents } from "#domain/shared/cents";
import { parseIban } from "#domain/shared/iban";
import { plainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";

/** A payment batch as it is stored, as far as its file is concerned. */
export type BatchForFile = {
  messageId: string;
  formedAt: Date;
  executionDate: string;
  debtor: { name: string; iban: string; bic: string | null; businessId: string };
  payments: readonly {
    endToEndId: string;
    amountCents: number;
    creditorName: string;
    iban: string;
    caseNumber: string;
  }[];
};

export type BatchFileRefusal =
  CreditTransferRefusal | { code: "badDebtorIban" } | { code: "badCreditorIban"; at: number };

/**
 * The bank file of a stored batch. Nothing but the batch goes into it, so it can be downloaded again at any time and is
 * the same to the byte. The payee's statement shows the text and the case number.
 */
export function batchFile({
  messageId,
  formedAt,
  executionDate,
  debtor,
  payments,
}: BatchForFile): Result<string, BatchFileRefusal[]> {
  const debtorIban = parseIban(debtor.iban);
  if (!debtorIban.ok) return refused([{ code: "badDebtorIban" }]);
  const transfers: CreditTransferPayment[] = [];
  for (const [at, payment] of payments.entries()) {
    const iban = parseIban(payment.iban);
    if (!iban.ok) return refused([{ code: "badCreditorIban", at }]);
    transfers.push({
      instructionId: payment.endToEndId,
      endToEndId: payment.endToEndId,
      amountCents: cents(payment.amountCents),
      creditor: { name: payment.creditorName, iban: iban.value },
      remittance: { kind: "text", text: `Avustus ${payment.caseNumber}` },
    });
  }
  return buildCreditTransfer({
    messageId,
    createdAt: formedAt,
    debtor: { name: debtor.name, iban: debtorIban.value, ...(debtor.bic ? { bic: debtor.bic } : {}) },
    requestedExecutionDate: plainDate(executionDate),
    payments: transfers,
  });
}
