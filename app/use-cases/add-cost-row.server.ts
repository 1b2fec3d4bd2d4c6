import { advanceLimit, type AdvanceLimit } from "#domain/grants/advance-limit";
import { OPEN_CLAIM_STATUSES } from "#domain/grants/claim-check";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { sumCents } from "#domain/shared/cents";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { advanceRuleOf, claimingCallOf, findOwnClaim } from "#models/claim-of-case.server";
import type { Claim, FileReference, GrantCase } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

/** `id` is made with the form: the same form sent twice adds one row. */
export type NewCostRow = {
  id: string;
  description: string;
  payee: string;
  receiptDate: string;
  claimedCents: number;
  receipt: FileReference;
};
type Command = { caseId: string; claimId: string; row: NewCostRow; actor: Actor; now: Date };
export type AddCostRowRefusal =
  | ChangedMeanwhile
  | ({ code: "overAdvance" } & AdvanceLimit)
  | { code: "notFound" | "notAllowed" | "claimNotOpen" | "receiptInFuture" | "tooManyRows" };

const MAX_ROWS = 200;

/** Why the cost may not come into the claim as it is. */
async function hindranceOf(
  grantCase: GrantCase,
  claim: Claim,
  row: NewCostRow,
  now: Date,
): Promise<AddCostRowRefusal | null> {
  if (!OPEN_CLAIM_STATUSES.includes(claim.status)) return { code: "claimNotOpen" };
  if (claim.rows.length >= MAX_ROWS) return { code: "tooManyRows" };
  if (row.receiptDate > plainDateAt(now)) return { code: "receiptInFuture" };
  const rule = claim.isAdvance ? advanceRuleOf(grantCase, claim, await claimingCallOf(grantCase)) : null;
  const limit = rule && advanceLimit(rule, sumCents(claim.rows.map(({ claimedCents }) => claimedCents)));
  return limit && row.claimedCents > limit.room ? { code: "overAdvance", ...limit } : null;
}

/** Adds a cost with its receipt to a claim that the association still has in its own hands. */
export async function addCostRow({
  caseId,
  claimId,
  row,
  actor,
  now,
}: Command): Promise<Result<null, AddCostRowRefusal>> {
  const found = await findOwnClaim(actor, caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "draftClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  if (claim.rows.some(({ id }) => id === row.id)) return ok(null);
  const hindrance = await hindranceOf(grantCase, claim, row, now);
  if (hindrance) return refused(hindrance);
  claim.rows.push({ ...row, review: null });
  // A draft is the association's own paper; what changes after the city has seen it is told.
  if (claim.submittedAt)
    chronicle(
      grantCase,
      { event: "claimAddRow", facts: { claim: claim.number, description: row.description, cents: row.claimedCents } },
      stampOf(actor, now),
    );
  // The receipt is handed over first: a row must never refer to a file that the sweep may take.
  await giveFileTo(row.receipt.fileId, { kind: "grantCase", caseId });
  const saved = await saveRecord(grantCase);
  if (!saved.ok) await giveFileTo(row.receipt.fileId, { kind: "upload", personId: actor.personId });
  return saved;
}
