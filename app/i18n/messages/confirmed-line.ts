import type { Confirmer } from "#domain/associations/confirmation";
import { texts } from "#i18n/texts";

type Words = {
  by: Record<Confirmer, string>;
  confirmed: (facts: { date: string; by: string }) => string;
  /** Taken over from a register or a file: nobody of the association has said that it is so. */
  imported: (facts: { date: string }) => string;
  never: string;
  staleTitle: string;
  staleText: string;
  unlistedTitle: string;
  unlistedText: string;
};

/** How sure we are that what a page says is still true. */
export const confirmedLine = texts<Words>({
  fi: {
    by: { association: "yhdistys", umbrella: "kattojärjestö", city: "kaupunki", import: "tuotu aineistosta" },
    confirmed: ({ date, by }) => `Vahvistettu ${date}${by ? ` (${by})` : ""}`,
    imported: ({ date }) => `Tiedot ${date}, tuotu aineistosta`,
    never: "Tietoja ei ole vahvistettu",
    staleTitle: "Tiedot voivat olla vanhentuneita",
    staleText: "Niitä ei ole vahvistettu pitkään aikaan. Tarkista yhdistykseltä ennen kuin lähdet.",
    unlistedTitle: "Tätä ei enää näytetä hakutuloksissa",
    unlistedText:
      "Kukaan ei ole pitkään aikaan vahvistanut, että tiedot pitävät paikkansa. Tarkista ne yhdistykseltä. Kun yhdistys vahvistaa tiedot, ne palaavat hakemistoon.",
  },
  sv: {
    by: { association: "föreningen", umbrella: "takorganisationen", city: "staden", import: "importerat material" },
    confirmed: ({ date, by }) => `Bekräftat ${date}${by ? ` (${by})` : ""}`,
    imported: ({ date }) => `Uppgifter från ${date}, importerade`,
    never: "Uppgifterna har inte bekräftats",
    staleTitle: "Uppgifterna kan vara föråldrade",
    staleText: "De har inte bekräftats på länge. Kontrollera med föreningen innan du ger dig av.",
    unlistedTitle: "Det här visas inte längre bland sökresultaten",
    unlistedText:
      "Ingen har på länge bekräftat att uppgifterna stämmer. Kontrollera dem med föreningen. När föreningen bekräftar uppgifterna kommer de tillbaka i katalogen.",
  },
  en: {
    by: { association: "the association", umbrella: "umbrella organisation", city: "the city", import: "imported" },
    confirmed: ({ date, by }) => `Confirmed ${date}${by ? ` (${by})` : ""}`,
    imported: ({ date }) => `Details of ${date}, imported`,
    never: "The details have not been confirmed",
    staleTitle: "The details may be out of date",
    staleText: "They have not been confirmed for a long time. Check with the association before you set out.",
    unlistedTitle: "This is no longer shown in search results",
    unlistedText:
      "Nobody has confirmed for a long time that the details are true. Check them with the association. When the association confirms them, they come back to the directory.",
  },
});
