import { awardBalance, unsettledCents, type AwardBalance } from "#domain/grants/award-ledger";
import { checkClaiming, isAwardAccepted, mayAskAdvance, OPEN_CLAIM_STATUSES } from "#domain/grants/claim-check";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { claimingCallOf, ledgerOf } from "#models/claim-of-case.server";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";

export type ClaimListView = {
  caseId: string;
  caseNumber: string | null;
  callName: string;
  claimsDueOn: string;
  /** The last day of claims is past. */
  isOver: boolean;
  claims: Pick<ClaimView, "id" | "number" | "isAdvance" | "stage" | "paidOn" | "claimedCents" | "payableCents">[];
  balance: AwardBalance;
  mayStart: boolean;
  /** May money be asked before the costs? */
  mayAskAdvance: boolean;
  /** What of the advance no accepted cost covers yet, in cents. */
  unsettledCents: number;
  /** Only the acceptance of the award's conditions is lacking. */
  acceptFirst: boolean;
};

/** The claims of one award, and whether another may be started now. */
export async function loadClaims(
  actor: Actor,
  caseId: unknown,
  locale: Locale,
  now: Date,
): Promise<ClaimListView | null> {
  const found = await findOwnCase(actor, caseId);
  if (!found) return null;
  const grantCase = found.toObject();
  const call = await claimingCallOf(grantCase);
  const refusals = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn: call.claimsDueOn,
    today: plainDateAt(now),
    isAccepted: isAwardAccepted(grantCase),
  });
  const hasOpen = grantCase.claims.some(({ status }) => OPEN_CLAIM_STATUSES.includes(status));
  const mayClaim = can(actor, "draftClaim", subjectOfCase(grantCase));
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    callName: localText(call.names, locale),
    claimsDueOn: call.claimsDueOn,
    isOver: plainDateAt(now) > call.claimsDueOn,
    claims: grantCase.claims
      .filter(({ status }) => status !== "discarded")
      .map((claim) => {
        const view = claimView(grantCase, claim, call.paymentRule);
        const { id, number, isAdvance, stage, paidOn, claimedCents, payableCents } = view;
        return { id, number, isAdvance, stage, paidOn, claimedCents, payableCents };
      }),
    balance: awardBalance(ledgerOf(grantCase)),
    mayAskAdvance: mayClaim && refusals.length === 0 && mayAskAdvance(call.terms?.advance ?? false, grantCase.claims),
    unsettledCents: unsettledCents(ledgerOf(grantCase), call.paymentRule),
    mayStart: mayClaim && (hasOpen || refusals.length === 0),
    acceptFirst: mayClaim && !hasOpen && refusals.some(({ code }) => code === "acceptFirst"),
  };
}
