import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advancePart } from "#models/chronicle.server";
import { findOfficeClaim } from "#models/claim-of-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; claimId: string; reason: string; version: number; actor: Actor; now: Date };
export type ReturnToReviewRefusal =
  NotAllowed<ClaimStatus, ClaimEvent> | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/** A payer who finds something amiss gives the claim back to review; what the reviewer wrote stays as the starting point. */
export async function returnClaimToReview(command: Command): Promise<Result<null, ReturnToReviewRefusal>> {
  const { caseId, claimId, reason, version, actor, now } = command;
  const found = await findOfficeClaim(actor, "approvePayment", caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "approvePayment", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const part = { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE };
  const returned = advancePart(grantCase, part, "returnToReview", stampOf(actor, now, reason), {
    facts: { claim: claim.number },
  });
  if (!returned.ok) return returned;
  if (grantCase.__v !== version) return refused({ code: "changedMeanwhile" });
  Object.assign(claim, { returnReason: reason, payableCents: null, reviewedAt: null, reviewedBy: null });
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok(null) : saved;
}
