import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatEuros } from "#i18n/format";

type Named = { association: string; call: string };

const TEXTS = {
  fi: {
    subject: ({ call }: Named) => `Muistutus: avustuksen ehdot odottavat hyväksymistä (${call})`,
    waiting: ({ association, call }: Named) =>
      `Avustuksen ehtoja ei ole vielä hyväksytty. Avustuksen saaja on ${association}, haku ${call}.`,
    how: "Yhdistyksen nimenkirjoittaja lukee ehdot ja hyväksyy ne Kumppanissa. Jos haette maksatusta, hyväksytte ehdot samalla.",
    caseNumber: "Asianumero",
    awarded: "Myönnetty",
    action: "Lue ja hyväksy ehdot",
  },
  sv: {
    subject: ({ call }: Named) => `Påminnelse: villkoren för understödet väntar på godkännande (${call})`,
    waiting: ({ association, call }: Named) =>
      `Villkoren för understödet är ännu inte godkända. Understödet har beviljats ${association}, utlysning ${call}.`,
    how: "Föreningens namntecknare läser villkoren och godkänner dem i Kumppani. Om ni söker utbetalning godkänner ni villkoren samtidigt.",
    caseNumber: "Ärendenummer",
    awarded: "Beviljat",
    action: "Läs och godkänn villkoren",
  },
  en: {
    subject: ({ call }: Named) => `Reminder: the conditions of your grant wait to be accepted (${call})`,
    waiting: ({ association, call }: Named) =>
      `The conditions of the grant have not been accepted yet. The grant was awarded to ${association}, call ${call}.`,
    how: "A signatory of the association reads the conditions and accepts them in Kumppani. If you claim payment, you accept the conditions at the same time.",
    caseNumber: "Case number",
    awarded: "Awarded",
    action: "Read and accept the conditions",
  },
} satisfies Record<Locale, unknown>;

/** Reminds an association's people that nobody has taken their award on its conditions. */
export const acceptanceReminderEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { association: fact(facts, "association"), call: localFact(facts, "call", locale) };
  return {
    subject: t.subject(named),
    paragraphs: [t.waiting(named), t.how],
    facts: [
      { label: t.caseNumber, value: fact(facts, "caseNumber") },
      { label: t.awarded, value: formatEuros(centsFact(facts, "awardedCents"), locale) },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}/acceptance` },
  };
};
