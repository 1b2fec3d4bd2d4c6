import type { Features } from "#domain/search/features";
import type { Concept } from "#domain/search/thesaurus/concept";

/** Something that is said of a concept. */
export type Example = { concept: Concept; features: Features };

/**
 * What a text lets hear: how much more than usual it speaks for each concept (natural logarithm, in the order of `concepts`),
 * and how much of it is known at all. That of several texts may be added up.
 */
export type Evidence = { gains: Float32Array; known: number };

/** How strongly what is usual in all concepts stands beside what was said of one: like so many examples. */
const USUAL = 300;
const RARE = 0.5;

/** How often a feature was said, of every concept together and of each of which it was, the latest last. */
type Tally = { usual: number; places: number[]; times: number[] };

function lengthOf(features: Features): number {
  let sum = 0;
  for (const counts of features.values()) sum += counts * counts;
  return Math.sqrt(sum);
}

/** Examples mostly come concept by concept: what was said of this one before stands last. */
function count(tally: Tally, place: number, share: number): void {
  tally.usual += share;
  const at = tally.places.lastIndexOf(place);
  if (at >= 0) tally.times[at] = (tally.times[at] ?? 0) + share;
  else {
    tally.places.push(place);
    tally.times.push(share);
  }
}

/**
 * Hears of which concepts a text speaks, learnt from what is said of each: a naive Bayes classifier whose estimates lean on
 * what is usual in all concepts together. What it hears in a text is the sum of what it hears in its features.
 */
export class Hearing {
  readonly concepts: readonly Concept[];
  /** The number of each feature that was said: `#starts` tells where its part of `#places` and `#gains` begins. */
  readonly #numbers = new Map<string, number>();
  readonly #starts: Uint32Array;
  /** Which concepts a feature speaks for, and how much more than usual (natural logarithm). */
  readonly #places: Uint16Array;
  readonly #gains: Float32Array;
  /** What each concept loses by a feature that was never said of it; one of which much was said loses more. */
  readonly #unsaid: Float32Array;

  constructor(examples: Iterable<Example>) {
    const said = new Map<string, Tally>();
    const places = new Map<Concept, number>();
    const sizes: number[] = [];
    for (const { concept, features } of examples) {
      const length = lengthOf(features);
      if (length === 0) continue;
      const place = places.get(concept) ?? places.size;
      places.set(concept, place);
      for (const [feature, counts] of features) {
        const share = counts / length;
        let tally = said.get(feature);
        if (!tally) said.set(feature, (tally = { usual: 0, places: [], times: [] }));
        count(tally, place, share);
        sizes[place] = (sizes[place] ?? 0) + share;
      }
    }
    this.concepts = [...places.keys()];
    this.#unsaid = Float32Array.from(sizes, (size) => Math.log(USUAL / (size + USUAL)));
    const all = sizes.reduce((sum, size) => sum + size, 0) + RARE * said.size;
    let room = 0;
    for (const { places } of said.values()) room += places.length;
    this.#starts = new Uint32Array(said.size + 1);
    this.#places = new Uint16Array(room);
    this.#gains = new Float32Array(room);
    let next = 0;
    for (const [feature, { usual, places, times }] of said) {
      const leaning = (USUAL * (usual + RARE)) / all;
      for (let at = 0; at < places.length; at += 1, next += 1) {
        this.#places[next] = places[at] ?? 0;
        this.#gains[next] = Math.log(((times[at] ?? 0) + leaning) / leaning);
      }
      this.#starts[this.#numbers.size + 1] = next;
      this.#numbers.set(feature, this.#numbers.size);
    }
  }

  /** What some features let hear. */
  evidenceOf(features: Features): Evidence {
    const gains = new Float32Array(this.concepts.length);
    let known = 0;
    for (const [feature, counts] of features) {
      const number = this.#numbers.get(feature);
      if (number === undefined) continue;
      known += counts;
      const end = this.#starts[number + 1] ?? 0;
      for (let at = this.#starts[number] ?? 0; at < end; at += 1) {
        const place = this.#places[at] ?? 0;
        gains[place] = (gains[place] ?? 0) + counts * (this.#gains[at] ?? 0);
      }
    }
    return { gains, known };
  }

  /**
   * The concepts that are heard surely enough, the surest first, each with how surely (0..1, all that are heard together 1);
   * none where nothing is known.
   * @param sharpness below 1 for texts that speak of several things, or of one in many words.
   */
  heardIn({ gains, known }: Evidence, sharpness: number, least = 0): [concept: Concept, sureness: number][] {
    if (known === 0) return [];
    const scores = gains.map((gain, place) => gain + known * (this.#unsaid[place] ?? 0));
    let most = -Infinity;
    for (const score of scores) if (score > most) most = score;
    const shares = scores.map((score) => Math.exp((score - most) * sharpness));
    let all = 0;
    for (const share of shares) all += share;
    const heard: [Concept, number][] = [];
    this.concepts.forEach((concept, place) => {
      const sureness = (shares[place] ?? 0) / all;
      if (sureness >= least) heard.push([concept, sureness]);
    });
    return heard.sort(([, a], [, b]) => b - a);
  }
}
