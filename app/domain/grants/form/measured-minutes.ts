/** How many applications took how long, by minutes rounded up to five. Nothing tells whose they were. */
export type MinuteCounts = Readonly<Record<string, number>>;

const ROUNDED_TO = 5;
const LONGEST = 600;

/** Fewer than this tell of persons rather than of the form. */
const LEAST_TO_TELL = 5;

/** Under which minutes an application is counted: rounded up to five, ten hours at most. */
export const countedAs = (minutes: number): number =>
  Math.min(LONGEST, Math.max(ROUNDED_TO, Math.ceil(minutes / ROUNDED_TO) * ROUNDED_TO));

/** The median of what was measured, the lower of two; null while there are too few to tell. */
export function medianMinutes(counts: MinuteCounts): number | null {
  const sorted = Object.entries(counts)
    .map(([minutes, count]) => ({ minutes: Number(minutes), count }))
    .sort((a, b) => a.minutes - b.minutes);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  if (all < LEAST_TO_TELL) return null;
  let passed = 0;
  for (const { minutes, count } of sorted) {
    passed += count;
    if (passed * 2 >= all) return minutes;
  }
  return null;
}
