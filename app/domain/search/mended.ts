import type { Correction, Knowledge } from "#domain/search/understood";

// A word that is offered in place of a mistyped one must be one that people write: the search meets words by stems and by
// forms that stand only in phrases, and "tarvitse harrastuksen" is nothing that anybody means.

type Known = Pick<Knowledge, "index" | "book">;

/** Is it written so by somebody, or the form in which a dictionary has it? */
function isWritten(word: string, { index, book }: Known): boolean {
  if (index.vocabulary.isWritten(word) || book.written.has(word)) return true;
  return index.speech.isKnown(word) && index.speech.basesOf(word).includes(word);
}

/** What was meant in the form in which it was typed, as far as a dictionary tells, else as it is written by itself. */
function readable({ typed, meant }: Correction, known: Known): string | null {
  const { speech } = known.index;
  const bases = new Set([meant, ...speech.basesOf(meant)]);
  const inForm = speech.nearly(typed).find((form) => speech.basesOf(form).some((base) => bases.has(base)));
  return inForm ?? (isWritten(meant, known) ? meant : null);
}

/** The corrections that can be told, each with the word as people write it. */
export const toldCorrections = (corrections: readonly Correction[], known: Known): Correction[] =>
  corrections.flatMap((correction) => {
    const meant = readable(correction, known);
    return meant === null || meant === correction.typed ? [] : [{ typed: correction.typed, meant }];
  });
