import { accountByRow, claimAction, claimOrAdvance } from "#emails/claim-facts";
import { centsFact, fact, type LetterBuilder } from "#emails/letter";
import { formatDate, formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    claim: {
      subject: ({ sum }: { sum: string }) => `Avustus on maksettu: ${sum}`,
      paragraphs: ["Avustus on maksettu yhdistyksen tilille."],
    },
    advance: {
      subject: ({ sum }: { sum: string }) => `Ennakko on maksettu: ${sum}`,
      paragraphs: [
        "Ennakko on maksettu yhdistyksen tilille. Se on osa avustusta, joka maksetaan ennen kuluja, ja se on tilitettävä kuiteilla.",
        "Tilitys tehdään hakemalla maksatusta: lisätkää kulut ja kuitit maksatushakemukseen. Ennakko vähennetään siitä, mitä kuluista maksetaan. Se osa, jolle ei tule hyväksyttyjä kuluja, on maksettava takaisin.",
      ],
    },
    contact: "Jos rahaa ei näy tilillä parin pankkipäivän kuluttua, ottakaa yhteyttä kaupunkiin.",
    labels: { caseNumber: "Asianumero", sum: "Summa", paidOn: "Maksettu" },
  },
  sv: {
    claim: {
      subject: ({ sum }: { sum: string }) => `Understödet är betalt: ${sum}`,
      paragraphs: ["Understödet har betalats till föreningens konto."],
    },
    advance: {
      subject: ({ sum }: { sum: string }) => `Förskottet är betalt: ${sum}`,
      paragraphs: [
        "Förskottet har betalats till föreningens konto. Det är en del av understödet som betalas före kostnaderna, och det ska redovisas med kvitton.",
        "Ni redovisar det genom att söka utbetalning: lägg till kostnaderna och kvittona i en utbetalningsansökan. Förskottet dras av från det som betalas för kostnaderna. Den del som inte får godkända kostnader ska betalas tillbaka.",
      ],
    },
    contact: "Om pengarna inte syns på kontot inom ett par bankdagar, kontakta staden.",
    labels: { caseNumber: "Ärendenummer", sum: "Summa", paidOn: "Betalt" },
  },
  en: {
    claim: {
      subject: ({ sum }: { sum: string }) => `The grant has been paid: ${sum}`,
      paragraphs: ["The grant has been paid to the association's account."],
    },
    advance: {
      subject: ({ sum }: { sum: string }) => `The advance has been paid: ${sum}`,
      paragraphs: [
        "The advance has been paid to the association's account. It is a part of the grant that is paid before the costs, and it must be accounted for with receipts.",
        "You account for it by claiming payment: add the costs and their receipts to a claim. The advance is deducted from what is paid for the costs. The part that gets no accepted costs must be repaid.",
      ],
    },
    contact: "If the money is not on the account in a couple of banking days, contact the city.",
    labels: { caseNumber: "Case number", sum: "Sum", paidOn: "Paid on" },
  },
};

/** Tells the association's people that the bank has paid; of an advance also that it is to be accounted for, and until when. */
export const paymentMadeEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { subject, paragraphs } = t[claimOrAdvance(facts)];
  const sum = formatEuros(centsFact(facts, "cents"), locale);
  return {
    subject: subject({ sum }),
    paragraphs: [...paragraphs, t.contact],
    facts: [
      { label: t.labels.caseNumber, value: fact(facts, "caseNumber") },
      { label: t.labels.sum, value: sum },
      { label: t.labels.paidOn, value: formatDate(fact(facts, "paidOn"), locale) },
      ...accountByRow(facts, locale),
    ],
    action: claimAction(facts, locale),
  };
};
