import { data } from "@remix-run/node";
import type { ActivityContent } from "#domain/associations/activity-content";
import { activityFormSchema } from "#domain/associations/activity-form";
import { activityGaps, type Gap } from "#domain/associations/activity-gaps";
import type { FormReply } from "#domain/shared/form-reply";
import { messagesByField } from "#domain/shared/issues";
import type { Locale } from "#domain/shared/locales";
import { intentOf, parseFormData, type replyInvalid, typedValues } from "#http/parse-form.server";
import { timesIn } from "#http/schedule-times.server";
import type { TimesPreview } from "#i18n/times-preview";

/** The activity form given back, with what its answers about time come to and what it still lacks. */
export type ActivityReply = FormReply & { times: TimesPreview; gaps: Gap[] };

/** Buttons of the form that change nothing: more rows, the next times. */
const UNSAVED = ["rows", "times"];

/**
 * What can be read of a form: what cannot is left out, as if it had not been answered. A form without a title is called
 * by the name it will have when nobody gives it one.
 */
export function readableActivity(form: FormData, untitled: string): ActivityContent | null {
  const whole = parseFormData(form, activityFormSchema);
  if (whole.ok) return whole.value;
  const readable = new FormData();
  for (const [name, value] of form) if (!(name in whole.errors)) readable.append(name, value);
  if (whole.errors["title"]) readable.set("title", untitled);
  const part = parseFormData(readable, activityFormSchema);
  return part.ok ? part.value : null;
}

/** Everything that a form as it is written lacks before it can be published, or that cannot be read in it. */
export function gapsIn(form: FormData): Gap[] {
  const whole = parseFormData(form, activityFormSchema);
  const unread = whole.ok
    ? []
    : Object.entries(whole.errors).map(([field, [message = "required"]]) => ({ field, message }));
  const content = readableActivity(form, "–");
  const gaps = content ? activityGaps(content) : [];
  return [...unread, ...gaps.filter(({ field }) => unread.every((one) => one.field !== field))];
}

type Mistaken = { ok: false; typed: Record<string, string[]>; errors: Record<string, string[]> };

/** Everything that keeps a form from being published, told at once: what cannot be read, and what is not told yet. */
export function withGaps(form: Mistaken, posted: FormData): Mistaken {
  const content = readableActivity(posted, "–");
  const gaps = content ? activityGaps(content) : [];
  return {
    ...form,
    errors: { ...messagesByField(gaps), ...form.errors },
  };
}

type Posted = { posted: FormData; locale: Locale; now: Date };

export const isUnsaved = (form: FormData): boolean => UNSAVED.includes(intentOf(form));

/** The form as it was sent, with nothing saved and nothing told off. */
export const replyUnsaved = ({ posted, locale, now }: Posted) =>
  data<ActivityReply>({
    values: typedValues(posted),
    errors: {},
    refusals: [],
    times: timesIn(posted, locale, now),
    gaps: gapsIn(posted),
  });

/** A form that was not accepted, the next times beside its questions about time. */
export const withTimes = ({ data: reply, init }: ReturnType<typeof replyInvalid>, { posted, locale, now }: Posted) =>
  data<ActivityReply>({ ...reply, times: timesIn(posted, locale, now), gaps: gapsIn(posted) }, init ?? undefined);
