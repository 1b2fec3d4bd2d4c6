import { EMPTY, GENERIC } from "#domain/search/common-words";
import type { Concept } from "#domain/search/thesaurus/concept";

/** How a word was understood: each of these may stand for it. */
type Meanings = readonly string[];

/** Of which concepts a word speaks when nothing else is known of its sentence, and how much it tells of each (0..1). */
export type Affinity = ReadonlyMap<string, ReadonlyMap<Concept, number>>;

/** A phrase of a concept, as its words were understood. */
type Phrase = { concept: Concept; words: readonly Meanings[] };

/** A word of a long phrase tells less of it than one that is the phrase. */
const OF_PHRASE = 0.5;
/** A concept with very many phrases would else have a share in every word. */
const OF_MANY = 0.3;

const saysNothing = (meaning: string): boolean => EMPTY.has(meaning) || GENERIC.has(meaning);

/** How often each word stands in the phrases of each concept. */
function countsOf(phrases: Iterable<Phrase>): Map<string, Map<Concept, number>> {
  const counts = new Map<string, Map<Concept, number>>();
  const sizes = new Map<Concept, number>();
  for (const { concept, words } of phrases)
    for (const meanings of words) {
      sizes.set(concept, (sizes.get(concept) ?? 0) + 1);
      for (const meaning of meanings) {
        if (saysNothing(meaning)) continue;
        let own = counts.get(meaning);
        if (!own) counts.set(meaning, (own = new Map<Concept, number>()));
        own.set(concept, (own.get(concept) ?? 0) + 1 / words.length ** OF_PHRASE);
      }
    }
  for (const own of counts.values())
    for (const [concept, count] of own) own.set(concept, count / (sizes.get(concept) ?? 1) ** OF_MANY);
  return counts;
}

/**
 * What single words tell of concepts, learnt from all phrases of the thesaurus: "koepala" stands in those of one concept
 * only, "yö" in those of twenty. A word tells of a concept by the share of its uses that are there, and by how few
 * concepts use it at all.
 */
export function affinityOf(phrases: Iterable<Phrase>): Affinity {
  const counts = countsOf(phrases);
  const concepts = new Set(Array.from(counts.values()).flatMap((own) => [...own.keys()])).size;
  const affinity = new Map<string, Map<Concept, number>>();
  for (const [meaning, own] of counts) {
    const rarity = concepts > 1 ? Math.log(concepts / own.size) / Math.log(concepts) : 1;
    const total = Array.from(own.values()).reduce((sum, count) => sum + count, 0);
    affinity.set(meaning, new Map(Array.from(own, ([concept, count]) => [concept, (rarity * count) / total])));
  }
  return affinity;
}

/** What the meanings of a word tell of concepts; the most telling meaning counts. */
export function toldBy(affinity: Affinity, meanings: Meanings): ReadonlyMap<Concept, number> {
  const [only] = meanings.length === 1 ? meanings : [];
  if (only !== undefined) return affinity.get(only) ?? new Map<Concept, number>();
  const told = new Map<Concept, number>();
  for (const meaning of meanings)
    for (const [concept, share] of affinity.get(meaning) ?? [])
      told.set(concept, Math.max(told.get(concept) ?? 0, share));
  return told;
}

/**
 * The concepts that all words of a text together speak of, the surest first, each with how surely (0.., one word that
 * belongs to it alone is 1).
 * @param weights how much each word counts.
 */
export function nearConcepts(
  affinity: Affinity,
  words: readonly Meanings[],
  weights: readonly number[],
): [concept: Concept, sureness: number][] {
  const near = new Map<Concept, number>();
  words.forEach((meanings, place) => {
    const weight = weights[place] ?? 0;
    if (weight <= 0) return;
    for (const [concept, share] of toldBy(affinity, meanings))
      near.set(concept, (near.get(concept) ?? 0) + weight * share);
  });
  return [...near].sort(([, a], [, b]) => b - a);
}
