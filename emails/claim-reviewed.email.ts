import { claimAction, claimRows, outcomeRows } from "#emails/claim-facts";
import { centsFact, localFact, type LetterBuilder } from "#emails/letter";
import { formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    subject: ({ call }: { call: string }) => `Maksatushakemus on tarkastettu: ${call}`,
    paragraphs: [
      "Tarkastimme maksatushakemuksenne. Alla on tulos kulu kululta.",
      "Seuraavaksi toinen henkilö hyväksyy maksun. Kerromme, kun raha on lähtenyt.",
    ],
    sum: "Maksettava summa",
  },
  sv: {
    subject: ({ call }: { call: string }) => `Utbetalningsansökan är granskad: ${call}`,
    paragraphs: [
      "Vi har granskat er utbetalningsansökan. Nedan finns resultatet kostnad för kostnad.",
      "Härnäst godkänner en annan person betalningen. Vi meddelar när pengarna har betalats.",
    ],
    sum: "Summa att betala",
  },
  en: {
    subject: ({ call }: { call: string }) => `Your claim has been reviewed: ${call}`,
    paragraphs: [
      "We have reviewed your claim. The result is below, cost by cost.",
      "Next, another person approves the payment. We tell you when the money has been paid.",
    ],
    sum: "Sum to be paid",
  },
};

/** Tells the association's people what was accepted of each cost, and what will be paid. */
export const claimReviewedEmail: LetterBuilder = (facts, locale) => ({
  subject: TEXTS[locale].subject({ call: localFact(facts, "call", locale) }),
  paragraphs: TEXTS[locale].paragraphs,
  facts: [
    ...claimRows(facts, locale),
    ...outcomeRows(facts, locale),
    { label: TEXTS[locale].sum, value: formatEuros(centsFact(facts, "payableCents"), locale) },
  ],
  action: claimAction(facts, locale),
});
