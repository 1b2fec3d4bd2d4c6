import { z } from "zod";
import { choice, optionalText, text, wholeNumber } from "#domain/shared/fields";
import { LOCALES, type Locale, type LocalText } from "#domain/shared/locales";
import { inFinnish, type OwnText } from "#domain/shared/own-text";

/** What a ready-made reason is for: all, a part or nothing of the sum, one that is not eligible, one not taken up. */
export const REASON_USES = ["grant", "part", "reject", "ineligible", "notAdmitted"] as const;
export type ReasonUse = (typeof REASON_USES)[number];

export const REASON_TEXT_MAX = 500;

/** What the form of a ready-made reason sends: Finnish always, the translations where there are any. */
export const reasonTextSchema = z.object({
  version: wholeNumber().optional(),
  use: choice(REASON_USES),
  texts: z.object({
    fi: text({ max: REASON_TEXT_MAX }),
    sv: optionalText({ max: REASON_TEXT_MAX }),
    en: optionalText({ max: REASON_TEXT_MAX }),
  }),
});

export type ReasonTextInput = Omit<z.output<typeof reasonTextSchema>, "version">;

/** A sentence of the library as it stands in a reason, in whichever language it was put there. */
type Sentence = { written: string; texts: LocalText };

function sentencesOf(library: readonly LocalText[]): Sentence[] {
  const written = library.flatMap((texts) =>
    LOCALES.flatMap((locale) => (texts[locale] ? [{ written: texts[locale], texts }] : [])),
  );
  // The longest first: one sentence may be the beginning of another.
  return written.toSorted((a, b) => b.written.length - a.written.length);
}

/**
 * A reason in another language, part by part: each sentence that stands word for word in the library is told in that
 * language where it has been translated, and what somebody wrote or changed by hand stays as it was written, in Finnish.
 * Decisions are told to each party in their own language (kielilaki 20 §), but nobody's own words are ever translated by
 * the program.
 */
export function reasonParts(reason: string, library: readonly LocalText[], locale: Locale): OwnText[] {
  return partsOf(reason, sentencesOf(library), locale);
}

function partsOf(reason: string, [sentence, ...shorter]: readonly Sentence[], locale: Locale): OwnText[] {
  if (!sentence) return reason === "" ? [] : [inFinnish(reason, locale)];
  const { written, texts } = sentence;
  const translated = texts[locale];
  const told = translated ? { text: translated, lang: undefined } : inFinnish(written, locale);
  return reason
    .split(written)
    .flatMap((between, at) => [...(at === 0 ? [] : [told]), ...partsOf(between, shorter, locale)]);
}

/** The same as one text. */
export const reasonIn = (reason: string, library: readonly LocalText[], locale: Locale): string =>
  reasonParts(reason, library, locale)
    .map(({ text }) => text)
    .join("");

/** Is any of it in Finnish to a reader of another language? The space between sentences is of no language. */
export const isPartlyFinnish = (parts: readonly OwnText[]): boolean =>
  parts.some(({ text, lang }) => lang !== undefined && text.trim() !== "");

/** Does the library have the whole of a reason in a language? What somebody wrote by hand it never has. */
export const isToldIn = (reason: string, library: readonly LocalText[], locale: Locale): boolean =>
  retold(reason, sentencesOf(library), ({ texts, written }) => (texts[locale] ? "" : written)).trim() === "";

function retold(
  reason: string,
  [sentence, ...shorter]: readonly Sentence[],
  tell: (sentence: Sentence) => string,
): string {
  if (!sentence) return reason;
  return reason
    .split(sentence.written)
    .map((between) => retold(between, shorter, tell))
    .join(tell(sentence));
}
