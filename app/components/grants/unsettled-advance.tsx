import { Note } from "#components/note";
import { formatDate, formatEuros } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { useLocale, useTexts } from "#i18n/use-texts";

type UnsettledAdvanceProps = {
  /** What of the advance no accepted cost covers yet; nothing is shown of nothing. */
  cents: number;
  reader: "association" | "official";
  /** The last day of claims, and whether it is past. */
  dueOn: string;
  isOver: boolean;
};

/** What of an advance is not accounted for, and how and until when it is done: by claiming, and after that by repaying. */
export function UnsettledAdvance({ cents, reader, dueOn, isOver }: UnsettledAdvanceProps) {
  const t = useTexts(advance);
  const locale = useLocale();
  if (cents <= 0) return null;
  const told = t.unsettledTexts[reader][isOver ? "over" : "open"];
  return (
    <Note tone="attention" title={t.unsettled({ sum: formatEuros(cents, locale) })}>
      <p>{told({ date: formatDate(dueOn, locale) })}</p>
    </Note>
  );
}
