import { WEEKDAYS, type Schedule, type Weekday } from "#domain/calendar/schedule";
import type { Locale } from "#domain/shared/locales";
import { formatClock, formatDate, formatDays, formatWeekdayDate, formatWeekdayYear } from "#i18n/format";
import { daySpans } from "#i18n/messages/day-spans";
import { schedules } from "#i18n/messages/schedules";

type Hours = { opensAt?: string | null | undefined; closesAt?: string | null | undefined };

/** A wall time as it is said: in Finnish and Swedish "9.30" or "9", in English "9:30", "9:00". */
export const timeText = (time: string, locale: Locale): string =>
  locale === "en" ? formatClock(time, locale) : formatClock(time, locale).replace(/\.00$/, "");

/** "klo 9–12", "klo 18", in English "9:00–12:00", "at 18:00"; nothing for a whole day. */
export function hoursText({ opensAt, closesAt }: Hours, locale: Locale): string {
  if (!opensAt) return "";
  if (!closesAt) return `${schedules[locale].at} ${timeText(opensAt, locale)}`;
  const span = `${timeText(opensAt, locale)}–${timeText(closesAt, locale)}`;
  // English says "at" of a moment only.
  return locale === "en" ? span : `${schedules[locale].at} ${span}`;
}

/** "maanantai, tiistai ja torstai". */
export const joined = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

/**
 * Three days on end or more are told by the first and the last, and a whole week in a word; `null` for any other days. The
 * days are in the order of the week.
 * @example daySpan(["MO", "TU", "WE", "TH", "FR"], "fi") // "maanantaista perjantaihin"
 */
export function daySpan(days: readonly Weekday[], locale: Locale): string | null {
  const [first] = days;
  const last = days.at(-1);
  const start = WEEKDAYS.findIndex((day) => day === first);
  const isOnEnd = days.every((day, place) => WEEKDAYS[start + place] === day);
  if (days.length < 3 || !isOnEnd || !first || !last) return null;
  const t = daySpans[locale];
  return days.length === WEEKDAYS.length ? t.daily : `${t.from[first]} ${t.to[last]}`;
}

const daysText = (days: readonly Weekday[], locale: Locale): string =>
  daySpan(days, locale) ??
  joined(
    days.map((day) => schedules[locale].onDays[day]),
    schedules[locale].and,
  );

export type Repeating = Extract<Schedule, { kind: "weekly" | "monthly" }>;

function seasonText({ season }: Repeating, locale: Locale): string {
  if (!season) return "";
  const { months } = schedules[locale];
  const ends = [...new Set([season.startMonth, season.endMonth])];
  return `(${ends.map((month) => months[month - 1]).join("–")})`;
}

/** From when and until when a series runs; a start that is behind us is no news. */
function limitsText({ startsOn, endsOn }: Repeating, locale: Locale, today: string | undefined): string[] {
  const t = schedules[locale];
  return [
    startsOn && !(today && startsOn <= today) ? t.from({ date: formatDate(startsOn, locale) }) : "",
    endsOn ? t.until({ date: formatDate(endsOn, locale) }) : "",
  ].filter(Boolean);
}

type Span = { startsOn: string; endsOn: string };

/** Days of this year without the year; all others with it: a series that repeats every year has many a December. */
function awayDays({ startsOn, endsOn }: Span, locale: Locale, today: string | undefined): string {
  const isThisYear = [startsOn, endsOn].every((day) => day.slice(0, 4) === today?.slice(0, 4));
  if (isThisYear) return formatDays(startsOn, endsOn, locale);
  if (startsOn === endsOn) return formatDate(startsOn, locale);
  return `${formatDate(startsOn, locale)} – ${formatDate(endsOn, locale)}`;
}

/** The times away that are not over: "tauko 1.–6.12.", "ei ti 8.12.", "ei 5.1.2027". */
function pausesText({ breaks = [], except }: Repeating, locale: Locale, today: string | undefined): string[] {
  const t = schedules[locale];
  const all = [
    ...breaks.map((span) => ({ ...span, word: t.pause })),
    ...except.map((day) => ({ startsOn: day, endsOn: day, word: t.notOn })),
  ];
  return all
    .filter(({ endsOn }) => !(today && endsOn < today))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .map(({ word, ...span }) => word({ days: awayDays(span, locale, today) }));
}

/** "kuukauden ensimmäisenä tiistaina", "joka toinen viikko tiistaisin". */
export function rhythmText(schedule: Repeating, locale: Locale): string {
  const t = schedules[locale];
  if (schedule.kind === "weekly") {
    const every = schedule.every > 1 ? `${t.everyWeeks({ count: schedule.every })} ` : "";
    return `${every}${daysText(schedule.byDay, locale)}`;
  }
  return joined(
    schedule.byDay.map(({ nth, weekday }) => t.nthDay({ nth: t.nths[nth], day: t.nthDays[weekday] })),
    t.and,
  );
}

/**
 * When an activity happens, in words: "keskiviikkoisin klo 13–15 (syyskuu–toukokuu), tauko 1.–6.12.". With the day the
 * reader lives, what is behind it is left out.
 */
export function scheduleText(schedule: Schedule, locale: Locale, today?: string): string {
  switch (schedule.kind) {
    case "byAgreement":
    case "notYet":
      return schedules[locale][schedule.kind];
    case "dates":
      return comingSpans(schedule.dates, today)
        .map((span) => spanText(span, locale))
        .join("; ");
    case "weekly":
    case "monthly": {
      const rhythm = [rhythmText(schedule, locale), hoursText(schedule, locale), seasonText(schedule, locale)];
      const rest = [...limitsText(schedule, locale, today), ...pausesText(schedule, locale, today)];
      return [rhythm.filter(Boolean).join(" "), ...rest].join(", ");
    }
  }
}

/** Those that are not over; when all are, all of them. */
function comingSpans<Each extends Span>(spans: readonly Each[], today: string | undefined): readonly Each[] {
  const coming = spans.filter(({ endsOn }) => !today || endsOn >= today);
  return coming.length > 0 ? coming : spans;
}

/** "pe 27.11. klo 18–20", or the span of days of something that lasts longer. */
function spanText(span: { startsOn: string; endsOn: string } & Hours, locale: Locale): string {
  if (span.startsOn === span.endsOn)
    return [formatDate(span.startsOn, locale), hoursText(span, locale)].filter(Boolean).join(" ");
  return [`${formatDate(span.startsOn, locale)} – ${formatDate(span.endsOn, locale)}`, hoursText(span, locale)]
    .filter(Boolean)
    .join(" ");
}

/** The time an activity next happens: "to 26.11. klo 13–15". The year is told when it is another one. */
export function occurrenceText(
  next: Hours & { startsOn: string; endsOn: string },
  locale: Locale,
  today: string,
): string {
  const isFar = next.startsOn.slice(0, 4) !== today.slice(0, 4) && next.startsOn.slice(5, 7) !== "01";
  const day = (date: string) => (isFar ? formatWeekdayYear(date, locale) : formatWeekdayDate(date, locale));
  const days = next.startsOn === next.endsOn ? day(next.startsOn) : `${day(next.startsOn)} – ${day(next.endsOn)}`;
  return [days, hoursText(next, locale)].filter(Boolean).join(" ");
}
