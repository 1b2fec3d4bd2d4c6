import { Note } from "#components/note";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OfficeCaseView } from "./queries.server";

/** What a preparer must know of how the application came: written in by the city, late, or open again just now. */
export function CameNote({ entry, filed, status }: Pick<OfficeCaseView, "entry" | "filed" | "status">) {
  const t = useTexts(filing);
  const locale = useLocale();
  if (status === "reopened") return <Note title={t.openAgain}>{t.openAgainLead}</Note>;
  if (!entry || !filed) return null;
  const came = { way: t.ways[entry.way], at: formatDateTime(filed.at, locale), by: entry.givenBy };
  return (
    <Note tone={entry.isLate ? "attention" : "info"} title={entry.isLate ? t.late : t.enteredByCity}>
      <p>{t.enteredHow({ ...came, enteredBy: entry.enteredBy })}</p>
      {entry.note ? <p>{entry.note}</p> : null}
    </Note>
  );
}
