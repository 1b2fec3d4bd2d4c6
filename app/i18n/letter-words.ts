import type { LetterKind } from "#domain/letter-kinds";
import type { Locale } from "#domain/shared/locales";
import { decisionsLetters } from "#i18n/messages/letters-decisions";
import { directoryLetters } from "#i18n/messages/letters-directory";
import { grantsLetters } from "#i18n/messages/letters-grants";
import { peopleLetters } from "#i18n/messages/letters-people";
import { premisesLetters } from "#i18n/messages/letters-premises";
import { referralsLetters } from "#i18n/messages/letters-referrals";
import { upkeepLetters } from "#i18n/messages/letters-upkeep";

type LetterWords = { name: string; when: string; to: string };

/** What every letter is called, when it is sent and to whom: the compiler refuses a kind without words. */
export const letterWords = (locale: Locale): Readonly<Record<LetterKind, LetterWords>> => ({
  ...grantsLetters[locale],
  ...decisionsLetters[locale],
  ...directoryLetters[locale],
  ...upkeepLetters[locale],
  ...premisesLetters[locale],
  ...referralsLetters[locale],
  ...peopleLetters[locale],
});
