import { EMPTY, GENERIC } from "#domain/search/common-words";
import { englishStem, swedishStem } from "#domain/search/light-stems";
import { likeliest } from "#domain/search/likeliest";
import { finnishStem } from "#domain/search/finnish-stem";
import type { Reader, Reading, WordClass } from "#domain/search/reading";
import { swedishParts } from "#domain/search/swedish-compounds";
import type { Meanings, Understand } from "#domain/search/thesaurus/phrases";
import { wordsOf } from "#domain/search/words";

/** What a word may be found by, each with how much of its meaning that carries (0..1). */
export type Terms = ReadonlyMap<string, number>;

export type TextLanguage = "fi" | "sv" | "en";

/** What a text's words are found by, and what questions' words look for: the same for both, so that they meet. */
export type Speech = {
  /** Every term of a word, with what share of the word it carries. */
  termsOf: (word: string, language?: TextLanguage) => Terms;
  /** The base forms a word may be of. */
  basesOf: (word: string) => Meanings;
  classOf: (word: string) => WordClass;
  /** Is it a word of Finnish as far as the reader knows? */
  isKnown: (word: string) => boolean;
  /** The place whose name it is, as far as the reader knows, unless it is a word as well that is no compound made up by chance. */
  placeOf: (word: string) => string | null;
  /** Words that are written nearly as a mistyped one, each in the form that was meant; nothing without a dictionary. */
  nearly: (word: string) => readonly string[];
  understand: Understand;
};

const CARRIES = {
  whole: 1,
  root: 0.55,
  unlikelyRoot: 0.3,
  join: 0.7,
  part: 0.6,
  head: 0.45,
  genericHead: 0.08,
  genericPart: 0.3,
} as const;

const raise = (terms: Map<string, number>, term: string, carries: number): void => {
  if (term.length >= 2 && carries > (terms.get(term) ?? 0)) terms.set(term, carries);
};

/** Parts that stand side by side in a compound read as one: "vertaistuki" and "tukiryhmä" of "vertaistukiryhmä". */
function addCompound(terms: Map<string, number>, { base, parts, written }: Reading): void {
  parts.forEach((part, place) => {
    const isHead = place === parts.length - 1;
    if (GENERIC.has(part)) raise(terms, part, isHead ? CARRIES.genericHead : CARRIES.genericPart);
    else raise(terms, part, isHead ? CARRIES.head : CARRIES.part);
  });
  for (let from = 0; from < parts.length; from += 1)
    for (let to = from + 2; to <= parts.length; to += 1) {
      const joined = [...written.slice(from, to - 1), parts[to - 1]].join("");
      if (joined !== base) raise(terms, joined, CARRIES.join);
    }
}

const readingsOf = (reader: Reader, word: string): readonly Reading[] => likeliest(word, reader.read(word));

/** How long a word that no dictionary knows and the known word behind it are at least. */
const UNLISTED = { first: 3, head: 5 } as const;

/**
 * What a compound is put together of whose first part no dictionary knows: "nepsy" and "vanhempi" of "nepsyvanhempien". The
 * longest known noun that ends it is its head.
 */
function unlistedCompound(reader: Reader, word: string): Reading | null {
  for (let from = UNLISTED.first; word.length - from >= UNLISTED.head; from += 1) {
    const head = readingsOf(reader, word.slice(from)).find((each) => each.class === "noun");
    if (!head) continue;
    const first = word.slice(0, from);
    const parts = head.parts.length > 1 ? head.parts : [head.base];
    const written = head.parts.length > 1 ? head.written : [head.base];
    return { ...head, base: first + head.base, parts: [first, ...parts], written: [first, ...written] };
  }
  return null;
}

