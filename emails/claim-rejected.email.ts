import { claimAction, claimOrAdvance, claimRows, outcomeRows } from "#emails/claim-facts";
import { localFact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    claim: {
      subject: ({ call }: { call: string }) => `Maksatushakemus hylättiin: ${call}`,
      paragraphs: [
        "Emme valitettavasti voineet hyväksyä mitään maksatushakemuksen kuluista. Perustelut ovat alla.",
        "Voitte tehdä uuden maksatushakemuksen muista kuluista määräaikaan asti.",
      ],
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ennakkohakemus hylättiin: ${call}`,
      paragraphs: [
        "Emme valitettavasti voineet antaa ennakkoa. Perustelut ovat alla.",
        "Avustus on silti teille myönnetty: voitte hakea maksatusta toteutuneista kuluista kuitteja vastaan määräaikaan asti.",
      ],
    },
  },
  sv: {
    claim: {
      subject: ({ call }: { call: string }) => `Utbetalningsansökan avslogs: ${call}`,
      paragraphs: [
        "Vi kunde tyvärr inte godkänna någon av kostnaderna i utbetalningsansökan. Motiveringarna finns nedan.",
        "Ni kan göra en ny utbetalningsansökan för andra kostnader inom tidsfristen.",
      ],
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ansökan om förskott avslogs: ${call}`,
      paragraphs: [
        "Vi kunde tyvärr inte ge något förskott. Motiveringarna finns nedan.",
        "Understödet är ändå beviljat: ni kan söka utbetalning för kostnader som har uppstått mot kvitton inom tidsfristen.",
      ],
    },
  },
  en: {
    claim: {
      subject: ({ call }: { call: string }) => `Your claim was rejected: ${call}`,
      paragraphs: [
        "Unfortunately we could not accept any of the costs in the claim. The reasons are below.",
        "You can make a new claim for other costs until the deadline.",
      ],
    },
    advance: {
      subject: ({ call }: { call: string }) => `Your request for an advance was rejected: ${call}`,
      paragraphs: [
        "Unfortunately we could not give an advance. The reasons are below.",
        "The grant is still yours: you can claim payment for the costs on receipts until the deadline.",
      ],
    },
  },
};

/** Tells the association's people that nothing of a claim was accepted, and why. */
export const claimRejectedEmail: LetterBuilder = (facts, locale) => ({
  subject: TEXTS[locale][claimOrAdvance(facts)].subject({ call: localFact(facts, "call", locale) }),
  paragraphs: TEXTS[locale][claimOrAdvance(facts)].paragraphs,
  facts: [...claimRows(facts, locale), ...outcomeRows(facts, locale)],
  action: claimAction(facts, locale),
});
