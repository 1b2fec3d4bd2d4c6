import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";

type Named = { call: string; association: string; caseNumber: string };

const TEXTS = {
  fi: {
    subject: ({ caseNumber }: Named) => `Hakemus ${caseNumber} on peruttu`,
    paragraphs: ({ association, call }: Named) => [
      `${association} on perunut hakemuksensa: ${call}. Hakemusta ei käsitellä.`,
      "Jos haku on vielä auki, voitte tehdä uuden hakemuksen.",
    ],
    action: "Katso hakemus",
  },
  sv: {
    subject: ({ caseNumber }: Named) => `Ansökan ${caseNumber} har återtagits`,
    paragraphs: ({ association, call }: Named) => [
      `${association} har återtagit sin ansökan: ${call}. Ansökan behandlas inte.`,
      "Om ansökningstiden ännu pågår kan ni göra en ny ansökan.",
    ],
    action: "Se ansökan",
  },
  en: {
    subject: ({ caseNumber }: Named) => `Application ${caseNumber} has been withdrawn`,
    paragraphs: ({ association, call }: Named) => [
      `${association} has withdrawn its application: ${call}. It will not be handled.`,
      "If the call is still open, you may make a new application.",
    ],
    action: "See the application",
  },
} satisfies Record<Locale, unknown>;

/** Tells every member of the association that its application was taken back. */
export const applicationWithdrawnEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const call = localFact(facts, "call", locale);
  const named = { call, association: fact(facts, "association"), caseNumber: fact(facts, "caseNumber") };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
