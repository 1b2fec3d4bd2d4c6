import { Note } from "#components/note";
import { keptSums } from "#i18n/messages/kept-sums";
import { useTexts } from "#i18n/use-texts";

/** To whoever is disqualified from a line: whose sums are kept from them, and why the totals leave more out. */
export function KeptSumsNote({ kept }: { kept: readonly string[] }) {
  const t = useTexts(keptSums);
  if (kept.length === 0) return null;
  return (
    <Note title={t.title({ names: kept.join(", ") })}>
      <p>{t.why}</p>
    </Note>
  );
}
