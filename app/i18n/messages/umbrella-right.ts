import { texts } from "#i18n/texts";

type Umbrella = { umbrella: string };

type Words = {
  title: string;
  lead: string;
  none: string;
  noneText: string;
  tell: string;
  changeWhere: string;
  mayEdit: string;
  mayNotEdit: string;
  inactive: string;
  people: (facts: { count: number }) => string;
  since: (facts: { date: string; by: string }) => string;
  give: (facts: Umbrella) => string;
  mayTitle: (facts: Umbrella) => string;
  may: readonly string[];
  mayNotTitle: string;
  mayNot: readonly string[];
  always: string;
  giveYes: string;
  takeBack: (facts: Umbrella) => string;
  takeBackText: string;
  takeBackYes: string;
  onlySignatory: string;
  deniedTitle: (facts: Umbrella) => string;
  deniedText: string;
  history: string;
  refusals: { notItsUmbrella: string };
};

/** The association's page of its umbrella organisations and their right to edit for it. */
export const umbrellaRight = texts<Words>({
  fi: {
    title: "Kattojärjestöt ja muokkausoikeus",
    lead: "Kattojärjestö voi pitää yhdistyksen tiedot ajan tasalla teidän puolestanne, jos annatte siihen oikeuden. Oikeus on aina teidän: sen voi antaa ja ottaa pois milloin vain.",
    none: "Yhdistys ei ole kertonut kuuluvansa kattojärjestöön",
    noneText: "Kertokaa ensin, mihin kattojärjestöön yhdistys kuuluu. Sen jälkeen voitte antaa sille muokkausoikeuden.",
    tell: "Muokkaa, mihin yhdistys kuuluu",
    changeWhere: "Puuttuuko järjestö tai onko mukana väärä?",
    mayEdit: "Saa muokata puolestanne",
    mayNotEdit: "Ei saa muokata",
    inactive: "Järjestö ei ole enää hakemistossa, joten sille ei voi antaa oikeutta.",
    people: ({ count }) =>
      count === 0
        ? "Järjestöllä ei ole vielä toimijoita palvelussa"
        : count === 1
          ? "1 henkilö toimii järjestön puolesta"
          : `${count} henkilöä toimii järjestön puolesta`,
    since: ({ date, by }) => `Oikeuden antoi ${by} ${date}.`,
    give: ({ umbrella }) => `Anna muokkausoikeus: ${umbrella}`,
    mayTitle: ({ umbrella }) => `Mitä ${umbrella} saa tehdä`,
    may: [
      "muokata yhdistyksen esittelyä, yhteystietoja ja kuvia",
      "lisätä ja muokata toimintaa ja yhteistyömuotoja",
      "vahvistaa tiedot oikeiksi yhdistyksen puolesta",
      "vastata ilmoituksiin virheistä",
    ],
    mayNotTitle: "Mitä se ei saa tehdä eikä nähdä",
    mayNot: [
      "yhdistyksen avustuksia, hakemuksia ja maksatuksia",
      "yhdistyksen toimijoiden nimiä ja sähköpostiosoitteita",
      "muuttaa yhdistyksen nimeä tai numeroita tai poistaa yhdistystä",
      "päättää, mihin kattojärjestöihin yhdistys kuuluu tai kuka saa muokata",
    ],
    always:
      "Saatte sähköpostiin viestin, kun joku muuttaa tai vahvistaa tietoja puolestanne. Jokainen aiempi versio on tallessa ja palautettavissa.",
    giveYes: "Kyllä, anna muokkausoikeus",
    takeBack: ({ umbrella }) => `Ota muokkausoikeus pois: ${umbrella}`,
    takeBackText:
      "Järjestön toimijat eivät voi enää muokata eikä vahvistaa tietojanne. Heidän tekemänsä muutokset jäävät voimaan. Molemmat saavat asiasta viestin.",
    takeBackYes: "Kyllä, ota oikeus pois",
    onlySignatory: "Vain nimenkirjoittaja voi antaa oikeuden ja ottaa sen pois.",
    deniedTitle: ({ umbrella }) => `${umbrella} on ilmoittanut, ettei yhdistys ole sen jäsen`,
    deniedText:
      "Yhdistystä ei siksi näytetä järjestön jäsenenä. Jos tämä on erehdys, ottakaa yhteyttä järjestöön. Se voi perua ilmoituksensa.",
    history: "Mitä on tapahtunut",
    refusals: { notItsUmbrella: "Yhdistys ei enää kuulu tähän järjestöön. Lataa sivu uudelleen." },
  },
  sv: {
    title: "Takorganisationer och redigeringsrätt",
    lead: "En takorganisation kan hålla föreningens uppgifter aktuella för er om ni ger den rätt till det. Rätten är alltid er: den kan ges och tas tillbaka när som helst.",
    none: "Föreningen har inte berättat att den hör till någon takorganisation",
    noneText: "Berätta först vilken takorganisation föreningen hör till. Därefter kan ni ge den redigeringsrätt.",
    tell: "Redigera vart föreningen hör",
    changeWhere: "Saknas en organisation, eller är fel organisation med?",
    mayEdit: "Får redigera för er",
    mayNotEdit: "Får inte redigera",
    inactive: "Organisationen finns inte längre i katalogen och kan därför inte få rätten.",
    people: ({ count }) =>
      count === 0
        ? "Organisationen har inga personer i tjänsten ännu"
        : count === 1
          ? "1 person företräder organisationen"
          : `${count} personer företräder organisationen`,
    since: ({ date, by }) => `Rätten gavs av ${by} ${date}.`,
    give: ({ umbrella }) => `Ge redigeringsrätt: ${umbrella}`,
    mayTitle: ({ umbrella }) => `Vad ${umbrella} får göra`,
    may: [
      "redigera föreningens presentation, kontaktuppgifter och bilder",
      "lägga till och redigera verksamhet och samarbetsformer",
      "bekräfta uppgifterna för föreningen",
      "svara på meddelanden om fel",
    ],
    mayNotTitle: "Vad den varken får göra eller se",
    mayNot: [
      "föreningens understöd, ansökningar och utbetalningar",
      "namn och e-postadresser till föreningens personer",
      "ändra föreningens namn eller nummer eller ta bort föreningen",
      "bestämma vilka takorganisationer föreningen hör till eller vem som får redigera",
    ],
    always:
      "Ni får ett meddelande per e-post när någon ändrar eller bekräftar uppgifter för er. Varje tidigare version finns kvar och kan återställas.",
    giveYes: "Ja, ge redigeringsrätt",
    takeBack: ({ umbrella }) => `Ta bort redigeringsrätten: ${umbrella}`,
    takeBackText:
      "Organisationens personer kan inte längre redigera eller bekräfta era uppgifter. Ändringarna de har gjort står kvar. Båda får ett meddelande om saken.",
    takeBackYes: "Ja, ta bort rätten",
    onlySignatory: "Bara en namntecknare kan ge rätten och ta bort den.",
    deniedTitle: ({ umbrella }) => `${umbrella} har meddelat att föreningen inte är dess medlem`,
    deniedText:
      "Föreningen visas därför inte som medlem. Om det är ett misstag, kontakta organisationen. Den kan ta tillbaka sitt meddelande.",
    history: "Vad som har hänt",
    refusals: { notItsUmbrella: "Föreningen hör inte längre till den här organisationen. Ladda om sidan." },
  },
  en: {
    title: "Umbrella organisations and the right to edit",
    lead: "An umbrella organisation can keep the association's details up to date for you if you give it the right to. The right is always yours: give it and take it back whenever you like.",
    none: "The association has not said that it belongs to an umbrella organisation",
    noneText:
      "First tell which umbrella organisation the association belongs to. After that you can give it the right to edit.",
    tell: "Edit where the association belongs",
    changeWhere: "Is an organisation missing, or is there a wrong one?",
    mayEdit: "May edit for you",
    mayNotEdit: "May not edit",
    inactive: "The organisation is no longer in the directory, so it cannot be given the right.",
    people: ({ count }) =>
      count === 0
        ? "The organisation has nobody in the service yet"
        : count === 1
          ? "1 person acts for the organisation"
          : `${count} people act for the organisation`,
    since: ({ date, by }) => `The right was given by ${by} on ${date}.`,
    give: ({ umbrella }) => `Give the right to edit: ${umbrella}`,
    mayTitle: ({ umbrella }) => `What ${umbrella} may do`,
    may: [
      "edit the association's presentation, contact details and pictures",
      "add and edit activities and forms of cooperation",
      "confirm the details on the association's behalf",
      "answer reports of mistakes",
    ],
    mayNotTitle: "What it may neither do nor see",
    mayNot: [
      "the association's grants, applications and claims",
      "the names and email addresses of the association's people",
      "change the association's name or numbers, or take the association out",
      "decide which umbrella organisations the association belongs to or who may edit",
    ],
    always:
      "You get a message by email when somebody changes or confirms details for you. Every earlier version is kept and can be brought back.",
    giveYes: "Yes, give the right to edit",
    takeBack: ({ umbrella }) => `Take the right back: ${umbrella}`,
    takeBackText:
      "The organisation's people can no longer edit or confirm your details. What they have changed stays. Both sides get a message.",
    takeBackYes: "Yes, take the right back",
    onlySignatory: "Only a signatory can give the right and take it back.",
    deniedTitle: ({ umbrella }) => `${umbrella} has said that the association is not its member`,
    deniedText:
      "That is why the association is not shown as its member. If this is a mistake, please contact the organisation. It can take back what it said.",
    history: "What has happened",
    refusals: { notItsUmbrella: "The association no longer belongs to this organisation. Please reload the page." },
  },
});
