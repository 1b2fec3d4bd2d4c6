/** Something that happens at a time, or has none that is known. */
type Timed = { next: { startsAt: Date } | null };

/** Soonest first; what has no time of its own comes last. */
export function byNextTime(a: Timed, b: Timed): number {
  if (a.next && b.next) return a.next.startsAt.getTime() - b.next.startsAt.getTime();
  return Number(a.next === null) - Number(b.next === null);
}
