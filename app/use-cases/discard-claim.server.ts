import type { ClaimEvent, ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { findOwnClaim } from "#models/claim-of-case.server";
import { discard } from "#models/discard-claim.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = { caseId: string; claimId: string; actor: Actor; now: Date };
type Refusal = NotAllowed<ClaimStatus, ClaimEvent> | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/**
 * Discards a claim or a request for an advance that was begun and never sent, so that another can be begun in its place.
 * The right is that of writing it. One that is discarded already stays so; its receipts go to the sweep.
 */
export async function discardClaim({ caseId, claimId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const found = await findOwnClaim(actor, caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "draftClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  if (claim.status === "discarded") return ok(null);
  const discarded = discard(grantCase, claim, stampOf(actor, now));
  if (!discarded.ok) return discarded;
  const saved = await saveRecord(grantCase);
  if (!saved.ok) return saved;
  for (const fileId of discarded.value.receiptIds)
    await giveFileTo(fileId, { kind: "upload", personId: actor.personId });
  return ok(null);
}
