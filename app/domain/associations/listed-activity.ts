import type { Certainty } from "#domain/associations/confirmation";
import { nextOccurrence } from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import type { RegistrationKind } from "#domain/associations/registration-kinds";

/** An activity as lists show it: what it is, whose, where, when next and on what terms. */
export type ActivityRow = {
  id: string;
  title: string;
  association: string;
  description: string;
  place: { name: string; village: string };
  remote: boolean;
  schedule: Schedule;
  next: { startsOn: string; endsOn: string; opensAt: string | null; closesAt: string | null; startsAt: Date } | null;
  cost: { amountCents: number | null; text: string };
  registration: RegistrationKind;
  accessibility: string[];
  certainty: Certainty;
};

/** The next time of a schedule in plain values. */
export function nextTime(schedule: Schedule, now: Date): ActivityRow["next"] {
  const next = nextOccurrence(schedule, now);
  return (
    next && {
      startsOn: next.startsOn,
      endsOn: next.endsOn,
      opensAt: next.opensAt ?? null,
      closesAt: next.closesAt ?? null,
      startsAt: next.startsAt,
    }
  );
}
