import { texts } from "#i18n/texts";

/** What officials do with a case beside its life cycle, as its history tells it. */
export const deskEvents = texts({
  fi: {
    assignPreparer: "Valmistelija merkittiin",
    freePreparer: "Valmistelija poistettiin",
    addLabel: "Merkintä lisättiin",
    removeLabel: "Merkintä poistettiin",
  },
  sv: {
    assignPreparer: "Beredare angavs",
    freePreparer: "Beredaren togs bort",
    addLabel: "Ett märke lades till",
    removeLabel: "Ett märke togs bort",
  },
  en: {
    assignPreparer: "A preparer was named",
    freePreparer: "The preparer was taken off",
    addLabel: "A label was added",
    removeLabel: "A label was removed",
  },
});
