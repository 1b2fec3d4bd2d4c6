import type { ReadyFormCode } from "#domain/grants/form-editor/ready-forms";
import { texts } from "#i18n/texts";

type Named = { name: string };

/** The list of grants' own forms, and a new one. */
type Words = {
  title: string;
  lead: string;
  add: string;
  none: string;
  noneText: string;
  noUnits: string;
  noUnitsText: string;
  toUnits: string;
  columns: Record<"name" | "unit" | "version" | "questions" | "calls", string>;
  unpublished: string;
  changedSince: string;
  version: (facts: { number: number }) => string;
  newTitle: string;
  newLead: string;
  labels: Record<"names.fi" | "names.sv" | "names.en" | "unit" | "start", string>;
  chooseUnit: string;
  starts: {
    empty: string;
    emptyHint: string;
    copy: (facts: Named) => string;
    ready: Record<ReadyFormCode, { name: string; hint: string }>;
  };
  create: string;
};

export const formList = texts<Words>({
  fi: {
    title: "Lomakkeet",
    lead: "Mitä kukin avustuslaji kysyy hakijalta perustietojen lisäksi. Haku ottaa julkaistusta lomakkeesta oman kopionsa, joten lomaketta voi muuttaa milloin vain.",
    add: "Uusi lomake",
    none: "Lomakkeita ei ole vielä",
    noneText: "Aloita valmiista mallista tai tyhjästä. Hakija näkee lomakkeen vasta, kun haku käyttää sitä.",
    noUnits: "Lisää ensin kunnan toimialat",
    noUnitsText: "Jokaisella lomakkeella on toimiala, jonka valmistelijat muokkaavat sitä.",
    toUnits: "Lisää toimialoja",
    columns: { name: "Lomake", unit: "Toimiala", version: "Versio", questions: "Kysymyksiä", calls: "Hakuja" },
    unpublished: "Ei julkaistu",
    changedSince: "Muutettu julkaisun jälkeen",
    version: ({ number }) => `Versio ${number}`,
    newTitle: "Uusi lomake",
    newLead: "Valitse, mistä aloitat. Kaikkea voi muuttaa jälkeenpäin.",
    labels: {
      "names.fi": "Lomakkeen nimi",
      "names.sv": "Nimi ruotsiksi",
      "names.en": "Nimi englanniksi",
      unit: "Toimiala, joka muokkaa lomaketta",
      start: "Mistä aloitetaan",
    },
    chooseUnit: "Valitse toimiala",
    starts: {
      empty: "Tyhjä lomake",
      emptyHint: "Ei yhtään kysymystä valmiina.",
      copy: ({ name }) => `Kopio: ${name}`,
      ready: {
        simple: { name: "Yksinkertainen", hint: "Toiminta, jäsenet, talousarvio, edellinen avustus, vakuutukset." },
        sportActivity: {
          name: "Liikunnan toiminta-avustus",
          hint: "Jäsenet iän mukaan, toimintaluvut, tilat, talousarvio ja liitteet.",
        },
        project: {
          name: "Kohdeavustus",
          hint: "Yksi tapahtuma tai hanke: kenelle, missä, kenen kanssa ja mitä se maksaa.",
        },
        smallGrant: { name: "Pienavustus", hint: "Vain yksi lisäkysymys: keille. Muu on jo jokaisessa hakemuksessa." },
      },
    },
    create: "Tee lomake",
  },
  sv: {
    title: "Blanketter",
    lead: "Vad varje understödsform frågar utöver grunduppgifterna. En utlysning tar en egen kopia av den publicerade blanketten, så blanketten kan ändras när som helst.",
    add: "Ny blankett",
    none: "Det finns inga blanketter ännu",
    noneText:
      "Börja från en färdig modell eller från en tom. Den sökande ser blanketten först när en utlysning använder den.",
    noUnits: "Lägg först till kommunens sektorer",
    noUnitsText: "Varje blankett har en sektor vars beredare redigerar den.",
    toUnits: "Lägg till sektorer",
    columns: { name: "Blankett", unit: "Sektor", version: "Version", questions: "Frågor", calls: "Utlysningar" },
    unpublished: "Inte publicerad",
    changedSince: "Ändrad efter publiceringen",
    version: ({ number }) => `Version ${number}`,
    newTitle: "Ny blankett",
    newLead: "Välj var du börjar. Allt kan ändras efteråt.",
    labels: {
      "names.fi": "Blankettens namn på finska",
      "names.sv": "Namn på svenska",
      "names.en": "Namn på engelska",
      unit: "Sektor som redigerar blanketten",
      start: "Börja från",
    },
    chooseUnit: "Välj sektor",
    starts: {
      empty: "Tom blankett",
      emptyHint: "Inga färdiga frågor.",
      copy: ({ name }) => `Kopia: ${name}`,
      ready: {
        simple: { name: "Enkel", hint: "Verksamhet, medlemmar, budget, föregående understöd, försäkringar." },
        sportActivity: {
          name: "Verksamhetsunderstöd för idrott",
          hint: "Medlemmar enligt ålder, siffror, lokaler, budget och bilagor.",
        },
        project: {
          name: "Projektunderstöd",
          hint: "Ett evenemang eller projekt: för vem, var, med vem och vad det kostar.",
        },
        smallGrant: {
          name: "Litet understöd",
          hint: "Bara en extra fråga: för vem. Resten finns redan i varje ansökan.",
        },
      },
    },
    create: "Skapa blanketten",
  },
  en: {
    title: "Forms",
    lead: "What each programme asks beyond the basics. A call takes a copy of its own of the published form, so a form may be changed at any time.",
    add: "New form",
    none: "No forms yet",
    noneText: "Begin with a ready model or from nothing. Applicants see the form only once a call uses it.",
    noUnits: "Add the municipality's units first",
    noUnitsText: "Each form has a unit whose preparers edit it.",
    toUnits: "Add units",
    columns: { name: "Form", unit: "Unit", version: "Version", questions: "Questions", calls: "Calls" },
    unpublished: "Not published",
    changedSince: "Changed since published",
    version: ({ number }) => `Version ${number}`,
    newTitle: "New form",
    newLead: "Choose what to begin with. Everything can be changed later.",
    labels: {
      "names.fi": "Name of the form in Finnish",
      "names.sv": "Name in Swedish",
      "names.en": "Name in English",
      unit: "Unit that edits the form",
      start: "Begin with",
    },
    chooseUnit: "Choose a unit",
    starts: {
      empty: "An empty form",
      emptyHint: "No questions to begin with.",
      copy: ({ name }) => `A copy of ${name}`,
      ready: {
        simple: { name: "Simple", hint: "Activity, members, budget, previous grant, assurances." },
        sportActivity: {
          name: "Operating grant for sports",
          hint: "Members by age, activity figures, premises, budget and attachments.",
        },
        project: { name: "Project grant", hint: "One event or project: for whom, where, with whom and at what cost." },
        smallGrant: {
          name: "Small grant",
          hint: "Just one more question: for whom. The rest is in every application already.",
        },
      },
    },
    create: "Make the form",
  },
});
