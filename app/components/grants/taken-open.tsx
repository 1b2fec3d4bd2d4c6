import { Note } from "#components/note";
import { formatDate } from "#i18n/format";
import { openPoints } from "#i18n/messages/open-points";
import { useLocale, useTexts } from "#i18n/use-texts";

type TakenOpenProps = { taken: { names: string; reason: string; by: string; at: Date | string } | null };

/** What went to the body although it lacked something, and why: for officials alone, so it is not printed with the list. */
export function TakenOpen({ taken }: TakenOpenProps) {
  const t = useTexts(openPoints);
  const locale = useLocale();
  if (!taken) return null;
  const { names, reason, by, at } = taken;
  return (
    <div className="no-print">
      <Note title={t.taken({ names })}>
        <p>
          {reason} <span className="muted">{t.by({ name: by, date: formatDate(at, locale) })}</span>
        </p>
      </Note>
    </div>
  );
}
