import { englishStem, swedishStem } from "#domain/search/light-stems";
import type { Correction, Knowledge } from "#domain/search/understood";

// A word that is offered in place of a mistyped one must be one that people write: the search meets words by stems and by
// forms that stand only in phrases, and "tarvitse harrastuksen" is nothing that anybody means.

type Known = Pick<Knowledge, "index" | "book">;

/** Does a record or the thesaurus have it written so? What only a dictionary has finds nothing. */
const isWritten = (word: string, { index, book }: Known): boolean =>
  index.vocabulary.isWritten(word) || book.written.has(word);

/** What was meant in the form in which it was typed, as far as a dictionary tells, else as it is written by itself. */
function readable({ typed, meant }: Correction, known: Known): string | null {
  const { speech } = known.index;
  const bases = [meant, ...speech.basesOf(meant)].filter((base) => isWritten(base, known));
  const inForm = speech.nearly(typed).find((form) => speech.basesOf(form).some((base) => bases.includes(base)));
  return inForm ?? (bases.includes(meant) ? meant : null);
}

const STEMS = [(word: string) => word, swedishStem, englishStem];

/** "Promenader" is no mistyped "promenad", and nobody wrote in a wrong case what is written in another. */
function isSameWord(typed: string, meant: string): boolean {
  const [own, other] = [typed.toLowerCase(), meant.toLowerCase()];
  return STEMS.some((stem) => stem(own) === other || stem(own) === stem(other));
}

/** The corrections that can be told, each with the word as people write it. */
export const toldCorrections = (corrections: readonly Correction[], known: Known): Correction[] =>
  corrections.flatMap((correction) => {
    const meant = readable(correction, known);
    return meant === null || isSameWord(correction.typed, meant) ? [] : [{ typed: correction.typed, meant }];
  });

/** The corrections after which nobody misses the word they typed: those that are told, and other forms of the same word. */
export const sureCorrections = (corrections: readonly Correction[], told: readonly Correction[]): Correction[] =>
  corrections.filter(({ typed, meant }) => isSameWord(typed, meant) || told.some((each) => each.typed === typed));
