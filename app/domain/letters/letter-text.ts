import { z } from "zod";
import { text, wholeNumber } from "#domain/shared/fields";
import { LOCALES, type Locale } from "#domain/shared/locales";

/** What may be edited of a letter: its subject and its sentences, as templates. */
export type LetterText = { subject: string; body: string };

export const SUBJECT_MAX = 150;
export const BODY_MAX = 2_000;

const oneText = z.object({ subject: text({ max: SUBJECT_MAX }), body: text({ max: BODY_MAX }) });

/** What the form of a letter sends: its text in every language, in words, and the version it was read at. */
export const letterTextSchema = z.object({
  version: wholeNumber().optional(),
  texts: z.object({ fi: oneText, sv: oneText, en: oneText }),
});

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
