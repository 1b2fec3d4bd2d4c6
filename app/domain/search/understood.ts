import type { Weekday } from "#domain/calendar/schedule";
import type { PlaceName } from "#domain/search/place-names";
import type { SearchIndex } from "#domain/search/search-index";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { PhraseBook, Said } from "#domain/search/thesaurus/phrases";
import type { Wish } from "#domain/search/wishes";

/** A word that may stand for what was asked, and how near it comes (0..1). */
export type Alternative = { term: string; nearness: number };

/** Words that stand for what was asked only together, each in any of its forms: "suomen" and "kieli". */
export type JointAlternative = { all: readonly (readonly Alternative[])[]; nearness: number };

/** One thing that was asked for, in any of several words. */
export type Clause = {
  words: readonly number[];
  weight: number;
  alternatives: readonly Alternative[];
  /** Words beside the matter: what is found by these alone is no answer, but may interest. */
  far: readonly Alternative[];
  joint: readonly JointAlternative[];
  /** Does it only tell whom it is for, or how it is done? */
  isSurroundings?: boolean;
};

/** A word of the question that nobody uses, and the word that was probably meant. */
export type Correction = { typed: string; meant: string };

/** A concept that is heard between the words of a question, and how surely (0..1). */
export type HeardConcept = { concept: Concept; sureness: number };

/** A question as it was understood. */
export type Understood = {
  words: readonly string[];
  clauses: readonly Clause[];
  wishes: readonly Wish[];
  concepts: readonly Said[];
  /** What is heard between the words, the surest first. */
  heard: readonly HeardConcept[];
  /** How strongly it speaks of each concept, as far as more than one word tells; null where it does not. */
  speaks: Float32Array | null;
  /** Words that were asked for, that no record holds, and that were not taken for others. */
  unfound: readonly string[];
  /** Places that were named and of which no record and no list knows, by their base forms. */
  unknownPlaces: readonly string[];
  /** What it says not to be wanted, in the words that were typed. */
  denied: readonly string[];
  corrections: readonly Correction[];
  /** Those of them that can be told, with words as people write them. */
  toldCorrections: readonly Correction[];
  /** The target groups that were named. */
  groups: readonly string[];
  /** The kinds of activities that its heads tell of. */
  kinds: readonly string[];
  /** The question with the words that were probably meant; null where none was mistyped. */
  meant: string | null;
};

/** Which helps are used; all of them but when each one's worth is measured. */
export type Helps = { thesaurus: boolean; grams: boolean };

/** What questions are understood with. */
export type Knowledge = {
  index: SearchIndex;
  book: PhraseBook;
  places: readonly PlaceName[];
  /** The weekday of the moment at which it is asked. */
  today: Weekday;
  helps: Helps;
};

/** A word of a question: what it may be, how much it asks for, and by what it may be answered. */
export type AskedWord = {
  word: string;
  bases: readonly string[];
  weight: number;
  alternatives: Map<string, number>;
  far: Map<string, number>;
  joint: JointAlternative[];
};

/** Adds a way to answer, or brings one nearer. */
export const offer = (alternatives: Map<string, number>, term: string, nearness: number): void => {
  if (nearness > (alternatives.get(term) ?? 0)) alternatives.set(term, nearness);
};
