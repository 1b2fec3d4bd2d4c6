import type { Locale } from "#domain/shared/locales";
import { fact, type LetterFacts } from "#emails/letter";

/** The sealed link of its own that every reader of a letter gets; it opens in the letter's language. */
export const confirmPath = (facts: LetterFacts, locale: Locale): string =>
  `/confirm/${fact(facts, "token")}?lang=${locale}`;

const CORRECTING = {
  fi: {
    editors: "Jos jokin on muuttunut, samalta sivulta pääsee korjaamaan sen. Korjaamista varten kirjaudutaan.",
    nobody:
      "Jos jokin on muuttunut, samalla sivulla kerrotaan, miten saatte oikeuden korjata tiedot itse tai kenelle voitte kirjoittaa.",
  },
  sv: {
    editors: "Om något har ändrats kan ni rätta det från samma sida. För att rätta loggar man in.",
    nobody:
      "Om något har ändrats berättar samma sida hur ni får rätt att själva rätta uppgifterna, eller vem ni kan skriva till.",
  },
  en: {
    editors: "If something has changed, you can correct it from the same page. To correct it, you sign in.",
    nobody:
      "If something has changed, the same page tells how you get the right to correct the details yourselves, or whom to write to.",
  },
};

/** What the page of the link gives where something has changed; a letter written before this was told promises the least. */
export const correcting = (facts: LetterFacts, locale: Locale): string =>
  CORRECTING[locale][facts["hasEditors"] === "yes" ? "editors" : "nobody"];

/** Names under each other, or nothing. */
export const lines = (intro: string, names: string): string[] =>
  names === ""
    ? []
    : [
        `${intro}\n${names
          .split("\n")
          .map((name) => `– ${name}`)
          .join("\n")}`,
      ];
