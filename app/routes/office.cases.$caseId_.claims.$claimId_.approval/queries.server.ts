import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import type { CostTime } from "#domain/grants/cost-time";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import type { ForceDay } from "#domain/grants/appeal";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { formatIban, parseIban } from "#domain/shared/iban";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ensureAllowed } from "#http/respond.server";
import { claimingCallOf, claimOf, costTimeOf } from "#models/claim-of-case.server";
import { forcesOfCases } from "#models/decision-view.server";
import type { GrantCase } from "#models/grant-case.server";
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
  costTime: CostTime | null;
  version: number;
  hindrance: Hindrance;
  hasReusedReceipts: boolean;
  /** Whether the decision that gave the money is final; null where there is none. */
  force: ForceDay | null;
  byOfficeHolder: boolean;
};

async function forceIn(grantCase: GrantCase, now: Date): Promise<Pick<ApprovalView, "force" | "byOfficeHolder">> {
  const force = (await forcesOfCases([grantCase], plainDateAt(now))).get(grantCase._id);
  return { force: force ?? null, byOfficeHolder: grantCase.decision?.byOfficeHolder ?? false };
}

/** A reviewed claim as the payer sees it before approving its payment. */
export async function loadApproval(
  actor: Actor,
  { caseId, claimId }: { caseId: unknown; claimId: unknown },
  now: Date,
): Promise<ApprovalView | null> {
  const found = await findOfficeCase(actor, "viewPayments", caseId);
  const grantCase = found?.toObject();
  const claim = grantCase && claimOf(grantCase, claimId);
  if (!grantCase || !claim || UNSENT_CLAIM_STATUSES.includes(claim.status)) return null;
  const subject = subjectOfCase(grantCase);
  ensureAllowed(can(actor, "viewPayments", subject));
  const call = await claimingCallOf(grantCase);
  const iban = parseIban(grantCase.application.iban);
  const isReviewer = !can(actor, "approvePayment", { ...subject, reviewedBy: claim.reviewedBy?.personId ?? null });
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    account: iban.ok ? formatIban(iban.value) : null,
    claim: claimView(grantCase, claim, call.paymentRule),
    costTime: costTimeOf(grantCase, claim, call),
    version: grantCase.__v,
    hindrance: !can(actor, "approvePayment", subject) ? "ownAssociation" : isReviewer ? "ownReview" : null,
    ...(await forceIn(grantCase, now)),
    hasReusedReceipts: (await findReusedReceipts(grantCase, claim)).length > 0,
  };
}
