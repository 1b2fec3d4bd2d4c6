import { LOCALES, type Locale } from "#domain/shared/locales";

/** What may be edited of a letter: its subject and its sentences, as templates. */
export type LetterText = { subject: string; body: string };

/** One language's text after something was done to it; null means the program's own. */
export type TextVersion = { locale: Locale; text: LetterText | null };

export const sameText = (one: LetterText | null, other: LetterText | null): boolean =>
  one?.subject === other?.subject && one?.body === other?.body;

/** The languages in which a text differs from how it stands, and how it is from now on. */
export const changesOf = (
  before: Readonly<Record<Locale, LetterText | null>>,
  after: Readonly<Record<Locale, LetterText | null>>,
): TextVersion[] =>
  LOCALES.filter((locale) => !sameText(before[locale], after[locale])).map((locale) => ({
    locale,
    text: after[locale],
  }));
