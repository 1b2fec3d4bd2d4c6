import { Note } from "#components/note";
import type { EntryWay } from "#domain/grants/entry";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";

export type Writing = {
  associationName: string;
  closesAt: Date;
  /** What stands filed while the application is open again. */
  standing: { number: number; filedAt: Date } | null;
  entry: { way: EntryWay; arrivedAt: Date; givenBy: string } | null;
};

/** What is special about what is being written: something stands filed, or the city writes in the applicant's name. */
export function WrittenNote({ associationName, closesAt, standing, entry }: Writing) {
  const t = useTexts(filing);
  const locale = useLocale();
  const close = formatDateTime(closesAt, locale);
  if (entry) {
    const came = { way: t.ways[entry.way], at: formatDateTime(entry.arrivedAt, locale), by: entry.givenBy };
    return (
      <Note tone="attention" title={t.enteringTitle({ association: associationName })}>
        <p>{t.enteringLead(came)}</p>
        {entry.arrivedAt >= closesAt ? <p>{t.enteringLate}</p> : null}
      </Note>
    );
  }
  if (!standing) return null;
  return (
    <Note tone="attention" title={t.reopenedTitle}>
      <p>{t.reopenedLead({ number: standing.number, at: formatDateTime(standing.filedAt, locale), close })}</p>
    </Note>
  );
}
