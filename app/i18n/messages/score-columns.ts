import { texts } from "#i18n/texts";

/** Heads of the columns of the file of a call's scores. */
export const scoreColumns = texts({
  fi: {
    scorePlace: "Sija",
    scoreCase: "Asia",
    scoreApplicant: "Hakija",
    scoreRequested: "Haettu €",
    scorePoints: "Pisteet",
    scoreLeast: "Pienin",
    scoreMost: "Suurin",
    scoreDeviation: "Keskihajonta",
    scoreGiven: "Antaneita",
    scoreExpected: "Arvioijia",
    scoreDiscuss: "Keskusteltava",
  },
  sv: {
    scorePlace: "Plats",
    scoreCase: "Ärende",
    scoreApplicant: "Sökande",
    scoreRequested: "Sökt €",
    scorePoints: "Poäng",
    scoreLeast: "Minsta",
    scoreMost: "Största",
    scoreDeviation: "Standardavvikelse",
    scoreGiven: "Har gett",
    scoreExpected: "Bedömare",
    scoreDiscuss: "Bör diskuteras",
  },
  en: {
    scorePlace: "Rank",
    scoreCase: "Case",
    scoreApplicant: "Applicant",
    scoreRequested: "Applied €",
    scorePoints: "Points",
    scoreLeast: "Least",
    scoreMost: "Most",
    scoreDeviation: "Standard deviation",
    scoreGiven: "Given",
    scoreExpected: "Assessors",
    scoreDiscuss: "To discuss",
  },
});
