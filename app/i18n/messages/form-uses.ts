import { formatDateTime } from "#i18n/format";
import { texts } from "#i18n/texts";

type Named = { name: string };

/** What became of a grant's form: where it is used, what was taken out of it, its history, and why something was refused. */
type Words = {
  removed: string;
  removedLead: string;
  bringBack: (facts: Named) => string;
  removedNow: (facts: Named) => string;
  undo: string;
  usedBy: string;
  unused: string;
  callUses: (facts: { name: string; number: number }) => string;
  programmeUses: (facts: Named) => string;
  history: string;
  events: Record<string, string>;
  refusals: Record<
    "partGone" | "nothingChanged" | "unknownForm" | "formProblems" | "nothingNewer" | "reasonNeeded" | "callClosed",
    string
  >;
  publishedAt: (facts: { at: Date; by: string }) => string;
};

export const formUses = texts<Words>({
  fi: {
    removed: "Poistetut",
    removedLead: "Nämä voi vielä palauttaa. Hakijoiden vastaukset palaavat mukana.",
    bringBack: ({ name }) => `Palauta: ${name}`,
    removedNow: ({ name }) => `Poistettu: ${name}.`,
    undo: "Kumoa poisto",
    usedBy: "Missä käytössä",
    unused: "Mikään avustuslaji ei vielä käytä tätä. Lomake valitaan avustuslajin sivulla.",
    callUses: ({ name, number }) => `${name}: versio ${number}`,
    programmeUses: ({ name }) => `Avustuslaji ${name}: uudet haut saavat uusimman version`,
    history: "Historia",
    events: {
      create: "Lomake tehtiin",
      rename: "Nimi tai toimiala muuttui",
      addSection: "Osio lisättiin",
      reviseSection: "Osiota muutettiin",
      moveSection: "Osio siirrettiin",
      removeSection: "Osio poistettiin",
      addField: "Kysymys lisättiin",
      reviseField: "Kysymystä muutettiin",
      moveField: "Kysymys siirrettiin",
      removeField: "Kysymys poistettiin",
      bringBack: "Palautettiin",
      publishVersion: "Versio julkaistiin",
    },
    refusals: {
      partGone: "Joku muu on jo poistanut tämän. Sivulla näkyy, miten lomake nyt on.",
      nothingChanged: "Lomake on sama kuin julkaistu versio, joten uutta versiota ei tarvita.",
      unknownForm: "Lomaketta ei ole enää. Valitse toinen.",
      formProblems: "Lomakkeessa on vielä korjattavaa.",
      nothingNewer: "Haulla on jo uusin versio.",
      reasonNeeded: "Kerro, miksi julkaistun haun lomake vaihdetaan. Syy jää historiaan.",
      callClosed: "Haku on sulkeutunut, joten lomaketta ei voi enää vaihtaa.",
    },
    publishedAt: ({ at, by }) => `Julkaistu ${formatDateTime(at, "fi")}, ${by}`,
  },
  sv: {
    removed: "Borttagna",
    removedLead: "De här kan ännu återställas. De sökandes svar kommer tillbaka med dem.",
    bringBack: ({ name }) => `Återställ: ${name}`,
    removedNow: ({ name }) => `Borttagen: ${name}.`,
    undo: "Ångra borttagningen",
    usedBy: "Var den används",
    unused: "Ingen understödsform använder den ännu. Blanketten väljs på understödsformens sida.",
    callUses: ({ name, number }) => `${name}: version ${number}`,
    programmeUses: ({ name }) => `Understödsformen ${name}: nya utlysningar får den senaste versionen`,
    history: "Historik",
    events: {
      create: "Blanketten skapades",
      rename: "Namn eller sektor ändrades",
      addSection: "En del lades till",
      reviseSection: "En del ändrades",
      moveSection: "En del flyttades",
      removeSection: "En del togs bort",
      addField: "En fråga lades till",
      reviseField: "En fråga ändrades",
      moveField: "En fråga flyttades",
      removeField: "En fråga togs bort",
      bringBack: "Återställdes",
      publishVersion: "En version publicerades",
    },
    refusals: {
      partGone: "Någon annan har redan tagit bort den. Sidan visar hur blanketten är nu.",
      nothingChanged: "Blanketten är likadan som den publicerade versionen, så ingen ny version behövs.",
      unknownForm: "Blanketten finns inte längre. Välj en annan.",
      formProblems: "Det finns ännu saker att rätta i blanketten.",
      nothingNewer: "Utlysningen har redan den senaste versionen.",
      reasonNeeded: "Berätta varför blanketten byts i en publicerad utlysning. Orsaken blir kvar i historiken.",
      callClosed: "Ansökningstiden har gått ut, så blanketten kan inte längre bytas.",
    },
    publishedAt: ({ at, by }) => `Publicerad ${formatDateTime(at, "sv")}, ${by}`,
  },
  en: {
    removed: "Removed",
    removedLead: "These can still be brought back, with what applicants answered.",
    bringBack: ({ name }) => `Bring back: ${name}`,
    removedNow: ({ name }) => `Removed: ${name}.`,
    undo: "Undo the removal",
    usedBy: "Where it is used",
    unused: "No programme uses it yet. A form is chosen on the programme's page.",
    callUses: ({ name, number }) => `${name}: version ${number}`,
    programmeUses: ({ name }) => `Programme ${name}: new calls get the newest version`,
    history: "History",
    events: {
      create: "The form was made",
      rename: "Its name or unit was changed",
      addSection: "A section was added",
      reviseSection: "A section was changed",
      moveSection: "A section was moved",
      removeSection: "A section was removed",
      addField: "A question was added",
      reviseField: "A question was changed",
      moveField: "A question was moved",
      removeField: "A question was removed",
      bringBack: "Brought back",
      publishVersion: "A version was published",
    },
    refusals: {
      partGone: "Somebody else has already removed this. The page shows how the form is now.",
      nothingChanged: "The form is the same as the published version, so no new version is needed.",
      unknownForm: "The form is there no more. Choose another.",
      formProblems: "There is still something to correct in the form.",
      nothingNewer: "The call has the newest version already.",
      reasonNeeded: "Tell why a published call's form is changed. The reason stays in the history.",
      callClosed: "The call has closed, so its form can no longer be changed.",
    },
    publishedAt: ({ at, by }) => `Published ${formatDateTime(at, "en")}, ${by}`,
  },
});
