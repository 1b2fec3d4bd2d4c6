import { NearBeginnings } from "#domain/search/letters-apart";
import { folded, wordsOf } from "#domain/search/words";

const KINDS = ["name", "wording", "foreign"] as const;

/**
 * What something is suggested by: a name by the beginning of any of its words, a wording, be it foreign, only by its own.
 */
export type Wording = { text: string; kind: (typeof KINDS)[number] };

/** Something that is suggested, and the text by which. */
export type Begun = { id: string; by: Wording };

type Owner = { id: string; isGone: boolean };
/** `key` is what is left of a text from the beginning of a word on; the least `rank` comes first. */
type Entry = { key: string; rank: number; by: Wording; owner: Owner };

/** New entries are looked through one by one until they are this many, or this share of those in order. */
const FEW = 512;
const SHARE = 1 / 8;
/** No letter comes after this. */
const AFTER_ALL = "\uffff";

/** How texts and questions are compared: their words in small letters, without the dots and rings. */
export const plainWords = (text: string): string => folded(wordsOf(text).join(" "));

/** Fewer letters begin so many wordings that they would only be noise beside the names. */
const WORDING_FROM = 3;
const WORDS_RANKED = 16;
const LENGTHS_RANKED = 256;
const NAMES_END = WORDS_RANKED * LENGTHS_RANKED - 1;
/** What one error weighs: more than everything else. */
const ERROR = KINDS.length * WORDS_RANKED * LENGTHS_RANKED;

/** Who typed few letters will type on; of many, two may be wrong. */
const MENDED_FROM = [4, 8] as const;
const errorsMended = (key: string): number => MENDED_FROM.filter((length) => key.length >= length).length;

/** The first letter is seldom wrong: a short word without it is another word, as "keski" is for "leski". */
const mayMean = (typed: string, key: string): boolean =>
  typed.length >= MENDED_FROM[1] || typed.slice(0, 2).includes(key.charAt(0));

/** Names before wordings and those before foreign ones, first words before later ones, short texts before long ones. */
const rankOf = (kind: Wording["kind"], place: number, length: number): number =>
  (KINDS.indexOf(kind) * WORDS_RANKED + Math.min(place, WORDS_RANKED - 1)) * LENGTHS_RANKED +
  Math.min(length, LENGTHS_RANKED - 1);

function entriesOf(owner: Owner, by: Wording): Entry[] {
  const text = plainWords(by.text);
  const starts = [0, ...Array.from(text.matchAll(/ /g), ({ index }) => index + 1)];
  return (by.kind === "name" ? starts : [0]).map((start, place) => ({
    key: text.slice(start),
    rank: rankOf(by.kind, place, text.length),
    by,
    owner,
  }));
}

const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Where in the order the first key stands that is not before this one. */
function placeOf(sorted: readonly Entry[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const all: Entry[] = [];
  let at = 0;
  for (const entry of one) {
    for (let next = other[at]; next && byKey(next, entry) < 0; next = other[at]) {
      all.push(next);
      at += 1;
    }
    all.push(entry);
  }
  return [...all, ...other.slice(at)];
}

const isLeft = ({ owner }: Entry): boolean => !owner.isGone;

const isBefore = (a: Entry, b: Entry): boolean =>
  a.rank === b.rank ? a.key < b.key || (a.key === b.key && a.owner.id < b.owner.id) : a.rank < b.rank;

/** Puts an entry that is not gone among the best few, each owner once. */
function keepBest(best: Entry[], entry: Entry, most: number): void {
  const last = best[most - 1];
  if (!isLeft(entry)) return;
  if (last && !isBefore(entry, last)) return;
  const same = best.findIndex(({ owner }) => owner === entry.owner);
  const before = best[same];
  if (before && !isBefore(entry, before)) return;
  if (before) best.splice(same, 1);
  const place = best.findIndex((other) => isBefore(entry, other));
  best.splice(place < 0 ? best.length : place, 0, entry);
  if (best.length > most) best.pop();
}

/** The words that names and wordings begin with, in order: kept in memory, changed one owner at a time. */
export class Beginnings {
  #sorted: Entry[] = [];
  #ranks = new Uint16Array();
  #fresh: Entry[] = [];
  readonly #owners = new Map<string, Owner>();

  /** Says what something is suggested by, in place of what it was before. */
  put(id: string, wordings: readonly Wording[]): void {
    this.remove(id);
    const owner = { id, isGone: false };
    this.#owners.set(id, owner);
    for (const wording of wordings) this.#fresh.push(...entriesOf(owner, wording));
    if (this.#fresh.length > Math.max(FEW, this.#sorted.length * SHARE)) this.#settle();
  }

  remove(id: string): void {
    const owner = this.#owners.get(id);
    if (owner) owner.isGone = true;
    this.#owners.delete(id);
  }

  /** What begins as asked, the best few first; nothing for a question without a letter or a number. */
  find(asked: string, most: number): Begun[] {
    const key = plainWords(asked);
    const best: Entry[] = [];
    if (key === "" || most === 0) return [];
    const worst = key.length < WORDING_FROM ? NAMES_END : Infinity;
    this.#lookInOrder(key, { best, most, worst });
    for (const entry of this.#fresh) if (entry.rank <= worst && entry.key.startsWith(key)) keepBest(best, entry, most);
    return best.map(({ owner, by }) => ({ id: owner.id, by }));
  }

  /** What begins as somebody may have meant who mistyped: the fewest errors first; two swapped letters are one. */
  findMended(asked: string, most: number): Begun[] {
    const key = plainWords(asked);
    const mended = errorsMended(key);
    const best: Entry[] = [];
    if (mended === 0 || most === 0) return [];
    const near = new NearBeginnings(key, mended);
    const fits = (word: string, errors: number): boolean => errors <= mended && mayMean(key, word);
    const keep = (entry: Entry, errors: number): void => {
      const rank = entry.rank + errors * ERROR;
      if (rank <= (best[most - 1]?.rank ?? Infinity)) keepBest(best, { ...entry, rank }, most);
    };
    for (let place = 0, end = 0; place < this.#sorted.length; place = end) {
      const first = this.#sorted[place]?.key ?? "";
      const { errors, decidedBy } = near.nearness(first);
      end = decidedBy === null ? place + 1 : placeOf(this.#sorted, first.slice(0, decidedBy) + AFTER_ALL);
      if (errors <= mended && mayMean(key, first))
        for (const entry of this.#sorted.slice(place, end)) keep(entry, errors);
    }
    for (const entry of this.#fresh) {
      const { errors } = near.nearness(entry.key);
      if (fits(entry.key, errors)) keep(entry, errors);
    }
    return best.map(({ owner, by }) => ({ id: owner.id, by }));
  }

  #lookInOrder(key: string, { best, most, worst }: { best: Entry[]; most: number; worst: number }): void {
    const end = placeOf(this.#sorted, key + AFTER_ALL);
    for (let place = placeOf(this.#sorted, key); place < end; place += 1) {
      // Of the very many that begin with two letters most are passed over by a number in a row of numbers.
      if ((this.#ranks[place] ?? 0) > (best[most - 1]?.rank ?? worst)) continue;
      const entry = this.#sorted[place];
      if (entry) keepBest(best, entry, most);
    }
  }

  #settle(): void {
    this.#sorted = merged(this.#sorted.filter(isLeft), this.#fresh.filter(isLeft).toSorted(byKey));
    this.#ranks = Uint16Array.from(this.#sorted, ({ rank }) => rank);
    this.#fresh = [];
  }
}
