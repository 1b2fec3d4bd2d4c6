import { OPEN_CLAIM_STATUSES } from "#domain/grants/claim-check";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { findOwnClaim } from "#models/claim-of-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = { caseId: string; claimId: string; rowId: string; actor: Actor; now: Date };
export type RemoveCostRowRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "claimNotOpen" };

/** Takes a row out of a claim that the association still has in its own hands. A row that is gone already stays gone. */
export async function removeCostRow({
  caseId,
  claimId,
  rowId,
  actor,
  now,
}: Command): Promise<Result<null, RemoveCostRowRefusal>> {
  const found = await findOwnClaim(actor, caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "draftClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  if (!OPEN_CLAIM_STATUSES.includes(claim.status)) return refused({ code: "claimNotOpen" });
  const row = claim.rows.find(({ id }) => id === rowId);
  if (!row) return ok(null);
  claim.rows = claim.rows.filter(({ id }) => id !== rowId);
  if (claim.submittedAt)
    chronicle(
      grantCase,
      {
        event: "claimRemoveRow",
        facts: { claim: claim.number, description: row.description, cents: row.claimedCents },
      },
      stampOf(actor, now),
    );
  const saved = await saveRecord(grantCase);
  // The city has seen the receipts of a returned claim; those of a draft go to the sweep.
  if (saved.ok && !claim.submittedAt)
    await giveFileTo(row.receipt.fileId, { kind: "upload", personId: actor.personId });
  return saved;
}
