import { useActivityLabels } from "#components/associations/use-activity-form";
import { Note } from "#components/note";
import type { Gap } from "#domain/associations/activity-gaps";
import { SPARE_ROWS } from "#domain/associations/schedule-fields";
import { parseIssue } from "#domain/shared/issues";
import { afterLabel } from "#i18n/after-label";
import { activityForm } from "#i18n/messages/activity-form";
import { issues } from "#i18n/messages/issues";
import { useTexts } from "#i18n/use-texts";

/** The blank that a gap is about: a script marks it in its field, so that writing takes its place. */
export function blankOf({ message }: Gap): string | undefined {
  const { code, param } = parseIssue(message);
  return code === "unfilled" ? param : undefined;
}

const ROWS = { monthDays: SPARE_ROWS, dates: SPARE_ROWS, breaks: SPARE_ROWS };

/** Is the gap a blank that an example left to be filled? */
export const isBlank = (gap: Gap): boolean => blankOf(gap) !== undefined;

/** What a gap is called: its field, and what is wrong with it where something is. */
export function useGapWords(): (gap: Gap) => string {
  const texts = useTexts(issues);
  const labels = useActivityLabels(ROWS);
  return ({ field, message }) => {
    const { code, param = "" } = parseIssue(message);
    const label = labels[field] ?? field;
    if (code === "unfilled") return afterLabel(label, param);
    return code === "required" ? label : afterLabel(label, texts[code]({ param }));
  };
}

type ActivityGapsProps = {
  gaps: readonly Gap[];
  /** The page of the form, where it is another one. */
  form?: string | undefined;
};

/** What a draft lacks before others may see it, each a link to its field; or that it lacks nothing. */
export function ActivityGaps({ gaps, form = "" }: ActivityGapsProps) {
  const t = useTexts(activityForm);
  const wordsOf = useGapWords();
  if (gaps.length === 0)
    return (
      <Note tone="success" title={t.readyTitle}>
        <p>{t.readyText}</p>
      </Note>
    );
  return (
    <Note title={t.gapsTitle({ count: gaps.length })}>
      <ul className="gap-list">
        {gaps.map((gap) => (
          <li key={`${gap.field} ${gap.message}`}>
            <a href={`${form}#${gap.field}`} data-fill-blank={blankOf(gap)}>
              {wordsOf(gap)}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
