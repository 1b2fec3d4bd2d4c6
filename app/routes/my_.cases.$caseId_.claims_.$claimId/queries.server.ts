import { advanceLimit, type AdvanceLimit } from "#domain/grants/advance-limit";
import { checkClaiming, OPEN_CLAIM_STATUSES } from "#domain/grants/claim-check";
import type { CostTime } from "#domain/grants/cost-time";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { advanceRuleOf, claimingCallOf, claimOf, costTimeOf } from "#models/claim-of-case.server";
import { newId } from "#models/define-model.server";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";
import { signatoryNames } from "#models/signatory-names.server";

export type OwnClaimView = {
  caseId: string;
  caseNumber: string | null;
  callName: string;
  claimsDueOn: string;
  claim: ClaimView;
  version: number;
  isOpen: boolean;
  isTooLate: boolean;
  /** May the grant be granted onward, so that others' costs are claimed here? */
  mayPassOn: boolean;
  costTime: CostTime | null;
  /** What an advance may be at most, where the call limits it. */
  advanceLimit: AdvanceLimit | null;
  maySubmit: boolean;
  /** Names of those who may send it. */
  signatories: string[];
  /** For the next row. */
  newRowId: string;
};

/** One claim on the association's desk. */
export async function loadOwnClaim(
  actor: Actor,
  { caseId, claimId }: { caseId: unknown; claimId: unknown },
  locale: Locale,
  now: Date,
): Promise<OwnClaimView | null> {
  const found = await findOwnCase(actor, caseId);
  const grantCase = found?.toObject();
  const claim = grantCase && claimOf(grantCase, claimId);
  if (!grantCase || !claim) return null;
  const call = await claimingCallOf(grantCase);
  const isOpen = OPEN_CLAIM_STATUSES.includes(claim.status);
  const refusals = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn: call.claimsDueOn,
    today: plainDateAt(now),
    wasSubmitted: claim.submittedAt !== null,
  });
  const rule = advanceRuleOf(grantCase, claim, call);
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    callName: localText(call.names, locale),
    claimsDueOn: call.claimsDueOn,
    claim: claimView(grantCase, claim, call.paymentRule),
    version: grantCase.__v,
    isOpen,
    isTooLate: refusals.length > 0,
    mayPassOn: call.rules.passOn,
    costTime: costTimeOf(grantCase, claim, call),
    advanceLimit: rule && advanceLimit(rule, 0),
    maySubmit: can(actor, "submitClaim", subjectOfCase(grantCase)),
    signatories: isOpen ? (await signatoryNames(grantCase.associationId)).toSorted(byName(locale)) : [],
    newRowId: newId(),
  };
}
