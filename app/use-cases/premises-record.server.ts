import type { PremisesContent } from "#domain/premises/premises-form";
import { toStoredText } from "#models/local-text-input.server";

/** What the form told, as the record keeps it. */
export const premisesOf = ({ names, openingNote, howToBook, notes, ...same }: PremisesContent) => ({
  ...same,
  names: toStoredText(names),
  openingNote: toStoredText(openingNote),
  howToBook: toStoredText(howToBook),
  notes: toStoredText(notes),
});
