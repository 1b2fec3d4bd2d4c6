import type { PlainTime } from "#domain/associations/listed-activity";
import type { Locale } from "#domain/shared/locales";
import { formatDate, formatDayMonth } from "#i18n/format";
import { hoursText } from "#i18n/schedule-text";
import { schedules } from "#i18n/messages/schedules";

type Times = { next: PlainTime | null; following: readonly PlainTime[] };

const HALF_A_YEAR_LATER = 6;

/** Is a day so far off that the year must be said? */
function isFar(day: string, today: string): boolean {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(day) - months(today) > HALF_A_YEAR_LATER;
}

/** The times after the next one: "3.12., 10.12. ja 17.12.". The hours are told only where they are others than before. */
export function followingText({ next, following }: Times, locale: Locale, today: string): string {
  const told = following.map((time) => {
    const day = isFar(time.startsOn, today) ? formatDate(time.startsOn, locale) : formatDayMonth(time.startsOn, locale);
    const isAsBefore = time.opensAt === next?.opensAt && time.closesAt === next.closesAt;
    return [day, isAsBefore ? "" : hoursText(time, locale)].filter(Boolean).join(" ");
  });
  const [last = "", ...before] = told.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${schedules[locale].and} ${last}`;
}
