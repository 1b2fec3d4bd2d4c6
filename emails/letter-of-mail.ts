import type { LetterKind } from "#domain/letter-kinds";
import type { LetterText } from "#domain/letters/letter-text";
import type { Locale } from "#domain/shared/locales";
import { editableLetterFor } from "#emails/editable-letters";
import type { Letter, LetterFacts } from "#emails/letter";
import { withText } from "#emails/letter-text";
import { LETTERS } from "#emails/letters";

type Mail = {
  kind: LetterKind;
  facts: LetterFacts;
  locale: Locale;
  text?: LetterText | null | undefined;
  isTrial?: boolean | undefined;
};

const TRIAL = {
  fi: { mark: "Kokeilu", told: "Tämä on kokeiluviesti: sen tiedot on keksitty, eikä kukaan muu ole saanut sitä." },
  sv: { mark: "Prov", told: "Det här är ett prov: uppgifterna är påhittade och ingen annan har fått meddelandet." },
  en: { mark: "Trial", told: "This is a trial: its facts are invented, and nobody else has got it." },
} satisfies Record<Locale, unknown>;

/** A letter to whoever writes its text. It can never pass for a real one, and its button leads back to the texts. */
function asTrial(letter: Letter, locale: Locale): Letter {
  const { mark, told } = TRIAL[locale];
  const action = letter.action ? { action: { ...letter.action, path: "/office/letters" } } : {};
  return { ...letter, ...action, subject: `${mark}: ${letter.subject}`, paragraphs: [told, ...letter.paragraphs] };
}

/**
 * The letter of a mail: with the municipality's words where the mail carries some, else with the program's own. A text
 * that cannot be made into a letter keeps nobody waiting: the program's own goes out, and `fellBack` tells it.
 * @throws Error when the facts make no letter at all
 */
export function letterOf({ kind, facts, locale, text, isTrial }: Mail): { letter: Letter; fellBack: boolean } {
  const shaped = (letter: Letter): Letter => (isTrial ? asTrial(letter, locale) : letter);
  const id = text ? editableLetterFor(kind, facts) : null;
  if (text && id)
    try {
      return { letter: shaped(withText(id, text, facts, locale)), fellBack: false };
    } catch {
      // Whether the text or the facts are to blame shows below: facts with a hole in them make no letter of the program either.
    }
  return { letter: shaped(LETTERS[kind](facts, locale)), fellBack: Boolean(text) };
}
