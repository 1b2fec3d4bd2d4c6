import type { HydratedDocument } from "mongoose";
import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, type Result } from "#domain/shared/result";
import { advancePart, type Stamp } from "#models/chronicle.server";
import type { Claim, GrantCase } from "#models/grant-case.server";

/**
 * Discards a draft within its case, unsaved. The history says that it was; its rows go, and whose receipts they were is
 * returned, to be given to the sweep once the case is saved.
 */
export function discard(
  grantCase: HydratedDocument<GrantCase>,
  claim: Claim,
  stamp: Stamp,
): Result<{ receiptIds: string[] }, NotAllowed<ClaimStatus, ClaimEvent>> {
  const part = { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE };
  const facts = { claim: claim.number, ...(claim.isAdvance ? { advance: 1 } : {}) };
  const moved = advancePart(grantCase, part, "discard", stamp, { facts });
  if (!moved.ok) return moved;
  const receiptIds = claim.rows.map(({ receipt }) => receipt.fileId);
  claim.rows = [];
  return ok({ receiptIds });
}
