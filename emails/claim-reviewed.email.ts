import { accountByRow, claimAction, claimOrAdvance, claimRows, isOfAdvance, outcomeRows } from "#emails/claim-facts";
import { centsFact, localFact, type Letter, type LetterBuilder, type LetterFacts } from "#emails/letter";
import type { Locale } from "#domain/shared/locales";
import { formatEuros } from "#i18n/format";

const TEXTS = {
  fi: {
    subject: {
      claim: ({ call }: { call: string }) => `Maksatushakemus on tarkastettu: ${call}`,
      advance: ({ call }: { call: string }) => `Ennakkohakemus on tarkastettu: ${call}`,
    },
    reviewed: {
      claim: "Tarkastimme maksatushakemuksenne. Alla on tulos kulu kululta.",
      advance: "Tarkastimme ennakkohakemuksenne. Alla on tulos kulu kululta.",
    },
    next: {
      pays: "Seuraavaksi toinen henkilö hyväksyy maksun. Kerromme, kun raha on lähtenyt.",
      settles:
        "Tästä hakemuksesta ei makseta rahaa: hyväksytyt kulut vähennetään ennakosta, jonka olette jo saaneet. Seuraavaksi toinen henkilö vahvistaa tuloksen.",
      nothing:
        "Tästä hakemuksesta ei makseta rahaa: avustuksesta on jo maksettu tai hyväksytty maksettavaksi se, mitä siitä voi maksaa. Seuraavaksi toinen henkilö vahvistaa tuloksen.",
    },
    account:
      "Ennakko on tilitettävä kuiteilla: hakekaa toteutuneista kuluista maksatusta, niin ennakko vähennetään siitä. Se osa, jolle ei tule hyväksyttyjä kuluja, on maksettava takaisin.",
    sum: "Maksettava summa",
    settled: "Vähennetään ennakosta",
    left: "Ennakosta vielä tilittämättä",
  },
  sv: {
    subject: {
      claim: ({ call }: { call: string }) => `Utbetalningsansökan är granskad: ${call}`,
      advance: ({ call }: { call: string }) => `Ansökan om förskott är granskad: ${call}`,
    },
    reviewed: {
      claim: "Vi har granskat er utbetalningsansökan. Nedan finns resultatet kostnad för kostnad.",
      advance: "Vi har granskat er ansökan om förskott. Nedan finns resultatet kostnad för kostnad.",
    },
    next: {
      pays: "Härnäst godkänner en annan person betalningen. Vi meddelar när pengarna har betalats.",
      settles:
        "Inga pengar betalas ut för den här ansökan: de godkända kostnaderna dras av från det förskott som ni redan har fått. Härnäst bekräftar en annan person resultatet.",
      nothing:
        "Inga pengar betalas ut för den här ansökan: det som kan betalas av understödet har redan betalats eller godkänts för betalning. Härnäst bekräftar en annan person resultatet.",
    },
    account:
      "Förskottet ska redovisas med kvitton: sök utbetalning för kostnaderna när de har uppstått, så dras förskottet av från den. Den del som inte får godkända kostnader ska betalas tillbaka.",
    sum: "Summa att betala",
    settled: "Dras av från förskottet",
    left: "Av förskottet ännu inte redovisat",
  },
  en: {
    subject: {
      claim: ({ call }: { call: string }) => `Your claim has been reviewed: ${call}`,
      advance: ({ call }: { call: string }) => `Your request for an advance has been reviewed: ${call}`,
    },
    reviewed: {
      claim: "We have reviewed your claim. The result is below, cost by cost.",
      advance: "We have reviewed your request for an advance. The result is below, cost by cost.",
    },
    next: {
      pays: "Next, another person approves the payment. We tell you when the money has been paid.",
      settles:
        "No money is paid for this claim: the accepted costs are deducted from the advance that you have already got. Next, another person confirms the result.",
      nothing:
        "No money is paid for this claim: what can be paid of the grant has already been paid or approved for payment. Next, another person confirms the result.",
    },
    account:
      "The advance must be accounted for with receipts: claim payment for the costs once they have come, and the advance is deducted from it. The part that gets no accepted costs must be repaid.",
    sum: "Sum to be paid",
    settled: "Deducted from the advance",
    left: "Of the advance not yet accounted for",
  },
};

function nextOf(facts: LetterFacts): "pays" | "settles" | "nothing" {
  if (centsFact(facts, "payableCents") > 0) return "pays";
  return Number(facts["settledCents"] ?? 0) > 0 ? "settles" : "nothing";
}

/** What the costs settle of an advance that was given before them, and what they leave of it; nothing where none was. */
function advanceRows(facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> {
  const t = TEXTS[locale];
  const [settled, left] = [Number(facts["settledCents"] ?? 0), Number(facts["unsettledCents"] ?? 0)];
  return [
    ...(settled > 0 ? [{ label: t.settled, value: formatEuros(settled, locale) }] : []),
    ...(left > 0 ? [{ label: t.left, value: formatEuros(left, locale) }] : []),
  ];
}

/**
 * Tells the association's people what was accepted of each cost, and what will be paid: of an advance also that it is to be
 * accounted for, and of a claim on receipts what of it an earlier advance covers. No money is promised where none comes.
 */
export const claimReviewedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const kind = claimOrAdvance(facts);
  return {
    subject: t.subject[kind]({ call: localFact(facts, "call", locale) }),
    paragraphs: [t.reviewed[kind], t.next[nextOf(facts)], ...(isOfAdvance(facts) ? [t.account] : [])],
    facts: [
      ...claimRows(facts, locale),
      ...outcomeRows(facts, locale),
      ...advanceRows(facts, locale),
      { label: t.sum, value: formatEuros(centsFact(facts, "payableCents"), locale) },
      ...accountByRow(facts, locale),
    ],
    action: claimAction(facts, locale),
  };
};
