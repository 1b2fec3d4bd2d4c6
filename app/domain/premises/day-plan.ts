import { takenSpans, type Timed } from "#domain/premises/clash";
import { openSpans, type OpeningSpan } from "#domain/premises/opening";
import type { Span } from "#domain/premises/spans";
import { addDays, daysInMonth, dateOf, mondayOf, partsOf, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay, type TimeOfDay } from "#domain/shared/time-of-day";
import { plainDateAt, startOfDay, wallTimeAt } from "#domain/shared/zoned-time";

/** free may be asked for; late is free, but it is too late to ask; taken is promised to somebody; shut has its doors closed. */
export type PartKind = "free" | "late" | "taken" | "shut";

/** A part of a day by the clock on the wall, in minutes from midnight to midnight. */
export type DayPart = { kind: PartKind; from: number; to: number };

/** A day from midnight to midnight, each minute in exactly one part. */
export type DayPlan = { date: PlainDate; parts: DayPart[] };

export const DAY_MINUTES = 24 * 60;

type Minutes = { from: number; to: number };

const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The wall's time so many minutes after midnight; midnight itself ends the day as 24 and begins it as 0. */
export const timeAtMinute = (minute: number): TimeOfDay =>
  timeOfDay(
    `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(Math.round(minute % 60)).padStart(2, "0")}`,
  );

/** What of a stretch falls on a day, by the clock on the wall. */
export function minutesOn(date: PlainDate, { startsAt, endsAt }: Span): Minutes | null {
  const [dayStarts, dayEnds] = [startOfDay(date), startOfDay(addDays(date, 1))];
  if (startsAt >= endsAt || endsAt <= dayStarts || startsAt >= dayEnds) return null;
  const from = startsAt <= dayStarts ? 0 : minutesOf(wallTimeAt(startsAt));
  const to = endsAt >= dayEnds ? DAY_MINUTES : minutesOf(wallTimeAt(endsAt));
  return to > from ? { from, to } : null;
}

const isIn = (minute: number, spans: readonly Minutes[]): boolean =>
  spans.some(({ from, to }) => from <= minute && minute < to);

type Place = { hours: readonly OpeningSpan[]; bookings: readonly Timed[] };

function partsOfDay(
  date: PlainDate,
  open: readonly Span[] | null,
  taken: readonly Span[],
  bookableFrom: Date,
): DayPart[] {
  const on = (spans: readonly Span[]) =>
    spans.map((span) => minutesOn(date, span)).filter((minutes) => minutes !== null);
  const [openOn, takenOn] = [open && on(open), on(taken)];
  const late = minutesOn(date, { startsAt: startOfDay(date), endsAt: bookableFrom });
  const kindAt = (minute: number): PartKind => {
    if (isIn(minute, takenOn)) return "taken";
    if (openOn && !isIn(minute, openOn)) return "shut";
    return late && isIn(minute, [late]) ? "late" : "free";
  };
  const edges = [{ from: 0, to: DAY_MINUTES }, ...(openOn ?? []), ...takenOn, ...(late ? [late] : [])];
  const cuts = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const parts: DayPart[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const part = { kind: kindAt(from), from, to: cuts[index + 1] ?? DAY_MINUTES };
    const before = parts.at(-1);
    if (before?.kind === part.kind) before.to = part.to;
    else parts.push(part);
  });
  return parts;
}

/** The days of a window as they can be shown to anybody: what is free and what is not, never who has it. */
export function dayPlans(
  { hours, bookings }: Place,
  { from, count, bookableFrom }: { from: PlainDate; count: number; bookableFrom: Date },
): DayPlan[] {
  const window = { from: addDays(from, -1), until: addDays(from, count + 1) };
  const open = hours.length === 0 ? null : openSpans(hours, window);
  const taken = takenSpans(bookings, window);
  return Array.from({ length: count }, (_, index) => addDays(from, index)).map((date) => ({
    date,
    parts: partsOfDay(date, open, taken, bookableFrom),
  }));
}

export const weekOfDays = (place: Place, day: PlainDate, bookableFrom: Date): DayPlan[] =>
  dayPlans(place, { from: mondayOf(day), count: 7, bookableFrom });

/** The weeks a month touches, whole, as a wall calendar has them. */
export function monthOfDays(place: Place, day: PlainDate, bookableFrom: Date): DayPlan[] {
  const { year, month } = partsOf(day);
  const from = mondayOf(dateOf(year, month, 1));
  const until = addDays(mondayOf(dateOf(year, month, daysInMonth(year, month))), 7);
  const count = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
  return dayPlans(place, { from, count, bookableFrom });
}

/** How a day looks from afar: is there still something to ask for? */
export type DayState = "free" | "partly" | "full" | "shut" | "late";

/** Is there something on the day that can still be asked for? */
export const isBookable = ({ parts }: DayPlan): boolean => parts.some(({ kind }) => kind === "free");

/** How far ahead a free day is looked for, in weeks. */
const WEEKS_LOOKED_THROUGH = 26;

/** The first day on which there is something to ask for; null where all is taken for half a year. */
export function firstBookableDate(place: Place, bookableFrom: Date): PlainDate | null {
  const from = plainDateAt(bookableFrom);
  for (let week = 0; week < WEEKS_LOOKED_THROUGH; week += 1) {
    const day = dayPlans(place, { from: addDays(from, 7 * week), count: 7, bookableFrom }).find(isBookable);
    if (day) return day.date;
  }
  return null;
}

export function dayState({ parts }: DayPlan): DayState {
  const has = (kind: PartKind) => parts.some((part) => part.kind === kind);
  if (has("free")) return has("taken") ? "partly" : "free";
  if (has("taken")) return "full";
  return has("late") ? "late" : "shut";
}

/**
 * The hours a picture of days has to show: whole hours around everything that is not shut, eight to eight at least. What
 * lasts all day fills any picture and needs no more room.
 */
export function shownHours(plans: readonly DayPlan[], bound = { from: 8, to: 20 }): { from: number; to: number } {
  const isWholeDay = ({ from, to }: DayPart) => from === 0 && to === DAY_MINUTES;
  const isVague = plans.some(({ parts }) =>
    parts.some((part) => part.kind !== "taken" && part.kind !== "shut" && isWholeDay(part)),
  );
  const parts = plans.flatMap((plan) =>
    plan.parts
      .filter((part) => part.kind === "taken" || (part.kind !== "shut" && !isVague))
      .filter((part) => !isWholeDay(part)),
  );
  return {
    from: Math.min(bound.from, ...parts.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(bound.to, ...parts.map(({ to }) => Math.ceil(to / 60))),
  };
}
