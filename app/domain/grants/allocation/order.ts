import { compareCaseNumbers } from "#domain/grants/case-number";

type Ranked = { caseNumber: string; points: number };

/** Who comes first where all else is equal: more points, then the earlier case number. */
export const byRank = (a: Ranked, b: Ranked): number =>
  b.points - a.points || compareCaseNumbers(a.caseNumber, b.caseNumber);
