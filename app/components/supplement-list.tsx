import type { ReactNode } from "react";
import { Tag } from "#components/tag";
import { formatDate, formatDateTime } from "#i18n/format";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";

export type ListedSupplement = {
  id: string;
  question: string;
  dueOn: string;
  requestedBy: string;
  answer: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
};

type SupplementListProps = {
  items: readonly ListedSupplement[];
  /** What the reader may do about one, e.g. answer it. */
  actionFor?: ((id: string) => ReactNode) | undefined;
};

/** What the city has asked for and what was answered. */
export function SupplementList({ items, actionFor }: SupplementListProps) {
  const t = useTexts(ownCase);
  const locale = useLocale();
  return (
    <ul className="hairlines">
      {items.map(({ id, question, dueOn, requestedBy, answer, answeredAt, answeredBy }) => (
        <li key={id} className="stack stack-tight">
          <p className="cluster muted small">
            <span>{requestedBy}</span>
            <span>{t.due({ date: formatDate(dueOn, locale) })}</span>
            {answeredAt === null ? <Tag tone="warn">{t.unanswered}</Tag> : null}
          </p>
          <p className="prose">
            <strong>{question}</strong>
          </p>
          {answeredAt === null ? null : (
            <>
              <p className="prose">{answer}</p>
              <p className="muted small">
                {t.answered({ by: answeredBy ?? "", at: formatDateTime(answeredAt, locale) })}
              </p>
            </>
          )}
          {actionFor?.(id)}
        </li>
      ))}
    </ul>
  );
}
