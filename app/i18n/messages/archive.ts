import type { ArchiveReason } from "#domain/associations/archive-reasons";
import { texts } from "#i18n/texts";

type Named = { name: string };
type Words = { reasons: Record<ArchiveReason, string>; became: Record<ArchiveReason, string> };

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    reasons: {
      struck: "Poistettu yhdistysrekisteristä",
      dormant: "Toiminta on hiljentynyt",
      merged: "Yhdistynyt toiseen",
      asked: "Yhdistyksen oma toive",
      unconfirmed: "Tietoja ei ole vahvistettu",
      other: "Muu syy",
    },
    became: {
      struck: "Yhdistys on poistettu yhdistysrekisteristä.",
      dormant: "Yhdistyksen toiminta on hiljentynyt.",
      merged: "Yhdistys on yhdistynyt toiseen.",
      asked: "Yhdistys on itse pyytänyt, että sen tiedot poistetaan hakemistosta.",
      unconfirmed: "Kukaan ei ole pitkään aikaan vahvistanut yhdistyksen tietoja.",
      other: "Yhdistyksen tiedot eivät ole enää tässä hakemistossa.",
    },
  },
  sv: {
    reasons: {
      struck: "Struken ur föreningsregistret",
      dormant: "Verksamheten har avstannat",
      merged: "Sammanslagen med en annan",
      asked: "Föreningens egen önskan",
      unconfirmed: "Uppgifterna har inte bekräftats",
      other: "Annan orsak",
    },
    became: {
      struck: "Föreningen har strukits ur föreningsregistret.",
      dormant: "Föreningens verksamhet har avstannat.",
      merged: "Föreningen har gått samman med en annan.",
      asked: "Föreningen har själv bett att dess uppgifter tas bort ur katalogen.",
      unconfirmed: "Ingen har bekräftat föreningens uppgifter på länge.",
      other: "Föreningens uppgifter finns inte längre i den här katalogen.",
    },
  },
  en: {
    reasons: {
      struck: "Struck off the register",
      dormant: "Dormant",
      merged: "Merged into another",
      asked: "Wish of the association",
      unconfirmed: "Details not confirmed",
      other: "Another reason",
    },
    became: {
      struck: "The association has been struck off the register of associations.",
      dormant: "The association has become dormant.",
      merged: "The association has been merged into another.",
      asked: "The association itself asked for its details to be taken out of the directory.",
      unconfirmed: "Nobody has confirmed the association's details for a long time.",
      other: "The association's details are not in this directory any more.",
    },
  },
};

/** What became of an association that has left the directory: for the coordinator and for everybody. */
export const archive = texts({
  fi: {
    ...common.fi,
    labels: { archiveReason: "Mitä yhdistykselle on tapahtunut", mergedInto: "Mihin se on yhdistynyt" },
    onlyArchiving: "Tarvitaan vain, kun arkistoit. Kaikki näkevät tämän.",
    mergedHint: "Yhdistyksen nimi niin kuin se on hakemistossa. Tarvitaan vain, jos yhdistys on yhdistynyt toiseen.",
    title: "Ei enää hakemistossa",
    heading: ({ name }: Named) => `${name} ei ole enää hakemistossa`,
    goTo: ({ name }: Named) => `Siirry yhdistykseen ${name}`,
    search: "Etsi muuta toimintaa",
    mistake: "Onko tässä virhe? Kerro siitä kaupungille, niin tiedot palautetaan.",
    anyReason: "Kaikki syyt",
    reason: "Arkistoinnin syy",
    archivedTitle: "Arkistoitu",
    restoreHint: "Voit palauttaa yhdistyksen hakemistoon. Kaikki tiedot ovat tallessa, ja toimijat saavat viestin.",
  },
  sv: {
    ...common.sv,
    labels: { archiveReason: "Vad har hänt med föreningen", mergedInto: "Vilken den har gått samman med" },
    onlyArchiving: "Behövs bara när du arkiverar. Alla ser det här.",
    mergedHint: "Föreningens namn som det står i katalogen. Behövs bara om föreningen har gått samman med en annan.",
    title: "Inte längre i katalogen",
    heading: ({ name }) => `${name} finns inte längre i katalogen`,
    goTo: ({ name }) => `Gå till ${name}`,
    search: "Sök annan verksamhet",
    mistake: "Är det fel? Berätta för staden så återställs uppgifterna.",
    anyReason: "Alla orsaker",
    reason: "Orsak till arkivering",
    archivedTitle: "Arkiverad",
    restoreHint:
      "Du kan återställa föreningen i katalogen. Alla uppgifter finns kvar, och personerna får ett meddelande.",
  },
  en: {
    ...common.en,
    labels: { archiveReason: "What became of the association", mergedInto: "What it was merged into" },
    onlyArchiving: "Needed only when you archive. Everybody sees this.",
    mergedHint: "The association's name as the directory has it. Needed only if it was merged into another.",
    title: "Not in the directory any more",
    heading: ({ name }) => `${name} is not in the directory any more`,
    goTo: ({ name }) => `Go to ${name}`,
    search: "Find other activities",
    mistake: "Is this a mistake? Tell the city, and the details are restored.",
    anyReason: "All reasons",
    reason: "Reason for archiving",
    archivedTitle: "Archived",
    restoreHint:
      "You can bring the association back to the directory. Everything is kept, and its people get a message.",
  },
});
