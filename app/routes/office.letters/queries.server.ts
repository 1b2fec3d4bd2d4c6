import { abilityToEdit, editableLettersOf, type EditableLetterId } from "#domain/letters/editable-letter";
import { LETTER_AREAS, LETTER_MAP } from "#domain/letters/letter-map";
import type { LetterKind } from "#domain/letter-kinds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { findEditedLetters } from "#models/letter-text.server";

type Edited = { id: EditableLetterId; own: Locale[]; mayEdit: boolean };
export type LetterRow = {
  kind: LetterKind;
  /** Null where the text is the program's alone, and why. */
  letter: Edited | null;
  keptFor: (typeof LETTER_MAP)[LetterKind]["keptFor"] | null;
};

/** The map tells the letters in the order of what happens. */
const KINDS = Object.keys(LETTER_MAP) as LetterKind[];

/** Every letter of the service by its area, with the languages in which the municipality has words of its own. */
export async function lettersOf(municipality: string, actor: Actor) {
  const edited = new Map((await findEditedLetters(municipality)).map(({ letter, texts }) => [letter, texts]));
  const rowsOf = (kind: LetterKind): LetterRow[] => {
    const letters = editableLettersOf(kind);
    if (letters.length === 0) return [{ kind, letter: null, keptFor: LETTER_MAP[kind].keptFor ?? null }];
    return letters.map((id) => {
      const own = LOCALES.filter((locale) => edited.get(id)?.[locale]);
      return { kind, letter: { id, own, mayEdit: can(actor, abilityToEdit(id), { municipality }) }, keptFor: null };
    });
  };
  return LETTER_AREAS.map((area) => ({
    area,
    rows: KINDS.filter((kind) => LETTER_MAP[kind].area === area).flatMap(rowsOf),
  }));
}
