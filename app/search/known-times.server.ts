import { isOver } from "#domain/associations/by-next-time";
import { activityTimes, type ActivityTimes } from "#domain/associations/listed-activity";
import type { Schedule } from "#domain/calendar/schedule";
import { minutes } from "#domain/shared/durations";

/** How long the times of a schedule may be believed: what begins or ends in between is told a little late in lists only. */
const BELIEVED = minutes(5);
const MOST = 200_000;

type Known = { schedule: Schedule; at: number; times: ActivityTimes };

const known = new Map<string, Known>();

/** The times of an activity, computed anew when its schedule is another or some minutes have passed: lists sort thousands. */
export function knownTimes(id: string, schedule: Schedule, now: Date): ActivityTimes {
  const before = known.get(id);
  const age = before ? now.getTime() - before.at : Infinity;
  if (before && before.schedule === schedule && age >= 0 && age < BELIEVED) return before.times;
  if (known.size >= MOST) known.clear();
  const times = activityTimes(schedule, now);
  known.set(id, { schedule, at: now.getTime(), times });
  return times;
}

/** Has an activity with this schedule been held for the last time? */
export const isOverAt = (id: string, schedule: Schedule | undefined, now: Date): boolean =>
  schedule !== undefined && isOver(knownTimes(id, schedule, now));
