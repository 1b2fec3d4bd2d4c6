import { sumCents, type Cents } from "#domain/shared/cents";
import { minutes } from "#domain/shared/durations";

/**
 * Money of a call that somebody is just now deciding on, over a case anew or over a whole list: it counts as given from
 * then on, so that two who decide at once never give the same money twice. In cents.
 */
export type HeldAward = {
  /** A list has no case of its own: there this is the decision's id once more. */
  caseId: string;
  /** Id of the decision to be. */
  decisionId: string;
  awardedCents: number;
  at: Date;
};

/** Far longer than a write takes: what is older was left by a process that died before it wrote. */
const LASTS = minutes(5);

export const livingHolds = <Held extends Pick<HeldAward, "at">>(held: readonly Held[], now: Date): Held[] =>
  held.filter(({ at }) => now.getTime() - at.getTime() < LASTS);

/** What stands of each case, or what is held for it where that is more. */
export function withHeld(
  standing: ReadonlyMap<string, number | null>,
  held: readonly Pick<HeldAward, "caseId" | "awardedCents">[],
): Map<string, number | null> {
  const counted = new Map(standing);
  for (const { caseId, awardedCents } of held) counted.set(caseId, Math.max(counted.get(caseId) ?? 0, awardedCents));
  return counted;
}

/**
 * What is held for whole lists that are not yet among the decisions that were read: it comes on top of what they give.
 * What is held for a case is counted with the line of it.
 */
export const heldForLists = (
  held: readonly Pick<HeldAward, "caseId" | "decisionId" | "awardedCents">[],
  decisionIds: readonly string[],
): Cents =>
  sumCents(
    held
      .filter(({ caseId, decisionId }) => caseId === decisionId && !decisionIds.includes(decisionId))
      .map(({ awardedCents }) => awardedCents),
  );
