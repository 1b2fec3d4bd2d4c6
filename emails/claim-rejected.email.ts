import { claimAction, claimRows, outcomeRows } from "#emails/claim-facts";
import { localFact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: ({ call }: { call: string }) => `Maksatushakemus hylättiin: ${call}`,
    paragraphs: [
      "Emme valitettavasti voineet hyväksyä mitään maksatushakemuksen kuluista. Perustelut ovat alla.",
      "Voitte tehdä uuden maksatushakemuksen muista kuluista määräaikaan asti.",
    ],
  },
  sv: {
    subject: ({ call }: { call: string }) => `Utbetalningsansökan avslogs: ${call}`,
    paragraphs: [
      "Vi kunde tyvärr inte godkänna någon av kostnaderna i utbetalningsansökan. Motiveringarna finns nedan.",
      "Ni kan göra en ny utbetalningsansökan för andra kostnader inom tidsfristen.",
    ],
  },
  en: {
    subject: ({ call }: { call: string }) => `Your claim was rejected: ${call}`,
    paragraphs: [
      "Unfortunately we could not accept any of the costs in the claim. The reasons are below.",
      "You can make a new claim for other costs until the deadline.",
    ],
  },
};

/** Tells the association's people that nothing of a claim was accepted, and why. */
export const claimRejectedEmail: LetterBuilder = (facts, locale) => ({
  subject: TEXTS[locale].subject({ call: localFact(facts, "call", locale) }),
  paragraphs: TEXTS[locale].paragraphs,
  facts: [...claimRows(facts, locale), ...outcomeRows(facts, locale)],
  action: claimAction(facts, locale),
});
