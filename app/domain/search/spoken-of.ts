import type { DocumentText } from "#domain/search/search-index";
import type { Speech } from "#domain/search/speech";
import { nearConcepts, type Affinity } from "#domain/search/thesaurus/affinity";
import { wordsOf } from "#domain/search/words";

// Questions and records meet in what they speak of, though no phrase of the thesaurus and no word is in both.

/** So many of the nearest concepts of a record are its own, if they are near enough. */
const OF_RECORD = { most: 8, least: 0.3 } as const;
/** Only a text that is about the record tells its concepts; one that weighs more tells a little more. */
const TELLING_TEXT = 1.1;
const TEXT_WEIGHT = 0.5;
const FREQUENCY = 1.6;
/** What a part of a compound must carry to tell something of what the whole speaks of. */
const TELLING_PART = 0.5;

/** The concepts of which the texts of a record speak, each with how often, as a word's frequency counts. */
export function conceptsOf(
  texts: readonly DocumentText[],
  affinity: Affinity,
  speech: Speech,
): [code: string, frequency: number][] {
  const meanings: string[][] = [];
  const weights: number[] = [];
  for (const { text, weight, language = "fi" } of texts) {
    if (weight < TELLING_TEXT) continue;
    for (const word of new Set(wordsOf(text))) {
      if (speech.classOf(word) === "function") continue;
      const terms = Array.from(speech.termsOf(word, language));
      meanings.push(terms.flatMap(([term, carries]) => (carries >= TELLING_PART ? [term] : [])));
      weights.push(weight ** TEXT_WEIGHT);
    }
  }
  return nearConcepts(affinity, meanings, weights)
    .slice(0, OF_RECORD.most)
    .filter(([, sureness]) => sureness >= OF_RECORD.least)
    .map(([{ code }, sureness]) => [code, sureness * FREQUENCY]);
}
