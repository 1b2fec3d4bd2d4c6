import { texts } from "#i18n/texts";

type Dated = { date: string };

/** What happens to an association's details once they are sent, told to those who wait. */
export const afterSubmission = texts({
  fi: {
    title: ({ date }: Dated) => `Tiedot on lähetetty ${date}. Mitä nyt tapahtuu?`,
    who: "Kuka tiedot katsoo",
    whoText: ({ municipality }: { municipality: string }) =>
      `Kaupungin järjestöyhteyshenkilö (${municipality}). Hän katsoo, että yhdistyksen nimi ja numero ovat oikein ja että tiedot voi julkaista.`,
    when: "Milloin vastaus tulee",
    whenText: ({ date }: Dated) => `Yleensä viikossa, siis viimeistään ${date}. Vastaus tulee sähköpostiisi.`,
    lateText: ({ date }: Dated) =>
      `Vastauksen piti tulla viimeistään ${date}, joten se on myöhässä. Kysy, missä mennään.`,
    then: "Mitä sitten",
    thenText:
      "Kun tiedot on hyväksytty, yhdistys näkyy hakemistossa. Jos jotain pitää korjata, saat tiedot takaisin ja kuulet, mitä korjataan.",
    meanwhile: "Mitä voit tehdä jo nyt",
    addActivities: "Lisää toimintaa luonnoksina",
    preview: "Katso, miltä yhdistyksen sivu näyttää",
    people: "Lisää muita toimijoita",
    locked: "Yhdistyksen omia tietoja voi muokata taas, kun vastaus on tullut.",
    ask: "Keneltä voi kysyä",
    askNobody: "Kaupungin järjestöyhteyshenkilöltä.",
    whatNow: "Mitä nyt tapahtuu?",
    waitsUntil: ({ date }: Dated) => `Odottaa kaupungin vastausta, yleensä viimeistään ${date}`,
    isLate: ({ date }: Dated) => `Kaupungin vastauksen piti tulla viimeistään ${date}`,
  },
  sv: {
    title: ({ date }) => `Uppgifterna skickades in ${date}. Vad händer nu?`,
    who: "Vem ser på uppgifterna",
    whoText: ({ municipality }) =>
      `Stadens föreningskoordinator (${municipality}). Koordinatorn ser efter att föreningens namn och nummer stämmer och att uppgifterna kan publiceras.`,
    when: "När svaret kommer",
    whenText: ({ date }) => `Oftast inom en vecka, alltså senast ${date}. Svaret kommer till din e-post.`,
    lateText: ({ date }) => `Svaret skulle komma senast ${date} och är försenat. Fråga hur det går.`,
    then: "Vad händer sedan",
    thenText:
      "När uppgifterna är godkända syns föreningen i katalogen. Om något ska rättas får du tillbaka uppgifterna och får veta vad.",
    meanwhile: "Vad du kan göra redan nu",
    addActivities: "Lägg till verksamhet som utkast",
    preview: "Se hur föreningens sida ser ut",
    people: "Lägg till andra personer",
    locked: "Föreningens egna uppgifter kan redigeras igen när svaret har kommit.",
    ask: "Vem man kan fråga",
    askNobody: "Stadens föreningskoordinator.",
    whatNow: "Vad händer nu?",
    waitsUntil: ({ date }) => `Väntar på stadens svar, oftast senast ${date}`,
    isLate: ({ date }) => `Stadens svar skulle komma senast ${date}`,
  },
  en: {
    title: ({ date }) => `The details were sent on ${date}. What happens now?`,
    who: "Who looks at them",
    whoText: ({ municipality }) =>
      `The city's coordinator for associations (${municipality}), who checks that the name and the number are right and that the details can be published.`,
    when: "When the answer comes",
    whenText: ({ date }) => `Usually within a week, so by ${date}. The answer comes to your email.`,
    lateText: ({ date }) => `The answer should have come by ${date}, so it is late. Ask how it is going.`,
    then: "What happens then",
    thenText:
      "Once the details are approved, the association is in the directory. If something must be corrected, you get them back and hear what.",
    meanwhile: "What you can do already",
    addActivities: "Add activities as drafts",
    preview: "See what the association's page looks like",
    people: "Add other people",
    locked: "The association's own details can be edited again once the answer has come.",
    ask: "Whom to ask",
    askNobody: "The city's coordinator for associations.",
    whatNow: "What happens now?",
    waitsUntil: ({ date }) => `Waits for the city's answer, usually by ${date}`,
    isLate: ({ date }) => `The city's answer should have come by ${date}`,
  },
});
