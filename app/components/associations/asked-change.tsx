import { ChangeTable } from "#components/records/change-table";
import { formatDateTime } from "#i18n/format";
import { changeRequests } from "#i18n/messages/change-requests";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ChangeRequestView } from "#models/change-request-view.server";

/** What is asked, by whom and why, with what stands now beside it. */
export function AskedChange({ request: { kind, changes, reason, by, at } }: { request: ChangeRequestView }) {
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
