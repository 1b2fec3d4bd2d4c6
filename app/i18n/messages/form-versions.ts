import type { ChangedPart } from "#domain/grants/form-editor/version-changes";
import { formatDateTime } from "#i18n/format";
import { texts } from "#i18n/texts";

type Named = { name: string };
type FromTo = Named & { from: string; to: string };
type Moves = Record<"added" | "removed" | "moved", (facts: Named) => string>;

/** Versions of a grant's form: publishing one, what changed, which calls have which, and the preview. */
type Words = {
  title: string;
  lead: string;
  none: string;
  noneText: string;
  published: (facts: { at: Date; by: string }) => string;
  calls: (facts: { names: string }) => string;
  noCalls: string;
  look: string;
  compare: string;
  from: string;
  to: string;
  draft: string;
  show: string;
  changed: (facts: { from: string; to: string }) => string;
  noChanges: string;
  nothing: string;
  changes: { section: Moves; field: Moves };
  kindChanged: (facts: FromTo) => string;
  parts: Record<ChangedPart, (facts: FromTo) => string>;
  previewNote: string;
  tryAnswers: string;
  publishTitle: string;
  publishLead: string;
  note: string;
  noteHint: string;
  publish: string;
  back: string;
  mustMend: string;
  whatChanges: string;
  firstVersion: string;
};

