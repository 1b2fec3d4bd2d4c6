import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advanceFacts } from "#emails/claim-facts";
import { localFacts } from "#emails/letter";
import { advancePart } from "#models/chronicle.server";
import { claimingCallOf, findOfficeClaim } from "#models/claim-of-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; claimId: string; reason: string; version: number; actor: Actor; now: Date };
export type ReturnClaimRefusal =
  NotAllowed<ClaimStatus, ClaimEvent> | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/** Gives a claim back to the applicant to be mended: a receipt cannot be read, a row is missing. */
export async function returnClaim(command: Command): Promise<Result<null, ReturnClaimRefusal>> {
  const { caseId, claimId, reason, version, actor, now } = command;
  const found = await findOfficeClaim(actor, "reviewClaim", caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "reviewClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { names, claimsDueOn } = await claimingCallOf(grantCase);
  const part = { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE };
  const returned = advancePart(grantCase, part, "returnToApplicant", stampOf(actor, now, reason), {
    facts: { claim: claim.number },
    notices: [
      {
        kind: "claimReturned",
        to: await peopleOfAssociation(grantCase.associationId),
        facts: {
          caseNumber: grantCase.caseNumber ?? "",
          caseId,
          claimId,
          claim: claim.number,
          reason,
          ...localFacts("call", names),
          ...advanceFacts(claim.isAdvance, claimsDueOn),
        },
      },
    ],
  });
  if (!returned.ok) return returned;
  if (grantCase.__v !== version) return refused({ code: "changedMeanwhile" });
  claim.returnReason = reason;
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok(null) : saved;
}
