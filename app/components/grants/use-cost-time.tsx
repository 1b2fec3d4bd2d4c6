import { isOutside, type CostTime } from "#domain/grants/cost-time";
import { formatDate } from "#i18n/format";
import { costTimeTexts } from "#i18n/messages/cost-time";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What is told of the time of an award's costs: beforehand, and of a date outside it, which keeps nobody from sending it. */
export function useCostTime(time: CostTime | null) {
  const t = useTexts(costTimeTexts);
  const locale = useLocale();
  const range = time && `${formatDate(time.from, locale)}–${formatDate(time.until, locale)}`;
  return {
    hint: range ? t.hint({ range }) : undefined,
    warningOf: (receiptDate: string): string | null =>
      time && range && isOutside(receiptDate, time) ? t.outside({ range }) : null,
  };
}
