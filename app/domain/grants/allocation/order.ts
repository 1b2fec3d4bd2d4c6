import { parseCaseNumber } from "#domain/grants/case-number";

type Ranked = { caseNumber: string; points: number };

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The earlier case first, by year and running number: PKS-2027-9999 comes before PKS-2027-10000. */
export function compareCaseNumbers(a: string, b: string): number {
  const [first, second] = [parseCaseNumber(a), parseCaseNumber(b)];
  if (!first.ok || !second.ok) return compareTexts(a, b);
  return (
    compareNumbers(first.value.year, second.value.year) ||
    compareNumbers(first.value.sequence, second.value.sequence) ||
    compareTexts(a, b)
  );
}

/** Who comes first where all else is equal: more points, then the earlier case number. */
export const byRank = (a: Ranked, b: Ranked): number =>
  compareNumbers(b.points, a.points) || compareCaseNumbers(a.caseNumber, b.caseNumber);
