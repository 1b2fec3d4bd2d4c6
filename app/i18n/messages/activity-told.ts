import { texts } from "#i18n/texts";

type On = { date: string; year: number };
type Count = { count: number };

/** How long an applicant has been active: what the rule needs, what the city knows, and where the rest is told. */
export const activityTold = texts({
  fi: {
    needsYears: ({ count }: Count) =>
      count === 1
        ? "Hakijalla pitää olla toimintaa vähintään vuoden ajalta."
        : `Hakijalla pitää olla toimintaa vähintään ${count} vuoden ajalta.`,
    needsMonths: ({ count }: Count) => `Hakijalla pitää olla toimintaa vähintään ${count} kuukauden ajalta.`,
    known: {
      award: ({ date }: On) => `Kaupungin tiedoissa ensimmäinen avustuspäätös on ${date}.`,
      told: ({ year }: On) => `Yhdistys on kertonut toimineensa vuodesta ${year}.`,
      booking: ({ date }: On) => `Kaupungin tiedoissa ensimmäinen tilavaraus on ${date}.`,
    },
    unknown: "Kaupungin tiedoista ei näy, milloin toiminta on alkanut.",
    begunBy: ({ date }: { date: string }) => `Toiminnan on pitänyt alkaa viimeistään ${date}.`,
    tellYear: "Kerro alkamisvuosi yhdistyksen tiedoissa, niin sitä ei tarvitse kirjoittaa joka hakemukseen.",
    tell: "Kirjoita hakemukseen, mistä alkaen toimintaa on ollut.",
    ask: "Hakija kertoo hakemuksessa, mistä alkaen toimintaa on ollut.",
  },
  sv: {
    needsYears: ({ count }) =>
      count === 1
        ? "Sökanden ska ha haft verksamhet i minst ett år."
        : `Sökanden ska ha haft verksamhet i minst ${count} år.`,
    needsMonths: ({ count }) => `Sökanden ska ha haft verksamhet i minst ${count} månader.`,
    known: {
      award: ({ date }) => `I stadens uppgifter är det första bidragsbeslutet från ${date}.`,
      told: ({ year }) => `Föreningen har berättat att den varit verksam sedan ${year}.`,
      booking: ({ date }) => `I stadens uppgifter är den första lokalbokningen från ${date}.`,
    },
    unknown: "Av stadens uppgifter framgår inte när verksamheten började.",
    begunBy: ({ date }) => `Verksamheten ska ha börjat senast ${date}.`,
    tellYear: "Ange året bland föreningens uppgifter, så behöver det inte skrivas i varje ansökan.",
    tell: "Skriv i ansökan sedan när verksamheten har pågått.",
    ask: "Sökanden berättar i ansökan sedan när verksamheten har pågått.",
  },
  en: {
    needsYears: ({ count }) =>
      count === 1
        ? "The applicant must have been active for at least a year."
        : `The applicant must have been active for at least ${count} years.`,
    needsMonths: ({ count }) => `The applicant must have been active for at least ${count} months.`,
    known: {
      award: ({ date }) => `In the city's records the first grant decision is of ${date}.`,
      told: ({ year }) => `The association has told that it has been active since ${year}.`,
      booking: ({ date }) => `In the city's records the first booking of premises is of ${date}.`,
    },
    unknown: "The city's records do not tell when the activity began.",
    begunBy: ({ date }) => `It must have begun by ${date}.`,
    tellYear: "Tell the year among the association's details, and it need not be written in every application.",
    tell: "Write in the application since when there has been activity.",
    ask: "The applicant tells in the application since when there has been activity.",
  },
});
