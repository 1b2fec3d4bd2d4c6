import type { Locale } from "#domain/shared/locales";

const WORDS: Record<Locale, { section: string; own: string }> = {
  fi: { section: "§", own: "viranhaltijapäätös" },
  sv: { section: "§", own: "tjänsteinnehavarbeslut" },
  en: { section: "section", own: "decision of the office holder" },
};

type Numbered = { section: string; byOfficeHolder: boolean };

/** What a decision is known by: its § in the minutes, or the number of the office holder's decision. */
export const decisionNumber = ({ section, byOfficeHolder }: Numbered, locale: Locale): string =>
  `${WORDS[locale][byOfficeHolder ? "own" : "section"]} ${section}`;
