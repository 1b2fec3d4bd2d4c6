import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";

type Named = { from: string; to: string; association: string; caseNumber: string; movedBy: string };

const TEXTS = {
  fi: {
    subject: ({ to, caseNumber }: Named) => `Hakemuksenne käsitellään toisessa haussa: ${to} (${caseNumber})`,
    paragraphs: ({ from, to, association, movedBy }: Named) => [
      `${movedBy} on siirtänyt hakemuksen, jonka ${association} lähetti hakuun ${from}. Se käsitellään nyt haussa ${to}.`,
      "Asianumero ja saapumisaika pysyvät samoina, ja kaikki antamanne tiedot säilyvät. Teidän ei tarvitse tehdä mitään: jos jotain puuttuu, pyydämme täydennystä.",
    ],
    reason: "Syy",
    caseNumber: "Asianumero",
    action: "Katso hakemusta",
  },
  sv: {
    subject: ({ to, caseNumber }: Named) => `Er ansökan behandlas i en annan utlysning: ${to} (${caseNumber})`,
    paragraphs: ({ from, to, association, movedBy }: Named) => [
      `${movedBy} har flyttat ansökan som ${association} skickade till ${from}. Den behandlas nu i ${to}.`,
      "Ärendenumret och ankomsttiden är de samma, och alla uppgifter ni gav finns kvar. Ni behöver inte göra något: om något saknas ber vi om komplettering.",
    ],
    reason: "Orsak",
    caseNumber: "Ärendenummer",
    action: "Se ansökan",
  },
  en: {
    subject: ({ to, caseNumber }: Named) => `Your application is handled in another call: ${to} (${caseNumber})`,
    paragraphs: ({ from, to, association, movedBy }: Named) => [
      `${movedBy} has moved the application that ${association} submitted to ${from}. It is now handled in ${to}.`,
      "The case number and the time of arrival stay the same, and everything you told is kept. There is nothing you need to do: if something is missing, we will ask for it.",
    ],
    reason: "Reason",
    caseNumber: "Case number",
    action: "See the application",
  },
} satisfies Record<Locale, unknown>;

/** Tells that an official moved the application to another call, and why. */
export const applicationTransferredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = {
    from: localFact(facts, "from", locale),
    to: localFact(facts, "to", locale),
    association: fact(facts, "association"),
    caseNumber: fact(facts, "caseNumber"),
    movedBy: fact(facts, "movedBy"),
  };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    facts: [
      { label: t.reason, value: fact(facts, "reason") },
      { label: t.caseNumber, value: named.caseNumber },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
