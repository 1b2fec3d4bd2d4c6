import { claimView, type ClaimView } from "#domain/grants/claim-view";
import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";

export type QueuedClaim = Pick<
  ClaimView,
  "isAdvance" | "stage" | "paidOn" | "claimedCents" | "payableCents" | "submittedAt" | "reviewedAt" | "reviewedBy"
> & {
  id: string;
  number: number;
  caseId: string;
  caseNumber: string;
  applicantName: string;
};

const STATUSES: Record<"waiting" | "reviewed", ClaimStatus[]> = {
  waiting: ["submitted"],
  reviewed: ["reviewed", "approved", "rejected", "returned"],
};

const timeOf = (instant: Date | null): number => instant?.getTime() ?? 0;

/** Claims of the reviewer's municipalities and units: the waiting ones oldest first, the reviewed ones latest first. */
export async function loadClaimQueue(actor: Actor, tab: "waiting" | "reviewed"): Promise<QueuedClaim[]> {
  const statuses = STATUSES[tab];
  const cases = await GrantCaseModel.find({
    municipality: { $in: municipalitiesWhere(actor, "reviewClaim") },
    "claims.status": { $in: statuses },
  })
    .select({
      municipality: 1,
      unit: 1,
      associationId: 1,
      callId: 1,
      caseNumber: 1,
      applicantName: 1,
      decision: 1,
      claims: 1,
      payments: 1,
    })
    .lean<GrantCase[]>()
    .exec();
  const calls = await CallModel.find({ _id: { $in: cases.map(({ callId }) => callId) } })
    .select({ paymentRule: 1 })
    .lean<Pick<Call, "_id" | "paymentRule">[]>()
    .exec();
  const ruleOf = new Map(calls.map(({ _id, paymentRule }) => [_id, paymentRule]));
  const queue = cases
    .filter((grantCase) => can(actor, "reviewClaim", subjectOfCase(grantCase)))
    .flatMap((grantCase) =>
      grantCase.claims
        .filter(({ status }) => statuses.includes(status))
        .map((claim) =>
          queued(
            grantCase,
            claimView(grantCase, claim, ruleOf.get(grantCase.callId) ?? { shareBp: 10_000, capCents: null }),
          ),
        ),
    );
  return tab === "waiting"
    ? queue.toSorted((a, b) => timeOf(a.submittedAt) - timeOf(b.submittedAt))
    : queue.toSorted((a, b) => timeOf(b.reviewedAt) - timeOf(a.reviewedAt));
}

const queued = ({ _id, caseNumber, applicantName }: GrantCase, claim: ClaimView): QueuedClaim => ({
  id: claim.id,
  number: claim.number,
  isAdvance: claim.isAdvance,
  caseId: _id,
  caseNumber: caseNumber ?? "",
  applicantName,
  stage: claim.stage,
  paidOn: claim.paidOn,
  claimedCents: claim.claimedCents,
  payableCents: claim.payableCents,
  submittedAt: claim.submittedAt,
  reviewedAt: claim.reviewedAt,
  reviewedBy: claim.reviewedBy,
});
