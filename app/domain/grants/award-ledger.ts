import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import { lapsedCents } from "#domain/grants/lapse";
import { calculatePayable, type Payable } from "#domain/grants/payable";
import { COMMITTED_PAYMENT_STATUSES, type PaymentStatus } from "#domain/grants/payment-lifecycle";
import { cents, sumCents, type Cents } from "#domain/shared/cents";

type LedgerClaim = {
  id: string;
  status: ClaimStatus;
  rows: readonly { review: { acceptedCents: number } | null }[];
  payableCents: number | null;
  /** An advance takes of the award, but its rows are no costs yet; an earlier program stored no such word. */
  isAdvance?: boolean | undefined;
};
type LedgerPayment = { claimId: string; amountCents: number; status: PaymentStatus };

/** The money of one award: what was granted, what has been claimed of it and what has been paid. */
export type AwardLedger = {
  awardedCents: number;
  claims: readonly LedgerClaim[];
  payments: readonly LedgerPayment[];
};

/** How the call turns accepted costs into money. */
export type LedgerRule = { shareBp: number; capCents: number | null };

const isCommitted = ({ status }: LedgerPayment): boolean => COMMITTED_PAYMENT_STATUSES.includes(status);
const sumOfPayments = (payments: readonly LedgerPayment[]): Cents =>
  sumCents(payments.map(({ amountCents }) => amountCents));

const acceptedOf = ({ rows, isAdvance }: LedgerClaim): Cents =>
  sumCents(isAdvance ? [] : rows.map(({ review }) => review?.acceptedCents ?? 0));

/** What the other claims take of the award: approved ones by their payments, reviewed ones by the sum that waits. */
function takenBy(claim: LedgerClaim, payments: readonly LedgerPayment[]): Cents {
  if (claim.status === "reviewed") return cents(claim.payableCents ?? 0);
  return sumOfPayments(payments.filter((payment) => payment.claimId === claim.id && isCommitted(payment)));
}

/** What bounds a claim's payment, before anything is known of its own costs. All sums in cents. */
export type ClaimLimits = {
  award: number;
  shareBp: number;
  cap: number | null;
  /** Costs accepted in the award's other claims. */
  acceptedBefore: number;
  /** What those claims have taken of the award. */
  taken: number;
};

/**
 * Costs and payments are cumulative over the award: the other claims that have been reviewed count with what they took,
 * in whichever order they come to be approved.
 */
export const limitsOfClaim = (ledger: AwardLedger, rule: LedgerRule, claimId: string): ClaimLimits =>
  limitsAfter(ledger, rule, reviewedBeside(ledger, claimId));

/** The claims that count with what they took: all that have been reviewed, or all but one. */
const reviewedBeside = ({ claims }: AwardLedger, claimId?: string): LedgerClaim[] =>
  claims.filter(({ id, status }) => id !== claimId && (status === "reviewed" || status === "approved"));

const limitsAfter = (
  { awardedCents, payments }: AwardLedger,
  rule: LedgerRule,
  counted: readonly LedgerClaim[],
): ClaimLimits => ({
  award: awardedCents,
  shareBp: rule.shareBp,
  cap: rule.capCents,
  acceptedBefore: sumCents(counted.map(acceptedOf)),
  taken: sumCents(counted.map((claim) => takenBy(claim, payments))),
});

/** What a claim pays within its limits when so much of its costs is accepted. */
export const payableWithin = (
  { award, shareBp, cap, acceptedBefore, taken }: ClaimLimits,
  acceptedCents: number,
): Payable =>
  calculatePayable({
    award: cents(award),
    shareBp,
    acceptedCosts: sumCents([acceptedBefore, acceptedCents]),
    alreadyPaid: cents(taken),
    ...(cap === null ? {} : { cap: cents(cap) }),
  });

/** What a claim pays when so much of its costs is accepted. */
export const payableOfClaim = (
  ledger: AwardLedger,
  rule: LedgerRule,
  claim: { id: string; acceptedCents: number },
): Payable => payableWithin(limitsOfClaim(ledger, rule, claim.id), claim.acceptedCents);

/** Never more than the advances that have been approved: what a later decision makes to be recovered is none of them. */
function unsettledAfter(
  ledger: AwardLedger,
  rule: LedgerRule,
  counted: readonly LedgerClaim[],
  acceptedCents: number,
): Cents {
  const advances = counted.filter(({ isAdvance, status }) => isAdvance && status === "approved");
  const given = sumCents(advances.map((claim) => takenBy(claim, ledger.payments)));
  const { toRecover } = payableWithin(limitsAfter(ledger, rule, counted), acceptedCents);
  return cents(Math.min(given, toRecover));
}

/** What of an advance no accepted cost covers yet: later claims are paid only beyond it, and what is left is to be repaid. */
export const unsettledCents = (ledger: AwardLedger, rule: LedgerRule): Cents =>
  unsettledAfter(ledger, rule, reviewedBeside(ledger), 0);

/** Would no further cost bring money, or settle an advance that has been approved or soon may be? */
export function isUsedUp(ledger: AwardLedger, rule: LedgerRule): boolean {
  const counted = reviewedBeside(ledger);
  const { award, cap, taken } = limitsAfter(ledger, rule, counted);
  const isAwaited = counted.some(({ isAdvance, status }) => isAdvance && status === "reviewed");
  return taken >= Math.min(award, cap ?? award) && !isAwaited && unsettledCents(ledger, rule) === 0;
}

/** What a claim on receipts settles of the advance when so much of its costs is accepted, and what it leaves of it. */
export function settledByClaim(
  ledger: AwardLedger,
  rule: LedgerRule,
  claim: { id: string; acceptedCents: number },
): { settled: Cents; left: Cents } {
  const others = reviewedBeside(ledger, claim.id);
  const left = unsettledAfter(ledger, rule, others, claim.acceptedCents);
  return { settled: cents(unsettledAfter(ledger, rule, others, 0) - left), left };
}

export type AwardBalance = { awarded: Cents; paid: Cents; onTheWay: Cents; left: Cents };

/** Granted, paid, on its way and left: what the association asks first. */
export function awardBalance({ awardedCents, payments }: Omit<AwardLedger, "claims">): AwardBalance {
  const paid = sumOfPayments(payments.filter(({ status }) => status === "paid"));
  const committed = sumOfPayments(payments.filter(isCommitted));
  return {
    awarded: cents(awardedCents),
    paid,
    onTheWay: cents(committed - paid),
    left: lapsedCents(cents(awardedCents), committed),
  };
}

/** What a later decision may not go below: what has been paid or is on its way, and what reviewed claims wait for. */
export const boundCents = ({ claims, payments }: Omit<AwardLedger, "awardedCents">) => ({
  committedCents: sumOfPayments(payments.filter(isCommitted)),
  reviewedCents: sumCents(
    claims.filter(({ status }) => status === "reviewed").map(({ payableCents }) => payableCents ?? 0),
  ),
});
