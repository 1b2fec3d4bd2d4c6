import { baseCents, grantableCents, type Pot } from "#domain/grants/pots";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/** When a call is open, what it has to give, and when the rest of its year happens. */
export type CallTerms = {
  opensAt: Date;
  closesAt: Date;
  budgetCents: number;
  /** Parts of the budget that are set apart. */
  pots?: readonly Pot[];
  decisionExpectedOn: PlainDate;
  claimsDueOn: PlainDate;
};

export type CallTermsRefusal = {
  code: "closesBeforeOpening" | "decisionBeforeClose" | "claimsBeforeDecision" | "noBudget" | "potsOverBudget";
};

/** Do the dates of a call follow each other, and is there money to give? Returns every reason at once. */
export function checkCallTerms(terms: CallTerms): CallTermsRefusal[] {
  const refusals: CallTermsRefusal[] = [];
  if (terms.closesAt <= terms.opensAt) refusals.push({ code: "closesBeforeOpening" });
  if (terms.decisionExpectedOn < plainDateAt(terms.closesAt)) refusals.push({ code: "decisionBeforeClose" });
  if (terms.claimsDueOn < terms.decisionExpectedOn) refusals.push({ code: "claimsBeforeDecision" });
  if (terms.budgetCents <= 0) refusals.push({ code: "noBudget" });
  if (baseCents({ pots: [], ...terms }) < 0) refusals.push({ code: "potsOverBudget" });
  return refusals;
}

/** What may still change once a call is public; the reason goes into its history. */
export type CallAmendment = Omit<CallTerms, "opensAt">;
export type CallAmendmentRefusal =
  | CallTermsRefusal
  /** `word`: the close that was announced, as an instant. */
  | { code: "closesSooner"; field: "closesAt"; word: string }
  | { code: "closesInPast" | "closeAfterFinish" | "closeAfterDecision" }
  | { code: "budgetUnderProposed"; proposedCents: number }
  | { code: "budgetUnderAwarded"; awardedCents: number }
  | { code: "claimsDueSooner"; claimsDueOn: PlainDate };

/**
 * How far the list for the meeting has come, with the cents that finished and decided lists give out. A continuous call
 * has one list after another, so its close may move whatever stands decided.
 */
export type CallProgress = { stage: "drafting" | "finished" | "decided"; givenCents: number; isContinuous: boolean };

/** A published call as it stands before the change. */
export type PublishedCall = Pick<CallTerms, "opensAt" | "closesAt" | "claimsDueOn"> & {
  progress: CallProgress;
};

/**
 * May a published call be changed like this? The close may move later until the list is finished: an application that came
 * after that could never be decided. It never comes earlier than was announced, whether anybody has filed or not, and never
 * lies in the past: people have planned by it. The budget covers what is proposed or awarded, and those who were granted
 * money keep at least the time for claims that the decision promised them.
 */
export function checkCallAmendment(call: PublishedCall, amendment: CallAmendment, now: Date): CallAmendmentRefusal[] {
  return [
    ...checkCallTerms({ opensAt: call.opensAt, ...amendment }),
    ...checkClose(call, amendment.closesAt, now),
    ...checkBudget(call.progress, grantableCents({ pots: [], ...amendment })),
    ...(isPromised(call.progress) && amendment.claimsDueOn < call.claimsDueOn
      ? [{ code: "claimsDueSooner" as const, claimsDueOn: call.claimsDueOn }]
      : []),
  ];
}

/** Has money been granted with a day until which it may be claimed? */
const isPromised = ({ stage, givenCents, isContinuous }: CallProgress): boolean =>
  stage === "decided" || (isContinuous && givenCents > 0);

function checkClose({ closesAt, progress }: PublishedCall, to: Date, now: Date): CallAmendmentRefusal[] {
  const moves = to.getTime() - closesAt.getTime();
  if (moves === 0) return [];
  if (progress.stage !== "drafting" && !progress.isContinuous)
    return [{ code: progress.stage === "decided" ? "closeAfterDecision" : "closeAfterFinish" }];
  if (moves < 0) return [{ code: "closesSooner", field: "closesAt", word: closesAt.toISOString() }];
  return to <= now ? [{ code: "closesInPast" }] : [];
}

function checkBudget(progress: CallProgress, budgetCents: number): CallAmendmentRefusal[] {
  if (budgetCents >= progress.givenCents) return [];
  const { stage, givenCents } = progress;
  return stage === "finished"
    ? [{ code: "budgetUnderProposed", proposedCents: givenCents }]
    : [{ code: "budgetUnderAwarded", awardedCents: givenCents }];
}

/** May the budget become this while its close and days stay? The parts set apart must fit, and what was given is covered. */
export function checkBudgetOf(
  progress: CallProgress,
  budget: { budgetCents: number; pots: readonly Pot[] },
): CallAmendmentRefusal[] {
  const apart: CallAmendmentRefusal[] = baseCents(budget) < 0 ? [{ code: "potsOverBudget" }] : [];
  return [...apart, ...checkBudget(progress, grantableCents(budget))];
}
