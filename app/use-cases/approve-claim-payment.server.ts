import { payableOfClaim } from "#domain/grants/award-ledger";
import { CLAIM_LIFECYCLE, type ClaimEvent, type ClaimStatus } from "#domain/grants/claim-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { parseIban } from "#domain/shared/iban";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advancePart } from "#models/chronicle.server";
import { claimingCallOf, findOfficeClaim, ledgerOf } from "#models/claim-of-case.server";
import type { Claim, GrantCase } from "#models/grant-case.server";
import { newPayment } from "#models/new-payment.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; claimId: string; version: number; actor: Actor; now: Date };
export type ApproveRefusal =
  | NotAllowed<ClaimStatus, ClaimEvent>
  | ChangedMeanwhile
  | MoneyRefusal
  | { code: "notFound" | "notAllowed" | "ownReview" };
type MoneyRefusal = { code: "ibanMissing" } | { code: "payableChanged"; reviewedCents: number; nowCents: number };

/**
 * A payer approves a reviewed claim, and its payment joins the queue in the same write. The sum is computed anew: if
 * another claim of the award has changed it since the review, the claim must be reviewed again.
 */
export async function approveClaimPayment(command: Command): Promise<Result<null, ApproveRefusal>> {
  const { caseId, claimId, version, actor, now } = command;
  const found = await findOfficeClaim(actor, "approvePayment", caseId, claimId);
  if (!found) return refused({ code: "notFound" });
  const { grantCase, claim } = found;
  const hindrance = hindranceOf(actor, grantCase, claim);
  if (hindrance) return refused({ code: hindrance });
  const amountCents = claim.payableCents ?? 0;
  const payment = newPayment(grantCase, { claimId, amountCents, approvedAt: now, approvedBy: authorOf(actor) });
  const approved = advancePart(
    grantCase,
    { name: "claim", record: claim, lifecycle: CLAIM_LIFECYCLE },
    "approve",
    stampOf(actor, now),
    { facts: { claim: claim.number, cents: amountCents, ...(amountCents > 0 ? { payment: payment.endToEndId } : {}) } },
  );
  if (!approved.ok) return approved;
  if (grantCase.__v !== version) return refused({ code: "changedMeanwhile" });
  const refusal = await checkMoney(grantCase, claim, amountCents);
  if (refusal) return refused(refusal);
  if (amountCents > 0) grantCase.payments.push(payment);
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok(null) : saved;
}

function hindranceOf(actor: Actor, grantCase: GrantCase, { reviewedBy }: Claim): "notAllowed" | "ownReview" | null {
  const subject = subjectOfCase(grantCase);
  if (!can(actor, "approvePayment", subject)) return "notAllowed";
  return can(actor, "approvePayment", { ...subject, reviewedBy: reviewedBy?.personId ?? null }) ? null : "ownReview";
}

async function checkMoney(grantCase: GrantCase, claim: Claim, reviewedCents: number): Promise<MoneyRefusal | null> {
  const { paymentRule } = await claimingCallOf(grantCase);
  const acceptedCents = sumCents(claim.rows.map(({ review }) => review?.acceptedCents ?? 0));
  const { payNow: nowCents } = payableOfClaim(ledgerOf(grantCase), paymentRule, { id: claim.id, acceptedCents });
  if (nowCents !== reviewedCents) return { code: "payableChanged", reviewedCents, nowCents };
  return reviewedCents > 0 && !parseIban(grantCase.application.iban).ok ? { code: "ibanMissing" } : null;
}
