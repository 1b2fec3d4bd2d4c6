import { Timeline } from "#components/timeline";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { directoryHistory } from "#i18n/messages/directory-history";
import { useLocale, useTexts } from "#i18n/use-texts";

export type HistoryItem = { id: string; event: string; at: Date; by: string; reason: string | null };

/** What has been done, by whom and why, the latest first. */
export function HistoryList({ entries }: { entries: readonly HistoryItem[] }) {
  const events = useTexts(directoryHistory);
  const locale = useLocale();
  return (
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
  );
}
