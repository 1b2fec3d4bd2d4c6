import { claimView, type ClaimView } from "#domain/grants/claim-view";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { formatIban, parseIban } from "#domain/shared/iban";
import { ensureAllowed } from "#http/respond.server";
import { claimingCallOf, claimOf } from "#models/claim-of-case.server";
import { findReusedReceipts } from "#models/reused-receipts.server";
import { findOfficeCase, subjectOfCase } from "#models/scoped.server";

/** Why the reader may not approve; null when they may. */
export type Hindrance = "ownReview" | "ownAssociation" | null;

export type ApprovalView = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  /** Null when the application has no account that money could be sent to. */
  account: string | null;
  claim: ClaimView;
  version: number;
  hindrance: Hindrance;
  hasReusedReceipts: boolean;
};

/** A reviewed claim as the payer sees it before approving its payment. */
export async function loadApproval(
  actor: Actor,
  { caseId, claimId }: { caseId: unknown; claimId: unknown },
): Promise<ApprovalView | null> {
  const found = await findOfficeCase(actor, "viewPayments", caseId);
  const grantCase = found?.toObject();
  const claim = grantCase && claimOf(grantCase, claimId);
  if (!grantCase || !claim || claim.status === "draft") return null;
  const subject = subjectOfCase(grantCase);
  ensureAllowed(can(actor, "viewPayments", subject));
  const { paymentRule } = await claimingCallOf(grantCase);
  const iban = parseIban(grantCase.application.iban);
  const isReviewer = !can(actor, "approvePayment", { ...subject, reviewedBy: claim.reviewedBy?.personId ?? null });
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    account: iban.ok ? formatIban(iban.value) : null,
    claim: claimView(grantCase, claim, paymentRule),
    version: grantCase.__v,
    hindrance: !can(actor, "approvePayment", subject) ? "ownAssociation" : isReviewer ? "ownReview" : null,
    hasReusedReceipts: (await findReusedReceipts(grantCase, claim)).length > 0,
  };
}
