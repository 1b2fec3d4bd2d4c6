import { WEEKDAYS, type Schedule } from "#domain/calendar/schedule";
import {
  addDays,
  daysBetween,
  daysInMonth,
  isoWeekday,
  mondayOf,
  partsOf,
  type PlainDate,
} from "#domain/shared/plain-date";
import type { TimeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap, plainDateAt, startOfDay } from "#domain/shared/zoned-time";

/** One time that a schedule happens. Without opening hours it lasts whole days, from midnight to midnight. */
export type Occurrence = {
  startsOn: PlainDate;
  endsOn: PlainDate;
  opensAt?: TimeOfDay;
  closesAt?: TimeOfDay;
  startsAt: Date;
  endsAt: Date;
};

/** Half-open: `until` is the first day that no longer belongs. */
export type Window = { from: PlainDate; until: PlainDate };

type Repeating = Extract<Schedule, { kind: "weekly" | "monthly" }>;
type Hours = { opensAt?: TimeOfDay | undefined; closesAt?: TimeOfDay | undefined };

/** How far nextOccurrence looks before it says never, in days. */
export const HORIZON = 731;

/**
 * Every time a schedule happens that touches a window, in order, each once. The hours on the wall stay the same when
 * the clocks change, so the instants move. What is by agreement has no times.
 */
export function occurrencesBetween(schedule: Schedule, window: Window): Occurrence[] {
  return [...occurrencesIn(schedule, window)];
}

/** The time going on at an instant, or else the next one within two years from then or from the series' start. */
export const nextOccurrence = (schedule: Schedule, now: Date): Occurrence | null =>
  nextOccurrences(schedule, now, 1)[0] ?? null;

/** The first few times from an instant on, the one going on included. */
export function nextOccurrences(schedule: Schedule, now: Date, count: number): Occurrence[] {
  const coming: Occurrence[] = [];
  for (const occurrence of occurrencesIn(schedule, nextWindow(schedule, now))) {
    if (occurrence.endsAt > now || occurrence.startsAt >= now) coming.push(occurrence);
    if (coming.length === count) break;
  }
  return coming;
}

/** How far one looks ahead; what is on given dates is looked at to its last one. */
function nextWindow(schedule: Schedule, now: Date): Window {
  const today = plainDateAt(now);
  if (schedule.kind === "dates") return { from: today, until: addDays(lastDay(schedule, today), 1) };
  const startsOn = "startsOn" in schedule ? schedule.startsOn : undefined;
  const from = startsOn && startsOn > today ? startsOn : today;
  return { from, until: addDays(from, HORIZON) };
}

const lastDay = ({ dates }: Extract<Schedule, { kind: "dates" }>, today: PlainDate): PlainDate =>
  dates.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), today);

function* occurrencesIn(schedule: Schedule, { from, until }: Window): Generator<Occurrence> {
  if (schedule.kind === "byAgreement" || schedule.kind === "notYet") return;
  if (schedule.kind === "dates") return yield* sortedOccurrences(schedule.dates, { from, until });
  const { startsOn, endsOn } = schedule;
  const evening = addDays(from, -1); // what opened last evening may still be open
  const first = startsOn && startsOn > evening ? startsOn : evening;
  for (let day = first; day < until && (!endsOn || day <= endsOn); day = addDays(day, 1)) {
    if (!happensOn(schedule, day)) continue;
    const occurrence = occurrenceOf(day, day, schedule);
    if (occurrence.endsOn >= from) yield occurrence;
  }
}

function sortedOccurrences(
  dates: Extract<Schedule, { kind: "dates" }>["dates"],
  { from, until }: Window,
): Occurrence[] {
  const all = dates.map((span) => occurrenceOf(span.startsOn, span.endsOn, span));
  const inOrder = all.toSorted(
    (a, b) => Number(a.startsAt) - Number(b.startsAt) || Number(a.endsAt) - Number(b.endsAt),
  );
  const once = inOrder.filter((occurrence, index) => {
    const before = inOrder[index - 1];
    return (
      Number(before?.startsAt) !== Number(occurrence.startsAt) || Number(before?.endsAt) !== Number(occurrence.endsAt)
    );
  });
  return once.filter(({ startsOn, endsOn }) => startsOn < until && endsOn >= from);
}

function happensOn(schedule: Repeating, day: PlainDate): boolean {
  const isItsDay = schedule.kind === "weekly" ? isWeeklyDay(schedule, day) : isMonthlyDay(schedule, day);
  return isItsDay && isInSeason(schedule, day) && !schedule.except.includes(day) && breakAt(schedule, day) === null;
}

/** The last day of the break a day belongs to; breaks that follow each other are one. */
export function breakAt({ breaks = [] }: Pick<Repeating, "breaks">, day: PlainDate): PlainDate | null {
  const covering = breaks.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const [last] = covering
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .reverse();
  if (last === undefined) return null;
  return breakAt({ breaks }, addDays(last, 1)) ?? last;
}

/** Every day on which a series would be held but is not: what other calendars, which know no breaks, are told. */
export function daysLeftOut(series: Repeating): PlainDate[] {
  const whole = { ...series, except: [], breaks: undefined };
  const away = (series.breaks ?? []).flatMap(({ startsOn, endsOn }) =>
    occurrencesBetween(whole, { from: startsOn, until: addDays(endsOn, 1) })
      .map((occurrence) => occurrence.startsOn)
      .filter((day) => day >= startsOn),
  );
  return [...new Set([...series.except, ...away])].sort();
}

export function isInSeason({ season }: Pick<Repeating, "season">, day: PlainDate): boolean {
  if (!season) return true;
  const { month } = partsOf(day);
  const [afterStart, beforeEnd] = [month >= season.startMonth, month <= season.endMonth];
  return season.startMonth <= season.endMonth ? afterStart && beforeEnd : afterStart || beforeEnd;
}

const weekdayOf = (day: PlainDate) => WEEKDAYS[isoWeekday(day) - 1];

function isWeeklyDay({ byDay, every, startsOn }: Extract<Schedule, { kind: "weekly" }>, day: PlainDate): boolean {
  if (!byDay.some((weekday) => weekday === weekdayOf(day))) return false;
  return !startsOn || (daysBetween(mondayOf(startsOn), mondayOf(day)) / 7) % every === 0;
}

function isMonthlyDay({ byDay }: Extract<Schedule, { kind: "monthly" }>, day: PlainDate): boolean {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const isLast = dayOfMonth + 7 > daysInMonth(year, month);
  return byDay.some(
    ({ nth, weekday }) => weekday === weekdayOf(day) && (nth === -1 ? isLast : nth === Math.ceil(dayOfMonth / 7)),
  );
}

function occurrenceOf(startsOn: PlainDate, lastDay: PlainDate, { opensAt, closesAt }: Hours): Occurrence {
  if (!opensAt)
    return { startsOn, endsOn: lastDay, startsAt: startOfDay(startsOn), endsAt: startOfDay(addDays(lastDay, 1)) };
  const startsAt = instantAfterGap(startsOn, opensAt);
  if (!closesAt) {
    // Of one day without a closing time only the beginning is known; what goes on for days goes on to the end of the last.
    const endsAt = lastDay > startsOn ? startOfDay(addDays(lastDay, 1)) : startsAt;
    return { startsOn, endsOn: lastDay, opensAt, startsAt, endsAt };
  }
  const endsOn = startsOn === lastDay && closesAt <= opensAt ? addDays(lastDay, 1) : lastDay;
  return { startsOn, endsOn, opensAt, closesAt, startsAt, endsAt: instantAfterGap(endsOn, closesAt) };
}
