import { texts } from "#i18n/texts";

type Count = { count: number };
type Named = { name: string };

/** The outline of a grant's form, where it is edited. */
type Words = {
  save: string;
  cancel: string;
  names: string;
  readOnly: string;
  minutes: (facts: Count) => string;
  asksNothing: string;
  counts: (facts: { sections: number; questions: number }) => string;
  preview: string;
  publish: string;
  versions: string;
  addSection: string;
  addField: string;
  edit: string;
  editThis: (facts: Named) => string;
  up: (facts: Named) => string;
  down: (facts: Named) => string;
  remove: (facts: Named) => string;
  empty: string;
  emptyText: string;
  emptySection: string;
  required: string;
  problems: (facts: Count) => string;
  problemsText: string;
  lackingNote: (facts: { list: string }) => string;
  lacks: { sv: string; en: string };
  lacking: (facts: { sv: number; en: number }) => string;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const formEditor = texts<Words>({
  fi: {
    save: "Tallenna",
    cancel: "Peruuta",
    names: "Nimi ja toimiala",
    readOnly: "Tämä on toisen toimialan lomake. Voit katsoa sitä ja tehdä siitä kopion.",
    minutes: ({ count }) => `Täyttäminen vie noin ${count} minuuttia`,
    asksNothing: "Lomakkeella ei ole vielä kysymyksiä",
    counts: ({ sections, questions }) =>
      `${counted(sections, "osio", "osiota")}, ${counted(questions, "kysymys", "kysymystä")}`,
    preview: "Esikatsele hakijana",
    publish: "Julkaise versio",
    versions: "Versiot",
    addSection: "Lisää osio",
    addField: "Lisää kysymys",
    edit: "Muokkaa",
    editThis: ({ name }) => `Muokkaa: ${name}`,
    up: ({ name }) => `Siirrä ylös: ${name}`,
    down: ({ name }) => `Siirrä alas: ${name}`,
    remove: ({ name }) => `Poista: ${name}`,
    empty: "Lomake on tyhjä",
    emptyText: "Aloita osiosta, esimerkiksi Toiminta tai Rahoitus, ja lisää siihen kysymyksiä.",
    emptySection: "Osiossa ei ole vielä kysymyksiä.",
    required: "Pakollinen",
    problems: ({ count }) => `${counted(count, "asia", "asiaa")} estää julkaisemisen`,
    problemsText: "Ne on kerrottu alla kysymysten vieressä.",
    lackingNote: ({ list }) => `Kääntämättä ${list}. Ne näkyvät hakijalle suomeksi.`,
    lacks: { sv: "Ruotsi puuttuu", en: "Englanti puuttuu" },
    lacking: ({ sv, en }) =>
      [
        sv > 0 ? `ruotsiksi ${counted(sv, "teksti", "tekstiä")}` : "",
        en > 0 ? `englanniksi ${counted(en, "teksti", "tekstiä")}` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  sv: {
    save: "Spara",
    cancel: "Avbryt",
    names: "Namn och sektor",
    readOnly: "Det här är en annan sektors blankett. Du kan titta på den och göra en kopia.",
    minutes: ({ count }) => `Tar ungefär ${count} minuter att fylla i`,
    asksNothing: "Blanketten har inga frågor ännu",
    counts: ({ sections, questions }) =>
      `${counted(sections, "del", "delar")}, ${counted(questions, "fråga", "frågor")}`,
    preview: "Förhandsgranska som sökande",
    publish: "Publicera en version",
    versions: "Versioner",
    addSection: "Lägg till en del",
    addField: "Lägg till en fråga",
    edit: "Redigera",
    editThis: ({ name }) => `Redigera: ${name}`,
    up: ({ name }) => `Flytta upp: ${name}`,
    down: ({ name }) => `Flytta ned: ${name}`,
    remove: ({ name }) => `Ta bort: ${name}`,
    empty: "Blanketten är tom",
    emptyText: "Börja med en del, till exempel Verksamhet eller Finansiering, och lägg till frågor i den.",
    emptySection: "Delen har inga frågor ännu.",
    required: "Obligatorisk",
    problems: ({ count }) => `${counted(count, "sak", "saker")} hindrar publiceringen`,
    problemsText: "De beskrivs nedan vid frågorna.",
    lackingNote: ({ list }) => `Inte översatt: ${list}. Den sökande ser dem på finska.`,
    lacks: { sv: "Svenska saknas", en: "Engelska saknas" },
    lacking: ({ sv, en }) =>
      [
        sv > 0 ? `på svenska ${counted(sv, "text", "texter")}` : "",
        en > 0 ? `på engelska ${counted(en, "text", "texter")}` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  en: {
    save: "Save",
    cancel: "Cancel",
    names: "Name and unit",
    readOnly: "This form belongs to another unit. You may look at it and make a copy.",
    minutes: ({ count }) => `Takes about ${count} minutes to fill in`,
    asksNothing: "The form asks nothing yet",
    counts: ({ sections, questions }) =>
      `${counted(sections, "section", "sections")}, ${counted(questions, "question", "questions")}`,
    preview: "Preview as an applicant",
    publish: "Publish a version",
    versions: "Versions",
    addSection: "Add a section",
    addField: "Add a question",
    edit: "Edit",
    editThis: ({ name }) => `Edit: ${name}`,
    up: ({ name }) => `Move up: ${name}`,
    down: ({ name }) => `Move down: ${name}`,
    remove: ({ name }) => `Remove: ${name}`,
    empty: "The form is empty",
    emptyText: "Begin with a section, such as Activity or Funding, and add questions to it.",
    emptySection: "The section has no questions yet.",
    required: "Required",
    problems: ({ count }) => `${counted(count, "thing stands", "things stand")} in the way of publishing`,
    problemsText: "They are told below beside the questions.",
    lackingNote: ({ list }) => `Not translated: ${list}. Applicants see them in Finnish.`,
    lacks: { sv: "Swedish missing", en: "English missing" },
    lacking: ({ sv, en }) =>
      [
        sv > 0 ? `${counted(sv, "text", "texts")} in Swedish` : "",
        en > 0 ? `${counted(en, "text", "texts")} in English` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
});
