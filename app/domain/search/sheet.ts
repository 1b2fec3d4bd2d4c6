import type { PostingList } from "#domain/search/posting-list";

/**
 * How well documents answer by one word or another: the best of each, and all of them together. What goes through tens of
 * thousands of documents stands here in plain loops: numbers handed to a function of somebody else's each cost room in memory.
 */
export class Sheet {
  readonly #best: Float32Array;
  readonly #all: Float32Array;
  readonly #touched: Uint32Array;
  #size = 0;

  /** @param end document numbers are below this. */
  constructor(end: number) {
    this.#best = new Float32Array(end);
    this.#all = new Float32Array(end);
    this.#touched = new Uint32Array(end);
  }

  /** Document numbers it has room for are below this. */
  get end(): number {
    return this.#best.length;
  }

  /** How many documents answer at all. */
  get size(): number {
    return this.#size;
  }

  /** Notes that the documents of a word answer by it, each as strongly as it holds the word. */
  raiseAll({ documents, strengths, length }: PostingList, share: number): void {
    const [best, all, touched] = [this.#best, this.#all, this.#touched];
    let size = this.#size;
    for (let place = 0; place < length; place += 1) {
      const document = documents[place] ?? 0;
      const how = share * (strengths[place] ?? 0);
      const before = best[document] ?? 0;
      if (before === 0 && how > 0) {
        touched[size] = document;
        size += 1;
      }
      if (how > before) best[document] = how;
      all[document] = (all[document] ?? 0) + how;
    }
    this.#size = size;
  }

  /** Forgets everything: a sheet that is used again need not be laid out anew. */
  clear(): void {
    for (let place = 0; place < this.#size; place += 1) {
      const document = this.#touched[place] ?? 0;
      this.#best[document] = 0;
      this.#all[document] = 0;
    }
    this.#size = 0;
  }

  #raise(document: number, how: number): void {
    const before = this.#best[document] ?? 0;
    if (before === 0 && how > 0) {
      this.#touched[this.#size] = document;
      this.#size += 1;
    }
    if (how > before) this.#best[document] = how;
    this.#all[document] = (this.#all[document] ?? 0) + how;
  }

  /** Adds how well each document answers by its best word, this many times, to what stands by document number. */
  addBest(into: Float32Array, times: number): void {
    for (let place = 0; place < this.#size; place += 1) {
      const document = this.#touched[place] ?? 0;
      into[document] = (into[document] ?? 0) + times * (this.#best[document] ?? 0);
    }
  }

  /**
   * Adds how well each document answers by its best word and, this share of them, by its others, this many times, to what
   * stands by document number; what answers less than `least` adds nothing.
   */
  addAll(into: Float32Array, { times, least, others }: { times: number; least: number; others: number }): void {
    for (let place = 0; place < this.#size; place += 1) {
      const document = this.#touched[place] ?? 0;
      const best = this.#best[document] ?? 0;
      if (best < least) continue;
      const rest = (this.#all[document] ?? 0) - best;
      into[document] = (into[document] ?? 0) + times * (best + others * (rest / (1 + rest)));
    }
  }

  /** Notes that the documents of this sheet that stand in all others answer as well as by the weakest of them. */
  raiseWeakest(others: readonly Sheet[], into: Sheet, shareOf: (met: number) => number): void {
    const weakest = new Float32Array(this.#size);
    let met = 0;
    for (let place = 0; place < this.#size; place += 1) {
      const document = this.#touched[place] ?? 0;
      let least = this.#best[document] ?? 0;
      for (const other of others) least = Math.min(least, other.#best[document] ?? 0);
      weakest[place] = least;
      if (least > 0) met += 1;
    }
    const share = shareOf(met);
    for (let place = 0; place < this.#size; place += 1) {
      const least = weakest[place] ?? 0;
      if (least > 0) into.#raise(this.#touched[place] ?? 0, share * least);
    }
  }
}

/** Sheets that are at rest: to lay one out for a hundred thousand documents takes longer than most words take to look up. */
const atRest: Sheet[] = [];
const MOST_AT_REST = 8;

/** An empty sheet for documents below `end`; whoever takes it gives it back with `layBack`. */
export function takeSheet(end: number): Sheet {
  const place = atRest.findIndex((sheet) => sheet.end >= end);
  const [sheet] = place < 0 ? [] : atRest.splice(place, 1);
  return sheet ?? new Sheet(end);
}

/** Empties a sheet for the next that needs one; its taker may not touch it any more. */
export function layBack(sheet: Sheet): void {
  sheet.clear();
  if (atRest.length >= MOST_AT_REST) atRest.shift();
  atRest.push(sheet);
}
