import { Timeline } from "#components/timeline";
import { formatDateTime, formatEuros } from "#i18n/format";
import { cases } from "#i18n/messages/cases";
import { deskEvents } from "#i18n/messages/desk-events";
import { useLocale, useTexts } from "#i18n/use-texts";

export type CaseHistoryEntry = {
  id: string;
  event: string;
  at: Date;
  by: string;
  reason: string | null;
  /** What the event was about, e.g. a file's name. */
  detail: string | null;
  /** The sum it was about. */
  cents?: number | null;
};

type CaseHistoryProps = {
  entries: readonly CaseHistoryEntry[];
  /** Words for the events; those of a grant case unless given. */
  events?: Readonly<Record<string, string | undefined>> | undefined;
};

/** Who did what, when and why, the newest first. */
export function CaseHistory({ entries, events }: CaseHistoryProps) {
  const locale = useLocale();
  const [{ events: ofCases }, ofDesk] = [useTexts(cases), useTexts(deskEvents)];
  const caseEvents: Readonly<Record<string, string | undefined>> = { ...ofCases, ...ofDesk };
  const words = events ?? caseEvents;
  return (
    <Timeline
      entries={entries.map(({ id, event, at, by, reason, detail, cents }) => ({
        id,
        when: formatDateTime(at, locale),
        dateTime: at.toISOString(),
        what: [words[event] ?? event, detail ?? (typeof cents === "number" ? formatEuros(cents, locale) : null)]
          .filter(Boolean)
          .join(": "),
        who: by,
        why: reason,
      }))}
    />
  );
}
