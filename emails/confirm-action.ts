import type { Locale } from "#domain/shared/locales";
import { fact, type LetterFacts } from "#emails/letter";

/** The sealed link of its own that every reader of a letter gets; it opens in the letter's language. */
export const confirmPath = (facts: LetterFacts, locale: Locale): string =>
  `/confirm/${fact(facts, "token")}?lang=${locale}`;

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
