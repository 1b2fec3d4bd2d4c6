import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import type { ConfirmSheet } from "#domain/associations/confirm-sheet";
import { formatDate } from "#i18n/format";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useLocale, useTexts } from "#i18n/use-texts";

/** The letter's question has been answered: when, by whom, and what it looks like now. */
export function Answered({ sheet, mayChange }: { sheet: ConfirmSheet; mayChange: boolean }) {
  const t = useTexts(confirmSheet);
  const { by } = useTexts(confirmedLine);
  const locale = useLocale();
  const { confirmedOn, confirmedBy } = sheet.certainty;
  const date = confirmedOn === null ? "" : formatDate(confirmedOn, locale);
  return (
    <div className="page page-narrow stack">
      <PageHeader
        eyebrow={sheet.name}
        title={t.done.title}
        lead={t.done.text({ date, by: confirmedBy ? by[confirmedBy] : "" })}
      />
      <p className="cluster">
        <ButtonLink href={`/associations/${sheet.id}`} icon="eye">
          {t.done.see}
        </ButtonLink>
        {mayChange ? (
          <ButtonLink href={`/my/associations/${sheet.id}`} variant="quiet" icon="edit">
            {t.changeAll}
          </ButtonLink>
        ) : null}
      </p>
    </div>
  );
}
