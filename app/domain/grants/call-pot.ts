import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { sumCents } from "#domain/shared/cents";

/** An application of a call as its pot knows it, in cents; null where nothing has been proposed or decided of it. */
type InPot = {
  status: ApplicationStatus;
  requestedCents: number;
  proposedCents: number | null;
  awardedCents: number | null;
};

/** Where a call's budget has gone, in cents. What has been decided is no longer counted as proposed or asked for. */
export type CallPot = {
  /** By the decisions that stand; null before the first one. */
  awardedCents: number | null;
  proposedCents: number;
  unproposedCents: number;
  /** Never under 0. */
  leftCents: number;
  /** All that has been filed is decided: there is nothing to divide. */
  isSettled: boolean;
};

/** @param awardedCents what the awards of the call come to as they stand; null before its first decision */
export function callPot(budgetCents: number, awardedCents: number | null, applications: readonly InPot[]): CallPot {
  const waiting = applications.filter((one) => one.status !== "withdrawn" && one.awardedCents === null);
  const proposedCents = sumCents(waiting.map((one) => one.proposedCents ?? 0));
  const unproposedCents = sumCents(
    waiting.filter((one) => one.proposedCents === null).map((one) => one.requestedCents),
  );
  const spoken = (awardedCents ?? 0) + proposedCents + unproposedCents;
  return {
    ...{ awardedCents, proposedCents, unproposedCents },
    leftCents: Math.max(0, budgetCents - spoken),
    isSettled: awardedCents !== null && waiting.length === 0,
  };
}
