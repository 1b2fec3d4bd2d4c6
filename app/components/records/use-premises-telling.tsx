import type { FacilityAnswer } from "#domain/premises/facilities";
import type { OpeningSpan } from "#domain/premises/opening";
import type { Price } from "#domain/premises/prices";
import { premisesWords } from "#i18n/messages/premises-words";
import { recordFields } from "#i18n/messages/record-fields";
import { openingLines, priceText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";

const listOf = <Item,>(value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);
const withNote = (text: string, note: string | undefined): string => (note ? `${text} (${note})` : text);

/** Tells in the reader's language what only places have: what is there, what it costs and when the doors are open. */
export function usePremisesTelling() {
  const locale = useLocale();
  const t = useTexts(recordFields);
  const { facilities } = useTexts(premisesWords);
  const answerOf = ({ code, answer, note }: FacilityAnswer): string =>
    withNote(`${facilities[code]}: ${answer === "unknown" ? t.unknown : answer === "yes" ? t.yes : t.no}`, note);
  return {
    facilities: (value: unknown): string[] => listOf<FacilityAnswer>(value).map(answerOf),
    hours: (value: unknown): string[] => openingLines(listOf<OpeningSpan>(value), locale),
    price: (value: unknown): string => {
      if (value === null) return "";
      const price = value as Price;
      return withNote(priceText(price, locale), price.condition);
    },
  };
}
