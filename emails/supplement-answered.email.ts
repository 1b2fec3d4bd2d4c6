import type { Locale } from "#domain/shared/locales";
import { fact, type LetterBuilder } from "#emails/letter";

type Named = { association: string; caseNumber: string };

const TEXTS = {
  fi: {
    subject: ({ association, caseNumber }: Named) => `Täydennys saapui: ${association} (${caseNumber})`,
    paragraph: ({ association }: Named) => `${association} on vastannut täydennyspyyntöösi:`,
    action: "Avaa hakemus",
  },
  sv: {
    subject: ({ association, caseNumber }: Named) => `Komplettering inkom: ${association} (${caseNumber})`,
    paragraph: ({ association }: Named) => `${association} har svarat på din begäran om komplettering:`,
    action: "Öppna ansökan",
  },
  en: {
    subject: ({ association, caseNumber }: Named) => `A supplement arrived: ${association} (${caseNumber})`,
    paragraph: ({ association }: Named) => `${association} has answered your request:`,
    action: "Open the application",
  },
} satisfies Record<Locale, unknown>;

/** Tells the preparer who asked that the applicant has answered. */
export const supplementAnsweredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { association: fact(facts, "association"), caseNumber: fact(facts, "caseNumber") };
  return {
    subject: t.subject(named),
    paragraphs: [t.paragraph(named), fact(facts, "answer")],
    action: { label: t.action, path: `/office/cases/${fact(facts, "caseId")}` },
  };
};
