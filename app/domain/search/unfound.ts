import { GENERIC, UNTELLING } from "#domain/search/common-words";
import { placeSaid } from "#domain/search/place-forms";
import type { Speech } from "#domain/search/speech";
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

/** A word that stands so within a question is a name; the first of a question many telephones write so by themselves. */
const CAPITAL = /^\p{Lu}/u;

/**
 * The place of which a word of a question looks to be the name; null where it does not.
 * @param typed how it stands there.
 */
export function placeOf(word: string, at: number, typed: string, speech: Speech): string | null {
  const isName = at > 0 && CAPITAL.test(typed);
  const known = speech.placeOf(word);
  if (known !== null) return known;
  const said = placeSaid(word);
  return said !== null && (said.isSure || isName || !speech.isKnown(word)) ? said.name : null;
}

/** Does a word only tell when, where about, or that there should be something? */
const isUntelling = ({ word, bases }: AskedWord): boolean =>
  UNTELLING.has(word) || bases.some((base) => UNTELLING.has(base));

/**
 * The words of a question that no record holds, as they were typed, and the places. What the thesaurus knows is no such
 * word, for what it leads to is what was asked for, unless it names something to do, which another thing to do is not. Of a
 * story only its things are told, and few of them.
 * @param typed how each word stands in the question.
 */
export function unfoundIn(
  asked: readonly AskedWord[],
  typed: readonly string[],
  corrections: readonly Correction[],
  concepts: readonly Said[],
  knowledge: Known,
): Pick<Understood, "unfound" | "unknownPlaces"> {
  const { speech } = knowledge.index;
  const isSpoken = (place: number): boolean =>
    concepts.some(({ concept, how, words }) => words.includes(place) && (how === "said" || concept.kind !== "doing"));
  const isMended = (word: string): boolean => corrections.some(({ typed }) => typed === word);
  const isTelling = (each: AskedWord): boolean =>
    each.weight >= TELLING && each.word.length >= SHORTEST && !isUntelling(each);
  const unheld = asked.flatMap((each, at) => {
    if (!isTelling(each) || isMended(each.word) || isSpoken(at) || isHeld(each.word, knowledge)) return [];
    const written = typed[at] ?? each.word;
    return [{ word: each.word, written, place: placeOf(each.word, at, written, speech) }];
  });
  const isShort = asked.filter(({ weight }) => weight >= TELLING).length <= FEW;
  const words = unheld.filter(({ place }) => place === null);
  const things = words.filter(({ word }) => ["noun", "unknown"].includes(speech.classOf(word)));
  return {
    unfound: [...new Set((isShort ? words : things.slice(0, FEW)).map(({ written }) => written))],
    unknownPlaces: [...new Set(unheld.flatMap(({ place }) => place ?? []))],
  };
}
