/** A word of the question in a text, with what stands around it. */
export type MarkedPart = { text: string; found: boolean };

const PREFIX = 5;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a question that carry meaning enough to look for: three letters or more, in small letters, each once. */
export const searchWords = (query: string): string[] => [
  ...new Set((query.normalize("NFC").toLowerCase().match(WORDS) ?? []).filter((word) => word.length >= 3)),
];

/**
 * The beginnings to look for when no inflection was found: Finnish words keep their first five letters through most of
 * their cases ("kalastaminen", "kalastusta" → "kalas").
 */
export const searchPrefixes = (query: string): string[] => [
  ...new Set(searchWords(query).map((word) => word.slice(0, PREFIX))),
];

/** Cuts a text into parts, the words that begin like a word of the question marked. */
export function markedParts(text: string, query: string): MarkedPart[] {
  const prefixes = searchPrefixes(query);
  const parts: MarkedPart[] = [];
  const add = (piece: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += piece;
    else if (piece) parts.push({ text: piece, found });
  };
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    add(text.slice(from, index), false);
    add(
      word,
      prefixes.some((prefix) => word.toLowerCase().startsWith(prefix)),
    );
    from = index + word.length;
  }
  add(text.slice(from), false);
  return parts;
}

/** The beginning of a text, cut at a word. */
export function excerpt(text: string, max = 180): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), max - 30)).trimEnd()}…`;
}
