import { LeftOverList } from "#components/grants/left-over";
import { Note } from "#components/note";
import type { LeftOver } from "#domain/grants/form/carry-over";
import { formatDateTime } from "#i18n/format";
import { transfer } from "#i18n/messages/transfer";
import { useLocale, useTexts } from "#i18n/use-texts";

type Moved = {
  id: string;
  from: string;
  to: string;
  reason: string;
  at: Date;
  by: string;
  leftOver: readonly LeftOver[];
};

/** Where the application was before, why it was moved, and what was answered there that is not asked here. */
export function Transfers({ items }: { items: readonly Moved[] }) {
  const t = useTexts(transfer);
  const locale = useLocale();
  return items.map(({ id, from, to, reason, at, by, leftOver }) => (
    <Note key={id} title={t.moved({ from, to, at: formatDateTime(at, locale) })}>
      <p className="prose">{reason}</p>
      <p className="muted small">{by}</p>
      {leftOver.length > 0 ? (
        <>
          <p>{t.leftOver}</p>
          <LeftOverList items={leftOver} />
        </>
      ) : null}
    </Note>
  ));
}
