import { timeFromFacts } from "#domain/premises/booking-time";
import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterFacts } from "#emails/letter";
import { bookingTimeText } from "#i18n/premises-text";

const LABELS = {
  fi: { place: "Tila", time: "Aika", purpose: "Käyttö" },
  sv: { place: "Lokal", time: "Tid", purpose: "Användning" },
  en: { place: "Place", time: "Time", purpose: "Use" },
};

/** Which place, when and what for, as every letter about a booking tells it. */
export function bookingFacts(
  facts: LetterFacts,
  locale: Locale,
): { place: string; rows: { label: string; value: string }[] } {
  const t = LABELS[locale];
  const place = localFact(facts, "place", locale);
  return {
    place,
    rows: [
      { label: t.place, value: place },
      { label: t.time, value: bookingTimeText(timeFromFacts(facts), locale) },
      { label: t.purpose, value: fact(facts, "purpose") },
    ],
  };
}

/** The reason as a row of its own, where one was given. */
export const reasonRow = (facts: LetterFacts, label: string): { label: string; value: string }[] =>
  facts["reason"] === undefined ? [] : [{ label, value: String(facts["reason"]) }];
