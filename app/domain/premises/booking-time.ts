import { occurrencesBetween, type Occurrence, type Window } from "#domain/calendar/occurrences";
import { WEEKDAYS, type Schedule } from "#domain/calendar/schedule";
import { byStart, type Span } from "#domain/premises/spans";
import { addDays, daysBetween, isoWeekday, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay, type TimeOfDay } from "#domain/shared/time-of-day";
import { plainDateAt } from "#domain/shared/zoned-time";

export const REPEATS = ["once", "daily", "weekly", "fortnightly"] as const;
export type Repeats = (typeof REPEATS)[number];

/**
 * When a place is used: once, or over and over on the weekday of the first day until the last. Ending at or before the
 * start means after midnight. What happens once ends on its last day, at the hour it closes: the same day, or a later one.
 */
export type BookingTime = {
  repeats: Repeats;
  startsOn: PlainDate;
  endsOn: PlainDate;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
  /** Days of a repeating use on which it is not held. */
  except: PlainDate[];
};

/** The time in the calendar's own terms, whose rules of repeating, holidays and clocks hold here as everywhere. */
export function scheduleOf({ repeats, startsOn, endsOn, opensAt, closesAt, except }: BookingTime): Schedule {
  if (repeats === "once") return { kind: "dates", dates: [{ startsOn, endsOn, opensAt, closesAt }] };
  const weekday = WEEKDAYS[isoWeekday(startsOn) - 1] ?? "MO";
  const byDay = repeats === "daily" ? [...WEEKDAYS] : [weekday];
  const every = repeats === "fortnightly" ? 2 : 1;
  return { kind: "weekly", byDay, every, startsOn, endsOn, opensAt, closesAt, except };
}

/** Every single time. */
export const timesOf = (time: BookingTime): Occurrence[] =>
  occurrencesBetween(scheduleOf(time), { from: time.startsOn, until: addDays(time.endsOn, 1) });

/** The single times that touch a window of days; cheap where the whole lies elsewhere. */
export function timesWithin(time: BookingTime, { from, until }: Window): Occurrence[] {
  const [first, last] = [time.startsOn, addDays(time.endsOn, 1)]; // what begins on the last evening may end the next day
  if (first >= until || last < from) return [];
  const window = { from: from > first ? from : first, until: until <= last ? until : addDays(last, 1) };
  return occurrencesBetween(scheduleOf(time), window);
}

/** From the first moment to the last; null where every day was left out. */
export function boundsOf(time: BookingTime): Span | null {
  const times = timesOf(time).toSorted(byStart);
  const [first, last] = [times[0], times.at(-1)];
  return first && last ? { startsAt: first.startsAt, endsAt: last.endsAt } : null;
}

/** The days that stretches touch. */
export function daysOf(spans: readonly Span[]): Window | null {
  if (spans.length === 0) return null;
  const starts = spans.map(({ startsAt }) => startsAt.getTime());
  const ends = spans.map(({ endsAt }) => endsAt.getTime());
  return {
    from: plainDateAt(new Date(Math.min(...starts))),
    until: addDays(plainDateAt(new Date(Math.max(...ends))), 1),
  };
}

/** Each day that a stretch has a moment of; the one it begins on even where the clocks swallowed it. */
export function daysTouched({ startsAt, endsAt }: Span): PlainDate[] {
  const [first, last] = [plainDateAt(startsAt), plainDateAt(new Date(endsAt.getTime() - 1))];
  return Array.from({ length: Math.max(0, daysBetween(first, last)) + 1 }, (_, index) => addDays(first, index));
}

/** The time written flat, as the facts of a letter can carry it. */
export const timeFacts = ({ except, ...time }: BookingTime): Record<string, string> => ({
  ...time,
  except: except.join(" "),
});

/**
 * Reads back what timeFacts wrote.
 * @throws RangeError when it is something else
 */
export function timeFromFacts(facts: Readonly<Record<string, string | number>>): BookingTime {
  const fact = (name: keyof BookingTime): string => String(facts[name] ?? "");
  const repeats = REPEATS.find((known) => known === facts["repeats"]);
  if (!repeats) throw new RangeError("not the facts of a time");
  return {
    repeats,
    startsOn: plainDate(fact("startsOn")),
    endsOn: plainDate(fact("endsOn")),
    opensAt: timeOfDay(fact("opensAt")),
    closesAt: timeOfDay(fact("closesAt")),
    except: fact("except").split(" ").filter(Boolean).map(plainDate),
  };
}
