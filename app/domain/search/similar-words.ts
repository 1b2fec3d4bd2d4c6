import { lettersApart } from "#domain/search/letters-apart";
import { folded } from "#domain/search/words";

export type Similar = { word: string; similarity: number };

const gramsOf = (word: string): Set<string> => {
  const padded = `^${folded(word)}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
};

/** Most words that share letters are never compared letter by letter: only the likeliest are. */
const COMPARED = 40;
const LEAST = 0.5;
/** A gram that very many words share tells little and costs much. */
const TOO_COMMON = 4_000;

/** A vocabulary that finds its words by groups of three letters: the safety net under misspelt and unknown words. */
export class SimilarWords {
  readonly #words: string[] = [];
  readonly #known = new Set<string>();
  readonly #written = new Set<string>();
  readonly #byGram = new Map<string, number[]>();

  /** @param isWritten does it stand so in records, rather than being a stem or a form that only phrases hold? */
  add(word: string, isWritten = true): void {
    if (isWritten) this.#written.add(word);
    if (word.length < 4 || this.#known.has(word)) return;
    this.#known.add(word);
    const number = this.#words.push(word) - 1;
    for (const gram of gramsOf(word)) {
      const numbers = this.#byGram.get(gram);
      if (numbers) numbers.push(number);
      else this.#byGram.set(gram, [number]);
    }
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  isWritten(word: string): boolean {
    return this.#written.has(word);
  }

  /** Does any word begin so? */
  begins(beginning: string): boolean {
    const own = folded(beginning);
    return this.#words.some((word) => folded(word.slice(0, own.length)) === own);
  }

  /** The words most like this one, likest first; an ending of an inflected form counts less than its beginning. */
  like(word: string, limit = 4): Similar[] {
    if (word.length < 4) return [];
    const grams = gramsOf(word);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const numbers = this.#byGram.get(gram);
      if (!numbers || numbers.length > TOO_COMMON) continue;
      for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const own = folded(word);
    return [...shared]
      .filter(([number, count]) => count * 3 >= Math.min(grams.size, this.#words[number]?.length ?? 0))
      .sort(([, a], [, b]) => b - a)
      .slice(0, COMPARED)
      .map(([number]) => this.#words[number] ?? "")
      .map((known) => ({ word: known, similarity: likeness(own, folded(known)) }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((a, b) => b.similarity - a.similarity || a.word.length - b.word.length)
      .slice(0, limit);
  }
}

/** From 0 to 1; the typed word may go on with an ending that the known word lacks. */
function likeness(typed: string, known: string): number {
  const whole = 1 - lettersApart(typed, known) / Math.max(typed.length, known.length);
  if (typed.length <= known.length) return whole;
  const ends = [0, 1, 2, 3].map((more) => typed.slice(0, known.length + more));
  const apart = Math.min(...ends.map((start) => lettersApart(start, known)));
  const ending = Math.min(typed.length - known.length, 5) * 0.04;
  return Math.max(whole, 1 - apart / known.length - ending);
}
