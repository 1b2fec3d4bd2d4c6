import { advanceLimit, isOverAdvance, type AdvanceLimit } from "#domain/grants/advance-limit";
import { checkClaiming, type ClaimRefusal } from "#domain/grants/claim-check";
import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { sumCents } from "#domain/shared/cents";
import { plainDateAt } from "#domain/shared/zoned-time";
import { advanceFacts } from "#emails/claim-facts";
import { localFacts } from "#emails/letter";
import { advancePart } from "#models/chronicle.server";
import { advanceRuleOf, claimingCallOf, findOwnClaim, type ClaimingCall } from "#models/claim-of-case.server";
import type { AwardAcceptance, Claim, GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; claimId: string; version: number; actor: Actor; now: Date };
export type SubmitClaimRefusal =
  | ClaimRefusal
  | NotAllowed<ClaimStatus, ClaimEvent>
  | ChangedMeanwhile
  | AwardLowered
  | { code: "notFound" | "notAllowed" | "noRows" };
/** The costs of an advance fitted when they were named; a later decision left less. */
type AwardLowered = { code: "advanceTooLarge" } & AdvanceLimit;

function refusalOf(
  grantCase: GrantCase,
  claim: Claim,
  call: ClaimingCall,
  now: Date,
): ClaimRefusal | AwardLowered | { code: "noRows" } | undefined {
  const { submittedAt, rows } = claim;
  const [refusal] = checkClaiming({
    caseStatus: grantCase.status,
    awardedCents: grantCase.decision?.awardedCents ?? null,
    claimsDueOn: call.claimsDueOn,
    today: plainDateAt(now),
    wasSubmitted: submittedAt !== null,
  });
  if (refusal || rows.length === 0) return refusal ?? { code: "noRows" };
  const rule = advanceRuleOf(grantCase, claim, call);
  if (!rule || !isOverAdvance(rule, sumCents(rows.map(({ claimedCents }) => claimedCents)))) return undefined;
  return { code: "advanceTooLarge", ...advanceLimit(rule, 0) };
}

/** Whoever claims money of an award takes it on its conditions; an earlier word on the same decision stands. */
function acceptedWith({ decision, acceptance }: GrantCase, { at, by }: Omit<AwardAcceptance, "decisionId">) {
  const decisionId = decision?.decisionId ?? "";
  return acceptance?.decisionId === decisionId ? acceptance : { decisionId, at, by };
}

/** A signatory sends the claim to the city. What they read is what is sent: a row changed meanwhile stops it. */
export async function submitClaim(command: Command): Promise<Result<null, SubmitClaimRefusal>> {
  const { caseId, claimId, version, actor, now } = command;
  const found = await findOwnClaim(actor, caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "submitClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const call = await claimingCallOf(grantCase);
  const refusal = refusalOf(grantCase, claim, call, now);
  if (refusal) return refused(refusal);
  const claimedCents = sumCents(claim.rows.map((row) => row.claimedCents));
  const about = {
    caseNumber: grantCase.caseNumber ?? "",
    claim: claim.number,
    claimedCents,
    ...advanceFacts(claim.isAdvance, call.claimsDueOn),
  };
  const submitted = advancePart(
    grantCase,
    { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE },
    "submit",
    stampOf(actor, now),
    {
      facts: { claim: claim.number, cents: claimedCents, rows: claim.rows.length },
      notices: [
        {
          kind: "claimReceived",
          to: await peopleOfAssociation(grantCase.associationId),
          facts: { ...about, ...localFacts("call", call.names), caseId, claimId, rowCount: claim.rows.length },
        },
      ],
    },
  );
  if (!submitted.ok) return submitted;
  if (grantCase.__v !== version) return refused({ code: "changedMeanwhile" });
  grantCase.acceptance = acceptedWith(grantCase, { at: now, by: authorOf(actor) });
  claim.submittedAt = now;
  claim.submittedBy = authorOf(actor);
  claim.returnReason = null;
  for (const row of claim.rows) row.review = null;
  const saved = await saveRecord(grantCase);
  return saved.ok ? { ok: true, value: null } : saved;
}
