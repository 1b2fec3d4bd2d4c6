import { texts } from "#i18n/texts";

/** How accepted costs become money, in plain words, and what has come of an award. */
export const claimRule = texts({
  fi: {
    balance: {
      awarded: "Myönnetty",
      paid: "Maksettu",
      left: "Jäljellä",
      onTheWay: ({ sum }: { sum: string }) => `Lisäksi maksussa ${sum}`,
    },
    rule: {
      whole: "Kaupunki maksaa hyväksytyt kulut kokonaan",
      share: ({ share }: { share: string }) => `Kaupunki maksaa hyväksytyistä kuluista ${share}`,
      upTo: ({ award }: { award: string }) => `, kuitenkin enintään myönnetyn avustuksen ${award}`,
      cap: ({ cap }: { cap: string }) => ` ja enintään ${cap} hakijaa kohti`,
      paid: ({ sum }: { sum: string }) => ` Aiemmat maksatukset ${sum} vähennetään.`,
    },
    limitedBy: {
      award: "Summan rajaa myönnetty avustus.",
      cap: "Summan rajaa hakukohtainen enimmäismäärä.",
      share: "",
    },
    uncovered: ({ sum }: { sum: string }) => `Aiemmin maksetusta ${sum} jää vielä ilman hyväksyttyjä kuluja.`,
    overpaid: ({ sum }: { sum: string }) => `Avustusta on jo maksettu ${sum} enemmän kuin siitä voi maksaa.`,
  },
  sv: {
    balance: { awarded: "Beviljat", paid: "Betalt", left: "Kvar", onTheWay: ({ sum }) => `Dessutom på väg ${sum}` },
    rule: {
      whole: "Staden betalar de godkända kostnaderna i sin helhet",
      share: ({ share }) => `Staden betalar ${share} av de godkända kostnaderna`,
      upTo: ({ award }) => `, dock högst det beviljade understödet ${award}`,
      cap: ({ cap }) => ` och högst ${cap} per sökande`,
      paid: ({ sum }) => ` Tidigare utbetalningar ${sum} dras av.`,
    },
    limitedBy: {
      award: "Summan begränsas av det beviljade understödet.",
      cap: "Summan begränsas av utlysningens maximibelopp.",
      share: "",
    },
    uncovered: ({ sum }) => `Av det som redan har betalats saknar ${sum} ännu godkända kostnader.`,
    overpaid: ({ sum }) => `Det har redan betalats ${sum} mer än vad som kan betalas av understödet.`,
  },
  en: {
    balance: { awarded: "Awarded", paid: "Paid", left: "Left", onTheWay: ({ sum }) => `Another ${sum} on its way` },
    rule: {
      whole: "The city pays accepted costs in full",
      share: ({ share }) => `The city pays ${share} of accepted costs`,
      upTo: ({ award }) => `, but at most the grant of ${award}`,
      cap: ({ cap }) => ` and at most ${cap} per applicant`,
      paid: ({ sum }) => ` Earlier payments of ${sum} are deducted.`,
    },
    limitedBy: {
      award: "The sum is limited by the grant.",
      cap: "The sum is limited by the call's maximum.",
      share: "",
    },
    uncovered: ({ sum }) => `${sum} of what has been paid has no accepted costs yet.`,
    overpaid: ({ sum }) => `${sum} more has already been paid than can be paid of the grant.`,
  },
});
