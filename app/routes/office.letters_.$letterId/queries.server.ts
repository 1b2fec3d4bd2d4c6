import type { EditableLetterId } from "#domain/letters/editable-letter";
import type { LetterText } from "#domain/letters/letter-text";
import { LOCALES, type Locale } from "#domain/shared/locales";
import {
  necessaryIn,
  exampleValues,
  ownText,
  placeholdersOf,
  readText,
  shownText,
  withText,
} from "#emails/letter-text";
import { exampleFacts } from "#emails/letter-examples";
import { renderLetter } from "#emails/layout";
import { environment } from "#env.server";
import { issues } from "#i18n/messages/issues";
import { letterPlaceholders } from "#i18n/messages/letter-placeholders";
import { findLetterTexts, type LetterTexts } from "#models/letter-text.server";

const byLocale = <Value>(of: (locale: Locale) => Value): Record<Locale, Value> => ({
  fi: of("fi"),
  sv: of("sv"),
  en: of("en"),
});

type Look = {
  subject: string;
  paragraphs: string[];
  facts: { label: string; value: string }[];
  button: string | null;
  text: string;
};

function lookOf(letter: EditableLetterId, read: LetterText, locale: Locale): Look {
  const made = withText(letter, read, exampleFacts(letter, locale), locale);
  const { subject, paragraphs, facts = [], action } = made;
  const { text } = renderLetter(made, locale, environment().publicUrl);
  return { subject, paragraphs, facts, button: action?.label ?? null, text };
}

/** How a letter looks with these words, in each language, of example facts; or what keeps them from making one. */
export const looksOf = (letter: EditableLetterId, written: Record<Locale, LetterText>, reader: Locale) =>
  byLocale((locale): { look: Look | null; faults: string[] } => {
    const read = readText(letter, written[locale], reader);
    if (read.ok) return { look: lookOf(letter, read.value, locale), faults: [] };
    return { look: null, faults: read.refusal.map(({ code, word }) => issues[reader][code]({ param: word })) };
  });
export type LetterLooks = ReturnType<typeof looksOf>;

/** Every text that has been in use, the newest first, and whether it is in use still. */
function versionsOf({ versions }: LetterTexts, reader: Locale) {
  const last = new Map(versions.map(({ locale }, index) => [locale, index]));
  return versions
    .map(({ locale, text, at, by }, index) => ({
      ...{ index, locale, at, by: by.name, isCurrent: last.get(locale) === index },
      text: text ? shownText(text, reader) : null,
    }))
    .toReversed();
}

/** A letter as it is edited: its words in each language, what they may name, and how they were before. */
export async function editedLetter(municipality: string, letter: EditableLetterId, reader: Locale) {
  const stored = await findLetterTexts(municipality, letter);
  const texts = byLocale((locale) => shownText(stored?.texts[locale] ?? ownText(letter, locale), reader));
  const values = exampleValues(letter, reader);
  return {
    letter,
    version: stored?.__v,
    texts,
    looks: looksOf(letter, texts, reader),
    own: LOCALES.filter((locale) => stored?.texts[locale]),
    placeholders: placeholdersOf(letter).map((name) => ({
      word: `{${letterPlaceholders[reader][name]}}`,
      example: values.get(name) ?? "",
      isNecessary: necessaryIn(letter).includes(name),
    })),
    versions: stored ? versionsOf(stored, reader) : [],
  };
}

export type EditedLetter = Awaited<ReturnType<typeof editedLetter>>;
