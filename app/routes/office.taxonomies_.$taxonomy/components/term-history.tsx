import { Timeline } from "#components/timeline";
import { formatDateTime } from "#i18n/format";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { TermsView } from "../queries.server";

type Entry = TermsView["history"][number];

/** What has been done to the list, by whom, the latest first. */
export function TermHistory({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(taxonomies);
  const locale = useLocale();
  const textOf = ({ event, name, was, into }: Entry): string => {
    const text: string | ((facts: { name: string; was: string; into: string }) => string) = t.events[event];
    return typeof text === "string" ? text : text({ name, was, into });
  };
  if (entries.length === 0) return <p className="muted">{t.noHistory}</p>;
  return (
    <Timeline
      entries={entries.map((entry) => ({
        id: entry.id,
        when: formatDateTime(entry.at, locale),
        dateTime: entry.at.toISOString(),
        what: textOf(entry),
        who: entry.by,
      }))}
    />
  );
}
