import type { ListForce } from "#domain/grants/appeal";
import { formatDate } from "#i18n/format";
import { notices } from "#i18n/messages/notices";
import { useLocale, useTexts } from "#i18n/use-texts";

/** When a whole list of decisions is final (lainvoimainen), and how many parties' decisions are not yet. */
export function ListForceText({ force: { open, inForceOn } }: { force: ListForce }) {
  const { force: t, openParties } = useTexts(notices);
  const locale = useLocale();
  const date = inForceOn ? formatDate(inForceOn, locale) : null;
  if (open === 0) return date ? t.inForce({ date }) : "–";
  return (
    <>
      {openParties({ count: open })}
      {date ? <small className="muted"> {t.appealPeriod({ date })}</small> : null}
    </>
  );
}
