import { claimAction, claimRows } from "#emails/claim-facts";
import { fact, localFact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: ({ call }: { call: string }) => `Maksatushakemus pitää korjata: ${call}`,
    start: "Palautimme maksatushakemuksenne korjattavaksi. Tarkastaja kirjoitti:",
    next: "Tehkää korjaukset ja lähettäkää hakemus uudelleen. Kaikki lisäämänne kulut ja kuitit ovat tallessa.",
  },
  sv: {
    subject: ({ call }: { call: string }) => `Utbetalningsansökan behöver rättas: ${call}`,
    start: "Vi returnerade er utbetalningsansökan för rättelse. Granskaren skrev:",
    next: "Gör rättelserna och skicka ansökan på nytt. Alla kostnader och kvitton som ni har lagt till finns kvar.",
  },
  en: {
    subject: ({ call }: { call: string }) => `Your claim needs a correction: ${call}`,
    start: "We returned your claim for correction. The reviewer wrote:",
    next: "Make the corrections and send the claim again. All the costs and receipts you added are still there.",
  },
};

/** Tells the association's people what to mend in a claim. */
export const claimReturnedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  return {
    subject: t.subject({ call: localFact(facts, "call", locale) }),
    paragraphs: [t.start, fact(facts, "reason"), t.next],
    facts: claimRows(facts, locale),
    action: claimAction(facts, locale),
  };
};
