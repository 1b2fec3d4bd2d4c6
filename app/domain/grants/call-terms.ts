import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/** When a call is open, what it has to give, and when the rest of its year happens. */
export type CallTerms = {
  opensAt: Date;
  closesAt: Date;
  budgetCents: number;
  decisionExpectedOn: PlainDate;
  claimsDueOn: PlainDate;
};

export type CallTermsRefusal = {
  code: "closesBeforeOpening" | "decisionBeforeClose" | "claimsBeforeDecision" | "noBudget";
};

/** Do the dates of a call follow each other, and is there money to give? Returns every reason at once. */
export function checkCallTerms(terms: CallTerms): CallTermsRefusal[] {
  const refusals: CallTermsRefusal[] = [];
  if (terms.closesAt <= terms.opensAt) refusals.push({ code: "closesBeforeOpening" });
  if (terms.decisionExpectedOn < plainDateAt(terms.closesAt)) refusals.push({ code: "decisionBeforeClose" });
  if (terms.claimsDueOn < terms.decisionExpectedOn) refusals.push({ code: "claimsBeforeDecision" });
  if (terms.budgetCents <= 0) refusals.push({ code: "noBudget" });
  return refusals;
}

/** What may still change once a call is public; the reason goes into its history. */
export type CallAmendment = Omit<CallTerms, "opensAt">;
export type CallAmendmentRefusal =
  CallTermsRefusal | { code: "closesInPast" } | { code: "shortensUnderFiled"; filedCount: number };

/**
 * May a published call be changed like this? An extension is always possible; the close may come earlier only while
 * nobody has filed, and never lie in the past: people have planned by what was announced.
 */
export function checkCallAmendment(
  { opensAt, closesAt, filedCount }: { opensAt: Date; closesAt: Date; filedCount: number },
  amendment: CallAmendment,
  now: Date,
): CallAmendmentRefusal[] {
  const refusals: CallAmendmentRefusal[] = checkCallTerms({ opensAt, ...amendment });
  const moves = amendment.closesAt.getTime() - closesAt.getTime();
  if (moves !== 0 && amendment.closesAt <= now) refusals.push({ code: "closesInPast" });
  if (moves < 0 && filedCount > 0) refusals.push({ code: "shortensUnderFiled", filedCount });
  return refusals;
}
