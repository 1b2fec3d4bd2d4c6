import { claimAction, claimOrAdvance, claimRows } from "#emails/claim-facts";
import { centsFact, localFact, type LetterBuilder } from "#emails/letter";
import { formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    claim: {
      subject: ({ call }: { call: string }) => `Maksatushakemus on perillä: ${call}`,
      came: "Saimme maksatushakemuksenne. Valmistelija tarkastaa kulut ja kuitit, ja kerromme tuloksen sähköpostilla.",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ennakkohakemus on perillä: ${call}`,
      came: "Saimme ennakkohakemuksenne. Valmistelija tarkastaa tulevat kulut ja niiden arviot, ja kerromme tuloksen sähköpostilla.",
    },
    rest: "Teidän ei tarvitse nyt tehdä mitään.",
    sum: "Kulut yhteensä",
  },
  sv: {
    claim: {
      subject: ({ call }: { call: string }) => `Utbetalningsansökan har kommit fram: ${call}`,
      came: "Vi har fått er utbetalningsansökan. En beredare granskar kostnaderna och kvittona, och vi meddelar resultatet per e-post.",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Ansökan om förskott har kommit fram: ${call}`,
      came: "Vi har fått er ansökan om förskott. En beredare granskar de kommande kostnaderna och beräkningarna, och vi meddelar resultatet per e-post.",
    },
    rest: "Ni behöver inte göra något nu.",
    sum: "Kostnader sammanlagt",
  },
  en: {
    claim: {
      subject: ({ call }: { call: string }) => `Your claim has arrived: ${call}`,
      came: "We have received your claim. A preparer reviews the costs and receipts, and we tell you the result by email.",
    },
    advance: {
      subject: ({ call }: { call: string }) => `Your request for an advance has arrived: ${call}`,
      came: "We have received your request for an advance. A preparer reviews the coming costs and their estimates, and we tell you the result by email.",
    },
    rest: "You do not need to do anything now.",
    sum: "Costs in total",
  },
};

/** Tells the association's people that the claim is with the city. */
export const claimReceivedEmail: LetterBuilder = (facts, locale) => ({
  subject: TEXTS[locale][claimOrAdvance(facts)].subject({ call: localFact(facts, "call", locale) }),
  paragraphs: [TEXTS[locale][claimOrAdvance(facts)].came, TEXTS[locale].rest],
  facts: [
    ...claimRows(facts, locale),
    { label: TEXTS[locale].sum, value: formatEuros(centsFact(facts, "claimedCents"), locale) },
  ],
  action: claimAction(facts, locale),
});
