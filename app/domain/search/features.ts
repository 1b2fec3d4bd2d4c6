import { EMPTY, GENERIC } from "#domain/search/common-words";
import type { Speech, TextLanguage } from "#domain/search/speech";
import type { AskedWord } from "#domain/search/understood";
import { wordsOf } from "#domain/search/words";

/**
 * What a text may tell by: every term its words are found by, and pieces of those terms, by which words meet that no
 * dictionary knows. Each with how much it counts (0..1).
 */
export type Features = ReadonlyMap<string, number>;

const PIECE = { letters: 4, share: 0.2 } as const;
const GENERIC_SHARE = 0.4;
/** A word of another language is met by its stem a little less surely. */
const FOREIGN = 0.9;

function raise(features: Map<string, number>, term: string, counts: number): void {
  if (counts > (features.get(term) ?? 0)) features.set(term, counts);
}

function addTerms(
  features: Map<string, number>,
  terms: Iterable<readonly [string, number]>,
  weight: number,
  hasPieces = true,
) {
  const least = hasPieces ? PIECE.letters : Infinity;
  for (const [term, carries] of terms) {
    if (EMPTY.has(term)) continue;
    const counts = weight * carries;
    raise(features, term, counts);
    for (let from = 0; from + least <= term.length; from += 1)
      raise(features, `#${term.slice(from, from + PIECE.letters)}`, counts * PIECE.share);
  }
}

function weightOf(word: string, speech: Speech, language: TextLanguage): number {
  const bases = language === "fi" ? speech.basesOf(word) : [];
  if (EMPTY.has(word) || (bases.length > 0 && bases.every((base) => EMPTY.has(base)))) return 0;
  const isGeneric = GENERIC.has(word) || bases.some((base) => GENERIC.has(base));
  return (isGeneric ? GENERIC_SHARE : 1) * (language === "fi" ? 1 : FOREIGN);
}

function addWord(features: Map<string, number>, word: string, speech: Speech, language: TextLanguage): void {
  const weight = weightOf(word, speech, language);
  if (weight > 0) addTerms(features, speech.termsOf(word, language), weight);
}

/** What a word tells by; nothing where it says nothing. */
export function featuresOfWord(word: string, speech: Speech, language: TextLanguage = "fi"): Features {
  const features = new Map<string, number>();
  addWord(features, word, speech, language);
  return features;
}

/** Tells what texts tell by: thousands of them, in which the same words come again. It looks at each word only once. */
export function featuresReader(speech: Speech): (text: string, language: TextLanguage) => Features {
  const known = { fi: new Map<string, Features>(), sv: new Map<string, Features>(), en: new Map<string, Features>() };
  /** One string for all that read the same: it is found in a map without its letters being compared. */
  const names = new Map<string, string>();
  const nameOf = (feature: string): string => {
    const before = names.get(feature);
    if (before === undefined) names.set(feature, feature);
    return before ?? feature;
  };
  const ofWord = (word: string, language: TextLanguage): Features => {
    const before = known[language].get(word);
    if (before) return before;
    const features = new Map<string, number>();
    for (const [feature, counts] of featuresOfWord(word, speech, language)) features.set(nameOf(feature), counts);
    known[language].set(word, features);
    return features;
  };
  return (text, language) => {
    const features = new Map<string, number>();
    for (const word of wordsOf(text))
      for (const [feature, counts] of ofWord(word, language)) raise(features, feature, counts);
    return features;
  };
}

/** What a question tells by, also in the words that were probably meant; without pieces where their worth is measured. */
export function featuresAsked(
  asked: readonly Pick<AskedWord, "weight" | "alternatives">[],
  hasPieces: boolean,
): Features {
  const features = new Map<string, number>();
  for (const { weight, alternatives } of asked) if (weight > 0) addTerms(features, alternatives, weight, hasPieces);
  return features;
}
