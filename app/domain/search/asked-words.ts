import { EMPTY, GENERIC } from "#domain/search/common-words";
import type { AskedLanguage } from "#domain/search/asked-language";
import type { Terms } from "#domain/search/speech";
import type { IsPart } from "#domain/search/thesaurus/phrases";
import { offer, type AskedWord, type Correction, type Knowledge } from "#domain/search/understood";

const CLASS_WEIGHT = { noun: 1, adjective: 0.8, verb: 0.6, name: 0.9, function: 0.1, unknown: 1 } as const;
const GENERIC_WEIGHT = 0.15;
const NUMBER_WEIGHT = 0.2;
/** A word of another language is met by its stem a little less surely than a word of Finnish by its base form. */
const BY_STEM = 0.9;
/** What a word that is known but used by nobody may share with its likes. */
const KNOWN_SIMILAR = { least: 0.6, share: 0.8 };
const SIMILAR = 0.8;
/** Likeness from which a word is taken to be mistyped rather than another; higher where the like word is Finnish and the question is not. */
const MEANT = 0.72;
const MEANT_FOREIGN = 0.86;
const MISTYPED = 0.95;

function weightOf(word: string, bases: readonly string[], { index }: Knowledge): number {
  if (EMPTY.has(word) || bases.some((base) => EMPTY.has(base))) return 0;
  if (GENERIC.has(word) || bases.some((base) => GENERIC.has(base))) return GENERIC_WEIGHT;
  if (/^\d+$/.test(word)) return NUMBER_WEIGHT;
  return CLASS_WEIGHT[index.speech.classOf(word)];
}

/** What a word asks for by itself, in Finnish and, as it may be of another language, by its Swedish and English stems. */
export function askedWord(word: string, language: AskedLanguage, knowledge: Knowledge): AskedWord {
  const { speech } = knowledge.index;
  const alternatives = new Map<string, number>();
  for (const [term, carries] of speech.termsOf(word)) offer(alternatives, term, carries);
  const others = language ? [language] : speech.isKnown(word) ? [] : (["sv", "en"] as const);
  for (const other of others)
    for (const [term, carries] of speech.termsOf(word, other)) offer(alternatives, term, carries * BY_STEM);
  const bases = speech.basesOf(word);
  return { word, bases, weight: weightOf(word, bases, knowledge), alternatives, far: new Map(), joint: [] };
}

/** Do records or the thesaurus use this word? Its parts do not count: a compound that nobody writes is met by its likes. */
function isUsed({ word, alternatives }: AskedWord, { index, book }: Knowledge): boolean {
  const whole = Array.from(alternatives).flatMap(([term, carries]) => (carries === 1 ? [term] : []));
  return [word, ...whole].some((term) => index.postings(term) !== undefined || book.words.has(term));
}

const mayBeMistyped = (asked: AskedWord, knowledge: Knowledge): boolean =>
  knowledge.helps.grams && asked.weight > 0 && asked.word.length >= 4 && !isUsed(asked, knowledge);

/** How much of itself a word lends to one that looks like it (0: nothing). */
function lentBy(similarity: number, isKnown: boolean, language: AskedLanguage): number {
  const least = isKnown ? KNOWN_SIMILAR.least : language ? MEANT_FOREIGN : 0;
  return similarity < least ? 0 : similarity * similarity * (isKnown ? KNOWN_SIMILAR.share : SIMILAR);
}

/** A mistyped or unknown word asks for the words that look most like it. */
export function offerSimilar(asked: AskedWord, language: AskedLanguage, knowledge: Knowledge): Correction | null {
  const { index } = knowledge;
  if (!mayBeMistyped(asked, knowledge)) return null;
  const isKnown = index.speech.isKnown(asked.word);
  const similar = index.vocabulary.like(asked.word);
  const [best] = similar;
  const least = language ? MEANT_FOREIGN : MEANT;
  const isMeant = best !== undefined && !isKnown && best.similarity >= least;
  for (const each of similar) {
    const share = isMeant && each === best ? MISTYPED : lentBy(each.similarity, isKnown, language);
    if (share === 0) continue;
    for (const [term, carries] of index.speech.termsOf(each.word)) offer(asked.alternatives, term, share * carries);
  }
  return isMeant ? { typed: asked.word, meant: best.word } : null;
}

/** What a compound is put together of, as far as that tells anything. */
const partsOf = (word: string, { index }: Knowledge): string[] =>
  Array.from(index.speech.termsOf(word)).flatMap(([term, carries]) =>
    carries >= 0.5 && carries < 1 && !GENERIC.has(term) ? [term] : [],
  );

const wholeTerms = (terms: Terms): string[] =>
  Array.from(terms).flatMap(([term, carries]) => (carries === 1 ? [term] : []));

/** Everything that each word may be: itself, its base forms, what was meant, its stems and its parts. */
export function meaningsOf(
  asked: readonly AskedWord[],
  corrections: readonly Correction[],
  language: AskedLanguage,
  knowledge: Knowledge,
): string[][] {
  const { speech } = knowledge.index;
  return asked.map(({ word, bases }) => {
    const meant = corrections.flatMap((each) => (each.typed === word ? [each.meant] : []));
    const isForeign = language !== null || !speech.isKnown(word);
    const stems = isForeign ? (["sv", "en"] as const).flatMap((each) => wholeTerms(speech.termsOf(word, each))) : [];
    return [...new Set([word, ...bases, ...meant, ...stems, ...partsOf(word, knowledge)])];
  });
}

/** Is a meaning of a word of the question only that of a part of it? */
export const isPartIn =
  (asked: readonly AskedWord[], knowledge: Knowledge): IsPart =>
  (at, meaning) => {
    const { word = "", bases = [] } = asked[at] ?? {};
    return word !== meaning && !bases.includes(meaning) && partsOf(word, knowledge).includes(meaning);
  };
