import type { Locale, LocalText } from "#domain/shared/locales";

/** A text that people wrote, and the language it is in where that is not the reader's: pages say so to screen readers. */
export type OwnText = { text: string; lang: "fi" | undefined };

/** The text in the reader's language, or in Finnish where it was not given in it. */
export function ownText(text: LocalText, locale: Locale): OwnText {
  const translated = text[locale];
  return translated ? { text: translated, lang: undefined } : inFinnish(text.fi, locale);
}

/** A text that is given in Finnish only. */
export const inFinnish = (text: string, locale: Locale): OwnText => ({
  text,
  lang: locale === "fi" ? undefined : "fi",
});
