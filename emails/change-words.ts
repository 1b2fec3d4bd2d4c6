import type { Locale } from "#domain/shared/locales";

/** What an association asked for, in a word or two. */
export const CHANGE_WORDS: Record<Locale, Record<string, string>> = {
  fi: { identity: "nimen, muodon tai numeron muutos", deletion: "poistaminen hakemistosta" },
  sv: { identity: "ändring av namn, form eller nummer", deletion: "borttagning ur katalogen" },
  en: { identity: "a change of name, form or number", deletion: "removal from the directory" },
};
