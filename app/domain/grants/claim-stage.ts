import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import type { PaymentStatus } from "#domain/grants/payment-lifecycle";

/** How far a claim has come in the eyes of the one who waits for the money: its state, then its payment's. */
export const CLAIM_STAGES = [
  "draft",
  "submitted",
  "returned",
  "reviewed",
  "inPayment",
  "paid",
  "nothingToPay",
  "rejected",
  "discarded",
] as const;
export type ClaimStage = (typeof CLAIM_STAGES)[number];

type StagedPayment = { claimId: string; status: PaymentStatus; paidOn: string | null };

/** The payment that counts: what the bank rejected has been replaced by another in the queue. */
export const livePaymentOf = <Payment extends StagedPayment>(
  claimId: string,
  payments: readonly Payment[],
): Payment | null =>
  payments.find((payment) => payment.claimId === claimId && payment.status !== "rejectedByBank") ?? null;

/**
 * @example claimStage({ id: "a", status: "approved" }, [{ claimId: "a", status: "batched", paidOn: null }]) // "inPayment"
 */
export function claimStage(claim: { id: string; status: ClaimStatus }, payments: readonly StagedPayment[]): ClaimStage {
  if (claim.status !== "approved") return claim.status;
  const payment = livePaymentOf(claim.id, payments);
  if (payment === null) return "nothingToPay";
  return payment.status === "paid" ? "paid" : "inPayment";
}
