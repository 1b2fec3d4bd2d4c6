import {
  breakAt,
  HORIZON,
  isInSeason,
  nextOccurrence,
  occurrencesBetween,
  type Occurrence,
} from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/**
 * How a schedule stands at an instant: its next time is coming, going on or the very first; it rests, until a day that
 * was told or until its season; it is over; it has no times in sight; times are agreed upon; or nobody has told them yet.
 */
export const TIMING_STATES = [
  "coming",
  "now",
  "starting",
  "break",
  "offSeason",
  "ended",
  "none",
  "byAgreement",
  "notYet",
] as const;
export type TimingState = (typeof TIMING_STATES)[number];

/** `until` is the last day of the break that is going on. */
export type Timing = { state: TimingState; until: PlainDate | null };

type Repeating = Extract<Schedule, { kind: "weekly" | "monthly" }>;

/** How a schedule stands, and its next time. */
export function timingOf(schedule: Schedule, now: Date): { timing: Timing; next: Occurrence | null } {
  const next = nextOccurrence(schedule, now);
  return { timing: timingWith(schedule, next, now), next };
}

function timingWith(schedule: Schedule, next: Occurrence | null, now: Date): Timing {
  if (schedule.kind === "byAgreement" || schedule.kind === "notYet") return { state: schedule.kind, until: null };
  if (!next) return { state: isOver(schedule, plainDateAt(now)) ? "ended" : "none", until: null };
  if (next.startsAt <= now) return { state: "now", until: null };
  return schedule.kind === "dates" ? { state: "coming", until: null } : restOf(schedule, plainDateAt(now));
}

/** Without a next time: does the schedule end before we stop looking, so that it is over? */
const isOver = (schedule: Exclude<Schedule, { kind: "byAgreement" | "notYet" }>, today: PlainDate): boolean =>
  schedule.kind === "dates" || (schedule.endsOn !== undefined && schedule.endsOn < addDays(today, HORIZON));

/** The day of the last time of a schedule that ends; null where it goes on, has no times or never had one. */
export function lastDayOf(schedule: Schedule): PlainDate | null {
  if (schedule.kind === "byAgreement" || schedule.kind === "notYet") return null;
  if (schedule.kind === "dates")
    return (
      schedule.dates
        .map(({ endsOn }) => endsOn)
        .toSorted()
        .at(-1) ?? null
    );
  if (schedule.endsOn === undefined) return null;
  const window = { from: addDays(schedule.endsOn, -HORIZON), until: addDays(schedule.endsOn, 1) };
  return occurrencesBetween(schedule, window).at(-1)?.startsOn ?? null;
}

function restOf(schedule: Repeating, today: PlainDate): Timing {
  if (schedule.startsOn && schedule.startsOn > today) return { state: "starting", until: null };
  const until = breakAt(schedule, today);
  if (until) return { state: "break", until };
  return { state: isInSeason(schedule, today) ? "coming" : "offSeason", until: null };
}
