import { CaseHistory, type CaseHistoryEntry } from "#components/case-history";
import { Section } from "#components/section";
import type { Extension } from "#domain/grants/extension-log";
import { formatDateTime } from "#i18n/format";
import { callForm } from "#i18n/messages/call-form";
import { callPage } from "#i18n/messages/call-page";
import { useLocale, useTexts } from "#i18n/use-texts";

type CallHistoryProps = { entries: readonly CaseHistoryEntry[]; extensions: readonly Extension[] };

/** What has been done to a call; of an extension also from when to when, and after which outage. */
export function CallHistory({ entries, extensions }: CallHistoryProps) {
  const t = useTexts(callForm);
  const p = useTexts(callPage);
  const locale = useLocale();
  const at = (instant: Date) => formatDateTime(instant, locale);
  const detailOf = ({ event, at: when, detail }: CaseHistoryEntry): string | null => {
    const made = event === "extend" ? extensions.find((one) => one.at.getTime() === when.getTime()) : undefined;
    if (!made) return detail;
    const { from, to, outage } = made;
    const moved = p.extended({ from: at(from), to: at(to) });
    return outage ? `${moved}. ${p.outage({ from: at(outage.from), to: at(outage.to), what: outage.what })}` : moved;
  };
  return (
    <Section title={t.history}>
      <CaseHistory entries={entries.map((entry) => ({ ...entry, detail: detailOf(entry) }))} events={t.callEvents} />
    </Section>
  );
}
