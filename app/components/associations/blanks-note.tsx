import { useActivityLabels } from "#components/associations/use-activity-form";
import { Note } from "#components/note";
import type { ActivityAnswers } from "#domain/associations/activity-answers";
import { blanksIn } from "#domain/associations/blanks";
import { afterLabel } from "#i18n/after-label";
import { activityStart } from "#i18n/messages/activity-start";
import { useTexts } from "#i18n/use-texts";

const NO_ROWS = { monthDays: 0, dates: 0, breaks: 0 };

/** What an example leaves to be filled, each blank a link to the field it stands in. */
export function BlanksNote({ example }: { example: ActivityAnswers }) {
  const t = useTexts(activityStart);
  const labels = useActivityLabels(NO_ROWS);
  const blanks = Object.keys(labels).flatMap((field) => {
    const answer = example[field];
    return typeof answer === "string" ? blanksIn(answer).map((blank) => ({ field, blank })) : [];
  });
  return (
    <Note tone="attention" title={t.blanksTitle({ count: blanks.length })}>
      <p>{t.blanksText}</p>
      <ul className="gap-list">
        {blanks.map(({ field, blank }) => (
          <li key={`${field} ${blank}`}>
            <a href={`#${field}`} data-fill-blank={blank}>
              {afterLabel(labels[field] ?? "", blank)}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
