import { texts } from "#i18n/texts";

type NextCallTexts = {
  title: string;
  pageTitle: (facts: { year: number }) => string;
  lead: string;
  link: string;
  make: (facts: { year: number }) => string;
  cancel: string;
  madeTitle: (facts: { year: number }) => string;
  openMade: string;
  tableTitle: string;
  what: string;
  compared: string;
  same: string;
  differs: string;
  none: string;
  conditional: string;
  unconditional: string;
  atMost: (facts: { sum: string }) => string;
  version: (facts: { number: number }) => string;
  rows: Record<
    | "opens"
    | "closes"
    | "decision"
    | "claims"
    | "budget"
    | "parts"
    | "condition"
    | "body"
    | "share"
    | "attachments"
    | "info"
    | "contact"
    | "criteria"
    | "form",
    string
  >;
  rulesChanged: (facts: { year: number }) => string;
};

/** Making last year's call again: what it becomes, beside what it was. */
export const nextCall = texts<NextCallTexts>({
  fi: {
    title: "Seuraava haku",
    pageTitle: ({ year }) => `Vuoden ${year} haku`,
    lead: "Viime haku siirrettynä uuteen vuoteen. Tarkista, mikä muuttuu. Haku tallentuu luonnoksena, jota voi vielä muuttaa.",
    link: "Tee seuraavan vuoden haku",
    make: ({ year }) => `Tee vuoden ${year} haku`,
    cancel: "Peruuta",
    madeTitle: ({ year }) => `Vuoden ${year} haku on jo tehty`,
    openMade: "Avaa se",
    tableTitle: "Viime haku ja uusi haku rinnakkain",
    what: "Tieto",
    compared: "Muuttuuko",
    same: "ennallaan",
    differs: "muuttuu",
    none: "ei ole",
    conditional: "ehdollinen talousarviolle",
    unconditional: "ei ehtoa",
    atMost: ({ sum }) => `enintään ${sum}`,
    version: ({ number }) => `versio ${number}`,
    rows: {
      opens: "Haku aukeaa",
      closes: "Haku sulkeutuu",
      decision: "Päätös arviolta",
      claims: "Maksatushakemukset viimeistään",
      budget: "Määräraha",
      parts: "Määrärahan osat",
      condition: "Ehdollisuus",
      body: "Päättäjä",
      share: "Osuus kuluista",
      attachments: "Liitteet",
      info: "Infotilaisuudet",
      contact: "Yhteyshenkilö",
      criteria: "Arviointiperusteet",
      form: "Lomake",
    },
    rulesChanged: ({ year }) =>
      `Avustuslajin säännöt tai ohjeet ovat muuttuneet vuoden ${year} haun jälkeen. Uusi haku saa uusimmat.`,
  },
  sv: {
    title: "Nästa utlysning",
    pageTitle: ({ year }) => `Utlysningen ${year}`,
    lead: "Förra utlysningen flyttad till det nya året. Kontrollera vad som ändras. Den sparas som utkast och kan ännu ändras.",
    link: "Skapa nästa års utlysning",
    make: ({ year }) => `Skapa utlysningen ${year}`,
    cancel: "Avbryt",
    madeTitle: ({ year }) => `Utlysningen ${year} är redan skapad`,
    openMade: "Öppna den",
    tableTitle: "Förra och nya utlysningen bredvid varandra",
    what: "Uppgift",
    compared: "Ändras",
    same: "oförändrat",
    differs: "ändras",
    none: "finns inte",
    conditional: "villkorad av budgeten",
    unconditional: "inget villkor",
    atMost: ({ sum }) => `högst ${sum}`,
    version: ({ number }) => `version ${number}`,
    rows: {
      opens: "Ansökningstiden börjar",
      closes: "Ansökningstiden går ut",
      decision: "Beslut beräknas",
      claims: "Utbetalningsansökningar senast",
      budget: "Anslag",
      parts: "Anslagets delar",
      condition: "Villkor",
      body: "Beslutsfattare",
      share: "Andel av kostnaderna",
      attachments: "Bilagor",
      info: "Infotillfällen",
      contact: "Kontaktperson",
      criteria: "Bedömningsgrunder",
      form: "Blankett",
    },
    rulesChanged: ({ year }) =>
      `Understödsformens regler eller anvisningar har ändrats efter utlysningen ${year}. Den nya får de nyaste.`,
  },
  en: {
    title: "The next call",
    pageTitle: ({ year }) => `The call of ${year}`,
    lead: "The last call moved to the new year. Check what changes. The call is saved as a draft that can still be changed.",
    link: "Make next year's call",
    make: ({ year }) => `Make the call of ${year}`,
    cancel: "Cancel",
    madeTitle: ({ year }) => `The call of ${year} has been made already`,
    openMade: "Open it",
    tableTitle: "The last call and the new one side by side",
    what: "Detail",
    compared: "Does it change",
    same: "as before",
    differs: "changes",
    none: "none",
    conditional: "conditional on the budget",
    unconditional: "no condition",
    atMost: ({ sum }) => `at most ${sum}`,
    version: ({ number }) => `version ${number}`,
    rows: {
      opens: "The call opens",
      closes: "The call closes",
      decision: "Decision expected",
      claims: "Claims due by",
      budget: "Budget",
      parts: "Parts of the budget",
      condition: "Condition",
      body: "Decided by",
      share: "Share of costs",
      attachments: "Attachments",
      info: "Information events",
      contact: "Contact person",
      criteria: "Criteria for scoring",
      form: "Form",
    },
    rulesChanged: ({ year }) =>
      `The programme's rules or guidance have changed since the call of ${year}. The new call gets the newest.`,
  },
});
