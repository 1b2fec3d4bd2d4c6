import type { ReactNode } from "react";
import { FileList } from "#components/file-list";
import { coreWords } from "#i18n/core-words";
import { AnswerValue } from "#components/grants/form/answer-value";
import { WrittenProse } from "#components/grants/written-in";
import { useSubjectLabel } from "#components/grants/use-subject-label";
import { Tag } from "#components/tag";
import type { Field } from "#domain/grants/form/definition";
import { subjectOf } from "#domain/grants/subjects";
import type { FieldChange } from "#domain/grants/supplement-answers";
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
    changes: readonly (FieldChange & { form: Field | null })[];
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

/** What an answer put into a field of the application, and what stood there before. */
function Change({ change: { of, field, form, before, after } }: { change: FieldChange & { form: Field | null } }) {
  const t = useTexts(supplements);
  const locale = useLocale();
  const labelOf = useSubjectLabel();
  const valueOf = (value: FieldChange["after"]): ReactNode =>
    form && typeof value === "object" ? (
      <AnswerValue field={form} answer={value ?? undefined} />
    ) : (
      (coreWords(field, value, locale) ?? t.nothing)
    );
  return (
    <div className="prose">
      <p className="small muted">
        {[labelOf({ subject: subjectOf(of, field), named: null }), t.nowSays].filter(Boolean).join(": ")}
      </p>
      <div>{valueOf(after)}</div>
      <p className="small muted">{t.saidBefore}</p>
      <div className="muted">{valueOf(before)}</div>
    </div>
  );
}

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
          {question.changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
          {question.answer ? (
            <p>
              <WrittenProse text={question.answer} />
            </p>
          ) : null}
          {question.answer || question.changes.length > 0 ? null : <p className="muted">{t.unanswered}</p>}
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
