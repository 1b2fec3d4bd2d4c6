import { texts } from "#i18n/texts";
import type { BulkAction } from "#domain/grants/case-table/bulk";

type BulkTexts = {
  title: string;
  actions: Record<BulkAction, string>;
  leads: Record<BulkAction, string>;
  buttons: Record<BulkAction, string>;
  labels: { preparerId: string; question: string; dueOn: string; label: string };
  me: string;
  nobody: string;
  questionHint: string;
  labelHint: string;
  withChosen: string;
  allOfThem: (facts: { count: number }) => string;
  go: string;
  cannot: string;
  inState: (facts: { state: string }) => string;
  disqualified: string;
  noneChosen: string;
  tooMany: (facts: { most: number }) => string;
  done: (facts: { count: number }) => string;
  refused: (facts: { count: number }) => string;
  refusals: Record<
    "notAllowed" | "changedMeanwhile" | "preparerMayNot" | "notFound" | "tooManyLabels" | "dueTooSoon",
    string
  >;
  undo: string;
  undone: (facts: { count: number }) => string;
};

/** What is done to many cases at once. */
export const caseBulk = texts<BulkTexts>({
  fi: {
    title: "Monta hakemusta kerralla",
    actions: {
      assign: "Merkitse valmistelija",
      start: "Aloita valmistelu",
      ask: "Pyydä sama täydennys",
      label: "Lisää merkintä",
      unlabel: "Poista merkintä",
    },
    leads: {
      assign: "Hakemukset siirtyvät valitulle valmistelijalle. Tämän voi kumota.",
      start: "Hakemukset siirtyvät valmisteluun, ja hakijat näkevät sen. Tätä ei voi kumota.",
      ask: "Jokainen hakija saa saman pyynnön sähköpostilla heti. Lähetettyä pyyntöä ei voi kumota.",
      label: "Merkintä on virkailijoiden oma sana. Hakija ei näe sitä. Tämän voi kumota.",
      unlabel: "Merkintä poistetaan näistä hakemuksista. Tämän voi kumota.",
    },
    buttons: {
      assign: "Merkitse",
      start: "Aloita valmistelu",
      ask: "Lähetä pyynnöt",
      label: "Lisää merkintä",
      unlabel: "Poista merkintä",
    },
    labels: { preparerId: "Valmistelija", question: "Mitä pyydät?", dueOn: "Vastaus viimeistään", label: "Merkintä" },
    me: "Minä",
    nobody: "Ei kukaan",
    questionHint: "Kirjoita selkokielellä, mitä puuttuu ja miksi sitä tarvitaan.",
    labelHint: "Esimerkiksi ”kysy tilintarkastajalta”.",
    withChosen: "Valituille",
    allOfThem: ({ count }) => `Kaikki ${count} rajattua`,
    go: "Jatka",
    cannot: "Tätä ei voi tehdä näille juuri nyt:",
    inState: ({ state }) => `tila on ”${state}”, eikä tätä voi tehdä siinä`,
    disqualified: "olet esteellinen",
    noneChosen: "Valitse ensin taulukosta hakemukset, joille tämä tehdään.",
    tooMany: ({ most }) => `Kerralla voi käsitellä enintään ${most} hakemusta. Rajaa lisää.`,
    done: ({ count }) => (count === 1 ? "Tehty 1 hakemukselle." : `Tehty ${count} hakemukselle.`),
    refused: ({ count }) => (count === 1 ? "1 hakemus jäi ennalleen:" : `${count} hakemusta jäi ennalleen:`),
    refusals: {
      notAllowed: "sinulla ei ole siihen oikeutta",
      notFound: "hakemusta ei enää ole, tai se on toisen toimialan",
      changedMeanwhile: "joku muutti hakemusta samaan aikaan",
      preparerMayNot: "valittu valmistelija on esteellinen tai toisen toimialan",
      tooManyLabels: "merkintöjä on jo enimmäismäärä",
      dueTooSoon: "anna vastausaikaa ainakin huomiseen",
    },
    undo: "Kumoa",
    undone: ({ count }) => (count === 1 ? "Kumottu 1 hakemukselta." : `Kumottu ${count} hakemukselta.`),
  },
  sv: {
    title: "Många ansökningar på en gång",
    actions: {
      assign: "Ange beredare",
      start: "Inled beredningen",
      ask: "Begär samma komplettering",
      label: "Lägg till ett märke",
      unlabel: "Ta bort ett märke",
    },
    leads: {
      assign: "Ansökningarna går till den valda beredaren. Detta kan ångras.",
      start: "Ansökningarna tas under beredning, och de sökande ser det. Detta kan inte ångras.",
      ask: "Varje sökande får samma begäran per e-post genast. En skickad begäran kan inte ångras.",
      label: "Märket är handläggarnas eget ord. Den sökande ser det inte. Detta kan ångras.",
      unlabel: "Märket tas bort från dessa ansökningar. Detta kan ångras.",
    },
    buttons: {
      assign: "Ange",
      start: "Inled beredningen",
      ask: "Skicka begärandena",
      label: "Lägg till märket",
      unlabel: "Ta bort märket",
    },
    labels: { preparerId: "Beredare", question: "Vad begär du?", dueOn: "Svar senast", label: "Märke" },
    me: "Jag",
    nobody: "Ingen",
    questionHint: "Skriv tydligt vad som saknas och varför det behövs.",
    labelHint: "Till exempel ”fråga revisorn”.",
    withChosen: "För de valda",
    allOfThem: ({ count }) => `Alla ${count} avgränsade`,
    go: "Fortsätt",
    cannot: "Detta kan inte göras för dessa just nu:",
    inState: ({ state }) => `läget är ”${state}”, och då kan detta inte göras`,
    disqualified: "du är jävig",
    noneChosen: "Välj först i tabellen de ansökningar som detta gäller.",
    tooMany: ({ most }) => `Högst ${most} ansökningar kan behandlas på en gång. Avgränsa mer.`,
    done: ({ count }) => (count === 1 ? "Gjort för 1 ansökan." : `Gjort för ${count} ansökningar.`),
    refused: ({ count }) => (count === 1 ? "1 ansökan är oförändrad:" : `${count} ansökningar är oförändrade:`),
    refusals: {
      notAllowed: "du har inte rätt till den",
      notFound: "ansökan finns inte längre, eller den hör till en annan sektor",
      changedMeanwhile: "någon ändrade ansökan samtidigt",
      preparerMayNot: "den valda beredaren är jävig eller hör till en annan sektor",
      tooManyLabels: "märkena är redan så många som möjligt",
      dueTooSoon: "ge tid att svara åtminstone till i morgon",
    },
    undo: "Ångra",
    undone: ({ count }) => (count === 1 ? "Ångrat för 1 ansökan." : `Ångrat för ${count} ansökningar.`),
  },
  en: {
    title: "Many applications at once",
    actions: {
      assign: "Name a preparer",
      start: "Start preparation",
      ask: "Request the same supplement",
      label: "Add a label",
      unlabel: "Remove a label",
    },
    leads: {
      assign: "The applications go to the preparer you choose. This can be undone.",
      start: "Preparation starts, and the applicants see it. This cannot be undone.",
      ask: "Every applicant gets the same request by email at once. A request cannot be unsent.",
      label: "A label is the officials' own word. No applicant sees it. This can be undone.",
      unlabel: "The label is taken off these applications. This can be undone.",
    },
    buttons: {
      assign: "Name",
      start: "Start preparation",
      ask: "Send the requests",
      label: "Add the label",
      unlabel: "Remove the label",
    },
    labels: { preparerId: "Preparer", question: "What do you ask for?", dueOn: "Answer by", label: "Label" },
    me: "Me",
    nobody: "Nobody",
    questionHint: "Write plainly what is missing and why it is needed.",
    labelHint: "For example “ask the auditor”.",
    withChosen: "With the chosen ones",
    allOfThem: ({ count }) => `All ${count} that match`,
    go: "Continue",
    cannot: "This cannot be done to these now:",
    inState: ({ state }) => `its state is “${state}”, in which this cannot be done`,
    disqualified: "you are disqualified",
    noneChosen: "First choose in the table the applications this is about.",
    tooMany: ({ most }) => `At most ${most} applications can be handled at once. Narrow the list down.`,
    done: ({ count }) => (count === 1 ? "Done to 1 application." : `Done to ${count} applications.`),
    refused: ({ count }) =>
      count === 1 ? "1 application was left as it was:" : `${count} applications were left as they were:`,
    refusals: {
      notAllowed: "you have no right to it",
      notFound: "the application is gone, or it belongs to another unit",
      changedMeanwhile: "somebody changed the application at the same time",
      preparerMayNot: "the chosen preparer is disqualified or of another unit",
      tooManyLabels: "there are as many labels as there may be",
      dueTooSoon: "give time to answer until tomorrow at least",
    },
    undo: "Undo",
    undone: ({ count }) => (count === 1 ? "Undone for 1 application." : `Undone for ${count} applications.`),
  },
});
