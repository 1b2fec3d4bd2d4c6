import type { HydratedDocument } from "mongoose";
import { isUsedUp } from "#domain/grants/award-ledger";
import {
  checkClaiming,
  isAwardAccepted,
  isEmptyDraft,
  mayAskAdvance,
  OPEN_CLAIM_STATUSES,
  type ClaimRefusal,
} from "#domain/grants/claim-check";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { claimingCallOf, ledgerOf } from "#models/claim-of-case.server";
import { chronicle } from "#models/chronicle.server";
import { discard } from "#models/discard-claim.server";
import type { Claim, GrantCase } from "#models/grant-case.server";
import { newId } from "#models/define-model.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = {
  caseId: string;
  /** Money before the costs, instead of against receipts. */
  isAdvance?: boolean;
  actor: Actor;
  now: Date;
};
export type StartClaimRefusal =
  ClaimRefusal | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "noAdvance" | "claimOpen" | "advanceOpen" };

/**
 * Opens a draft claim on an award whose conditions have been accepted, or gives the one that is open already: an award
 * has one open claim at a time. Who asks for an advance is not led into a claim on receipts, nor the other way: one that
 * holds nothing gives way, and any other is told of.
 */
export async function startClaim({
  caseId,
  isAdvance = false,
  actor,
  now,
}: Command): Promise<Result<{ claimId: string }, StartClaimRefusal>> {
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "draftClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const open = grantCase.claims.find(({ status }) => OPEN_CLAIM_STATUSES.includes(status));
  const standing = open && standingOf(open, isAdvance);
  if (standing) return standing;
  const refusal = await hindranceOf(grantCase, isAdvance, now);
  if (refusal) return refused(refusal);
  if (open) discard(grantCase, open, stampOf(actor, now));
  const claimId = newId();
  const number = grantCase.claims.length + 1;
  grantCase.claims.push({
    id: claimId,
    number,
    status: "draft",
    isAdvance,
    rows: [],
    submittedAt: null,
    submittedBy: null,
    reviewedAt: null,
    reviewedBy: null,
    payableCents: null,
    returnReason: null,
  });
  chronicle(
    grantCase,
    { event: "claimStart", facts: { claim: number, ...(isAdvance ? { advance: 1 } : {}) } },
    stampOf(actor, now),
  );
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok({ claimId }) : saved;
}

/** What an open claim says to who begins another; null where it gives way. */
function standingOf(
  open: Claim,
  isAdvance: boolean,
): Result<{ claimId: string }, { code: "claimOpen" | "advanceOpen" }> | null {
  if (open.isAdvance === isAdvance) return ok({ claimId: open.id });
  return isEmptyDraft(open) ? null : refused({ code: isAdvance ? "claimOpen" : "advanceOpen" });
}

async function hindranceOf(
  grantCase: HydratedDocument<GrantCase>,
  isAdvance: boolean,
  now: Date,
): Promise<StartClaimRefusal | null> {
  const { claimsDueOn, terms, paymentRule } = await claimingCallOf(grantCase);
  const [refusal] = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn,
    today: plainDateAt(now),
    isAccepted: isAwardAccepted(grantCase.toObject()),
    isUsedUp: isUsedUp(ledgerOf(grantCase), paymentRule),
  });
  if (refusal) return refusal;
  return isAdvance && !mayAskAdvance(terms?.advance ?? false, grantCase.claims) ? { code: "noAdvance" } : null;
}
