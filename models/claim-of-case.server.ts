import type { HydratedDocument } from "mongoose";
import { costTime, type CostTime } from "#domain/grants/cost-time";
import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import type { AdvanceRule } from "#domain/grants/advance-limit";
import type { Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { CallModel, type Call } from "#models/call.server";
import type { Claim, GrantCase } from "#models/grant-case.server";
import { findOfficeCase, findOwnCase } from "#models/scoped.server";

export const claimOf = (grantCase: Pick<GrantCase, "claims">, claimId: unknown): Claim | null =>
  grantCase.claims.find(({ id }) => id === claimId) ?? null;

export type ClaimingCall = Pick<Call, "names" | "year" | "claimsDueOn" | "paymentRule" | "terms" | "rules">;

/** The rules and names of a case's call, as far as claims need them. */
export async function claimingCallOf({ callId }: Pick<GrantCase, "callId">): Promise<ClaimingCall> {
  const call = await CallModel.findById(callId)
    .select({ names: 1, year: 1, claimsDueOn: 1, paymentRule: 1, terms: 1, rules: 1 })
    .lean<ClaimingCall>()
    .exec();
  if (!call) throw new Error(`the call ${callId} is gone`);
  return call;
}

/** When the costs of a claim should have come; null for an advance, whose costs are to come. */
export const costTimeOf = (
  { application }: Pick<GrantCase, "application">,
  { isAdvance }: Pick<Claim, "isAdvance">,
  { year }: Pick<ClaimingCall, "year">,
): CostTime | null => (isAdvance ? null : costTime(application, year));

/** How an advance of a case's award is limited; null for a claim on receipts, and where the call sets no limit. */
export function advanceRuleOf(
  { decision }: Pick<GrantCase, "decision">,
  { isAdvance }: Pick<Claim, "isAdvance">,
  { terms, paymentRule }: Pick<ClaimingCall, "terms" | "paymentRule">,
): AdvanceRule | null {
  const percent = terms?.advancePercent ?? null;
  if (!isAdvance || percent === null) return null;
  return { awardedCents: decision?.awardedCents ?? 0, shareBp: paymentRule.shareBp, percent };
}

/** The money of a case's award. */
export const ledgerOf = ({ decision, claims, payments }: Pick<GrantCase, "decision" | "claims" | "payments">) => ({
  awardedCents: decision?.awardedCents ?? 0,
  claims,
  payments,
});

type ClaimInCase = { grantCase: HydratedDocument<GrantCase>; claim: Claim };

/** A claim of an association the person acts for. */
export async function findOwnClaim(actor: Actor, caseId: unknown, claimId: unknown): Promise<ClaimInCase | null> {
  const grantCase = await findOwnCase(actor, caseId);
  const claim = grantCase && claimOf(grantCase, claimId);
  return claim ? { grantCase, claim } : null;
}

/** A claim the city has seen, where the person's staff role gives the ability; a draft is the applicant's own. */
export async function findOfficeClaim(
  actor: Actor,
  ability: Ability,
  caseId: unknown,
  claimId: unknown,
): Promise<ClaimInCase | null> {
  const grantCase = await findOfficeCase(actor, ability, caseId);
  const claim = grantCase && claimOf(grantCase, claimId);
  return claim && !UNSENT_CLAIM_STATUSES.includes(claim.status) ? { grantCase, claim } : null;
}