export const formVersions = texts<Words>({
  fi: {
    title: "Versiot",
    lead: "Julkaistu versio ei muutu koskaan. Haku käyttää sitä versiota, jonka se on saanut.",
    none: "Versioita ei ole vielä",
    noneText: "Julkaise lomake, niin haut voivat käyttää sitä.",
    published: ({ at, by }) => `Julkaistu ${formatDateTime(at, "fi")}, ${by}`,
    calls: ({ names }) => `Haut: ${names}`,
    noCalls: "Mikään haku ei käytä tätä versiota.",
    look: "Katso hakijana",
    compare: "Mikä muuttui",
    from: "Versiosta",
    to: "Versioon",
    draft: "Nyt muokattavana",
    show: "Vertaa",
    changed: ({ from, to }) => `Muutokset: ${from} → ${to}`,
    noChanges: "Versiot ovat samanlaiset.",
    nothing: "tyhjä",
    changes: {
      section: {
        added: ({ name }) => `Uusi osio: ${name}`,
        removed: ({ name }) => `Poistettu osio: ${name}`,
        moved: ({ name }) => `Osio on siirretty: ${name}`,
      },
      field: {
        added: ({ name }) => `Uusi kysymys: ${name}`,
        removed: ({ name }) => `Poistettu kysymys: ${name}`,
        moved: ({ name }) => `Kysymys on siirretty: ${name}`,
      },
    },
    kindChanged: ({ name, from, to }) => `${name}: tyyppi oli ${from}, nyt ${to}`,
    parts: {
      label: ({ from, to }) => `Teksti oli ”${from}”, nyt ”${to}”`,
      help: ({ name, from, to }) => `${name}: ohje oli ”${from}”, nyt ”${to}”`,
      required: ({ name }) => `${name}: vastaus on nyt pakollinen`,
      optional: ({ name }) => `${name}: vastaus ei ole enää pakollinen`,
      condition: ({ name }) => `${name}: muuttui, milloin kysytään`,
      options: ({ name, from, to }) => `${name}: vaihtoehdot olivat ${from}; nyt ${to}`,
      limits: ({ name }) => `${name}: vastauksen rajat muuttuivat`,
      translations: ({ name }) => `${name}: käännökset muuttuivat`,
    },
    previewNote:
      "Näin hakija näkee lomakkeen perustietojen jälkeen. Kokeile vapaasti: mitään ei tallenneta. Kysymykset tulevat ja menevät vastausten mukaan.",
    tryAnswers: "Näytä, mitä näillä vastauksilla kysytään",
    publishTitle: "Julkaise uusi versio",
    publishLead: "Uudet haut saavat tämän version. Avoimet haut ja hakijoiden luonnokset pysyvät ennallaan.",
    note: "Mitä muuttui ja miksi",
    noteHint: "Näkyy versioiden luettelossa.",
    publish: "Julkaise",
    back: "Takaisin lomakkeeseen",
    mustMend: "Lomaketta ei voi vielä julkaista",
    whatChanges: "Mikä muuttuu",
    firstVersion: "Tämä on lomakkeen ensimmäinen versio.",
  },
  sv: {
    title: "Versioner",
    lead: "En publicerad version ändras aldrig. En utlysning använder den version som den har fått.",
    none: "Det finns inga versioner ännu",
    noneText: "Publicera blanketten, så kan utlysningarna använda den.",
    published: ({ at, by }) => `Publicerad ${formatDateTime(at, "sv")}, ${by}`,
    calls: ({ names }) => `Utlysningar: ${names}`,
    noCalls: "Ingen utlysning använder den här versionen.",
    look: "Titta som sökande",
    compare: "Vad ändrades",
    from: "Från version",
    to: "Till version",
    draft: "Redigeras nu",
    show: "Jämför",
    changed: ({ from, to }) => `Ändringar: ${from} → ${to}`,
    noChanges: "Versionerna är likadana.",
    nothing: "tomt",
    changes: {
      section: {
        added: ({ name }) => `Ny del: ${name}`,
        removed: ({ name }) => `Borttagen del: ${name}`,
        moved: ({ name }) => `Delen har flyttats: ${name}`,
      },
      field: {
        added: ({ name }) => `Ny fråga: ${name}`,
        removed: ({ name }) => `Borttagen fråga: ${name}`,
        moved: ({ name }) => `Frågan har flyttats: ${name}`,
      },
    },
    kindChanged: ({ name, from, to }) => `${name}: typen var ${from}, nu ${to}`,
    parts: {
      label: ({ from, to }) => `Texten var ”${from}”, nu ”${to}”`,
      help: ({ name, from, to }) => `${name}: anvisningen var ”${from}”, nu ”${to}”`,
      required: ({ name }) => `${name}: svaret är nu obligatoriskt`,
      optional: ({ name }) => `${name}: svaret är inte längre obligatoriskt`,
      condition: ({ name }) => `${name}: när den frågas har ändrats`,
      options: ({ name, from, to }) => `${name}: alternativen var ${from}; nu ${to}`,
      limits: ({ name }) => `${name}: svarets gränser har ändrats`,
      translations: ({ name }) => `${name}: översättningarna har ändrats`,
    },
    previewNote:
      "Så här ser den sökande blanketten efter grunduppgifterna. Prova fritt: inget sparas. Frågorna kommer och går enligt svaren.",
    tryAnswers: "Visa vad som frågas med de här svaren",
    publishTitle: "Publicera en ny version",
    publishLead: "Nya utlysningar får den här versionen. Öppna utlysningar och de sökandes utkast förblir som de är.",
    note: "Vad ändrades och varför",
    noteHint: "Syns i listan över versioner.",
    publish: "Publicera",
    back: "Tillbaka till blanketten",
    mustMend: "Blanketten kan inte publiceras ännu",
    whatChanges: "Vad ändras",
    firstVersion: "Det här är blankettens första version.",
  },
  en: {
    title: "Versions",
    lead: "A published version never changes. A call uses the version it was given.",
    none: "No versions yet",
    noneText: "Publish the form, and calls can use it.",
    published: ({ at, by }) => `Published ${formatDateTime(at, "en")}, ${by}`,
    calls: ({ names }) => `Calls: ${names}`,
    noCalls: "No call uses this version.",
    look: "Look as an applicant",
    compare: "What changed",
    from: "From version",
    to: "To version",
    draft: "Being edited now",
    show: "Compare",
    changed: ({ from, to }) => `Changes: ${from} → ${to}`,
    noChanges: "The versions are alike.",
    nothing: "empty",
    changes: {
      section: {
        added: ({ name }) => `New section: ${name}`,
        removed: ({ name }) => `Removed section: ${name}`,
        moved: ({ name }) => `Section moved: ${name}`,
      },
      field: {
        added: ({ name }) => `New question: ${name}`,
        removed: ({ name }) => `Removed question: ${name}`,
        moved: ({ name }) => `Question moved: ${name}`,
      },
    },
    kindChanged: ({ name, from, to }) => `${name}: the kind was ${from}, now ${to}`,
    parts: {
      label: ({ from, to }) => `The text was “${from}”, now “${to}”`,
      help: ({ name, from, to }) => `${name}: the guidance was “${from}”, now “${to}”`,
      required: ({ name }) => `${name}: an answer is now required`,
      optional: ({ name }) => `${name}: an answer is no longer required`,
      condition: ({ name }) => `${name}: when it is asked has changed`,
      options: ({ name, from, to }) => `${name}: the options were ${from}; now ${to}`,
      limits: ({ name }) => `${name}: the limits of the answer have changed`,
      translations: ({ name }) => `${name}: the translations have changed`,
    },
    previewNote:
      "This is how an applicant sees the form, after the basics. Try it freely: nothing is stored. Questions come and go with the answers.",
    tryAnswers: "Show what is asked with these answers",
    publishTitle: "Publish a new version",
    publishLead: "New calls get this version. Open calls and applicants' drafts stay as they are.",
    note: "What changed, and why",
    noteHint: "Shown in the list of versions.",
    publish: "Publish",
    back: "Back to the form",
    mustMend: "The form cannot be published yet",
    whatChanges: "What changes",
    firstVersion: "This is the form's first version.",
  },
});
