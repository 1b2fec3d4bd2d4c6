import { Note } from "#components/note";
import { formatDate } from "#i18n/format";
import { openPoints } from "#i18n/messages/open-points";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ProposalPageView } from "../queries.server";

/** What went to the body although it lacked something, and why. */
export function TakenOpen({ taken: { names, reason, by, at } }: { taken: NonNullable<ProposalPageView["takenOpen"]> }) {
  const t = useTexts(openPoints);
  const locale = useLocale();
  return (
    <Note title={t.taken({ names })}>
      <p>
        {reason} <span className="muted">{t.by({ name: by, date: formatDate(at, locale) })}</span>
      </p>
    </Note>
  );
}
