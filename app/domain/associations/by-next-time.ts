import type { Schedule } from "#domain/calendar/schedule";
import { lastDayOf, type Timing } from "#domain/calendar/timing";

/** Something that happens at a time, or has none that is known. */
type Timed = { next: { startsAt: Date } | null; timing: Timing };

/** Has it been held for the last time? */
export const isOver = ({ timing }: Timed): boolean => timing.state === "ended";

/** Soonest first; then what has no time of its own, and last of all what is over. */
export function byNextTime(a: Timed, b: Timed): number {
  if (a.next && b.next) return a.next.startsAt.getTime() - b.next.startsAt.getTime();
  return Number(isOver(a)) - Number(isOver(b)) || Number(a.next === null) - Number(b.next === null);
}

/** What is over by itself, the newest first, and the rest in its order. */
export function apartWhatIsOver<Row extends Timed & { schedule: Schedule }>(
  rows: readonly Row[],
): { current: Row[]; over: Row[] } {
  const ended = rows.filter(isOver).map((row) => ({ row, last: lastDayOf(row.schedule) ?? "" }));
  return {
    current: rows.filter((row) => !isOver(row)),
    over: ended.toSorted((a, b) => b.last.localeCompare(a.last)).map(({ row }) => row),
  };
}

/** What is over comes after everything that is not, however well it answers. */
export const overLast = (a: Timed, b: Timed): number => Number(isOver(a)) - Number(isOver(b));
