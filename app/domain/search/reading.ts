/** What kind of word it is, as far as a search cares: names of things lead, verbs and describing words follow. */
export type WordClass = "noun" | "adjective" | "verb" | "name" | "function" | "unknown";

/** One way to understand an inflected word. */
export type Reading = {
  /** The form one finds in a dictionary: "vertaistukiryhmä" of "vertaistukiryhmässä". */
  base: string;
  /** The base forms of what it is put together of, first to last; empty when it is no compound. */
  parts: readonly string[];
  /** The same parts as the compound writes them: "omais" of "omaishoitaja", whose part is "omainen". */
  written: readonly string[];
  /** What it was made of by an ending: "kalastaa" of "kalastus"; null when of nothing. */
  root: string | null;
  class: WordClass;
  /** Is it the name of a place? */
  isPlace?: boolean;
};

/** Understands words of one language. */
export type Reader = {
  /** Every way to understand a word in small letters; empty when it is not known. */
  read: (word: string) => readonly Reading[];
  /** Words that are written nearly as one that is not known, the likeliest first, each in the form that was meant. */
  nearly?: (word: string) => readonly string[];
};

/** A reader that asks another once per word; it holds the latest `limit` words. */
export function remembering(reader: Reader, limit = 200_000): Reader {
  const known = new Map<string, readonly Reading[]>();
  return {
    ...reader,
    read(word) {
      const before = known.get(word);
      if (before) return before;
      if (known.size >= limit) known.clear();
      const readings = reader.read(word);
      known.set(word, readings);
      return readings;
    },
  };
}
