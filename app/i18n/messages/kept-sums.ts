import { texts } from "#i18n/texts";

/** Lists whose reader is disqualified from one of their lines: its sums are kept, and so is what would tell them. */
export const keptSums = texts({
  fi: {
    title: ({ names }: { names: string }) => `Olet esteellinen tässä: ${names}`,
    why: "Et näe rivin summia ja perustelua ennen päätöstä. Yhteissummat on laskettu vain muista riveistä, ettei rivin summa selviä niistä.",
    total: "Muut yhteensä",
    proposed: "Esitetty muille",
    soFar: "Muille esitetty nyt",
  },
  sv: {
    title: ({ names }) => `Du är jävig i det här: ${names}`,
    why: "Du ser inte radens belopp och motivering före beslutet. Totalsummorna är räknade enbart på de övriga raderna, så att radens belopp inte framgår av dem.",
    total: "Övriga sammanlagt",
    proposed: "Föreslaget till andra",
    soFar: "Föreslaget till andra nu",
  },
  en: {
    title: ({ names }) => `You are disqualified from this: ${names}`,
    why: "You do not see the line's sums and reason before the decision. Totals are counted from the other lines only, so that they do not tell the sum of the line.",
    total: "Others in total",
    proposed: "Proposed to others",
    soFar: "Proposed to others now",
  },
});
