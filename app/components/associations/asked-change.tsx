import { ChangeTable } from "#components/records/change-table";
import type { FieldChange } from "#domain/records/version-view";
import { formatDateTime } from "#i18n/format";
import { changeRequests } from "#i18n/messages/change-requests";
import { useLocale, useTexts } from "#i18n/use-texts";

type Asked = { kind: string; changes: readonly FieldChange[]; reason: string; by: string; at: Date };

/** What is asked, by whom and why, with what stands now beside it. */
export function AskedChange({ request: { kind, changes, reason, by, at } }: { request: Asked }) {
  const t = useTexts(changeRequests);
  const locale = useLocale();
  return (
    <>
      <p className="muted small">{t.asked({ by, when: formatDateTime(at, locale) })}</p>
      {kind === "deletion" ? (
        <p>{t.deletionAsked}</p>
      ) : (
        <ChangeTable
          caption={t.askedTitle}
          kind="association"
          changes={changes}
          names={{}}
          before={t.now}
          after={t.wanted}
        />
      )}
      <p className="prose">
        <strong>{t.why}:</strong> {reason}
      </p>
    </>
  );
}
