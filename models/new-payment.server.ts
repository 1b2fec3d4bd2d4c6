import { newId } from "#models/define-model.server";
import type { GrantCase, Payment } from "#models/grant-case.server";

type Approved = Pick<Payment, "claimId" | "amountCents" | "approvedAt" | "approvedBy">;

/**
 * A payment for the queue. Its end-to-end id is the case number and the payment's running number in the case
 * ("PKS-2027-0041-1"): short enough for the bank, readable on a statement, and never given twice, for payments are never
 * removed. The money goes to the account on the application.
 */
export const newPayment = (
  {
    caseNumber,
    payments,
    applicantName,
    application,
  }: Pick<GrantCase, "caseNumber" | "payments" | "applicantName" | "application">,
  { claimId, amountCents, approvedAt, approvedBy }: Approved,
): Payment => ({
  id: newId(),
  claimId,
  amountCents,
  approvedAt,
  approvedBy: { personId: approvedBy.personId, name: approvedBy.name },
  status: "queued",
  endToEndId: `${caseNumber}-${payments.length + 1}`,
  creditorName: applicantName,
  iban: application.iban,
  batchId: null,
  paidOn: null,
  rejectionReason: null,
});
