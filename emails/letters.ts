import type { LetterKind } from "#domain/letter-kinds";
import type { LetterBuilder } from "#emails/letter";
import { signInCodeEmail } from "#emails/sign-in-code.email";

/** Which builder writes which letter: the compiler refuses a kind without one. */
export const LETTERS: Partial<Record<LetterKind, LetterBuilder>> = {
  signInCode: signInCodeEmail,
};
