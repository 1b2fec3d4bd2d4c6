import { acceptedByOutcome } from "#domain/grants/accepted-by-outcome";
import { payableOfClaim, settledByClaim } from "#domain/grants/award-ledger";
import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import {
  checkRowReview,
  type CostRowReview,
  type ReviewOutcome,
  type RowReviewRefusal,
} from "#domain/grants/cost-row-review";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents, sumCents, type Cents } from "#domain/shared/cents";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advanceFacts } from "#emails/claim-facts";
import { localFacts, type LetterFacts } from "#emails/letter";
import { advancePart, type Notice } from "#models/chronicle.server";
import { type ClaimingCall, claimingCallOf, findOfficeClaim, ledgerOf } from "#models/claim-of-case.server";
import type { Claim, CostRow, GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf, subjectOfCase } from "#models/scoped.server";

/** The accepted sum may be left out of an accepted or rejected row. */
export type RowReviewInput = { rowId: string; outcome: ReviewOutcome; acceptedCents: Cents | null; reason: string };
type Command = { caseId: string; claimId: string; rows: RowReviewInput[]; version: number; actor: Actor; now: Date };

/** `row` is the row's place on the page, from 1. */
export type RowRefusal = { code: RowReviewRefusal | "rowUnreviewed"; rowId: string; row: number };
export type ReviewClaimRefusal =
  NotAllowed<ClaimStatus, ClaimEvent> | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

function reviewOf({ id, claimedCents }: CostRow, inputs: readonly RowReviewInput[]): CostRowReview | null {
  const input = inputs.find(({ rowId }) => rowId === id);
  if (!input) return null;
  const { outcome, reason } = input;
  return {
    outcome,
    acceptedCents: acceptedByOutcome(outcome, cents(claimedCents), input.acceptedCents),
    reason: reason.trim(),
  };
}

function checkRows(claim: Claim, inputs: readonly RowReviewInput[]): RowRefusal[] {
  return claim.rows.flatMap((row, index): RowRefusal[] => {
    const review = reviewOf(row, inputs);
    const codes = review
      ? checkRowReview({ claimedCents: cents(row.claimedCents) }, review)
      : (["rowUnreviewed"] as const);
    return codes.map((code) => ({ code, rowId: row.id, row: index + 1 }));
  });
}

/** What was said of each row, for the letter: row1_description, row1_outcome … */
const rowFacts = (claim: Claim): LetterFacts =>
  Object.assign(
    { rowCount: claim.rows.length },
    ...claim.rows.map(({ description, claimedCents, review }, index) => ({
      [`row${index + 1}_description`]: description,
      [`row${index + 1}_claimedCents`]: claimedCents,
      [`row${index + 1}_acceptedCents`]: review?.acceptedCents ?? 0,
      [`row${index + 1}_reason`]: review?.reason ?? "",
    })),
  ) as LetterFacts;

async function letterOf(
  grantCase: GrantCase,
  claim: Claim,
  call: ClaimingCall,
  { isRejected, payableCents, settled, left }: ReturnType<typeof outcomeOf>,
): Promise<Notice> {
  return {
    kind: isRejected ? "claimRejected" : "claimReviewed",
    to: await peopleOfAssociation(grantCase.associationId),
    facts: {
      caseNumber: grantCase.caseNumber ?? "",
      caseId: grantCase._id,
      claimId: claim.id,
      claim: claim.number,
      ...{ payableCents, settledCents: settled, unsettledCents: left },
      ...advanceFacts(claim.isAdvance, call.claimsDueOn),
      ...localFacts("call", call.names),
      ...rowFacts(claim),
    },
  };
}

/** What the rows' reviews come to, and what of an earlier advance they settle. */
function outcomeOf(grantCase: GrantCase, { id, rows, isAdvance }: Claim, { paymentRule }: ClaimingCall) {
  const reviews = rows.flatMap(({ review }) => review ?? []);
  const isRejected = reviews.every(({ outcome }) => outcome === "rejected");
  const acceptedCents = sumCents(reviews.map((review) => review.acceptedCents));
  const ledger = ledgerOf(grantCase);
  const { payNow } = payableOfClaim(ledger, paymentRule, { id, acceptedCents });
  const advance = isAdvance ? { settled: 0, left: 0 } : settledByClaim(ledger, paymentRule, { id, acceptedCents });
  return { isRejected, acceptedCents, payableCents: isRejected ? 0 : payNow, ...advance };
}

/** Why rows were cut or rejected, for the history: "Kahvit: tarjoilu ei ole hyväksyttävä kulu". */
const reasonsOf = ({ rows }: Claim): string =>
  rows.flatMap(({ description, review }) => (review?.reason ? [`${description}: ${review.reason}`] : [])).join("\n");

/**
 * Records what is accepted of each row, and what the award pays by the call's rule. A review in which nothing is accepted
 * rejects the claim; otherwise it waits for a payer, who is somebody else.
 */
export async function reviewClaim(command: Command): Promise<Result<null, ReviewClaimRefusal | RowRefusal[]>> {
  const { caseId, claimId, rows, version, actor, now } = command;
  const found = await findOfficeClaim(actor, "reviewClaim", caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  if (!can(actor, "reviewClaim", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const refusals = checkRows(claim, rows);
  if (refusals.length > 0 && claim.status === "submitted") return refused(refusals);
  for (const row of claim.rows) row.review = reviewOf(row, rows);
  const call = await claimingCallOf(grantCase);
  const outcome = outcomeOf(grantCase, claim, call);
  const { isRejected, acceptedCents, payableCents } = outcome;
  const part = { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE };
  const reviewed = advancePart(
    grantCase,
    part,
    isRejected ? "reject" : "review",
    stampOf(actor, now, reasonsOf(claim)),
    {
      facts: { claim: claim.number, acceptedCents, cents: payableCents },
      notices: [await letterOf(grantCase, claim, call, outcome)],
    },
  );
  if (!reviewed.ok) return reviewed;
  if (grantCase.__v !== version) return refused({ code: "changedMeanwhile" });
  Object.assign(claim, { payableCents, reviewedAt: now, reviewedBy: authorOf(actor), returnReason: null });
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok(null) : saved;
}
