import { isCreditorReference, isFinnishReference } from "#domain/grants/reference-number";
import { toSepaText } from "#domain/payments/sepa-text";
import { sumCents, type Cents } from "#domain/shared/cents";
import type { Iban } from "#domain/shared/iban";
import type { PlainDate } from "#domain/shared/plain-date";

/** What the payee reads on the account statement: a free text, or a Finnish or international (RF) reference. */
export type Remittance = { kind: "text"; text: string } | { kind: "reference"; reference: string };

export type CreditTransferPayment = {
  instructionId: string;
  /** Travels unchanged to the payee; how the bank's answer is matched with the payment. Unique in the batch. */
  endToEndId: string;
  amountCents: Cents;
  creditor: { name: string; iban: Iban };
  remittance: Remittance;
};

/** One batch of payments from one account, to be paid on one day. */
export type CreditTransfer = {
  messageId: string;
  createdAt: Date;
  /** organisationId is the payer's identification given by its bank. */
  debtor: { name: string; iban: Iban; bic?: string; organisationId?: string };
  requestedExecutionDate: PlainDate;
  payments: readonly CreditTransferPayment[];
};

export type CreditTransferRefusalCode =
  | "noPayments"
  | "badMessageId"
  | "badOrganisationId"
  | "badBic"
  | "badDebtorName"
  | "badInstructionId"
  | "badEndToEndId"
  | "duplicateEndToEndId"
  | "amountOutOfRange"
  | "badCreditorName"
  | "remittanceTooLong"
  | "remittanceEmpty"
  | "badReference";
/** `at` is the index of the payment, absent when the batch itself is wrong. */
export type CreditTransferRefusal = { code: CreditTransferRefusalCode; at?: number };

const MAX_PAYMENT_CENTS = 999_999_999_99;
export const MAX_REMITTANCE_LENGTH = 140;
/** EPC132-08, 1.4: at most 35 characters of the basic set, no slash at either end and no two in a row. */
const IDENTIFIER = /^(?!\/)(?!.*\/\/)(?!.*\/$)[A-Za-z0-9/?:().,'+-]{1,35}$/;
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** EPC132-08 takes 70 characters of a name though ISO 20022 has room for 140: the rest is cut off, not refused. */
export const MAX_NAME_LENGTH = 70;
const isWritableName = (name: string): boolean => /[\p{L}\p{N}]/u.test(toSepaText(name, MAX_NAME_LENGTH));

/** The sum of a batch, in whole cents, so exact. */
export const controlSum = (payments: readonly { amountCents: Cents }[]): Cents =>
  sumCents(payments.map(({ amountCents }) => amountCents));

/** Everything the bank would reject a batch for; an empty list means that the file can be written. */
export function checkCreditTransfer({ messageId, debtor, payments }: CreditTransfer): CreditTransferRefusal[] {
  const endToEndIds = payments.map(({ endToEndId }) => endToEndId);
  const faults: [boolean, CreditTransferRefusalCode][] = [
    [payments.length === 0, "noPayments"],
    [!IDENTIFIER.test(messageId), "badMessageId"],
    [!isWritableName(debtor.name), "badDebtorName"],
    [debtor.bic !== undefined && !BIC.test(debtor.bic), "badBic"],
    [debtor.organisationId !== undefined && !IDENTIFIER.test(debtor.organisationId), "badOrganisationId"],
  ];
  return [
    ...faults.filter(([wrong]) => wrong).map(([, code]) => ({ code })),
    ...payments.flatMap((payment, at) => checkPayment(payment).map((code) => ({ code, at }))),
    ...endToEndIds.flatMap((id, at) =>
      endToEndIds.indexOf(id) < at ? [{ code: "duplicateEndToEndId" as const, at }] : [],
    ),
  ];
}

function checkPayment(payment: CreditTransferPayment): CreditTransferRefusalCode[] {
  const { amountCents, creditor, endToEndId, instructionId, remittance } = payment;
  const faults: [boolean, CreditTransferRefusalCode][] = [
    [!IDENTIFIER.test(instructionId), "badInstructionId"],
    [!IDENTIFIER.test(endToEndId), "badEndToEndId"],
    [amountCents <= 0 || amountCents > MAX_PAYMENT_CENTS, "amountOutOfRange"],
    [!isWritableName(creditor.name), "badCreditorName"],
  ];
  return [...faults.filter(([wrong]) => wrong).map(([, code]) => code), ...checkRemittance(remittance)];
}

function checkRemittance(remittance: Remittance): CreditTransferRefusalCode[] {
  if (remittance.kind === "reference") {
    const { reference } = remittance;
    return isCreditorReference(reference) || isFinnishReference(reference) ? [] : ["badReference"];
  }
  const { length } = toSepaText(remittance.text, Infinity);
  if (length === 0) return ["remittanceEmpty"];
  return length > MAX_REMITTANCE_LENGTH ? ["remittanceTooLong"] : [];
}
