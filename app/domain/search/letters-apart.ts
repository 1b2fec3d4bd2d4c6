/** What it costs to make the first letters of a word of every beginning of another: one row of the well-known table. */
type Row = readonly number[];

type Step = {
  /** The word of which the row reads one letter more, and how many with it. */
  one: string;
  read: number;
  other: string;
  /** The rows of one and of two letters less. */
  last: Row;
  before: Row;
};

/** Are the two letters before these places the same the other way round? */
const isSwapped = (one: string, i: number, other: string, j: number): boolean =>
  i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];

/** The costs of no letter at all: every letter of the other must be put in. */
export const firstRow = (other: string): Row => Array.from({ length: other.length + 1 }, (_, place) => place);

/** The next row; its least is never less than that of the row before it. */
export function rowAfter({ one, read, other, last, before }: Step): Row {
  const row = [read];
  for (let j = 1; j <= other.length; j += 1) {
    const cost = one[read - 1] === other[j - 1] ? 0 : 1;
    let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
    if (isSwapped(one, read, other, j)) least = Math.min(least, (before[j - 2] ?? 0) + 1);
    row.push(least);
  }
  return row;
}

/** How many letters must be put in, left out, changed or swapped to make one word of another. */
export function lettersApart(one: string, other: string): number {
  let before: Row = [];
  let last = firstRow(other);
  for (let read = 1; read <= one.length; read += 1)
    [before, last] = [last, rowAfter({ one, read, other, last, before })];
  return last[other.length] ?? 0;
}

/** How near a word comes to what was typed: the fewest errors of any of its beginnings, and what that depends on. */
type Nearness = {
  errors: number;
  /** So many of its first letters say it: whatever begins with them is as near. Null where only the whole word does. */
  decidedBy: number | null;
};

/**
 * Reads words one after the other and tells how near their beginnings come to what was typed. Words in order share most
 * of their beginnings, which are read once.
 */
export class NearBeginnings {
  readonly #typed: string;
  readonly #most: number;
  readonly #rows: Row[];
  #path = "";

  /** More than `most` errors are not told apart from still more. */
  constructor(typed: string, most: number) {
    this.#typed = typed;
    this.#most = most;
    this.#rows = [firstRow(typed)];
  }

  nearness(word: string): Nearness {
    let errors = this.#typed.length;
    for (let read = 0; read <= word.length; read += 1) {
      const row = this.#rowOf(word, read);
      errors = Math.min(errors, row[this.#typed.length] ?? errors);
      const least = Math.min(...row);
      // No longer beginning can come nearer, or near enough.
      if (least >= errors || least > this.#most) return { errors, decidedBy: read };
    }
    return { errors, decidedBy: null };
  }

  #rowOf(word: string, read: number): Row {
    const known = this.#rows[read];
    if (known && (read === 0 || this.#path[read - 1] === word[read - 1])) return known;
    const [last, before] = [this.#rows[read - 1] ?? [], this.#rows[read - 2] ?? []];
    const row = rowAfter({ one: word, read, other: this.#typed, last, before });
    this.#rows.length = read;
    this.#rows.push(row);
    this.#path = word.slice(0, read);
    return row;
  }
}
