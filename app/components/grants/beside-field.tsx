import type { ListedSupplement } from "#components/grants/supplement-list";
import { Note } from "#components/note";
import { formatDate } from "#i18n/format";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";

type BesideFieldProps = {
  subject: string;
  items: readonly ListedSupplement[];
  /** Does the application wait for its answers? Once it went on without them none can be given. */
  isAwaited: boolean;
  /** Where the reader may ask about the field, if they may. */
  askHref?: string | undefined;
};

/** What was asked about a field and answered, beside the field itself; and the way to ask. */
export function BesideField({ subject, items, isAwaited, askHref }: BesideFieldProps) {
  const t = useTexts(supplements);
  const locale = useLocale();
  const about = items.flatMap(({ questions, answeredAt, dueOn }) =>
    questions.filter((question) => question.subject === subject).map((question) => ({ question, answeredAt, dueOn })),
  );
  return (
    <>
      {about.map(({ question, answeredAt, dueOn }) =>
        answeredAt === null ? (
          <Note key={question.id} tone={isAwaited ? "attention" : "info"} title={question.text}>
            <p className="prose">{isAwaited ? t.awaited({ date: formatDate(dueOn, locale) }) : t.unanswered}</p>
          </Note>
        ) : (
          <Note key={question.id} tone="info" title={question.text}>
            {/* Answered in the field itself, it may have no words. */}
            {question.answer === null ? null : <p className="prose">{question.answer}</p>}
            <p className="muted small">{t.supplemented({ date: formatDate(answeredAt, locale) })}</p>
          </Note>
        ),
      )}
      {askHref ? (
        <a className="small no-print" href={askHref}>
          {t.askAbout}
        </a>
      ) : null}
    </>
  );
}