function finnishTerms(reader: Reader, word: string): Terms {
  const terms = new Map<string, number>();
  const readings = readingsOf(reader, word);
  if (readings.length === 0) {
    raise(terms, word, CARRIES.whole);
    raise(terms, finnishStem(word), 0.9);
    const compound = unlistedCompound(reader, word);
    if (compound) {
      raise(terms, compound.base, CARRIES.whole);
      addCompound(terms, compound);
    }
    return terms;
  }
  for (const [place, reading] of readings.entries()) {
    raise(terms, reading.base, CARRIES.whole);
    if (reading.root) raise(terms, reading.root, place === 0 ? CARRIES.root : CARRIES.unlikelyRoot);
    if (reading.parts.length > 1) addCompound(terms, reading);
    for (const part of reading.parts) {
      const root = GENERIC.has(part) ? null : (reader.read(part)[0]?.root ?? null);
      if (root) raise(terms, root, CARRIES.root * CARRIES.part);
    }
  }
  return terms;
}

const BY_LANGUAGE = { sv: swedishStem, en: englishStem } as const;

function foreignTerms(word: string, language: "sv" | "en"): Terms {
  const terms = new Map([
    [BY_LANGUAGE[language](word), 1],
    [word, 1],
  ]);
  if (language === "sv")
    swedishParts(word).forEach((part, place) =>
      raise(terms, part, place === 0 ? CARRIES.part : GENERIC.has(part) ? CARRIES.genericHead : CARRIES.head),
    );
  return terms;
}

/** Words of a phrase that only join the others. */
const JOINING = new Set([
  "olla",
  "ja",
  "tai",
  "se",
  "the",
  "a",
  "an",
  "of",
  "to",
  "och",
  "att",
  "en",
  "ett",
  "i",
  "på",
  "kun",
  "niin",
  "myös",
]);

/** Makes the speech of a reader of Finnish; Swedish and English words are met by their stems. */
export function speechOf(reader: Reader): Speech {
  const cache = new Map<string, Terms>();
  const termsOf = (word: string, language: TextLanguage = "fi"): Terms => {
    const key = language === "fi" ? word : `${language} ${word}`;
    const before = cache.get(key);
    if (before) return before;
    if (cache.size > 300_000) cache.clear();
    const terms = language === "fi" ? finnishTerms(reader, word) : foreignTerms(word, language);
    cache.set(key, terms);
    return terms;
  };
  const basesOf = (word: string): Meanings => {
    const bases = readingsOf(reader, word).map(({ base }) => base);
    return bases.length > 0 ? [...new Set(bases)] : [word, finnishStem(word)];
  };
  // "Muista" of "ei muista" is of "muistaa"; that it may be of "muu" as well would make it mean anything.
  const tellingBases = (word: string): Meanings => {
    const bases = basesOf(word);
    const telling = bases.filter((base) => !EMPTY.has(base));
    return telling.length > 0 ? telling : bases;
  };
  const understood = (word: string, language: TextLanguage): Meanings =>
    language === "fi" ? [...new Set([word, ...tellingBases(word)])] : [word, BY_LANGUAGE[language](word)];
  return {
    termsOf,
    basesOf,
    classOf: (word) => reader.read(word)[0]?.class ?? "unknown",
    isKnown: (word) => reader.read(word).length > 0,
    placeOf: (word) => {
      const readings = reader.read(word);
      const isByChance = readings.every(({ isPlace, parts }) => isPlace ?? parts.length > 1);
      return isByChance ? (readings.find(({ isPlace }) => isPlace)?.base ?? null) : null;
    },
    nearly: (word) => reader.nearly?.(word) ?? [],
    understand(phrase, language) {
      const words = wordsOf(phrase);
      const telling = words.filter((word) => !JOINING.has(word));
      // A little word is left out of "puhua suomea ja ruotsia" but not of "olla avuksi": the rest would mean anything.
      const meanings = (telling.length > 1 ? telling : words).map((word) => understood(word, language));
      const saysNothing = meanings.every((each) => each.some((meaning) => EMPTY.has(meaning)));
      return saysNothing && meanings.length < 2 ? [] : meanings;
    },
  };
}
