import { GENERIC } from "#domain/search/common-words";
import type { Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord, Correction, Knowledge } from "#domain/search/understood";

/** Only a word that is what a question is about is worth saying so. */
const TELLING = 0.9;
/** In a story with more telling words than this no single one is what it is about. */
const FEW = 2;
const SHORTEST = 4;
/** What a part of a compound must carry for records that hold it to be about what was asked. */
const PART = 0.5;

/** Does a record hold the word in some form, in any language, or what it is put together of? */
function isHeld(word: string, { index }: Pick<Knowledge, "index">): boolean {
  const terms = (["fi", "sv", "en"] as const).flatMap((language) => [...index.speech.termsOf(word, language)]);
  return terms.some(
    ([term, carries]) => carries >= PART && (carries === 1 || !GENERIC.has(term)) && index.postings(term) !== undefined,
  );
}

/**
 * The words of a short question that no record holds. What the thesaurus knows is no such word, for what it leads to is what
 * was asked for, unless it names something to do, which another thing to do is not.
 */
export function unfoundIn(
  asked: readonly AskedWord[],
  corrections: readonly Correction[],
  concepts: readonly Said[],
  knowledge: Pick<Knowledge, "index">,
): string[] {
  const telling = asked.filter(({ weight }) => weight >= TELLING);
  if (telling.length > FEW) return [];
  const isSpoken = (place: number): boolean =>
    concepts.some(({ concept, how, words }) => words.includes(place) && (how === "said" || concept.kind !== "doing"));
  const isMended = (word: string): boolean => corrections.some(({ typed }) => typed === word);
  return asked.flatMap(({ word, weight }, place) => {
    if (weight < TELLING || word.length < SHORTEST || isMended(word) || isSpoken(place)) return [];
    return isHeld(word, knowledge) ? [] : [word];
  });
}
