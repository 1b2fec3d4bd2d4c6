import type { Cost } from "#domain/associations/cost";
import { costText } from "#i18n/told-briefly";
import { useFinnish, useLocale } from "#i18n/use-texts";

/** What it costs, in the reader's language where the price is understood, else in the association's words. */
export function CostWords({ cost }: { cost: Cost }) {
  const [locale, lang] = [useLocale(), useFinnish()];
  return costText(cost, locale) ?? <span lang={lang}>{cost.text}</span>;
}
