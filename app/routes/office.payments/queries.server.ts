import type { ForceDay } from "#domain/grants/appeal";
import { nextWorkingDay } from "#domain/grants/finnish-holidays";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { formatIban, parseIban } from "#domain/shared/iban";
import { plainDateAt } from "#domain/shared/zoned-time";
import { forcesOfCases } from "#models/decision-view.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";

export type WaitingClaim = {
  id: string;
  caseId: string;
  caseNumber: string;
  number: number;
  isAdvance: boolean;
  applicantName: string;
  payableCents: number;
  reviewedAt: Date | null;
  reviewedBy: string;
  /** Why the reader may not approve; null when they may. */
  hindrance: "ownReview" | "ownAssociation" | null;
};

export type QueuedPayment = {
  id: string;
  caseId: string;
  claimId: string;
  endToEndId: string;
  isAdvance: boolean;
  applicantName: string;
  amountCents: number;
  account: string;
  approvedBy: string;
  /** Whether the decision that gave the money is final, and if not, when it will be. */
  force: ForceDay;
  byOfficeHolder: boolean;
};

export type PaymentsView = { waiting: WaitingClaim[]; queue: QueuedPayment[]; nextBankingDay: string };

type PayerCase = Pick<
  GrantCase,
  | "_id"
  | "municipality"
  | "unit"
  | "associationId"
  | "caseNumber"
  | "applicantName"
  | "claims"
  | "payments"
  | "decision"
>;

function hindranceOf(actor: Actor, grantCase: PayerCase, reviewedBy: string | null): WaitingClaim["hindrance"] {
  const subject = subjectOfCase(grantCase);
  if (!can(actor, "approvePayment", subject)) return "ownAssociation";
  return can(actor, "approvePayment", { ...subject, reviewedBy }) ? null : "ownReview";
}

const waitingOf = (actor: Actor, grantCase: PayerCase): WaitingClaim[] =>
  grantCase.claims
    .filter(({ status }) => status === "reviewed")
    .map(({ id, number, isAdvance, payableCents, reviewedAt, reviewedBy }) => ({
      id,
      caseId: grantCase._id,
      caseNumber: grantCase.caseNumber ?? "",
      number,
      isAdvance: isAdvance === true,
      applicantName: grantCase.applicantName,
      payableCents: payableCents ?? 0,
      reviewedAt,
      reviewedBy: reviewedBy?.name ?? "",
      hindrance: hindranceOf(actor, grantCase, reviewedBy?.personId ?? null),
    }));

/** Of money that no decision gives nothing is final. */
const UNDECIDED: ForceDay = { state: "appealPeriod", inForceOn: null, lacks: "notice" };

const queuedOf = ({ _id, claims, payments, decision }: PayerCase, force: ForceDay = UNDECIDED): QueuedPayment[] =>
  payments
    .filter(({ status }) => status === "queued")
    .map(({ id, claimId, endToEndId, creditorName, amountCents, iban, approvedBy }) => ({
      id,
      caseId: _id,
      claimId,
      endToEndId,
      isAdvance: claims.some((claim) => claim.id === claimId && claim.isAdvance === true),
      applicantName: creditorName,
      amountCents,
      account: accountText(iban),
      approvedBy: approvedBy.name,
      force,
      byOfficeHolder: decision?.byOfficeHolder ?? false,
    }));

function accountText(iban: string): string {
  const parsed = parseIban(iban);
  return parsed.ok ? formatIban(parsed.value) : iban;
}

/** What waits for the payer: claims to approve, longest waiting first, and the queue of approved payments. */
export async function loadPayments(actor: Actor, now: Date): Promise<PaymentsView> {
  const cases = await GrantCaseModel.find({
    municipality: { $in: municipalitiesWhere(actor, "viewPayments") },
    $or: [{ "claims.status": "reviewed" }, { "payments.status": "queued" }],
  })
    .select({
      ...{ municipality: 1, unit: 1, associationId: 1, caseNumber: 1, applicantName: 1 },
      ...{ claims: 1, payments: 1, decision: 1 },
    })
    .lean<PayerCase[]>()
    .exec();
  const visible = cases.filter((grantCase) => can(actor, "viewPayments", subjectOfCase(grantCase)));
  const queued = visible.filter(({ payments }) => payments.some(({ status }) => status === "queued"));
  const forces = await forcesOfCases(queued, plainDateAt(now));
  return {
    waiting: visible
      .flatMap((grantCase) => waitingOf(actor, grantCase))
      .toSorted((a, b) => (a.reviewedAt?.getTime() ?? 0) - (b.reviewedAt?.getTime() ?? 0)),
    queue: queued
      .flatMap((one) => queuedOf(one, forces.get(one._id)))
      .toSorted((a, b) => (a.endToEndId < b.endToEndId ? -1 : 1)),
    nextBankingDay: nextWorkingDay(plainDateAt(now)),
  };
}
