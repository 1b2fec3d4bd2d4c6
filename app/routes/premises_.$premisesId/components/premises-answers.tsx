import { QuickFacts, type QuickFact } from "#components/quick-facts";
import type { PriceGroup } from "#domain/premises/prices";
import { formatNumber } from "#i18n/format";
import { premises as texts } from "#i18n/messages/premises";
import { premisesWords } from "#i18n/messages/premises-words";
import { priceText } from "#i18n/premises-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { PremisesPage } from "../queries.server";

type Premises = PremisesPage["premises"];

function usePrice({ prices }: Premises): (group: PriceGroup) => QuickFact {
  const { groups } = useTexts(premisesWords);
  const locale = useLocale();
  const lang = useFinnish();
  return (group) => ({
    icon: "euro",
    label: groups[group],
    value: priceText(prices[group], locale),
    note: prices[group].condition ? <span lang={lang}>{prices[group].condition}</span> : null,
    ...(prices[group].kind === "free" ? { tone: "good" as const } : {}),
  });
}

/** What one needs to know first: where it is, how many fit, and what it costs to whom. */
export function PremisesAnswers({ premises }: { premises: Premises }) {
  const t = useTexts(texts);
  const { unknown } = useTexts(premisesWords);
  const locale = useLocale();
  const lang = useFinnish();
  const priceOf = usePrice(premises);
  const { address, village, capacity, prices } = premises;
  return (
    <QuickFacts
      items={[
        {
          icon: "pin",
          label: t.where,
          value: <span lang={lang}>{address || village}</span>,
          note: address ? <span lang={lang}>{village}</span> : null,
        },
        { icon: "people", label: t.capacity, value: capacity === null ? unknown : formatNumber(capacity, locale) },
        priceOf("association"),
        ...(prices.withCity.kind === "unknown" ? [] : [priceOf("withCity")]),
        priceOf("other"),
      ]}
    />
  );
}
