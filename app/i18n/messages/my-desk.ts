import type { ToDoKind } from "#domain/desk/to-do";
import { texts } from "#i18n/texts";

type Name = { name: string };
type Words = {
  toDo: Record<ToDoKind, (parameters: Name) => string>;
};

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    toDo: {
      supplementRequested: ({ name }) => `Täydennä hakemusta: ${name}`,
      registrationReturned: ({ name }) => `Korjaa ja lähetä uudelleen: ${name}`,
      applicationDraft: ({ name }) => `Viimeistele hakemus: ${name}`,
      claimReturned: ({ name }) => `Korjaa maksatushakemus: ${name}`,
      decisionToRead: ({ name }) => `Lue päätös: ${name}`,
      awardToClaim: ({ name }) => `Hae myönnetty avustus maksuun: ${name}`,
      registrationDraft: ({ name }) => `Täytä tiedot ja lähetä: ${name}`,
      activityDraft: ({ name }) => `Viimeistele ja julkaise: ${name}`,
      confirmAssociation: ({ name }) => `Tarkista, että tiedot pitävät paikkansa: ${name}`,
    },
  },
  sv: {
    toDo: {
      supplementRequested: ({ name }) => `Komplettera ansökan: ${name}`,
      registrationReturned: ({ name }) => `Rätta och skicka in på nytt: ${name}`,
      applicationDraft: ({ name }) => `Gör ansökan klar: ${name}`,
      claimReturned: ({ name }) => `Rätta utbetalningsansökan: ${name}`,
      decisionToRead: ({ name }) => `Läs beslutet: ${name}`,
      awardToClaim: ({ name }) => `Ansök om utbetalning av bidraget: ${name}`,
      registrationDraft: ({ name }) => `Fyll i uppgifterna och skicka in: ${name}`,
      activityDraft: ({ name }) => `Gör klar och publicera: ${name}`,
      confirmAssociation: ({ name }) => `Kontrollera att uppgifterna stämmer: ${name}`,
    },
  },
  en: {
    toDo: {
      supplementRequested: ({ name }) => `Complete the application: ${name}`,
      registrationReturned: ({ name }) => `Correct and send again: ${name}`,
      applicationDraft: ({ name }) => `Finish the application: ${name}`,
      claimReturned: ({ name }) => `Correct the claim: ${name}`,
      decisionToRead: ({ name }) => `Read the decision: ${name}`,
      awardToClaim: ({ name }) => `Claim the awarded grant: ${name}`,
      registrationDraft: ({ name }) => `Fill in the details and send: ${name}`,
      activityDraft: ({ name }) => `Finish and publish: ${name}`,
      confirmAssociation: ({ name }) => `Check that the details are still true: ${name}`,
    },
  },
};

type Count = { count: number };

