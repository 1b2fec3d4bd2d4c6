import { ActionLink } from "#components/action-link";
import { Timeline } from "#components/timeline";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { directoryHistory } from "#i18n/messages/directory-history";
import { versions } from "#i18n/messages/versions";
import { useLocale, useTexts } from "#i18n/use-texts";

export type HistoryItem = { id: string; event: string; at: Date; by: string; reason: string | null };

type HistoryListProps = {
  entries: readonly HistoryItem[];
  /** The page where the earlier contents can be compared and brought back. */
  versionsHref?: string | undefined;
};

/** What has been done, by whom and why, the latest first. */
export function HistoryList({ entries, versionsHref }: HistoryListProps) {
  const { toVersions } = useTexts(versions);
  const events = useTexts(directoryHistory);
  const locale = useLocale();
  return (
    <>
      {versionsHref ? (
        <ActionLink href={versionsHref} icon="clock">
          {toVersions}
        </ActionLink>
      ) : null}
      <Timeline
        entries={entries.map(({ id, event, at, by, reason }) => ({
          id,
          when: formatDateTime(at, locale),
          dateTime: at.toISOString(),
          what: codeText(events, event),
          who: by,
          why: reason,
        }))}
      />
    </>
  );
}
