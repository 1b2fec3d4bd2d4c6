import type { ReadText } from "#domain/search/search-index";
import type { Speech, TextLanguage } from "#domain/search/speech";
import { toldBy, type Affinity } from "#domain/search/thesaurus/affinity";
import type { Concept } from "#domain/search/thesaurus/concept";

// Questions and records meet in what they speak of, though no phrase of the thesaurus and no word is in both.

/** So many of the nearest concepts of a record are its own, if they are near enough. */
const OF_RECORD = { most: 8, least: 0.3 } as const;
/** Only a text that is about the record tells its concepts; one that weighs more tells a little more. */
const TELLING_TEXT = 1.1;
const TEXT_WEIGHT = 0.5;
const FREQUENCY = 1.6;
/** What a part of a compound must carry to tell something of what the whole speaks of. */
const TELLING_PART = 0.5;

type Told = readonly (readonly [concept: Concept, sureness: number])[];

/** Tells of which concepts records speak. */
export class SpokenOf {
  readonly #affinity: Affinity;
  readonly #speech: Speech;
  readonly #told = new Map<string, Told>();

  constructor(affinity: Affinity, speech: Speech) {
    this.#affinity = affinity;
    this.#speech = speech;
  }

  /** The concepts of which some texts speak, each with how often, as a word's frequency counts. */
  in(texts: readonly ReadText[]): [code: string, frequency: number][] {
    const near = new Map<Concept, number>();
    for (const { words, weight, language = "fi" } of texts) {
      if (weight < TELLING_TEXT) continue;
      const share = weight ** TEXT_WEIGHT;
      for (const word of new Set(words))
        for (const [concept, sureness] of this.#toldBy(word, language))
          near.set(concept, (near.get(concept) ?? 0) + share * sureness);
    }
    return [...near]
      .filter(([, sureness]) => sureness >= OF_RECORD.least)
      .sort(([, a], [, b]) => b - a)
      .slice(0, OF_RECORD.most)
      .map(([{ code }, sureness]) => [code, sureness * FREQUENCY]);
  }

  #toldBy(word: string, language: TextLanguage): Told {
    const key = `${language} ${word}`;
    const before = this.#told.get(key);
    if (before) return before;
    const terms = this.#speech.classOf(word) === "function" ? [] : [...this.#speech.termsOf(word, language)];
    const meanings = terms.flatMap(([term, carries]) => (carries >= TELLING_PART ? [term] : []));
    const told = [...toldBy(this.#affinity, meanings)];
    this.#told.set(key, told);
    return told;
  }
}
