import type { Understood } from "#domain/search/question";
import type { Speech, TextLanguage } from "#domain/search/speech";
import { placedWords } from "#domain/search/words";

/** A part of a text; `found` is what the question led to. */
export type MarkedPart = { text: string; found: boolean };

/** Words less near than this to what was asked are not why something was found. */
const NEAR = 0.55;
/** What only colours the question marks nothing. */
const TELLING = 0.25;

/** What a text must hold to be marked: the words that were asked for and those they led to. */
export const meantBy = ({ clauses }: Understood): ReadonlySet<string> =>
  new Set(
    clauses
      .filter(({ weight }) => weight > TELLING)
      .flatMap(({ alternatives }) => alternatives.filter(({ nearness }) => nearness >= NEAR).map(({ term }) => term)),
  );

/** Tells whether a word is one that the question led to. */
export const isMeant =
  (meant: ReadonlySet<string>, speech: Speech, language: TextLanguage = "fi") =>
  (word: string): boolean => {
    for (const [term, carries] of speech.termsOf(word, language)) if (carries >= NEAR && meant.has(term)) return true;
    return false;
  };

const LONGEST = 180;
/** What share of an excerpt that does not begin at the beginning stands before its first found word. */
const BEFORE = 1 / 3;

/** Cuts a text to what there is room for (letters), around the first word that was found, the found ones apart. */
export function markedExcerpt(
  written: string,
  isFound: (word: string) => boolean,
  longest: number = LONGEST,
): MarkedPart[] {
  const text = written.normalize("NFC");
  const words = placedWords(text).map((word) => ({ ...word, found: isFound(word.word) }));
  const first = words.find(({ found }) => found);
  const isLate = first !== undefined && first.to > longest;
  const start = isLate ? (words.find(({ from }) => from >= first.from - longest * BEFORE)?.from ?? 0) : 0;
  const end = text.length - start <= longest ? text.length : lastWordBefore(words, start + longest);
  const parts: MarkedPart[] = [];
  const add = (piece: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += piece;
    else if (piece !== "") parts.push({ text: piece, found });
  };
  if (start > 0) add("… ", false);
  let from = start;
  for (const word of words) {
    if (word.from < start || word.to > end) continue;
    add(text.slice(from, word.from), false);
    add(text.slice(word.from, word.to), word.found);
    from = word.to;
  }
  add(text.slice(from, end), false);
  if (end < text.length) add(" …", false);
  return parts;
}

const lastWordBefore = (words: readonly { to: number }[], most: number): number =>
  words.findLast(({ to }) => to <= most)?.to ?? most;
