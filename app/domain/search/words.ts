/** A word as it stands in a text: in small letters, with its place there. */
export type PlacedWord = { word: string; from: number; to: number };

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The words of a text in order, in small letters. A hyphen parts words: "ITE-taide" is two. */
export function placedWords(text: string): PlacedWord[] {
  const plain = text.normalize("NFC");
  return Array.from(plain.matchAll(WORDS), ({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/['’]/, ""),
    from: index,
    to: index + word.length,
  }));
}

export const wordsOf = (text: string): string[] => placedWords(text).map(({ word }) => word);

/** A word without the dots and rings over its letters, as those type it whose keyboard has none. */
export const folded = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
