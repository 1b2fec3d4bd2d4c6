import { sumCents, type Cents } from "#domain/shared/cents";

/**
 * What the awards of decided lines come to as they stand: a line counts from its decision's own write on, and what has
 * replaced it since counts instead.
 * @param standing the awarded sum in cents of each case that has been told of a decision, as it stands now
 */
export const standingTotal = (
  lines: readonly { caseId: string; awardedCents: number }[],
  standing: ReadonlyMap<string, number | null>,
): Cents => sumCents(lines.map(({ caseId, awardedCents }) => standing.get(caseId) ?? awardedCents));
