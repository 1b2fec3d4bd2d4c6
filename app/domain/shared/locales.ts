/** The languages of the service, the default first. User content may come in any of them. */
export const LOCALES = ["fi", "sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "fi";

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** A text given in one or more languages, Finnish always. */
export type LocalText = { fi: string; sv?: string | null | undefined; en?: string | null | undefined };

/** The text in the reader's language, or in Finnish where no translation was given. */
export const localText = (text: LocalText, locale: Locale): string => text[locale] || text.fi;
