import {
  awardBalance,
  limitsOfClaim,
  payableWithin,
  type AwardBalance,
  type ClaimLimits,
  type LedgerRule,
} from "#domain/grants/award-ledger";
import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import { claimStage, livePaymentOf, type ClaimStage } from "#domain/grants/claim-stage";
import type { ReviewOutcome } from "#domain/grants/cost-row-review";
import type { Payable } from "#domain/grants/payable";
import type { PaymentStatus } from "#domain/grants/payment-lifecycle";
import { sumCents } from "#domain/shared/cents";

export type CostRowView = {
  id: string;
  description: string;
  payee: string;
  receiptDate: string;
  claimedCents: number;
  receipt: { fileId: string; name: string; size: number; contentType: string };
  review: { outcome: ReviewOutcome; acceptedCents: number; reason: string } | null;
};

/** A claim as every side reads it. */
export type ClaimView = {
  id: string;
  number: number;
  status: ClaimStatus;
  stage: ClaimStage;
  /** Money before the costs: the rows are planned ones. */
  isAdvance: boolean;
  rows: CostRowView[];
  claimedCents: number;
  acceptedCents: number;
  /** Set by the review. */
  payableCents: number | null;
  /** What the rule gives for the costs as they now stand: accepted ones after a review, all of them before it. */
  estimate: Payable;
  limits: ClaimLimits;
  balance: AwardBalance;
  paidOn: string | null;
  /** The bank's reason, while another payment waits in place of the one it rejected. */
  bankRejection: string | null;
  submittedAt: Date | null;
  submittedBy: string | null;
  reviewedAt: Date | null;
  reviewedBy: string | null;
  returnReason: string | null;
};

type ViewedClaim = {
  id: string;
  number: number;
  status: ClaimStatus;
  isAdvance?: boolean | undefined;
  rows: readonly CostRowView[];
  payableCents: number | null;
  submittedAt: Date | null;
  submittedBy: { name: string } | null;
  reviewedAt: Date | null;
  reviewedBy: { name: string } | null;
  returnReason: string | null;
};
type ViewedPayment = {
  claimId: string;
  amountCents: number;
  status: PaymentStatus;
  paidOn: string | null;
  rejectionReason: string | null;
};
type ViewedCase = {
  decision: { awardedCents: number } | null;
  claims: readonly ViewedClaim[];
  payments: readonly ViewedPayment[];
};

const rowView = ({ id, description, payee, receiptDate, claimedCents, receipt, review }: CostRowView): CostRowView => ({
  id,
  description,
  payee,
  receiptDate,
  claimedCents,
  receipt: { fileId: receipt.fileId, name: receipt.name, size: receipt.size, contentType: receipt.contentType },
  review: review && { outcome: review.outcome, acceptedCents: review.acceptedCents, reason: review.reason },
});

function bankRejectionOf(claimId: string, payments: readonly ViewedPayment[]): string | null {
  if (livePaymentOf(claimId, payments)?.status === "paid") return null;
  return (
    payments.findLast((payment) => payment.claimId === claimId && payment.status === "rejectedByBank")
      ?.rejectionReason ?? null
  );
}

/** Computes what is shown of a claim from its case; nothing of it is stored twice. */
export function claimView({ decision, claims, payments }: ViewedCase, claim: ViewedClaim, rule: LedgerRule): ClaimView {
  const ledger = { awardedCents: decision?.awardedCents ?? 0, claims, payments };
  const limits = limitsOfClaim(ledger, rule, claim.id);
  const claimedCents = sumCents(claim.rows.map((row) => row.claimedCents));
  const acceptedCents = sumCents(claim.rows.map(({ review }) => review?.acceptedCents ?? 0));
  const isReviewed = claim.rows.some(({ review }) => review !== null);
  return {
    id: claim.id,
    number: claim.number,
    status: claim.status,
    stage: claimStage(claim, payments),
    isAdvance: claim.isAdvance === true,
    rows: claim.rows.map(rowView),
    claimedCents,
    acceptedCents,
    payableCents: claim.payableCents,
    estimate: payableWithin(limits, isReviewed ? acceptedCents : claimedCents),
    limits,
    balance: awardBalance(ledger),
    paidOn: livePaymentOf(claim.id, payments)?.paidOn ?? null,
    bankRejection: bankRejectionOf(claim.id, payments),
    submittedAt: claim.submittedAt,
    submittedBy: claim.submittedBy?.name ?? null,
    reviewedAt: claim.reviewedAt,
    reviewedBy: claim.reviewedBy?.name ?? null,
    returnReason: claim.returnReason,
  };
}
