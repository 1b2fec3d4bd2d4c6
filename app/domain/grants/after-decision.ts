import type { ForceDay, Remedy } from "#domain/grants/appeal";
import type { PlainDate } from "#domain/shared/plain-date";

/** How the party's time to ask for a change stands: still running, used, or gone by. */
type AppealStage = "inTime" | "used" | "over";

/** What an association may still do about its decision, and what is waited for. */
export type AfterDecision = {
  remedy: Remedy;
  /** The party's last day; null while no notice has reached it. */
  lastDay: PlainDate | null;
  appeal: AppealStage;
  /** The first day of its legal force (lainvoima), once it has come; null before. */
  inForceOn: PlainDate | null;
  /** Null where nothing was awarded, and so no conditions are to be accepted. */
  acceptance: { at: Date | null } | null;
  /** Null where nothing is left to be claimed, nor an advance to be accounted for. A claim is not made before the conditions of the award are accepted. */
  claims: { dueOn: string; state: "acceptFirst" | "open" | "over" } | null;
  /** Who is waited for. */
  turn: "association" | "city" | "nobody";
};

export type DecidedFacts = {
  remedy: Remedy;
  lastDay: PlainDate | null;
  force: ForceDay;
  /** Has the last day passed, on that day also the registry's closing hour? */
  isLate: boolean;
  awardedCents: number;
  /** No further cost would bring money or settle an advance. */
  isUsedUp: boolean;
  acceptedAt: Date | null;
  claimsDueOn: string;
};

function claimsOf(
  { awardedCents, isUsedUp, acceptedAt, claimsDueOn }: DecidedFacts,
  today: PlainDate,
): AfterDecision["claims"] {
  if (awardedCents <= 0 || isUsedUp) return null;
  const isOver = today > claimsDueOn;
  return { dueOn: claimsDueOn, state: isOver ? "over" : acceptedAt ? "open" : "acceptFirst" };
}

/**
 * What comes after a decision: reading it and asking for a change while there is time, accepting the conditions, then
 * claiming. A time that has passed is waited for no more; of a legal force only what has come true is told.
 */
export function afterDecision(facts: DecidedFacts, today: PlainDate): AfterDecision {
  const { remedy, lastDay, force, isLate, awardedCents, acceptedAt } = facts;
  const appeal = force.state === "appealed" ? "used" : isLate ? "over" : "inTime";
  const acceptance = awardedCents > 0 ? { at: acceptedAt } : null;
  const claims = claimsOf(facts, today);
  const isOurs = appeal === "inTime" || acceptance?.at === null || claims?.state === "open";
  return {
    ...{ remedy, lastDay, appeal, acceptance, claims },
    inForceOn: force.state === "inForce" ? force.inForceOn : null,
    turn: isOurs ? "association" : appeal === "used" ? "city" : "nobody",
  };
}
