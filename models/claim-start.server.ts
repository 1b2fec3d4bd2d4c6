import { isUsedUp, unsettledCents } from "#domain/grants/award-ledger";
import {
  checkClaiming,
  isAwardAccepted,
  isEmptyDraft,
  mayAskAdvance,
  OPEN_CLAIM_STATUSES,
} from "#domain/grants/claim-check";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ledgerOf, type ClaimingCall } from "#models/claim-of-case.server";
import type { Claim, GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";

export type ClaimLine = Pick<
  ClaimView,
  "id" | "number" | "isAdvance" | "stage" | "paidOn" | "claimedCents" | "payableCents"
>;

/** The claims of an award on the association's desk; what was discarded is gone. */
export const claimLines = (grantCase: GrantCase, { paymentRule }: Pick<ClaimingCall, "paymentRule">): ClaimLine[] =>
  grantCase.claims
    .filter(({ status }) => status !== "discarded")
    .map((claim) => {
      const view = claimView(grantCase, claim, paymentRule);
      const { id, number, isAdvance, stage, paidOn, claimedCents, payableCents } = view;
      return { id, number, isAdvance, stage, paidOn, claimedCents, payableCents };
    });

export type ClaimStart = {
  /** A claim that has been begun or returned, and is to be finished before another. */
  open: { id: string; number: number; isAdvance: boolean } | null;
  mayStart: boolean;
  /** May money be asked before the costs? */
  mayAskAdvance: boolean;
  /** Only the acceptance of the award's conditions is lacking. */
  acceptFirst: boolean;
  dueOn: string;
  /** The last day of claims is past. */
  isOver: boolean;
  /** No further cost would bring money or settle an advance. */
  isUsedUp: boolean;
  /** What of the advance no accepted cost covers yet, in cents. */
  unsettledCents: number;
};

/** What is returned is mended also after the last day; a draft that was late is nobody's to send. */
const isUnfinished = (claim: Claim, isOver: boolean): boolean =>
  OPEN_CLAIM_STATUSES.includes(claim.status) && !isEmptyDraft(claim) && (claim.status === "returned" || !isOver);

/** What an association may begin on its award now, and why not where it may not. */
export function claimStart(
  actor: Actor,
  grantCase: GrantCase,
  { claimsDueOn, terms, paymentRule }: Pick<ClaimingCall, "claimsDueOn" | "terms" | "paymentRule">,
  now: Date,
): ClaimStart {
  const today = plainDateAt(now);
  const refusals = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn,
    today,
    isAccepted: isAwardAccepted(grantCase),
    isUsedUp: isUsedUp(ledgerOf(grantCase), paymentRule),
  });
  const isOver = today > claimsDueOn;
  const open = grantCase.claims.find((claim) => isUnfinished(claim, isOver));
  const mayClaim = can(actor, "draftClaim", subjectOfCase(grantCase));
  const mayStart = mayClaim && !open && refusals.length === 0;
  return {
    open: open && mayClaim ? { id: open.id, number: open.number, isAdvance: open.isAdvance } : null,
    mayStart,
    mayAskAdvance: mayStart && mayAskAdvance(terms?.advance ?? false, grantCase.claims),
    acceptFirst: mayClaim && !open && refusals.some(({ code }) => code === "acceptFirst"),
    dueOn: claimsDueOn,
    isOver,
    isUsedUp: refusals.some(({ code }) => code === "nothingLeft"),
    unsettledCents: unsettledCents(ledgerOf(grantCase), paymentRule),
  };
}
