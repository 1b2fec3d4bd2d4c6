import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import type { CostTime } from "#domain/grants/cost-time";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { ensureAllowed } from "#http/respond.server";
import { claimingCallOf, claimOf, costTimeOf, type ClaimingCall } from "#models/claim-of-case.server";
import { findReusedReceipts, type ReusedReceipt } from "#models/reused-receipts.server";
import { findOfficeCase, subjectOfCase } from "#models/scoped.server";

export type ReviewView = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  callName: string;
  claim: ClaimView;
  /** What the call promised to accept and not to, beside the rows. */
  costs: { eligible: string[]; ineligible: string[] };
  costTime: CostTime | null;
  version: number;
  mayReview: boolean;
  mayApprove: boolean;
  reused: ReusedReceipt[];
};

function costsOf({ terms }: ClaimingCall, locale: Locale): ReviewView["costs"] {
  if (!terms) return { eligible: [], ineligible: [] };
  const told = (costs: typeof terms.eligibleCosts) => costs.map((cost) => localText(cost, locale));
  return { eligible: told(terms.eligibleCosts), ineligible: told(terms.ineligibleCosts) };
}

/** One claim as the office sees it; a draft is the applicant's own. */
export async function loadReview(
  actor: Actor,
  { caseId, claimId }: { caseId: unknown; claimId: unknown },
  locale: Locale,
): Promise<ReviewView | null> {
  const found = await findOfficeCase(actor, "viewCase", caseId);
  const grantCase = found?.toObject();
  const claim = grantCase && claimOf(grantCase, claimId);
  if (!grantCase || !claim || UNSENT_CLAIM_STATUSES.includes(claim.status)) return null;
  const subject = subjectOfCase(grantCase);
  ensureAllowed(can(actor, "viewCase", subject));
  const call = await claimingCallOf(grantCase);
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callName: localText(call.names, locale),
    costs: costsOf(call, locale),
    claim: claimView(grantCase, claim, call.paymentRule),
    costTime: costTimeOf(grantCase, claim, call),
    version: grantCase.__v,
    mayReview: claim.status === "submitted" && can(actor, "reviewClaim", subject),
    mayApprove: claim.status === "reviewed" && can(actor, "approvePayment", subject),
    reused: await findReusedReceipts(grantCase, claim),
  };
}
