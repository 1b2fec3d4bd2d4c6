import { GENERIC } from "#domain/search/common-words";
import { placeSaid } from "#domain/search/place-forms";
import type { Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord, Correction, Knowledge, Understood } from "#domain/search/understood";

/** Only a word that is what a question is about is worth saying so. */
const TELLING = 0.9;
/** In a story with more telling words than this no single one is what it is about: only so many are told. */
const FEW = 2;
const SHORTEST = 4;
/** What a part of a compound must carry for records that hold it to be about what was asked. */
const PART = 0.5;

type Known = Pick<Knowledge, "index">;

/** Does a record hold the word in some form, in any language, or what it is put together of? */
function isHeld(word: string, { index }: Known): boolean {
  const terms = (["fi", "sv", "en"] as const).flatMap((language) => [...index.speech.termsOf(word, language)]);
  return terms.some(
    ([term, carries]) => carries >= PART && (carries === 1 || !GENERIC.has(term)) && index.postings(term) !== undefined,
  );
}

/**
 * The words of a question that no record holds, and the places. What the thesaurus knows is no such word, for what it
 * leads to is what was asked for, unless it names something to do, which another thing to do is not. Of a story only its
 * things are told, and few of them.
 */
export function unfoundIn(
  asked: readonly AskedWord[],
  corrections: readonly Correction[],
  concepts: readonly Said[],
  knowledge: Known,
): Pick<Understood, "unfound" | "unknownPlaces"> {
  const { speech } = knowledge.index;
  const isSpoken = (place: number): boolean =>
    concepts.some(({ concept, how, words }) => words.includes(place) && (how === "said" || concept.kind !== "doing"));
  const isMended = (word: string): boolean => corrections.some(({ typed }) => typed === word);
  const unheld = asked.flatMap(({ word, weight }, place) => {
    if (weight < TELLING || word.length < SHORTEST || isMended(word) || isSpoken(place)) return [];
    return isHeld(word, knowledge) ? [] : [word];
  });
  const isShort = asked.filter(({ weight }) => weight >= TELLING).length <= FEW;
  const places = new Map(
    unheld.flatMap((word): [string, string][] => {
      const said = placeSaid(word);
      if (said !== null) return [[word, said]];
      return speech.isPlace(word) ? [[word, speech.basesOf(word)[0] ?? word]] : [];
    }),
  );
  const words = unheld.filter((word) => !places.has(word));
  const things = words.filter((word) => ["noun", "unknown"].includes(speech.classOf(word)));
  return {
    unfound: [...new Set(isShort ? words : things.slice(0, FEW))],
    unknownPlaces: [...new Set(places.values())],
  };
}