/** The desk of an association: its home, the association's own page, its people. */
export const myDesk = texts({
  fi: {
    ...common.fi,
    title: "Oma työpöytä",
    greeting: ({ name }: Name) => `Hei, ${name}!`,
    now: "Mitä pitää tehdä nyt",
    nothing: "Kaikki on kunnossa",
    nothingText: "Mikään ei odota sinua juuri nyt.",
    by: ({ date }: { date: string }) => `viimeistään ${date}`,
    associations: "Yhdistykseni",
    activityCount: ({ count }: Count) => (count === 1 ? "1 toiminta julkaistu" : `${count} toimintaa julkaistu`),
    cases: "Avustukset",
    noCases: "Ei avustushakemuksia vielä.",
    seeCalls: "Katso avoimet haut",
    draftCase: "Luonnos, ei vielä lähetetty",
    register: "Rekisteröi yhdistys",
    registerAnother: "Rekisteröi toinen yhdistys",
    welcomeTitle: "Tervetuloa! Aloitetaan yhdistyksestäsi",
    welcomeText:
      "Täällä yhdistys pitää tietonsa ajan tasalla, kertoo toiminnastaan ja hakee kaupungin avustuksia. Kaikki on maksutonta.",
    registerHow: "Yhdistys ei ole vielä mukana",
    registerHowText: "Rekisteröi se muutamassa minuutissa. Luonnos tallentuu, joten voit jatkaa milloin vain.",
    joinHow: "Yhdistys on jo mukana",
    joinHowText: ({ name }: Name) =>
      `Pyydä yhdistyksen nimenkirjoittajaa lisäämään sinut. Hän tarvitsee sähköpostiosoitteesi: ${name}`,
    find: "Katso, löytyykö yhdistys hakemistosta",
    open: "Avaa",
    view: "Katso julkinen sivu",
    edit: "Muokkaa tietoja",
    pictures: "Kuvat",
    people: "Toimijat",
    submit: "Tarkista ja lähetä",
    confirm: "Tiedot ovat ajan tasalla",
    confirmTitle: "Pitävätkö tiedot vielä paikkansa?",
    confirmText: ({ date }: { date: string }) =>
      date === "" ? "Tietoja ei ole vielä vahvistettu." : `Tiedot on vahvistettu viimeksi ${date}.`,
    activities: "Toiminta",
    addActivity: "Lisää toimintaa",
    noActivities: "Toimintaa ei ole vielä lisätty",
    noActivitiesText: "Ihmiset etsivät tekemistä ja tukea, eivät yhdistyksiä. Lisää se, mihin voi tulla mukaan.",
    cooperation: "Yhteistyö kaupungin kanssa",
    addCooperation: "Lisää yhteistyömuoto",
    noCooperation: "Yhteistyömuotoja ei ole vielä lisätty",
    noCooperationText: "Kerro, mitä teette yhdessä kaupungin kanssa.",
    nextTime: "Seuraavan kerran",
    draftNote: "Tiedot näet vain sinä ja yhdistyksen muut toimijat. Lähetä ne tarkistettaviksi, kun ne ovat valmiit.",
    submittedNote: ({ date }: { date: string }) =>
      `Tiedot lähetettiin ${date}. Järjestöyhteyshenkilö tarkistaa ne, ja saat tiedon sähköpostiisi. Toimintaa voi lisätä jo nyt.`,
    returnedNote: "Järjestöyhteyshenkilö palautti tiedot korjattaviksi:",
    archivedNote:
      "Yhdistys on arkistoitu, eikä se näy hakemistossa. Jos toiminta jatkuu, ota yhteyttä järjestöyhteyshenkilöön.",
    history: "Mitä on tapahtunut",
    refusals: {
      notPublished: "Tiedot voi vahvistaa vasta, kun yhdistys on julkaistu.",
      confirmedToday: "Tiedot on jo vahvistettu tänään. Kiitos!",
    },
  },
  sv: {
    ...common.sv,
    title: "Mitt skrivbord",
    greeting: ({ name }) => `Hej ${name}!`,
    now: "Vad som ska göras nu",
    nothing: "Allt är i sin ordning",
    nothingText: "Inget väntar på dig just nu.",
    by: ({ date }) => `senast ${date}`,
    associations: "Mina föreningar",
    activityCount: ({ count }) => (count === 1 ? "1 verksamhet publicerad" : `${count} verksamheter publicerade`),
    cases: "Bidrag",
    noCases: "Inga bidragsansökningar ännu.",
    seeCalls: "Se öppna ansökningsomgångar",
    draftCase: "Utkast, ännu inte inskickat",
    register: "Registrera en förening",
    registerAnother: "Registrera en till förening",
    welcomeTitle: "Välkommen! Vi börjar med din förening",
    welcomeText:
      "Här håller föreningen sina uppgifter aktuella, berättar om sin verksamhet och ansöker om stadens bidrag. Allt är gratis.",
    registerHow: "Föreningen är inte med ännu",
    registerHowText: "Registrera den på några minuter. Utkastet sparas, så du kan fortsätta när du vill.",
    joinHow: "Föreningen är redan med",
    joinHowText: ({ name }) =>
      `Be föreningens namntecknare lägga till dig. Namntecknaren behöver din e-postadress: ${name}`,
    find: "Se om föreningen finns i katalogen",
    open: "Öppna",
    view: "Se den offentliga sidan",
    edit: "Redigera uppgifterna",
    pictures: "Bilder",
    people: "Personer",
    submit: "Kontrollera och skicka in",
    confirm: "Uppgifterna är aktuella",
    confirmTitle: "Stämmer uppgifterna fortfarande?",
    confirmText: ({ date }) =>
      date === "" ? "Uppgifterna har inte bekräftats ännu." : `Uppgifterna bekräftades senast ${date}.`,
    activities: "Verksamhet",
    addActivity: "Lägg till verksamhet",
    noActivities: "Ingen verksamhet har lagts till ännu",
    noActivitiesText: "Människor söker något att göra och stöd, inte föreningar. Lägg till det man kan komma med i.",
    cooperation: "Samarbete med staden",
    addCooperation: "Lägg till en samarbetsform",
    noCooperation: "Inga samarbetsformer har lagts till ännu",
    noCooperationText: "Berätta vad ni gör tillsammans med staden.",
    nextTime: "Nästa gång",
    draftNote:
      "Uppgifterna syns bara för dig och föreningens andra personer. Skicka in dem för granskning när de är klara.",
    submittedNote: ({ date }) =>
      `Uppgifterna skickades in ${date}. Föreningskoordinatorn granskar dem och du får besked per e-post. Verksamhet kan läggas till redan nu.`,
    returnedNote: "Föreningskoordinatorn returnerade uppgifterna för rättelse:",
    archivedNote:
      "Föreningen är arkiverad och syns inte i katalogen. Om verksamheten fortsätter, kontakta föreningskoordinatorn.",
    history: "Vad som har hänt",
    refusals: {
      notPublished: "Uppgifterna kan bekräftas först när föreningen är publicerad.",
      confirmedToday: "Uppgifterna är redan bekräftade i dag. Tack!",
    },
  },
  en: {
    ...common.en,
    title: "My desk",
    greeting: ({ name }) => `Hello, ${name}!`,
    now: "What to do now",
    nothing: "Everything is in order",
    nothingText: "Nothing is waiting for you right now.",
    by: ({ date }) => `by ${date}`,
    associations: "My associations",
    activityCount: ({ count }) => (count === 1 ? "1 activity published" : `${count} activities published`),
    cases: "Grants",
    noCases: "No grant applications yet.",
    seeCalls: "See the open calls",
    draftCase: "Draft, not sent yet",
    register: "Register an association",
    registerAnother: "Register another association",
    welcomeTitle: "Welcome! Let us begin with your association",
    welcomeText:
      "Here an association keeps its details up to date, tells of its activities and applies for the city's grants. All of it is free.",
    registerHow: "The association is not here yet",
    registerHowText: "Register it in a few minutes. The draft is saved, so you can go on whenever you like.",
    joinHow: "The association is already here",
    joinHowText: ({ name }) => `Ask a signatory of the association to add you. They need your email address: ${name}`,
    find: "See whether the association is in the directory",
    open: "Open",
    view: "See the public page",
    edit: "Edit the details",
    pictures: "Pictures",
    people: "People",
    submit: "Check and send",
    confirm: "The details are up to date",
    confirmTitle: "Are the details still true?",
    confirmText: ({ date }) =>
      date === "" ? "The details have not been confirmed yet." : `The details were last confirmed on ${date}.`,
    activities: "Activities",
    addActivity: "Add an activity",
    noActivities: "No activities have been added yet",
    noActivitiesText: "People look for something to do and for support, not for associations. Add what they can join.",
    cooperation: "Cooperation with the city",
    addCooperation: "Add a form of cooperation",
    noCooperation: "No forms of cooperation have been added yet",
    noCooperationText: "Tell people what you do together with the city.",
    nextTime: "Next time",
    draftNote:
      "Only you and the association's other people see these details. Send them to be checked when they are ready.",
    submittedNote: ({ date }) =>
      `The details were sent on ${date}. The coordinator checks them, and you will get an email. Activities can be added already.`,
    returnedNote: "The coordinator returned the details to be corrected:",
    archivedNote:
      "The association is archived and is not shown in the directory. If it goes on, contact the coordinator.",
    history: "What has happened",
    refusals: {
      notPublished: "The details can be confirmed once the association is published.",
      confirmedToday: "The details were already confirmed today. Thank you!",
    },
  },
});
