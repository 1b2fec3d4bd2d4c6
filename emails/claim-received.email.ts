import { claimAction, claimRows } from "#emails/claim-facts";
import { centsFact, localFact, type LetterBuilder } from "#emails/letter";
import { formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    subject: ({ call }: { call: string }) => `Maksatushakemus on perillä: ${call}`,
    paragraphs: [
      "Saimme maksatushakemuksenne. Valmistelija tarkastaa kulut ja kuitit, ja kerromme tuloksen sähköpostilla.",
      "Teidän ei tarvitse nyt tehdä mitään.",
    ],
    sum: "Kulut yhteensä",
  },
  sv: {
    subject: ({ call }: { call: string }) => `Utbetalningsansökan har kommit fram: ${call}`,
    paragraphs: [
      "Vi har fått er utbetalningsansökan. En beredare granskar kostnaderna och kvittona, och vi meddelar resultatet per e-post.",
      "Ni behöver inte göra något nu.",
    ],
    sum: "Kostnader sammanlagt",
  },
  en: {
    subject: ({ call }: { call: string }) => `Your claim has arrived: ${call}`,
    paragraphs: [
      "We have received your claim. A preparer reviews the costs and receipts, and we tell you the result by email.",
      "You do not need to do anything now.",
    ],
    sum: "Costs in total",
  },
};

/** Tells the association's people that the claim is with the city. */
export const claimReceivedEmail: LetterBuilder = (facts, locale) => ({
  subject: TEXTS[locale].subject({ call: localFact(facts, "call", locale) }),
  paragraphs: TEXTS[locale].paragraphs,
  facts: [
    ...claimRows(facts, locale),
    { label: TEXTS[locale].sum, value: formatEuros(centsFact(facts, "claimedCents"), locale) },
  ],
  action: claimAction(facts, locale),
});
