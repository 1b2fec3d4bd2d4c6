import { checkClaiming, isAwardAccepted, OPEN_CLAIM_STATUSES, type ClaimRefusal } from "#domain/grants/claim-check";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { claimingCallOf } from "#models/claim-of-case.server";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; actor: Actor; now: Date };
export type StartClaimRefusal = ClaimRefusal | ChangedMeanwhile | { code: "notFound" } | { code: "notAllowed" };

/**
 * Opens a draft claim on an award whose conditions have been accepted, or gives the one that is open already: an award
 * has one open claim at a time.
 */
export async function startClaim({
  caseId,
  actor,
  now,
}: Command): Promise<Result<{ claimId: string }, StartClaimRefusal>> {
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "draftClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const open = grantCase.claims.find(({ status }) => OPEN_CLAIM_STATUSES.includes(status));
  if (open) return ok({ claimId: open.id });
  const { claimsDueOn } = await claimingCallOf(grantCase);
  const [refusal] = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn,
    today: plainDateAt(now),
    isAccepted: isAwardAccepted(grantCase.toObject()),
  });
  if (refusal) return refused(refusal);
  const claimId = newId();
  const number = grantCase.claims.length + 1;
  grantCase.claims.push({
    id: claimId,
    number,
    status: "draft",
    rows: [],
    submittedAt: null,
    submittedBy: null,
    reviewedAt: null,
    reviewedBy: null,
    payableCents: null,
    returnReason: null,
  });
  chronicle(grantCase, { event: "claimStart", facts: { claim: number } }, stampOf(actor, now));
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok({ claimId }) : saved;
}
