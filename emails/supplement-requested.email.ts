import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

type Named = { association: string; caseNumber: string; question: string; dueOn: string; askedBy: string };

const TEXTS = {
  fi: {
    subject: ({ caseNumber, dueOn }: Named) => `Täydentäkää hakemusta ${caseNumber} viimeistään ${dueOn}`,
    paragraphs: ({ association, question, askedBy }: Named) => [
      `${askedBy} valmistelee hakemusta, jonka ${association} on lähettänyt, ja pyytää siihen täydennystä:`,
      question,
      "Vastatkaa palvelussa. Myös myöhässä saapunut vastaus otetaan huomioon, kunnes valmistelija jatkaa käsittelyä.",
    ],
    due: "Vastaus viimeistään",
    caseNumber: "Asianumero",
    action: "Vastaa täydennyspyyntöön",
  },
  sv: {
    subject: ({ caseNumber, dueOn }: Named) => `Komplettera ansökan ${caseNumber} senast ${dueOn}`,
    paragraphs: ({ association, question, askedBy }: Named) => [
      `${askedBy} bereder ansökan från ${association} och ber om komplettering:`,
      question,
      "Svara i tjänsten. Också ett försenat svar beaktas tills beredaren fortsätter behandlingen.",
    ],
    due: "Svar senast",
    caseNumber: "Ärendenummer",
    action: "Svara på begäran",
  },
  en: {
    subject: ({ caseNumber, dueOn }: Named) => `Please supplement application ${caseNumber} by ${dueOn}`,
    paragraphs: ({ association, question, askedBy }: Named) => [
      `${askedBy} is preparing the application of ${association} and asks for a supplement:`,
      question,
      "Answer in the service. A late answer too is taken into account until the preparer goes on.",
    ],
    due: "Answer by",
    caseNumber: "Case number",
    action: "Answer the request",
  },
} satisfies Record<Locale, unknown>;

/** Asks the association for what its application lacks. */
export const supplementRequestedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = {
    association: fact(facts, "association"),
    caseNumber: fact(facts, "caseNumber"),
    question: localFact(facts, "question", locale),
    dueOn: formatDate(fact(facts, "dueOn"), locale),
    askedBy: fact(facts, "askedBy"),
  };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    facts: [
      { label: t.due, value: named.dueOn },
      { label: t.caseNumber, value: named.caseNumber },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}/supplements/${fact(facts, "supplementId")}` },
  };
};
