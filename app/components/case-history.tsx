import { Timeline } from "#components/timeline";
import { formatDateTime, formatEuros } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
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
  /** What was decided, where that was not a sum. */
  refusal?: "reject" | "ineligible" | "notAdmitted" | null;
  /** It was about an advance. */
  isAdvance?: boolean;
};

type CaseHistoryProps = {
  entries: readonly CaseHistoryEntry[];
  /** Words for the events; those of a grant case unless given. */
  events?: Readonly<Record<string, string | undefined>> | undefined;
};

/** Who did what, when and why, the newest first. */
export function CaseHistory({ entries, events }: CaseHistoryProps) {
  const locale = useLocale();
  const [{ events: ofCases, outcomes }, ofDesk] = [useTexts(cases), useTexts(deskEvents)];
  const caseEvents: Readonly<Record<string, string | undefined>> = { ...ofCases, ...ofDesk };
  const ofAdvance: Readonly<Record<string, string | undefined>> = useTexts(advance).events;
  const words = events ?? caseEvents;
  const wordOf = ({ event, isAdvance }: CaseHistoryEntry): string =>
    (isAdvance ? ofAdvance[event] : undefined) ?? words[event] ?? event;
  const told = ({ detail, cents, refusal }: CaseHistoryEntry): string | null => {
    if (detail !== null) return detail;
    if (refusal) return outcomes[refusal];
    return typeof cents === "number" ? formatEuros(cents, locale) : null;
  };
  return (
    <Timeline
      entries={entries.map((entry) => ({
        id: entry.id,
        when: formatDateTime(entry.at, locale),
        dateTime: entry.at.toISOString(),
        what: [wordOf(entry), told(entry)].filter(Boolean).join(": "),
        who: entry.by,
        why: entry.reason,
      }))}
    />
  );
}
