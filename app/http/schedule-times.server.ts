import { z } from "zod";
import { scheduleFields, scheduleOf } from "#domain/associations/schedule-fields";
import type { Locale } from "#domain/shared/locales";
import { parseFormData } from "#http/parse-form.server";
import { timesPreview, type TimesPreview } from "#i18n/times-preview";

const asked = z.object(scheduleFields);

/** What the questions about time in a form come to now, whatever else the form still lacks. */
export function timesIn(form: FormData, locale: Locale, now: Date): TimesPreview {
  const answers = parseFormData(form, asked);
  const schedule = answers.ok ? scheduleOf(answers.value) : null;
  return timesPreview(schedule?.ok ? schedule.value : null, locale, now);
}
