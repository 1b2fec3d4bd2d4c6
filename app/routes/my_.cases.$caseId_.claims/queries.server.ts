import { awardBalance, type AwardBalance } from "#domain/grants/award-ledger";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { claimingCallOf, ledgerOf } from "#models/claim-of-case.server";
import { claimLines, claimStart, type ClaimLine, type ClaimStart } from "#models/claim-start.server";
import { findOwnCase } from "#models/scoped.server";

export type ClaimListView = {
  caseId: string;
  caseNumber: string | null;
  callName: string;
  claims: ClaimLine[];
  balance: AwardBalance;
  start: ClaimStart;
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
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    callName: localText(call.names, locale),
    claims: claimLines(grantCase, call),
    balance: awardBalance(ledgerOf(grantCase)),
    start: claimStart(actor, grantCase, call, now),
  };
}
