import { claimAction, claimOrAdvance, claimRows } from "#emails/claim-facts";
import { fact, localFact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    claim: {
      subject: ({ call }: { call: string }) => `Maksatushakemus pitää korjata: ${call}`,
      start: "Palautimme maksatushakemuksenne korjattavaksi. Tarkastaja kirjoitti:",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ennakkohakemus pitää korjata: ${call}`,
      start: "Palautimme ennakkohakemuksenne korjattavaksi. Tarkastaja kirjoitti:",
    },
    next: "Tehkää korjaukset ja lähettäkää hakemus uudelleen. Kaikki lisäämänne kulut ja liitteet ovat tallessa.",
  },
  sv: {
    claim: {
      subject: ({ call }: { call: string }) => `Utbetalningsansökan behöver rättas: ${call}`,
      start: "Vi returnerade er utbetalningsansökan för rättelse. Granskaren skrev:",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ansökan om förskott behöver rättas: ${call}`,
      start: "Vi returnerade er ansökan om förskott för rättelse. Granskaren skrev:",
    },
    next: "Gör rättelserna och skicka ansökan på nytt. Alla kostnader och bilagor som ni har lagt till finns kvar.",
  },
  en: {
    claim: {
      subject: ({ call }: { call: string }) => `Your claim needs a correction: ${call}`,
      start: "We returned your claim for correction. The reviewer wrote:",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Your request for an advance needs a correction: ${call}`,
      start: "We returned your request for an advance for correction. The reviewer wrote:",
    },
    next: "Make the corrections and send it again. All the costs and attachments you added are still there.",
  },
};

/** Tells the association's people what to mend in a claim. */
export const claimReturnedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  return {
    subject: t[claimOrAdvance(facts)].subject({ call: localFact(facts, "call", locale) }),
    paragraphs: [t[claimOrAdvance(facts)].start, fact(facts, "reason"), t.next],
    facts: claimRows(facts, locale),
    action: claimAction(facts, locale),
  };
};
