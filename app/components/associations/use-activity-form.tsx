import { useForm } from "#components/use-form";
import { activityAnswers, type ActivityAnswers } from "#domain/associations/activity-answers";
import type { ActivityContent } from "#domain/associations/activity-content";
import { ROW_PARTS, SPARE_ROWS, type RowsName } from "#domain/associations/schedule-fields";
import type { FormReply } from "#domain/shared/form-reply";
import { activityDetails } from "#i18n/messages/activity-details";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { useTexts } from "#i18n/use-texts";

export type ActivityFormView = ReturnType<typeof useForm<string>>;
export type RowCounts = Record<RowsName, number>;

const ROW_NAMES = Object.keys(ROW_PARTS) as RowsName[];

/** How many rows of a kind are among these names of fields. */
const rowsAmong = (names: readonly string[], rows: RowsName): number =>
  Math.max(0, ...names.map((name) => (name.startsWith(`${rows}[`) ? Number(/\d+/.exec(name)?.[0] ?? -1) + 1 : 0)));

/** The rows that were sent, with more of them if they were asked for; or the stored ones and a few to spare. */
function rowCounts(reply: FormReply | undefined, saved: ActivityAnswers): RowCounts {
  const isTyped = Object.keys(reply?.values ?? {}).length > 0;
  const names = Object.keys(isTyped ? (reply?.values ?? {}) : saved);
  const spare = isTyped && reply?.values["intent"]?.[0] !== "rows" ? 0 : SPARE_ROWS;
  const countOf = (rows: RowsName) => Math.max(SPARE_ROWS, rowsAmong(names, rows) + spare);
  return { monthDays: countOf("monthDays"), dates: countOf("dates"), breaks: countOf("breaks") };
}

/** Names and labels of the rows' fields, each with the number of its row, for the summary of errors. */
function useRowLabels(counts: RowCounts): Record<string, string> {
  const { rows } = useTexts(scheduleForm);
  const labelled = ROW_NAMES.flatMap((name) =>
    Array.from({ length: counts[name] }, (_, index) =>
      Object.entries<string>(rows[name].labels).map(([part, label]): [string, string] => [
        `${name}[${index}].${part}`,
        `${index + 1}. ${label}`,
      ]),
    ).flat(),
  );
  return Object.fromEntries(labelled);
}

/** Every field's label, in the order of the form. */
export function useActivityLabels(counts: RowCounts): Record<string, string> {
  const { labels, termsLabels } = useTexts(activityQuestions);
  const time = useTexts(scheduleForm).labels;
  const details = useTexts(activityDetails).labels;
  return { ...labels, ...time, ...useRowLabels(counts), ...termsLabels, ...details };
}

/** What stands in a new form: most of what people add is an activity, held in Finnish. */
const NEW: ActivityAnswers = {
  ...{ kind: "activity", languages: ["fi"], every: "1" },
  ...{ membershipRequired: "unknown", waitingList: "unknown", companionWelcome: "unknown" },
};

/** The state of the activity form: stored, typed or new (from an example, perhaps), with the rows it needs. */
export function useActivityForm(
  reply: FormReply | undefined,
  content: ActivityContent | null,
  example: ActivityAnswers | null = null,
) {
  const t = useTexts(activityForm);
  const saved = content ? activityAnswers(content) : { ...NEW, ...example };
  const counts = rowCounts(reply, saved);
  const labels = useActivityLabels(counts);
  const form = useForm<string>({ reply, labels, saved, refusals: t.refusals });
  return { form, counts };
}
