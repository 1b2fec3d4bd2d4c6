import type { Locale } from "#domain/shared/locales";
import { OFFICIAL_PHRASES, PASSIVE_WORDS, type OfficialPhrase } from "#domain/grants/readability/official-words";

/** Where in the text something stands: from a character up to but without another. */
export type Place = { from: number; to: number };

/** Something to mend in a text, and where. */
export type ReadabilityNote =
  | (Place & { kind: "longSentence"; words: number; most: number })
  | (Place & { kind: "longWord"; word: string })
  | (Place & { kind: "official"; phrase: string; instead: string })
  | { kind: "mostlyPassive"; passive: number; sentences: number };

/** How a text reads. Means are in tenths: 12.4 words are 124. */
export type Readability = {
  sentences: number;
  words: number;
  wordsPerSentenceTenths: number;
  lettersPerWordTenths: number;
  notes: readonly ReadabilityNote[];
};

/** Beyond these a sentence or a word is hard to read. Finnish words are long and its sentences hold fewer. [D] */
const LIMITS: Readonly<Record<Locale, { words: number; letters: number }>> = {
  fi: { words: 18, letters: 22 },
  sv: { words: 22, letters: 20 },
  en: { words: 24, letters: 15 },
};
/** A reason of one sentence may well be passive: "avustusta ei myönnetä". */
const LEAST_SENTENCES = 2;

type Found = Place & { text: string };

const SENTENCES =
  /[^\n.!?…]+(?:(?:[.!?…](?=\S)|(?<=\d)\.(?!\s+\p{Lu})|(?<=\b(?:esim|mm|ns|klo|ks|bl|t|ex|nr|e|g|ca))\.)[^\n.!?…]*)*[.!?…]*/gu;
const WORDS = /\p{L}[\p{L}\p{N}'’-]*/gu;

const matchesOf = (pattern: RegExp, { text, from }: Found): Found[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    from: from + index,
    to: from + index + found.length,
  }));

const tenths = (sum: number, by: number): number => (by === 0 ? 0 : Math.round((sum * 10) / by));

/**
 * Reads a reason as its receiver will, and says what to mend: long sentences, long words, phrases of offices with what
 * people say instead, and a text that mostly does not say who decides. Only notes: nothing is ever blocked by them, for
 * the list cannot know when the long word is the right one. Laws: every place lies in the text and holds what the note
 * says; a text without words has no notes.
 */
export function readability(text: string, locale: Locale): Readability {
  const whole: Found = { text, from: 0, to: text.length };
  const sentences = matchesOf(SENTENCES, whole)
    .map((sentence) => ({ sentence, words: matchesOf(WORDS, sentence) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((one) => one.words);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const limits = LIMITS[locale];
  return {
    sentences: sentences.length,
    words: words.length,
    wordsPerSentenceTenths: tenths(words.length, sentences.length),
    lettersPerWordTenths: tenths(letters, words.length),
    notes: [
      ...sentences.flatMap(({ sentence, words: its }) => longSentence(sentence, its.length, limits.words)),
      ...words.filter(({ text: word }) => isLong(word, limits.letters)).map(longWord),
      ...OFFICIAL_PHRASES[locale].flatMap((phrase) => officialPlaces(whole, phrase)),
      ...passiveNote(
        sentences.map((one) => one.words.map((word) => word.text.toLowerCase())),
        locale,
      ),
    ],
  };
}

function longSentence(sentence: Found, words: number, most: number): ReadabilityNote[] {
  if (words <= most) return [];
  const blanks = sentence.text.length - sentence.text.trimStart().length;
  return [{ kind: "longSentence", from: sentence.from + blanks, to: sentence.to, words, most }];
}

/** A hyphen parts a word for the eye: its longest part counts. */
const isLong = (word: string, most: number): boolean => word.split("-").some((part) => part.length > most);

const longWord = ({ text: word, from, to }: Found): ReadabilityNote => ({ kind: "longWord", word, from, to });

function officialPlaces(whole: Found, [phrase, instead]: OfficialPhrase): ReadabilityNote[] {
  const written = phrase.replace("*", "").replaceAll(" ", "\\s+");
  const pattern = new RegExp(`(?<!\\p{L})${written}${phrase.endsWith("*") ? "\\p{L}*" : "(?!\\p{L})"}`, "giu");
  return matchesOf(pattern, whole).map(({ text, from, to }) => ({ kind: "official", phrase: text, instead, from, to }));
}

function passiveNote(sentences: readonly (readonly string[])[], locale: Locale): ReadabilityNote[] {
  const passive = sentences.filter((words) => words.some((word, at) => isPassive(word, words[at - 1], locale))).length;
  if (sentences.length < LEAST_SENTENCES || passive * 2 <= sentences.length) return [];
  return [{ kind: "mostlyPassive", passive, sentences: sentences.length }];
}

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "not"]);

const isPassive = (word: string, before: string | undefined, locale: Locale): boolean =>
  PASSIVE_WORDS[locale].has(word) && (locale !== "en" || (before !== undefined && BE.has(before)));
