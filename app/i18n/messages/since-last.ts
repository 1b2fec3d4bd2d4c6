import type { SinceState } from "#domain/grants/since-last";
import { texts } from "#i18n/texts";

type Year = { year: number };
type Decided = { date: string; section: string };
type SinceTexts = {
  /** A heading, and the way to the comparison from a step. */
  title: (of: Year) => string;
  lead: string;
  compare: string;
  asked: (told: Year & { sum: string }) => string;
  awarded: (told: { sum: string }) => string;
  then: (of: Year) => string;
  thenLong: (of: Year) => string;
  now: string;
  filledWith: string;
  filledAsIs: (of: Year) => string;
  nothing: string;
  /** Questions that were not answered then. */
  fresh: (facts: { count: number }) => string;
  states: Record<SinceState, string>;
  difference: (told: { by: string }) => string;
  /** A day that does not fit the field of this year. */
  askAgain: string;
  namesYear: (of: Year) => string;
  decision: string;
  decided: (by: Decided) => string;
  decidedByHolder: (by: Decided) => string;
  reports: string;
  report: (told: { number: number; date: string; sum: string }) => string;
  noReports: string;
};

/** An application beside the association's earlier one, field by field. */
export const sinceLastTexts = texts<SinceTexts>({
  fi: {
    title: ({ year }) => `Vuosi ${year} ja tämä hakemus rinnakkain`,
    lead: "Näet kohta kohdalta, mitä silloin vastattiin ja mikä on nyt toisin.",
    compare: "Vertaa kohta kohdalta",
    asked: ({ year, sum }) => `Vuonna ${year} haitte ${sum}`,
    awarded: ({ sum }) => `saitte ${sum}`,
    then: ({ year }) => `Vuonna ${year}`,
    thenLong: ({ year }) => `Mitä vastattiin vuonna ${year}`,
    now: "Nyt",
    filledWith: "Tähän täytetään",
    filledAsIs: ({ year }) => `Täytetään niin kuin vuonna ${year}`,
    nothing: "Ei vastausta",
    fresh: ({ count }) => (count === 1 ? "Yhteen ei vastattu silloin" : `${count} kohtaan ei vastattu silloin`),
    states: {
      same: "ennallaan",
      moved: "siirretty uudelle vuodelle",
      changed: "muuttunut",
      blank: "ei vielä vastattu",
      new: "silloin ei vastattu",
      gone: "ei kysytä enää",
    },
    difference: ({ by }) => `ero ${by}`,
    askAgain: "Silloinen päivä ei sovi tähän vuoteen. Kirjoita uusi päivä hakemukseen.",
    namesYear: ({ year }) => `Tekstissä mainitaan vuosi ${year}. Onko se yhä oikein?`,
    decision: "Päätös",
    decided: ({ date, section }) => `${date}, § ${section}`,
    decidedByHolder: ({ date, section }) => `viranhaltijapäätös ${section}, ${date}`,
    reports: "Selvitys käytöstä",
    report: ({ number, date, sum }) => `Maksatushakemus ${number}, lähetetty ${date}, kuluja ${sum}`,
    noReports: "Maksatushakemusta ei ole lähetetty.",
  },
  sv: {
    title: ({ year }) => `År ${year} och den här ansökan sida vid sida`,
    lead: "Ni ser fråga för fråga vad ni svarade då och vad som nu är annorlunda.",
    compare: "Jämför fråga för fråga",
    asked: ({ year, sum }) => `År ${year} sökte ni ${sum}`,
    awarded: ({ sum }) => `ni fick ${sum}`,
    then: ({ year }) => `År ${year}`,
    thenLong: ({ year }) => `Vad ni svarade ${year}`,
    now: "Nu",
    filledWith: "Här fylls i",
    filledAsIs: ({ year }) => `Fylls i som ${year}`,
    nothing: "Inget svar",
    fresh: ({ count }) => (count === 1 ? "En fråga besvarades inte då" : `${count} frågor besvarades inte då`),
    states: {
      same: "oförändrat",
      moved: "flyttat till det nya året",
      changed: "ändrat",
      blank: "ännu inte besvarat",
      new: "besvarades inte då",
      gone: "frågas inte längre",
    },
    difference: ({ by }) => `skillnad ${by}`,
    askAgain: "Det dåvarande datumet passar inte i år. Skriv ett nytt datum i ansökan.",
    namesYear: ({ year }) => `I texten nämns år ${year}. Stämmer det ännu?`,
    decision: "Beslut",
    decided: ({ date, section }) => `${date}, § ${section}`,
    decidedByHolder: ({ date, section }) => `tjänsteinnehavarbeslut ${section}, ${date}`,
    reports: "Redovisning",
    report: ({ number, date, sum }) => `Utbetalningsansökan ${number}, skickad ${date}, kostnader ${sum}`,
    noReports: "Ingen utbetalningsansökan har skickats.",
  },
  en: {
    title: ({ year }) => `${year} and this application side by side`,
    lead: "Question by question: what was answered then, and what is different now.",
    compare: "Compare question by question",
    asked: ({ year, sum }) => `In ${year} you applied for ${sum}`,
    awarded: ({ sum }) => `you were awarded ${sum}`,
    then: ({ year }) => `In ${year}`,
    thenLong: ({ year }) => `What was answered in ${year}`,
    now: "Now",
    filledWith: "Will be filled with",
    filledAsIs: ({ year }) => `Will be filled as in ${year}`,
    nothing: "No answer",
    fresh: ({ count }) => (count === 1 ? "One was not answered then" : `${count} were not answered then`),
    states: {
      same: "as before",
      moved: "moved to the new year",
      changed: "changed",
      blank: "not answered yet",
      new: "not answered then",
      gone: "not asked any more",
    },
    difference: ({ by }) => `difference ${by}`,
    askAgain: "The day of that time does not fit this year. Write a new day in the application.",
    namesYear: ({ year }) => `The text mentions the year ${year}. Is that still right?`,
    decision: "Decision",
    decided: ({ date, section }) => `${date}, § ${section}`,
    decidedByHolder: ({ date, section }) => `office holder's decision ${section}, ${date}`,
    reports: "Report of the use",
    report: ({ number, date, sum }) => `Claim ${number}, sent ${date}, costs ${sum}`,
    noReports: "No claim has been sent.",
  },
});
