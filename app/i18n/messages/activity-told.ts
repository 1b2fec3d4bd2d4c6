import { texts } from "#i18n/texts";

type On = { date: string };
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
      booking: ({ date }: On) => `Kaupungin tiedoissa ensimmäinen tilavaraus on ${date}.`,
    },
    unknown: "Kaupungin tiedoista ei näy, milloin toiminta on alkanut.",
    begunBy: ({ date }: On) => `Toiminnan on pitänyt alkaa viimeistään ${date}.`,
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
      booking: ({ date }) => `I stadens uppgifter är den första lokalbokningen från ${date}.`,
    },
    unknown: "Av stadens uppgifter framgår inte när verksamheten började.",
    begunBy: ({ date }) => `Verksamheten ska ha börjat senast ${date}.`,
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
      booking: ({ date }) => `In the city's records the first booking of premises is of ${date}.`,
    },
    unknown: "The city's records do not tell when the activity began.",
    begunBy: ({ date }) => `It must have begun by ${date}.`,
    tell: "Write in the application since when there has been activity.",
    ask: "The applicant tells in the application since when there has been activity.",
  },
});
