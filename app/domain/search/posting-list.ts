/** Which documents hold a word and how strongly; grows as documents are added. */
export class PostingList {
  #documents = new Uint32Array(4);
  #strengths = new Float32Array(4);
  #strongest = 0;
  length = 0;

  /** How strongly the document holds it that holds it most. */
  get strongest(): number {
    return this.#strongest;
  }
  get documents(): Uint32Array {
    return this.#documents;
  }
  get strengths(): Float32Array {
    return this.#strengths;
  }

  push(document: number, strength: number): void {
    if (this.length === this.#documents.length) this.#grow(this.length * 2);
    this.#documents[this.length] = document;
    this.#strengths[this.length] = strength;
    if (strength > this.#strongest) this.#strongest = strength;
    this.length += 1;
  }

  /** How strongly a document holds it (0: not at all). Documents stand in the order of their numbers. */
  strengthIn(document: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#documents[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.#documents[low] === document ? (this.#strengths[low] ?? 0) : 0;
  }

  /** Keeps only documents with a new number, and gives them that. */
  renumber(numbers: Int32Array): void {
    let kept = 0;
    this.#strongest = 0;
    for (let place = 0; place < this.length; place += 1) {
      const number = numbers[this.#documents[place] ?? 0] ?? -1;
      if (number < 0) continue;
      this.#documents[kept] = number;
      const strength = this.#strengths[place] ?? 0;
      this.#strengths[kept] = strength;
      if (strength > this.#strongest) this.#strongest = strength;
      kept += 1;
    }
    this.length = kept;
  }

  #grow(size: number): void {
    const documents = new Uint32Array(size);
    const strengths = new Float32Array(size);
    documents.set(this.#documents);
    strengths.set(this.#strengths);
    this.#documents = documents;
    this.#strengths = strengths;
  }
}
