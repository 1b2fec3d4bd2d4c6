import type { AppealOutcome } from "#domain/grants/appeal-lifecycle";
import type { DecidedAnew, DecisionBasis } from "#domain/grants/revision";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay, type TimeOfDay } from "#domain/shared/time-of-day";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";

/**
 * When a registry closes unless its municipality has said otherwise. What is sent to an authority must be there on the last day before its office hours end, also
 * by electronic means (kuntalaki 138 § with hallintolaki 49 c §; laki sähköisestä asioinnista 9–11 §): the day does not
 * last until midnight. An appeal that comes later is still taken in and decided on: it is not admitted.
 */
export const REGISTRY_CLOSES = timeOfDay("15:00");

/** Did it come after the party's last day, or on that day after the registry had closed? */
export function isLateAppeal(arrivedAt: Date, lastDay: string | null, closesAt: TimeOfDay): boolean {
  if (lastDay === null) return false;
  const day = plainDateAt(arrivedAt);
  const last = plainDate(lastDay);
  return day > last || (day === last && wallTimeAt(arrivedAt) >= closesAt);
}

export type AppealRefusal = { code: "noDecision" | "appealOpen" | "toCourt" };

/**
 * May a revised decision be claimed? Only of a decision, one claim at a time by the party, and never of what was itself
 * decided on such a claim: from there the way goes to the administrative court (kuntalaki 135 §).
 */
export function checkAppealing(decision: { basis: DecisionBasis } | null, hasOpenAppeal: boolean): AppealRefusal[] {
  if (!decision) return [{ code: "noDecision" }];
  if (decision.basis === "appeal") return [{ code: "toCourt" }];
  return hasOpenAppeal ? [{ code: "appealOpen" }] : [];
}

export type AppealLineRefusal = {
  code: "reasonMissing" | "sumMissing" | "sumOfRejected" | "upheldChangesNothing" | "upheldToHarm";
};

/**
 * Is what is proposed or decided on an appeal whole? An upheld one says what is decided instead, never to the harm of
 * whoever asked; the others leave the decision as it stands, with a reason.
 */
export function checkAppealLine(
  { outcome, reason, anew }: { outcome: AppealOutcome; reason: string; anew: DecidedAnew | null },
  standing: DecidedAnew,
): AppealLineRefusal[] {
  if (reason.trim() === "") return [{ code: "reasonMissing" }];
  if (outcome !== "upheld") return [];
  if (!anew) return [{ code: "sumMissing" }];
  if (anew.outcome === "grant" && anew.awardedCents === 0) return [{ code: "sumMissing" }];
  if (anew.outcome !== "grant" && anew.awardedCents > 0) return [{ code: "sumOfRejected" }];
  if (anew.awardedCents < standing.awardedCents) return [{ code: "upheldToHarm" }];
  const isSame = anew.outcome === standing.outcome && anew.awardedCents === standing.awardedCents;
  return isSame ? [{ code: "upheldChangesNothing" }] : [];
}
