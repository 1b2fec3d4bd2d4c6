import { plainTime } from "#domain/associations/listed-activity";
import { nextOccurrences } from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";

/** What a schedule's answers come to: in words, and the first of its times. */
export type TimesPreview = { text: string; times: string[]; more: string };

const SHOWN = 6;

/** The next times of a schedule that is being told; null while it cannot be read yet. */
export function timesPreview(schedule: Schedule | null, locale: Locale, now: Date): TimesPreview {
  const t = scheduleForm[locale];
  if (!schedule) return { text: t.timesLater, times: [], more: "" };
  const today = plainDateAt(now);
  const coming = nextOccurrences(schedule, now, SHOWN + 1);
  const told = scheduleText(schedule, locale, today);
  const isEmpty = coming.length === 0 && schedule.kind !== "byAgreement";
  return {
    text: isEmpty ? t.noTimes : told.charAt(0).toUpperCase() + told.slice(1),
    times: coming.slice(0, SHOWN).map((time) => occurrenceText(plainTime(time), locale, today)),
    more: coming.length > SHOWN ? t.moreTimes : "",
  };
}
