import type { Concept } from "#domain/search/thesaurus/concept";
import type { Hearing } from "#domain/search/thesaurus/hearing";
import { wordsOf } from "#domain/search/words";

/** How a word was understood: each of these may stand for it. */
export type Meanings = readonly string[];

/** A phrase of the thesaurus that the question holds. */
export type Said = {
  concept: Concept;
  /** Places of the words of the question that it is made of. */
  words: readonly number[];
  /** Is it what records say themselves, or how people speak? */
  how: "finds" | "said";
  language: "fi" | "sv" | "en";
  /** The meaning of its first word by which it was found. */
  by: string;
  /** How surely it is meant (0..1), by all that the question tells besides; 1 where nothing is said. */
  sureness?: number;
};

/** `isSeveral`: is it written in several words, whatever of them is looked for? */
type Entry = Pick<Said, "concept" | "how" | "language"> & { words: readonly Meanings[]; isSeveral: boolean };

/** Everything that the thesaurus knows to be said, ready to be looked for in questions. */
export type PhraseBook = {
  byWord: ReadonlyMap<string, readonly Entry[]>;
  beginnings: readonly (readonly [beginning: string, concept: Concept])[];
  words: ReadonlySet<string>;
  /** Those of them that people write so: words of other languages, and Finnish ones that stand by themselves. */
  written: ReadonlySet<string>;
  /** What is heard in whole texts, beside the phrases. */
  hearing: Hearing;
};

/** Every way to understand the words of a phrase in one language; words that say nothing are left out. */
export type Understand = (phrase: string, language: "fi" | "sv" | "en") => readonly Meanings[];

/** Makes the phrase book of some concepts. `said` of one concept may be `finds` of another. */
export function phraseBook(concepts: readonly Concept[], understand: Understand, hearing: Hearing): PhraseBook {
  const byWord = new Map<string, Entry[]>();
  const written = new Set<string>();
  const add = (concept: Concept, how: Said["how"], phrase: string, language: "fi" | "sv" | "en") => {
    const words = understand(phrase, language);
    const first = words[0];
    if (!first) return;
    const entry = { concept, how, words, language, isSeveral: wordsOf(phrase).length > 1 };
    if (language !== "fi" || words.length === 1) for (const [asWritten] of words) if (asWritten) written.add(asWritten);
    for (const meaning of new Set(first)) {
      const known = byWord.get(meaning);
      if (known) known.push(entry);
      else byWord.set(meaning, [entry]);
    }
  };
  for (const concept of concepts) {
    for (const phrase of [concept.code, ...concept.finds]) add(concept, "finds", phrase, "fi");
    for (const phrase of concept.said) add(concept, "said", phrase, "fi");
    for (const phrase of concept.sv) add(concept, "said", phrase, "sv");
    for (const phrase of concept.en) add(concept, "said", phrase, "en");
  }
  const words = new Set([...byWord.values()].flat().flatMap((entry) => entry.words.flat()));
  const beginnings = concepts.flatMap((concept) =>
    (concept.beginnings ?? []).map((beginning): [string, Concept] => [beginning.toLowerCase(), concept]),
  );
  return { byWord, beginnings, words, written, hearing };
}

const meets = (asked: Meanings, said: Meanings): boolean => asked.some((meaning) => said.includes(meaning));

/** How far from the first word of a phrase its other words may stand in a question. */
const REACH = 6;

/** Places around one, nearest first; of two as near the later. */
const AROUND = Array.from({ length: REACH }, (_, near) => [near + 1, -near - 1]).flat();

/** What is denied stands close to what denies it: in "en tiedä mistä kotiin" nobody lacks a home. */
const NO = "ei";
const DENIED_WITHIN = 2;

function isNegated(entry: Entry, places: readonly number[]): boolean {
  const no = entry.words.findIndex((meanings) => meanings.includes(NO));
  if (no < 0) return true;
  const at = places[no] ?? 0;
  const span = Math.max(...places) - Math.min(...places);
  const next = places[no + 1];
  return span <= places.length + DENIED_WITHIN - 1 && (no > 0 || next === undefined || next > at);
}

function placesOf(entry: Entry, asked: readonly Meanings[], at: number): number[] | null {
  const places = [at];
  for (const said of entry.words.slice(1)) {
    const near = AROUND.find((step) => {
      const meanings = asked[at + step];
      return meanings !== undefined && !places.includes(at + step) && meets(meanings, said);
    });
    if (near === undefined) return null;
    places.push(at + near);
  }
  return isNegated(entry, places) ? places : null;
}

/** Is a meaning of a word that of a part of it alone? */
export type IsPart = (at: number, meaning: string) => boolean;

/**
 * Is a phrase met in a whole word at least? One of several words need be: "maavesi" holds the "maa" of "mieli maassa", and
 * nothing of what that says. A phrase that is one word may be a part of a compound.
 */
const isMetWhole = (
  { isSeveral, words }: Entry,
  asked: readonly Meanings[],
  places: readonly number[],
  isPart: IsPart,
) =>
  !isSeveral ||
  places.some((at, place) =>
    asked[at]?.some((meaning) => words[place]?.includes(meaning) === true && !isPart(at, meaning)),
  );

/** The phrases of the book that a question holds, whatever their order and inflection; the longest of each concept. */
export function saidIn(book: PhraseBook, asked: readonly Meanings[], isPart: IsPart = () => false): Said[] {
  const found = new Map<string, Said>();
  asked.forEach((meanings, at) => {
    for (const meaning of new Set(meanings))
      for (const entry of book.byWord.get(meaning) ?? []) {
        const words = placesOf(entry, asked, at);
        if (!words || !isMetWhole(entry, asked, words, isPart)) continue;
        const key = `${entry.concept.code} ${words.toSorted((a, b) => a - b).join()}`;
        const before = found.get(key);
        if (!before || (before.how === "said" && entry.how === "finds"))
          found.set(key, { concept: entry.concept, words, how: entry.how, language: entry.language, by: meaning });
      }
  });
  asked.forEach(([word = ""], at) => {
    for (const [beginning, concept] of book.beginnings) {
      const key = `${concept.code} ${at}`;
      if (word.startsWith(beginning) && !found.has(key))
        found.set(key, { concept, words: [at], how: "said", language: "fi", by: word });
    }
  });
  return withoutParts([...found.values()], asked);
}

/** Is everything that `inner` says said more fully by `outer`? */
function isWithin(inner: Said, outer: Said): boolean {
  if (inner === outer || !inner.words.every((word) => outer.words.includes(word))) return false;
  if (inner.concept === outer.concept) return outer.words.length > inner.words.length;
  return outer.words.length === inner.words.length && inner.words.length === 1 && isPartOf(inner.by, outer.by);
}

/** "tutkimus" of "sukututkimuskerho" says nothing where "sukututkimus" was understood. */
const isPartOf = (part: string, whole: string): boolean => part.length < whole.length && whole.includes(part);

/** A whole word that was understood speaks for its parts, and the longest phrase of a concept for the shorter ones. */
function withoutParts(all: readonly Said[], asked: readonly Meanings[]): Said[] {
  const isWhole = ({ words, by }: Said): boolean => words.length > 1 || asked[words[0] ?? -1]?.[0] === by;
  return all.filter((said) => !all.some((other) => isWithin(said, other) && (isWhole(other) || !isWhole(said))));
}
