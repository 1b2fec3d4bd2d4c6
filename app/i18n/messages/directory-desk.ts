import { texts } from "#i18n/texts";

type Count = { count: number };

/** The coordinator's desk: what waits, how the directory stands, and records that may be of one association. */
export const directoryDesk = texts({
  fi: {
    title: "Hakemiston tila",
    lead: "Mitä odottaa sinua, ja pysyykö hakemisto totena.",
    waiting: "Odottaa sinua",
    nothing: "Mikään ei odota",
    nothingText: "Uudet rekisteröitymiset, muutospyynnöt ja ilmoitukset tulevat tähän.",
    tasks: {
      registrations: ({ count }: Count) =>
        count === 1 ? "Yksi rekisteröityminen tarkistettavana" : `${count} rekisteröitymistä tarkistettavana`,
      proposals: ({ count }: Count) =>
        count === 1 ? "Yksi muutospyyntö odottaa vastausta" : `${count} muutospyyntöä odottaa vastausta`,
      joining: ({ count }: Count) =>
        count === 1 ? "Yksi ihminen pyytää muokkausoikeutta" : `${count} ihmistä pyytää muokkausoikeutta`,
      reports: ({ count }: Count) =>
        count === 1 ? "Yksi virheilmoitus odottaa vastausta" : `${count} virheilmoitusta odottaa vastausta`,
      changes: ({ count }: Count) => (count === 1 ? "Yksi muutos katsomatta" : `${count} muutosta katsomatta`),
      duplicates: ({ count }: Count) =>
        count === 1 ? "Yksi epäilty kaksoiskappale" : `${count} epäiltyä kaksoiskappaletta`,
      bookings: ({ count }: Count) =>
        count === 1 ? "Yksi tilapyyntö odottaa vastausta" : `${count} tilapyyntöä odottaa vastausta`,
      broken: ({ count }: Count) =>
        count === 1 ? "Yhden yhdistyksen posti ei mene perille" : `${count} yhdistyksen posti ei mene perille`,
      stale: ({ count }: Count) =>
        count === 1 ? "Yhden yhdistyksen tiedot ovat vanhentuneet" : `${count} yhdistyksen tiedot ovat vanhentuneet`,
      imported: ({ count }: Count) =>
        count === 1
          ? "Yksi yhdistys on tuotu, eikä tietoja ole vielä vahvistettu"
          : `${count} yhdistystä on tuotu, eikä tietoja ole vielä vahvistettu`,
      unlisted: ({ count }: Count) =>
        count === 1 ? "Yksi yhdistys on pois luetteloista" : `${count} yhdistystä on pois luetteloista`,
      silent: ({ count }: Count) =>
        count === 1
          ? "Yhdellä yhdistyksellä ei ole mitään toimintaa"
          : `${count} yhdistyksellä ei ole mitään toimintaa`,
    },
    overTime: "Luvut kuukausittain",
    asTable: "Luvut taulukkona",
    month: "Kuukausi",
    figures: {
      associations: "Yhdistyksiä",
      activeShare: "Niistä joilla on toimintaa",
      confirmedShare: "Niistä vahvistettu ajallaan",
      activities: "Toimintaa",
      volunteerTasks: "Vapaaehtoistehtäviä",
      cooperationForms: "Yhteistyömuotoja",
    },
    duplicatesTitle: "Epäillyt kaksoiskappaleet",
    duplicatesLead: "Sama numero tai lähes sama nimi. Arkistoi turha, tai kerro, että yhdistykset ovat eri.",
    noDuplicates: "Ei epäiltyjä kaksoiskappaleita",
    noDuplicatesText: "Kun kahdella on sama numero tai lähes sama nimi, ne tulevat tähän.",
    reasons: { registerNumber: "Sama rekisterinumero", businessId: "Sama Y-tunnus", name: "Lähes sama nimi" },
    different: "Eri yhdistykset",
    keepThis: ({ name }: { name: string }) => `Pidä ${name}`,
    created: ({ date }: { date: string }) => `lisätty ${date}`,
    noRegisterNumber: "ei rekisterinumeroa",
    noHome: "ei kotipaikkaa",
    thisFirst: "ensimmäinen",
    thisSecond: "toinen",
    archivesOther: "Toinen arkistoidaan ja voidaan palauttaa.",
    activityCount: ({ count }: Count) => (count === 1 ? "1 toiminta" : `${count} toimintaa`),
    mergedReason: ({ name }: { name: string }) => `Sama yhdistys kuin ${name}`,
    refusals: { notSuspected: "Näitä ei enää epäillä samaksi. Lataa sivu uudelleen." },
  },
  sv: {
    title: "Katalogens läge",
    lead: "Vad som väntar på dig, och om katalogen förblir sann.",
    waiting: "Väntar på dig",
    nothing: "Ingenting väntar",
    nothingText: "Nya registreringar, begäran om ändringar och meddelanden kommer hit.",
    tasks: {
      registrations: ({ count }) =>
        count === 1 ? "En registrering att granska" : `${count} registreringar att granska`,
      proposals: ({ count }) =>
        count === 1 ? "En begäran om ändring väntar på svar" : `${count} begäran om ändring väntar på svar`,
      joining: ({ count }) =>
        count === 1 ? "En person ber om rätt att redigera" : `${count} personer ber om rätt att redigera`,
      reports: ({ count }) =>
        count === 1 ? "Ett felmeddelande väntar på svar" : `${count} felmeddelanden väntar på svar`,
      changes: ({ count }) => (count === 1 ? "En ändring att se på" : `${count} ändringar att se på`),
      duplicates: ({ count }) => (count === 1 ? "En misstänkt dubblett" : `${count} misstänkta dubbletter`),
      bookings: ({ count }) =>
        count === 1 ? "En lokalbegäran väntar på svar" : `${count} lokalbegäran väntar på svar`,
      broken: ({ count }) =>
        count === 1 ? "Posten når inte fram till en förening" : `Posten når inte fram till ${count} föreningar`,
      stale: ({ count }) =>
        count === 1 ? "En förenings uppgifter är föråldrade" : `${count} föreningars uppgifter är föråldrade`,
      imported: ({ count }) =>
        count === 1
          ? "En förening är importerad och ännu inte bekräftad"
          : `${count} föreningar är importerade och ännu inte bekräftade`,
      unlisted: ({ count }) =>
        count === 1 ? "En förening är borta ur listorna" : `${count} föreningar är borta ur listorna`,
      silent: ({ count }) =>
        count === 1 ? "En förening har ingen verksamhet alls" : `${count} föreningar har ingen verksamhet alls`,
    },
    overTime: "Siffror per månad",
    asTable: "Siffrorna som tabell",
    month: "Månad",
    figures: {
      associations: "Föreningar",
      activeShare: "Av dem har verksamhet",
      confirmedShare: "Av dem bekräftade i tid",
      activities: "Verksamheter",
      volunteerTasks: "Frivilliguppgifter",
      cooperationForms: "Samarbetsformer",
    },
    duplicatesTitle: "Misstänkta dubbletter",
    duplicatesLead: "Samma nummer eller nästan samma namn. Arkivera den onödiga, eller säg att föreningarna är olika.",
    noDuplicates: "Inga misstänkta dubbletter",
    noDuplicatesText: "När två har samma nummer eller nästan samma namn kommer de hit.",
    reasons: { registerNumber: "Samma registernummer", businessId: "Samma FO-nummer", name: "Nästan samma namn" },
    different: "Olika föreningar",
    keepThis: ({ name }) => `Behåll ${name}`,
    created: ({ date }) => `tillagd ${date}`,
    noRegisterNumber: "inget registernummer",
    noHome: "ingen hemort",
    thisFirst: "den första",
    thisSecond: "den andra",
    archivesOther: "Den andra arkiveras och kan återställas.",
    activityCount: ({ count }) => (count === 1 ? "1 verksamhet" : `${count} verksamheter`),
    mergedReason: ({ name }) => `Samma förening som ${name}`,
    refusals: { notSuspected: "De här misstänks inte längre vara samma. Ladda om sidan." },
  },
  en: {
    title: "State of the directory",
    lead: "What waits for you, and whether the directory stays true.",
    waiting: "Waiting for you",
    nothing: "Nothing is waiting",
    nothingText: "New registrations, requests for changes and reports come here.",
    tasks: {
      registrations: ({ count }) => (count === 1 ? "One registration to check" : `${count} registrations to check`),
      proposals: ({ count }) =>
        count === 1
          ? "One request for a change waits for an answer"
          : `${count} requests for changes wait for an answer`,
      joining: ({ count }) =>
        count === 1 ? "One person asks for the right to edit" : `${count} people ask for the right to edit`,
      reports: ({ count }) =>
        count === 1 ? "One reported mistake waits for an answer" : `${count} reported mistakes wait for an answer`,
      changes: ({ count }) => (count === 1 ? "One change not yet looked at" : `${count} changes not yet looked at`),
      duplicates: ({ count }) => (count === 1 ? "One suspected duplicate" : `${count} suspected duplicates`),
      bookings: ({ count }) =>
        count === 1
          ? "One request for premises waits for an answer"
          : `${count} requests for premises wait for an answer`,
      broken: ({ count }) =>
        count === 1 ? "Mail does not reach one association" : `Mail does not reach ${count} associations`,
      stale: ({ count }) =>
        count === 1
          ? "The details of one association are out of date"
          : `The details of ${count} associations are out of date`,
      imported: ({ count }) =>
        count === 1
          ? "One association has been imported and not yet confirmed"
          : `${count} associations have been imported and not yet confirmed`,
      unlisted: ({ count }) =>
        count === 1
          ? "One association has been left out of the lists"
          : `${count} associations have been left out of the lists`,
      silent: ({ count }) =>
        count === 1 ? "One association has no activities at all" : `${count} associations have no activities at all`,
    },
    overTime: "Figures by month",
    asTable: "The figures as a table",
    month: "Month",
    figures: {
      associations: "Associations",
      activeShare: "Of them with activities",
      confirmedShare: "Of them confirmed in time",
      activities: "Activities",
      volunteerTasks: "Volunteer tasks",
      cooperationForms: "Cooperation forms",
    },
    duplicatesTitle: "Suspected duplicates",
    duplicatesLead:
      "The same number or nearly the same name. Archive the needless one, or say that they are different.",
    noDuplicates: "No suspected duplicates",
    noDuplicatesText: "When two have the same number or nearly the same name, they come here.",
    reasons: {
      registerNumber: "The same register number",
      businessId: "The same business id",
      name: "Nearly the same name",
    },
    different: "Different associations",
    keepThis: ({ name }) => `Keep ${name}`,
    created: ({ date }) => `added ${date}`,
    noRegisterNumber: "no register number",
    noHome: "no home municipality",
    thisFirst: "the first",
    thisSecond: "the second",
    archivesOther: "The other is archived and can be restored.",
    activityCount: ({ count }) => (count === 1 ? "1 activity" : `${count} activities`),
    mergedReason: ({ name }) => `The same association as ${name}`,
    refusals: { notSuspected: "These are no longer suspected to be the same. Reload the page." },
  },
});
