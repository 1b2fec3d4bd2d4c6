import { texts } from "#i18n/texts";

/** Divisions by points whose reader has yet to give their own points: the sums would tell what the others gave. */
export const keptPoints = texts({
  fi: {
    title: "Anna ensin omat pisteesi",
    why: ({ count }: { count: number }) =>
      `Jako lasketaan pisteistä, ja summista näkisi muiden antamat pisteet. ${count === 1 ? "Yksi hakemus odottaa" : `${count} hakemusta odottaa`} vielä sinun pisteitäsi.`,
    toScoring: "Pisteytä hakemukset",
  },
  sv: {
    title: "Ge först dina egna poäng",
    why: ({ count }) =>
      `Fördelningen räknas ut av poängen, och beloppen skulle avslöja vad de andra har gett. ${count === 1 ? "En ansökan väntar" : `${count} ansökningar väntar`} fortfarande på dina poäng.`,
    toScoring: "Poängsätt ansökningarna",
  },
  en: {
    title: "Give your own points first",
    why: ({ count }) =>
      `The division is counted from the points, and its sums would tell what the others gave. ${count === 1 ? "One application still waits" : `${count} applications still wait`} for your points.`,
    toScoring: "Score the applications",
  },
});
