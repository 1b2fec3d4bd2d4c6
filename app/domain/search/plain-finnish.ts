import { EMPTY, GENERIC } from "#domain/search/common-words";
import { finnishStem } from "#domain/search/finnish-stem";
import type { Reader, Reading } from "#domain/search/reading";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { wordsOf } from "#domain/search/words";

/** Words by their stems: a word in any of its forms is read as the word of the list that shares its stem. */
type Lexicon = ReadonlyMap<string, string>;

/** Shorter beginnings and ends of a compound are too often chance. */
const LEAST_PART = 4;
/** What is written between the parts of a compound, beside nothing: "nuorten|ilta", "vertais|tuki", "lapsi|perhe". */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/s$/, "nen"],
  [/n$/, ""],
  [/ten$|jen$/, ""],
];

function lexiconOf(words: Iterable<string>): Lexicon {
  const byStem = new Map<string, string>();
  for (const word of words) {
    const stem = finnishStem(word);
    if (!byStem.has(stem)) byStem.set(stem, word);
  }
  return byStem;
}

function* wordsKnown(): Generator<string> {
  yield* EMPTY;
  yield* GENERIC;
  for (const { code, finds, related } of FOUNDING_CONCEPTS)
    for (const phrase of [code, ...finds, ...related]) yield* wordsOf(phrase);
  for (const { said } of FOUNDING_CONCEPTS) yield* said.filter((phrase) => !phrase.includes(" "));
}

const simple = (base: string): Reading => ({ base, parts: [], written: [], root: null, class: "unknown" });

/** The word that the beginning of a compound is a form of. */
function beginningOf(written: string, lexicon: Lexicon): string | undefined {
  const whole = lexicon.get(finnishStem(written));
  if (whole !== undefined) return whole;
  for (const [joint, as] of JOINTS) {
    const known = joint.test(written) ? lexicon.get(finnishStem(written.replace(joint, as))) : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A word whose beginning and end are both known is put together of them; the longest end wins. */
function splitOf(word: string, lexicon: Lexicon): Reading | null {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const end = lexicon.get(finnishStem(word.slice(at)));
    const beginning = end === undefined ? undefined : beginningOf(word.slice(0, at), lexicon);
    if (end === undefined || beginning === undefined) continue;
    const written = word.slice(0, at);
    return { ...simple(written + end), parts: [beginning, end], written: [written, end] };
  }
  return null;
}

function readWith(word: string, lexicon: Lexicon): readonly Reading[] {
  const known = lexicon.get(finnishStem(word));
  const split = word.length >= 2 * LEAST_PART ? splitOf(known ?? word, lexicon) : null;
  if (known !== undefined) return [split ? { ...split, base: known } : simple(known)];
  return split ? [split] : [];
}

let lexicon: Lexicon | null = null;

/** Reads words without a dictionary: those that the thesaurus knows by their stems, and compounds of such. */
export const plainFinnish: Reader = {
  read(word) {
    lexicon ??= lexiconOf(wordsKnown());
    return readWith(word, lexicon);
  },
};
