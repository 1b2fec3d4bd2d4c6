import { texts } from "#i18n/texts";

type Year = { year: number };
type Count = { count: number };

/** New criteria tried on last year's applications, before they are used. */
export const rehearsal = texts({
  fi: {
    title: "Uudet pisteet ja summat viime vuoden hakemuksilla",
    lead: ({ year }: Year) =>
      `Tämän haun perusteet on laskettu niistä luvuista, jotka ilmoitettiin vuonna ${year}. Arvioijien pisteet on otettu silloisista pisteistä.`,
    notByPoints: "Tämä sääntö ei jaa pisteiden mukaan, joten pisteet eivät muuta summia.",
    applicant: "Hakija",
    pointsThen: ({ year }: Year) => `Pisteet ${year}`,
    pointsNow: "Pisteet uusilla perusteilla",
    decided: "Päätettiin",
    sumThen: "Sääntö vanhoilla pisteillä",
    sumNow: "Sääntö uusilla pisteillä",
    sum: "Sääntö antaisi",
    noPoints: "ei pisteitä",
    openTitle: ({ count }: Count) => (count === 1 ? "Yksi peruste jää auki" : `${count} perustetta jää auki`),
    openText: ({ share }: { share: string }) =>
      `Viime vuonna kukaan ei pisteyttänyt näitä samalla asteikolla. Pisteet on laskettu muista perusteista, joiden paino on ${share}.`,
    allOpen: "Viime vuonna kukaan ei pisteyttänyt näitä samalla asteikolla, joten uusia pisteitä ei voi laskea.",
    unreliableTitle: "Tulokseen ei voi luottaa",
    incomplete: ({ count, all }: { count: number; all: number }) =>
      `Lukuja tai pisteitä puuttuu ${count} / ${all} hakemukselta. Niiden pisteet jäävät siksi liian pieniksi tai kokonaan laskematta.`,
    weightLeftOut: ({ share }: { share: string }) => `Perusteista on jäänyt kokeilematta ${share} painosta.`,
    unreliableText:
      "Älä päätä perusteista tämän kokeilun mukaan. Hakijoiden järjestys ja summat voivat oikeasti olla toiset.",
    lackingTitle: "Kaikkia lukuja ei ilmoitettu viime vuonna",
    lackingText:
      "Kun laskettavan perusteen luku puuttuu, siitä tulee vähimmäispisteet, kuten pisteytyksessä muutenkin.",
    lacking: ({ figure, count }: { figure: string; count: number }) =>
      count === 1 ? `Yhdeltä hakemukselta puuttuu: ${figure}` : `${count} hakemukselta puuttuu: ${figure}`,
    activityRows: "toimintarivit",
  },
  sv: {
    title: "Nya poäng och belopp med fjolårets ansökningar",
    lead: ({ year }) =>
      `Grunderna i den här omgången är räknade på de uppgifter som lämnades ${year}. Bedömarnas poäng är tagna ur de dåvarande poängen.`,
    notByPoints: "Den här regeln fördelar inte enligt poäng, så poängen ändrar inte beloppen.",
    applicant: "Sökande",
    pointsThen: ({ year }) => `Poäng ${year}`,
    pointsNow: "Poäng med nya grunder",
    decided: "Beslutades",
    sumThen: "Regeln med gamla poäng",
    sumNow: "Regeln med nya poäng",
    sum: "Regeln skulle ge",
    noPoints: "inga poäng",
    openTitle: ({ count }) => (count === 1 ? "En grund lämnas öppen" : `${count} grunder lämnas öppna`),
    openText: ({ share }) =>
      `I fjol gav ingen poäng för de här enligt samma skala. Poängen är räknade på de övriga grunderna, vars vikt är ${share}.`,
    allOpen: "I fjol gav ingen poäng för de här enligt samma skala, så nya poäng kan inte räknas.",
    unreliableTitle: "Resultatet går inte att lita på",
    incomplete: ({ count, all }) =>
      `I ${count} av ${all} ansökningar saknas uppgifter eller poäng, och deras poäng blir därför för små eller räknas inte alls.`,
    weightLeftOut: ({ share }) => `Grunder som väger ${share} har inte kunnat prövas.`,
    unreliableText:
      "Besluta inte om grunderna enligt det här försöket. Sökandenas ordning och belopp kan i själva verket vara andra.",
    lackingTitle: "Alla uppgifter lämnades inte i fjol",
    lackingText:
      "När en uppgift saknas i en räknad grund ger den minsta möjliga poäng, liksom annars i poängsättningen.",
    lacking: ({ figure, count }) =>
      count === 1 ? `I en ansökan saknas: ${figure}` : `I ${count} ansökningar saknas: ${figure}`,
    activityRows: "verksamhetsrader",
  },
  en: {
    title: "New points and sums on last year's applications",
    lead: ({ year }) =>
      `The criteria of this call are counted on the figures that were filed in ${year}. Assessors' points are those given then.`,
    notByPoints: "This rule does not divide by points, so the points do not change the sums.",
    applicant: "Applicant",
    pointsThen: ({ year }) => `Points ${year}`,
    pointsNow: "Points by the new criteria",
    decided: "Was decided",
    sumThen: "The rule by the old points",
    sumNow: "The rule by the new points",
    sum: "The rule would give",
    noPoints: "no points",
    openTitle: ({ count }) => (count === 1 ? "One criterion is left open" : `${count} criteria are left open`),
    openText: ({ share }) =>
      `Nobody scored these by the same scale last year. The points are counted from the other criteria, whose weight is ${share}.`,
    allOpen: "Nobody scored these by the same scale last year, so new points cannot be counted.",
    unreliableTitle: "The result cannot be relied on",
    incomplete: ({ count, all }) =>
      `${count} of ${all} applications lack figures or points, so their points come out too low or are not counted at all.`,
    weightLeftOut: ({ share }) => `Criteria that weigh ${share} could not be tried.`,
    unreliableText:
      "Do not decide on the criteria by this rehearsal. The order of the applicants and their sums may really be others.",
    lackingTitle: "Not all figures were told last year",
    lackingText: "Where a figure of a computed criterion is missing, it gives the least points, as in scoring itself.",
    lacking: ({ figure, count }) =>
      count === 1 ? `Missing from one application: ${figure}` : `Missing from ${count} applications: ${figure}`,
    activityRows: "rows of activity",
  },
});
