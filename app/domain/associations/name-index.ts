import { isNearlySamePlainName, numbersIn, plainName } from "#domain/associations/similar-name";

/** Names that can be asked for their near likenesses without comparing each with each. */
export type NameIndex<Item> = {
  add: (name: string, item: Item) => void;
  /** Items whose name is nearly the same, by the rule of isNearlySameName, in the order they were added. */
  nearlySame: (name: string) => Item[];
};

/** How many letters may differ between two plain names whose longer one has this many letters. */
const allowedIn = (length: number): number => Math.floor(length / 8);

/** Names as long as these may be nearly the same as one of `length` letters. */
function lengthsNear(length: number): number[] {
  const all = Array.from({ length: Math.ceil(length / 3) + 3 }, (_, step) => length - 1 - Math.ceil(length / 6) + step);
  return all.filter((other) => other > 0 && Math.abs(other - length) <= allowedIn(Math.max(other, length)));
}

type Segment = { start: number; length: number };

/**
 * A name cut into one segment more than letters may differ: of two names that are nearly the same at least one segment
 * stands unchanged in the other, moved by no more than that many letters. The longest name that may be nearly the same
 * has 8/7 of the letters.
 */
function segmentsOf(length: number): Segment[] {
  const count = Math.min(length, allowedIn(Math.floor((8 * length) / 7)) + 1);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * length) / count);
    return { start, length: Math.floor(((index + 1) * length) / count) - start };
  });
}

/** Thousands of names that differ in their number alone stand under as many keys. */
const keyOf = (length: number, index: number, numbers: string, part: string): string =>
  `${length} ${index} ${numbers}|${part}`;

/** The keys under which names of one length that may be nearly the same as this one stand. */
function keysNear(name: string, length: number): string[] {
  const allowed = allowedIn(Math.max(length, name.length));
  const numbers = numbersIn(name);
  return segmentsOf(length).flatMap((segment, index) =>
    Array.from({ length: 2 * allowed + 1 }, (_, step) => segment.start - allowed + step)
      .filter((start) => start >= 0 && start + segment.length <= name.length)
      .map((start) => keyOf(length, index, numbers, name.slice(start, start + segment.length))),
  );
}

/** How often each letter stands in a name, in as many drawers as a byte can tell apart cheaply. */
const DRAWERS = 32;

function lettersOf(plain: string): Uint8Array {
  const counts = new Uint8Array(DRAWERS);
  for (let at = 0; at < plain.length; at += 1) {
    const drawer = plain.charCodeAt(at) % DRAWERS;
    counts[drawer] = (counts[drawer] ?? 0) + 1;
  }
  return counts;
}

/** Names whose letters alone differ more than may be need not be compared letter by letter. */
function haveLettersNear(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let [more, fewer] = [0, 0];
  for (let drawer = 0; drawer < DRAWERS; drawer += 1) {
    const difference = (a[drawer] ?? 0) - (b[drawer] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer) <= most;
}

type Entry<Item> = { plain: string; letters: Uint8Array; item: Item; order: number };

/** An index of names, empty at first. Names that are nothing but common words are near to nobody. */
export function nameIndex<Item>(): NameIndex<Item> {
  const entries = new Map<string, Entry<Item>[]>();
  let count = 0;
  return {
    add: (name, item) => {
      const plain = plainName(name);
      const numbers = numbersIn(plain);
      const entry = { plain, letters: lettersOf(plain), item, order: (count += 1) };
      segmentsOf(plain.length).forEach(({ start, length }, index) => {
        const key = keyOf(plain.length, index, numbers, plain.slice(start, start + length));
        const standing = entries.get(key);
        if (standing) standing.push(entry);
        else entries.set(key, [entry]);
      });
    },
    nearlySame: (name) => {
      const plain = plainName(name);
      const letters = lettersOf(plain);
      const isCandidate = (entry: Entry<Item>) =>
        haveLettersNear(entry.letters, letters, allowedIn(Math.max(entry.plain.length, plain.length)));
      const candidates = new Set<Entry<Item>>();
      for (const length of lengthsNear(plain.length))
        for (const key of keysNear(plain, length))
          for (const entry of entries.get(key) ?? []) if (isCandidate(entry)) candidates.add(entry);
      return [...candidates]
        .filter((entry) => isNearlySamePlainName(entry.plain, plain))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item);
    },
  };
}
