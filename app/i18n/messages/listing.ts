import { texts } from "#i18n/texts";

/** What one does with an activity or a cooperation form on the desk, and who sees it. */
export const listing = texts({
  fi: {
    view: "Katso julkinen sivu",
    events: {
      confirm: "Tiedot pitävät paikkansa",
      publish: "Julkaise",
      unpublish: "Ota pois näkyvistä",
      archive: "Arkistoi",
      restore: "Palauta luonnokseksi",
    },
    standing: {
      draft: "Luonnos: vain yhdistyksen omat toimijat näkevät tämän.",
      published: "Julkaistu: kaikki näkevät tämän hakemistossa.",
      unlisted:
        "Pois luetteloista, koska tietoja ei ole vahvistettu pitkään aikaan. Vahvista tai tallenna, niin tämä näkyy taas.",
      archived: "Arkistoitu: tätä ei näy missään. Palauta se, jos haluat muokata sitä.",
    },
    waitsForAssociation: "Julkaistu, mutta näkyy muille vasta, kun yhdistys on hyväksytty hakemistoon.",
  },
  sv: {
    view: "Se den offentliga sidan",
    events: {
      confirm: "Uppgifterna stämmer",
      publish: "Publicera",
      unpublish: "Dölj",
      archive: "Arkivera",
      restore: "Återställ som utkast",
    },
    standing: {
      draft: "Utkast: bara föreningens egna personer ser det här.",
      published: "Publicerad: alla ser det här i katalogen.",
      unlisted:
        "Visas inte i listorna, eftersom uppgifterna inte har bekräftats på länge. Bekräfta eller spara, så visas det igen.",
      archived: "Arkiverad: det här syns ingenstans. Återställ om du vill redigera.",
    },
    waitsForAssociation: "Publicerad, men syns för andra först när föreningen har godkänts i katalogen.",
  },
  en: {
    view: "See the public page",
    events: {
      confirm: "The details are still true",
      publish: "Publish",
      unpublish: "Hide",
      archive: "Archive",
      restore: "Restore as a draft",
    },
    standing: {
      draft: "Draft: only the association's own people see this.",
      published: "Published: everyone sees this in the directory.",
      unlisted:
        "Left out of the lists, because the details have not been confirmed for long. Confirm or save, and it shows again.",
      archived: "Archived: this is not shown anywhere. Restore it to edit it.",
    },
    waitsForAssociation:
      "Published, but shown to others only once the association has been approved for the directory.",
  },
});
