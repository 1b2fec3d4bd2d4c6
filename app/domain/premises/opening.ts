import { occurrencesBetween, type Window } from "#domain/calendar/occurrences";
import { WEEKDAYS, type Weekday } from "#domain/calendar/schedule";
import { isCovered, merged, type Span } from "#domain/premises/spans";
import { addDays } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { parseTimeOfDay, timeOfDay, type TimeOfDay } from "#domain/shared/time-of-day";
import { plainDateAt } from "#domain/shared/zoned-time";

/** One stretch of a week's opening hours. Closing at or before opening means after midnight. */
export type OpeningSpan = { weekday: Weekday; opensAt: TimeOfDay; closesAt: TimeOfDay };

type Hours = Pick<OpeningSpan, "opensAt" | "closesAt">;

const MAX_SPANS_A_DAY = 3;

/** The end of a day is written 24 on doors. */
const parseTime = (text: string): Result<TimeOfDay, "notATime"> =>
  /^24(?:[.:]00)?$/.test(text.trim()) ? ok(timeOfDay("00:00")) : parseTimeOfDay(text);

/**
 * A day's hours as people write them on a door.
 * @example parseHours("8–12, 17–21") // ok, [{ opensAt: "08:00", closesAt: "12:00" }, { opensAt: "17:00", … }]
 */
export function parseHours(text: string): Result<Hours[], "notHours"> {
  const parts = text.trim() === "" ? [] : text.split(/[,;]|\bja\b|\boch\b|\band\b/);
  const hours: Hours[] = [];
  for (const part of parts) {
    const [from = "", to = "", ...more] = part.replace(/\b(?:klo|kl)\b\.?/gi, "").split(/[-–—]/);
    const [opensAt, closesAt] = [parseTime(from), parseTime(to)];
    if (!opensAt.ok || !closesAt.ok || more.length > 0) return refused("notHours");
    hours.push({ opensAt: opensAt.value, closesAt: closesAt.value });
  }
  return hours.length > MAX_SPANS_A_DAY ? refused("notHours") : ok(hours);
}

const short = (time: TimeOfDay): string => time.replace(/^0/, "").replace(":", ".").replace(/\.00$/, "");

/** Writes a day's hours the way a form field holds them: the inverse of parseHours. */
export const hoursForField = (hours: readonly Hours[]): string =>
  hours.map(({ opensAt, closesAt }) => `${short(opensAt)}–${closesAt === "00:00" ? "24" : short(closesAt)}`).join(", ");

export const hoursOn = (opening: readonly OpeningSpan[], weekday: Weekday): OpeningSpan[] =>
  opening.filter((span) => span.weekday === weekday);

/** When the doors are open in a window, in as few stretches as it takes. */
export const openSpans = (opening: readonly OpeningSpan[], window: Window): Span[] =>
  merged(
    opening.flatMap(({ weekday, opensAt, closesAt }) =>
      occurrencesBetween({ kind: "weekly", byDay: [weekday], every: 1, except: [], opensAt, closesAt }, window),
    ),
  );

/**
 * Are the doors open all through a stretch? Where no hours are told, the words beside them say how it is, and the keeper
 * knows: nothing is refused for them.
 */
export function isOpen(opening: readonly OpeningSpan[], span: Span): boolean {
  if (opening.length === 0) return true;
  const window = { from: addDays(plainDateAt(span.startsAt), -1), until: addDays(plainDateAt(span.endsAt), 2) };
  return isCovered(span, openSpans(opening, window));
}

/** A week's hours with the days that share them put together: Monday to Friday 8–20. */
export function groupedHours(opening: readonly OpeningSpan[]): { days: [Weekday, Weekday]; hours: Hours[] }[] {
  const groups: { days: [Weekday, Weekday]; hours: Hours[]; written: string; last: number }[] = [];
  WEEKDAYS.forEach((weekday, index) => {
    const hours = hoursOn(opening, weekday);
    const written = hoursForField(hours);
    const before = groups.at(-1);
    if (before && before.written === written && before.last === index - 1)
      Object.assign(before, { days: [before.days[0], weekday], last: index });
    else if (hours.length > 0) groups.push({ days: [weekday, weekday], hours, written, last: index });
  });
  return groups.map(({ days, hours }) => ({ days, hours }));
}
