import type { Certainty } from "#domain/associations/confirmation";
import type { Occurrence } from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import { timingOf, type Timing } from "#domain/calendar/timing";
import type { Registration } from "#domain/associations/registration-kinds";
import type { OwnText } from "#domain/shared/own-text";

/** A time of an activity in plain values. */
export type PlainTime = {
  startsOn: string;
  endsOn: string;
  opensAt: string | null;
  closesAt: string | null;
  startsAt: Date;
};

/** When an activity happens, as pages tell it: its schedule, its next time and how it stands now. */
export type ActivityTimes = { schedule: Schedule; next: PlainTime | null; timing: Timing };

/** An activity as lists show it: what it is, whose, where, when next and on what terms. */
export type ActivityRow = ActivityTimes & {
  id: string;
  title: OwnText;
  association: string;
  description: OwnText;
  /** `municipality`: the name of another one than the record belongs to. */
  place: { name: string; village: string; municipality: string | null };
  remote: boolean;
  cost: { amountCents: number | null; text: string };
  registration: Registration;
  accessibility: string[];
  certainty: Certainty;
};

export const plainTime = ({ startsOn, endsOn, opensAt, closesAt, startsAt }: Occurrence): PlainTime => ({
  startsOn,
  endsOn,
  opensAt: opensAt ?? null,
  closesAt: closesAt ?? null,
  startsAt,
});

/** The times of an activity at an instant. */
export function activityTimes(schedule: Schedule, now: Date): ActivityTimes {
  const { next, timing } = timingOf(schedule, now);
  return { schedule, next: next && plainTime(next), timing };
}
