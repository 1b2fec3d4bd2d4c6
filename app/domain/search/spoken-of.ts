import { featuresOfWord } from "#domain/search/features";
import type { ReadText } from "#domain/search/search-index";
import type { Speech } from "#domain/search/speech";
import { frequencyOf } from "#domain/search/strength";
import type { Evidence, Hearing } from "#domain/search/thesaurus/hearing";

// Questions and records meet in what they speak of, though no phrase of the thesaurus and no word is in both.

/** So many of the concepts that are heard in a record are its own, if they are heard surely enough. */
const OF_RECORD = { most: 8, least: 0.03 } as const;
/** A record speaks of several things, in many words. */
const SHARPNESS = 0.2;
/**
 * Only a text that is about the record tells its concepts, in Finnish, of which most was learnt; one that weighs more tells a
 * little more.
 */
const TELLING_TEXT = 1.1;
const TEXT_WEIGHT = 0.5;
/** How strongly a record holds a concept that is heard in it for sure, and how little less one that is heard beside others. */
const STRENGTH = 0.95;
const BESIDE_OTHERS = 0.3;
/** So many words are remembered with what they let hear. */
const REMEMBERED = 10_000;

/** Tells of which concepts records speak. */
export class SpokenOf {
  readonly #hearing: Hearing;
  readonly #speech: Speech;
  readonly #told = new Map<string, Evidence>();

  constructor(hearing: Hearing, speech: Speech) {
    this.#hearing = hearing;
    this.#speech = speech;
  }

  /** What some texts of a record let hear. */
  evidenceIn(texts: readonly ReadText[]): Evidence {
    const gains = new Float32Array(this.#hearing.concepts.length);
    const all = { gains, known: 0 };
    for (const { words, weight, language = "fi" } of texts) {
      if (weight < TELLING_TEXT || language !== "fi") continue;
      const share = weight ** TEXT_WEIGHT;
      for (const word of new Set(words)) {
        const told = this.#toldBy(word);
        if (told.known === 0) continue;
        all.known += share * told.known;
        for (let place = 0; place < gains.length; place += 1)
          gains[place] = (gains[place] ?? 0) + share * (told.gains[place] ?? 0);
      }
    }
    return all;
  }

  /** The concepts of which a record speaks, each with how often, as a word's frequency counts. */
  in(evidence: Evidence): [code: string, frequency: number][] {
    return this.#hearing
      .heardIn(evidence, SHARPNESS, OF_RECORD.least)
      .slice(0, OF_RECORD.most)
      .map(([{ code }, sureness]) => [code, frequencyOf(STRENGTH * sureness ** BESIDE_OTHERS)]);
  }

  #toldBy(word: string): Evidence {
    const before = this.#told.get(word);
    if (before) return before;
    if (this.#told.size >= REMEMBERED) this.#told.clear();
    const told = this.#hearing.evidenceOf(featuresOfWord(word, this.#speech));
    this.#told.set(word, told);
    return told;
  }
}
