import type { Schedule, Weekday } from "#domain/calendar/schedule";
import type { Locale } from "#domain/shared/locales";
import { formatDate, formatWeekdayDate } from "#i18n/format";
import { schedules } from "#i18n/messages/schedules";

type Hours = { opensAt?: string | null | undefined; closesAt?: string | null | undefined };

/** A wall time as the language writes it: "9.30" or "9", in Swedish and English "9:30", "9:00". */
function timeText(time: string, locale: Locale): string {
  const [hours = "", minutes = "00"] = time.split(":");
  if (locale === "fi") return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
  return `${Number(hours)}:${minutes}`;
}

/** "klo 9–12", "klo 18", or nothing for a whole day. */
export function hoursText({ opensAt, closesAt }: Hours, locale: Locale): string {
  if (!opensAt) return "";
  const span = closesAt ? `${timeText(opensAt, locale)}–${timeText(closesAt, locale)}` : timeText(opensAt, locale);
  return `${schedules[locale].at} ${span}`;
}

const joined = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

const daysText = (days: readonly Weekday[], locale: Locale): string =>
  joined(
    days.map((day) => schedules[locale].onDays[day]),
    schedules[locale].and,
  );

function seasonText(schedule: Extract<Schedule, { kind: "weekly" | "monthly" }>, locale: Locale): string {
  if (!schedule.season) return "";
  const { months } = schedules[locale];
  return `(${months[schedule.season.startMonth - 1]}–${months[schedule.season.endMonth - 1]})`;
}

/** When an activity happens, in words: "keskiviikkoisin klo 13–15 (syyskuu–toukokuu)". */
export function scheduleText(schedule: Schedule, locale: Locale): string {
  const t = schedules[locale];
  switch (schedule.kind) {
    case "byAgreement":
      return t.byAgreement;
    case "dates":
      return schedule.dates.map((span) => spanText(span, locale)).join("; ");
    case "weekly": {
      const every = schedule.every > 1 ? t.everyWeeks({ count: schedule.every }) : "";
      return [every, daysText(schedule.byDay, locale), hoursText(schedule, locale), seasonText(schedule, locale)]
        .filter(Boolean)
        .join(" ");
    }
    case "monthly": {
      const days = schedule.byDay.map(({ nth, weekday }) => t.nthDay({ nth: t.nths[nth], day: t.nthDays[weekday] }));
      return [joined(days, t.and), hoursText(schedule, locale), seasonText(schedule, locale)].filter(Boolean).join(" ");
    }
  }
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
  const day = (date: string) => (isFar ? formatDate(date, locale) : formatWeekdayDate(date, locale));
  const days = next.startsOn === next.endsOn ? day(next.startsOn) : `${day(next.startsOn)} – ${day(next.endsOn)}`;
  return [days, hoursText(next, locale)].filter(Boolean).join(" ");
}
