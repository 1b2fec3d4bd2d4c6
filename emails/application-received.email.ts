import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDateTime, formatEuros } from "#i18n/format";

type Named = { call: string; association: string; caseNumber: string };

const TEXTS = {
  fi: {
    subject: ({ call, caseNumber }: Named) => `Hakemuksenne on perillä: ${call} (${caseNumber})`,
    paragraphs: ({ association, call }: Named) => [
      `${association} on hakenut avustusta: ${call}. Hakemus on perillä kaupungilla.`,
      "Teidän ei tarvitse nyt tehdä mitään. Jos jotain puuttuu, pyydämme täydennystä sähköpostilla.",
    ],
    caseNumber: "Asianumero",
    received: "Saapui",
    requested: "Haettu summa",
    action: "Seuraa hakemusta",
  },
  sv: {
    subject: ({ call, caseNumber }: Named) => `Ansökan har kommit fram: ${call} (${caseNumber})`,
    paragraphs: ({ association, call }: Named) => [
      `${association} har ansökt om bidrag: ${call}. Ansökan har kommit fram till staden.`,
      "Ni behöver inte göra något nu. Om något saknas ber vi om komplettering per e-post.",
    ],
    caseNumber: "Ärendenummer",
    received: "Inkom",
    requested: "Sökt belopp",
    action: "Följ ansökan",
  },
  en: {
    subject: ({ call, caseNumber }: Named) => `Your application has arrived: ${call} (${caseNumber})`,
    paragraphs: ({ association, call }: Named) => [
      `${association} has applied for a grant: ${call}. The application has reached the city.`,
      "There is nothing you need to do now. If something is missing, we will ask for it by email.",
    ],
    caseNumber: "Case number",
    received: "Received",
    requested: "Sum applied for",
    action: "Follow the application",
  },
} satisfies Record<Locale, unknown>;

/** The receipt (vastaanottoilmoitus) that every member of the association gets when an application has been filed. */
export const applicationReceivedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const call = localFact(facts, "call", locale);
  const named = { call, association: fact(facts, "association"), caseNumber: fact(facts, "caseNumber") };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    facts: [
      { label: t.caseNumber, value: named.caseNumber },
      { label: t.received, value: formatDateTime(new Date(fact(facts, "receivedAt")), locale) },
      { label: t.requested, value: formatEuros(centsFact(facts, "requestedCents"), locale) },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
