import type { CreditTransfer, CreditTransferPayment } from "#domain/payments/credit-transfer-check";
import { cents } from "#domain/shared/cents";
import { parseIban } from "#domain/shared/iban";
import { plainDate } from "#domain/shared/plain-date";

export function ibanOf(text: string) {
  const iban = parseIban(text);
  if (!iban.ok) throw new Error(text);
  return iban.value;
}

/** A payment and a batch that any bank would take; a test says what it changes. */
export const payment = (changes: Partial<CreditTransferPayment> = {}): CreditTransferPayment => ({
  instructionId: "PKS-2027-0041-1",
  endToEndId: "PKS-2027-0041-1",
  amountCents: cents(1_150_00),
  creditor: { name: "Kylärinki ry", iban: ibanOf("FI2112345600000785") },
  remittance: { kind: "text", text: "Avustus 2027, PKS-2027-0041" },
  ...changes,
});
export const batch = (changes: Partial<CreditTransfer> = {}): CreditTransfer => ({
  messageId: "PKS-M-2027-0003",
  createdAt: new Date("2027-05-04T08:15:30.250Z"),
  requestedExecutionDate: plainDate("2027-05-06"),
  debtor: { name: "Pieksämäen kaupunki", iban: ibanOf("FI1410093000123458"), organisationId: "02012566" },
  payments: [payment()],
  ...changes,
});
