import type { PostingList } from "#domain/search/posting-list";

/** How well documents answer by one word or another: the best of each, and all of them together. */
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

  /** How many documents answer at all. */
  get size(): number {
    return this.#size;
  }

  best(document: number): number {
    return this.#best[document] ?? 0;
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

  /** Notes that a document answers this well by a word. */
  raise(document: number, how: number): void {
    const before = this.#best[document] ?? 0;
    if (before === 0 && how > 0) {
      this.#touched[this.#size] = document;
      this.#size += 1;
    }
    if (how > before) this.#best[document] = how;
    this.#all[document] = (this.#all[document] ?? 0) + how;
  }

  /** Goes through the documents that answer, in the order in which they were found. */
  each(tell: (document: number, best: number, all: number) => void): void {
    for (let place = 0; place < this.#size; place += 1) {
      const document = this.#touched[place] ?? 0;
      tell(document, this.#best[document] ?? 0, this.#all[document] ?? 0);
    }
  }
}
