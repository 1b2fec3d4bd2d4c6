import { sumCents, type Cents } from "#domain/shared/cents";

type Line = { caseId: string; awardedCents: number };

/**
 * The award of a decided line as it stands, in cents: a line counts from its decision's own write on, and what has
 * replaced it since counts instead.
 * @param standing the awarded sum in cents of each case that has been told of a decision, as it stands now
 */
export const standingAward = ({ caseId, awardedCents }: Line, standing: ReadonlyMap<string, number | null>): number =>
  standing.get(caseId) ?? awardedCents;

/** What the awards of decided lines come to as they stand. */
export const standingTotal = (lines: readonly Line[], standing: ReadonlyMap<string, number | null>): Cents =>
  sumCents(lines.map((line) => standingAward(line, standing)));
