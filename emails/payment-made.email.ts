import { claimAction } from "#emails/claim-facts";
import { centsFact, fact, type LetterBuilder } from "#emails/letter";
import { formatDate, formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    subject: ({ sum }: { sum: string }) => `Avustus on maksettu: ${sum}`,
    paragraphs: [
      "Avustus on maksettu yhdistyksen tilille.",
      "Jos rahaa ei näy tilillä parin pankkipäivän kuluttua, ottakaa yhteyttä kaupunkiin.",
    ],
    labels: { caseNumber: "Asianumero", sum: "Summa", paidOn: "Maksettu" },
  },
  sv: {
    subject: ({ sum }: { sum: string }) => `Understödet är betalt: ${sum}`,
    paragraphs: [
      "Understödet har betalats till föreningens konto.",
      "Om pengarna inte syns på kontot inom ett par bankdagar, kontakta staden.",
    ],
    labels: { caseNumber: "Ärendenummer", sum: "Summa", paidOn: "Betalt" },
  },
  en: {
    subject: ({ sum }: { sum: string }) => `The grant has been paid: ${sum}`,
    paragraphs: [
      "The grant has been paid to the association's account.",
      "If the money is not on the account in a couple of banking days, contact the city.",
    ],
    labels: { caseNumber: "Case number", sum: "Sum", paidOn: "Paid on" },
  },
};

/** Tells the association's people that the bank has paid. */
export const paymentMadeEmail: LetterBuilder = (facts, locale) => {
  const { subject, paragraphs, labels } = TEXTS[locale];
  const sum = formatEuros(centsFact(facts, "cents"), locale);
  return {
    subject: subject({ sum }),
    paragraphs,
    facts: [
      { label: labels.caseNumber, value: fact(facts, "caseNumber") },
      { label: labels.sum, value: sum },
      { label: labels.paidOn, value: formatDate(fact(facts, "paidOn"), locale) },
    ],
    action: claimAction(facts, locale),
  };
};
