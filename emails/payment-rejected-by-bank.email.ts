import { claimAction } from "#emails/claim-facts";
import { centsFact, fact, type LetterBuilder } from "#emails/letter";
import { formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    subject: "Pankki ei voinut maksaa avustusta",
    paragraphs: [
      "Pankki palautti avustuksen maksun. Raha ei ole kadonnut: maksu on uudelleen jonossa.",
      "Tarkistakaa, että hakemuksessa ilmoitettu tilinumero on oikein ja tili voimassa. Jos tili on vaihtunut, ottakaa heti yhteyttä kaupunkiin.",
    ],
    labels: { caseNumber: "Asianumero", sum: "Summa", reason: "Pankin ilmoittama syy" },
  },
  sv: {
    subject: "Banken kunde inte betala understödet",
    paragraphs: [
      "Banken returnerade betalningen av understödet. Pengarna är inte borta: betalningen står i kö på nytt.",
      "Kontrollera att kontonumret i ansökan är rätt och att kontot är i bruk. Om kontot har bytts ut, kontakta staden genast.",
    ],
    labels: { caseNumber: "Ärendenummer", sum: "Summa", reason: "Orsak enligt banken" },
  },
  en: {
    subject: "The bank could not pay the grant",
    paragraphs: [
      "The bank returned the payment of the grant. The money is not lost: the payment is in the queue again.",
      "Check that the account number in the application is right and the account is open. If the account has changed, contact the city at once.",
    ],
    labels: { caseNumber: "Case number", sum: "Sum", reason: "The bank's reason" },
  },
};

/** Tells the association's people that the bank sent a payment back, and what to check. */
export const paymentRejectedByBankEmail: LetterBuilder = (facts, locale) => {
  const { subject, paragraphs, labels } = TEXTS[locale];
  return {
    subject,
    paragraphs,
    facts: [
      { label: labels.caseNumber, value: fact(facts, "caseNumber") },
      { label: labels.sum, value: formatEuros(centsFact(facts, "cents"), locale) },
      { label: labels.reason, value: fact(facts, "reason") },
    ],
    action: claimAction(facts, locale),
  };
};
