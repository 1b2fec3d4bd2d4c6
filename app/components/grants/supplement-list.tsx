import { FileList } from "#components/file-list";
import { useSubjectLabel } from "#components/grants/use-subject-label";
import { Tag } from "#components/tag";
import { formatDate, formatDateTime } from "#i18n/format";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";

type ListedFile = { id: string; fileId: string; name: string; size: number };

export type ListedSupplement = {
  id: string;
  questions: readonly {
    id: string;
    subject: string | null;
    named: string | null;
    text: string;
    answer: string | null;
  }[];
  files: readonly ListedFile[];
  dueOn: string;
  requestedAt: Date;
  requestedBy: string;
  answeredAt: Date | null;
  answeredBy: string | null;
  answerFiles: readonly ListedFile[];
  isLate: boolean;
};

const shown = (files: readonly ListedFile[]) =>
  files.map(({ id, fileId, name, size }) => ({ id, name, href: `/files/${fileId}`, sizeBytes: size }));

/** What the city asked, question by question, with the answer under each. */
export function SupplementQuestions({ questions }: Pick<ListedSupplement, "questions">) {
  const t = useTexts(supplements);
  const labelOf = useSubjectLabel();
  return (
    <ul className="stack">
      {questions.map((question) => (
        <li key={question.id} className="stack stack-tight">
          {labelOf(question) ? <p className="muted small">{labelOf(question)}</p> : null}
          <p className="prose">
            <strong>{question.text}</strong>
          </p>
          {question.answer ? <p className="prose">{question.answer}</p> : <p className="muted">{t.unanswered}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Every request for supplements of a case, the newest first. */
export function SupplementList({ items }: { items: readonly ListedSupplement[] }) {
  const t = useTexts(supplements);
  const locale = useLocale();
  return (
    <ul className="hairlines">
      {items.toReversed().map((item) => (
        <li key={item.id} className="stack stack-tight">
          <p className="cluster muted small">
            <span>{t.asked({ by: item.requestedBy, date: formatDateTime(item.requestedAt, locale) })}</span>
            <span>{t.due({ date: formatDate(item.dueOn, locale) })}</span>
            {item.answeredAt === null ? <Tag tone="warn">{t.unanswered}</Tag> : null}
            {item.isLate ? <Tag tone="warn">{t.late}</Tag> : null}
          </p>
          <FileList files={shown(item.files)} />
          <SupplementQuestions questions={item.questions} />
          <FileList files={shown(item.answerFiles)} />
          {item.answeredAt === null ? null : (
            <p className="muted small">
              {t.answered({ by: item.answeredBy ?? "", at: formatDateTime(item.answeredAt, locale) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
