import { useForm } from "#components/use-form";
import { isFree } from "#domain/associations/cost";
import type { ActivityContent } from "#domain/associations/activity-form";
import { answersOf, MAX_DATES } from "#domain/associations/schedule-fields";
import type { FormReply } from "#domain/shared/form-reply";
import { activityForm } from "#i18n/messages/activity-form";
import { useTexts } from "#i18n/use-texts";

const DATE_PARTS = ["startsOn", "endsOn", "opensAt", "closesAt"] as const;
const EMPTY_ROWS = 2;

/** Names and labels of the date rows' fields, so that what was typed in them comes back as well. */
function dateLabels(count: number, labels: Record<(typeof DATE_PARTS)[number], string>): Record<string, string> {
  const rows = Array.from({ length: count }, (_, index) => index);
  return Object.fromEntries(
    rows.flatMap((index) => DATE_PARTS.map((part) => [`dates[${index}].${part}`, `${index + 1}. ${labels[part]}`])),
  );
}

/** How many rows of dates were sent. */
const typedRows = (reply: FormReply | undefined): number =>
  Math.max(0, ...Object.keys(reply?.values ?? {}).map((name) => Number(/^dates\[(\d+)\]/.exec(name)?.[1] ?? -1) + 1));

/** What is stored, by the names of the form's fields. */
function savedAnswers(content: ActivityContent): Record<string, string | readonly string[] | boolean> {
  const { title, description, place, remote, cost, registration, acceptsReferrals } = content;
  const { dates, weekdays, ...schedule } = answersOf(content.schedule);
  const rows = dates.flatMap((row, index) =>
    DATE_PARTS.map((part): [string, string] => [`dates[${index}].${part}`, row[part] ?? ""]),
  );
  const { targetGroups, needs, accessibility, languages } = content;
  return {
    ...{ title, description, remote, registration, acceptsReferrals, weekdays },
    ...{ targetGroups, needs, accessibility, languages },
    ...Object.fromEntries(Object.entries(schedule).map(([name, value]) => [name, value ?? ""])),
    ...Object.fromEntries(rows),
    placeName: place.name,
    village: place.village,
    costKind: isFree(cost) ? "free" : "paid",
    costText: isFree(cost) ? "" : cost.text,
  };
}

const NEW = { costKind: "free", languages: ["fi"], acceptsReferrals: false };

/** The state of the activity form: stored, typed or new, with the date rows it needs. */
export function useActivityForm(reply: FormReply | undefined, content: ActivityContent | null) {
  const t = useTexts(activityForm);
  const stored = content?.schedule.kind === "dates" ? content.schedule.dates.length : 0;
  const dateCount = Math.min(MAX_DATES, Math.max(typedRows(reply), stored + EMPTY_ROWS));
  const form = useForm<string>({
    reply,
    labels: { ...t.labels, ...dateLabels(dateCount, t.dateLabels) },
    saved: content ? savedAnswers(content) : NEW,
    refusals: t.refusals,
  });
  return { form, dateCount };
}
