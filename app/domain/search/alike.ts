/** What all records speak of tells nothing: so much of it is taken from what a question speaks of. */
const USUAL = 0.5;
/** A direction's parts (0..1) are kept in whole numbers up to this. */
const WHOLE = 255;

const lengthOf = (row: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) ** 2;
  return Math.sqrt(sum);
};

/**
 * How alike records and a question are in everything that they let hear, not only in what is heard most surely. Of each
 * record it is kept how strongly it speaks of each concept beside the others (a direction), in one byte a concept.
 */
export class Alike {
  readonly #width: number;
  #rows = new Uint8Array(0);
  /** The length of each row; 0 where nothing is heard. */
  #lengths = new Float32Array(0);
  /** The directions of all records together, and how many they are. */
  readonly #sum: Float64Array;
  #count = 0;

  /** @param width how many concepts there are. */
  constructor(width: number) {
    this.#width = width;
    this.#sum = new Float64Array(width);
  }

  /** Says how strongly a record that has said nothing yet speaks of each concept (0 or more each). */
  put(document: number, gains: Float32Array): void {
    const length = lengthOf(gains);
    if (length === 0) return;
    this.#makeRoom(document);
    const row = this.#rowOf(document);
    for (let at = 0; at < row.length; at += 1) row[at] = Math.round((WHOLE * (gains[at] ?? 0)) / length);
    this.#lengths[document] = lengthOf(row);
    this.#countIn(document, 1);
  }

  remove(document: number): void {
    if ((this.#lengths[document] ?? 0) === 0) return;
    this.#countIn(document, -1);
    this.#lengths[document] = 0;
  }

  /** Keeps only documents with a new number, and gives them that; it may be no higher than the old one. */
  renumber(numbers: Int32Array): void {
    numbers.forEach((number, document) => {
      if (number < 0 || document >= this.#lengths.length) return;
      this.#rows.copyWithin(number * this.#width, document * this.#width, (document + 1) * this.#width);
      this.#lengths[number] = this.#lengths[document] ?? 0;
      if (number !== document) this.#lengths[document] = 0;
    });
  }

  /**
   * How alike each document is to a question that speaks so strongly of each concept: 1 the same, 0 no more than any other
   * record or less.
   */
  to(gains: Float32Array): (document: number) => number {
    const width = this.#width;
    const usual = Float32Array.from(this.#sum, (sum) => sum / Math.max(1, this.#count));
    const length = lengthOf(gains) || 1;
    const asked = gains.map((gain, at) => gain / length - USUAL * (usual[at] ?? 0));
    const askedLength = lengthOf(asked) || 1;
    const usualLength = lengthOf(usual) ** 2;
    let askedUsual = 0;
    for (let at = 0; at < width; at += 1) askedUsual += (asked[at] ?? 0) * (usual[at] ?? 0);
    const [rows, lengths] = [this.#rows, this.#lengths];
    return (document) => {
      const own = lengths[document] ?? 0;
      if (own === 0) return 0;
      let withAsked = 0;
      let withUsual = 0;
      const start = document * width;
      for (let at = 0; at < width; at += 1) {
        const part = rows[start + at] ?? 0;
        withAsked += part * (asked[at] ?? 0);
        withUsual += part * (usual[at] ?? 0);
      }
      const apart = Math.sqrt(Math.max(1e-6, 1 - (2 * withUsual) / own + usualLength));
      return Math.max(0, (withAsked / own - askedUsual) / (askedLength * apart));
    };
  }

  #rowOf(document: number): Uint8Array {
    return this.#rows.subarray(document * this.#width, (document + 1) * this.#width);
  }

  /** Adds a document's direction to that of all, or takes it away. */
  #countIn(document: number, sign: 1 | -1): void {
    const length = this.#lengths[document] ?? 1;
    this.#rowOf(document).forEach((part, at) => (this.#sum[at] = (this.#sum[at] ?? 0) + (sign * part) / length));
    this.#count += sign;
  }

  #makeRoom(document: number): void {
    if (document < this.#lengths.length) return;
    const size = Math.max(document + 1, 256, Math.ceil(this.#lengths.length * 1.5));
    const [rows, lengths] = [new Uint8Array(size * this.#width), new Float32Array(size)];
    rows.set(this.#rows);
    lengths.set(this.#lengths);
    [this.#rows, this.#lengths] = [rows, lengths];
  }
}
