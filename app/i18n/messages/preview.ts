import { texts } from "#i18n/texts";

/** A page as others will see it, shown to its writer beforehand. */
export const preview = texts({
  fi: {
    title: "Esikatselu: näin sivu näkyy muille",
    unsent: "Vain sinä näet tämän. Kirjoittamasi on tallessa, mutta muut näkevät sen vasta, kun julkaiset.",
    stored: {
      draft: "Tämä on luonnos. Vain yhdistyksen omat toimijat näkevät sen.",
      published: "Kaikki on julkaistu: muut näkevät jo nyt tämän saman sivun.",
      unlisted: "Sivu on pois luetteloista, koska tietoja ei ole vahvistettu pitkään aikaan.",
      archived: "Sivu on arkistoitu, eikä sitä näy muille.",
    },
    publish: "Julkaise",
    publishChanges: "Julkaise muutokset",
    saveDraft: "Tallenna luonnos",
    goOn: "Jatka kirjoittamista",
  },
  sv: {
    title: "Förhandsgranskning: så ser sidan ut för andra",
    unsent: "Bara du ser det här. Det du har skrivit är i förvar, men andra ser det först när du publicerar.",
    stored: {
      draft: "Det här är ett utkast. Bara föreningens egna personer ser det.",
      published: "Allt är publicerat: andra ser redan samma sida.",
      unlisted: "Sidan visas inte i listorna, eftersom uppgifterna inte har bekräftats på länge.",
      archived: "Sidan är arkiverad och syns inte för andra.",
    },
    publish: "Publicera",
    publishChanges: "Publicera ändringarna",
    saveDraft: "Spara utkastet",
    goOn: "Fortsätt skriva",
  },
  en: {
    title: "Preview: this is how others will see the page",
    unsent: "Only you see this. What you have written is safe, but others see it only once you publish.",
    stored: {
      draft: "This is a draft. Only the association's own people see it.",
      published: "Everything is published: others already see this very page.",
      unlisted: "The page is out of the lists, because the details have not been confirmed for a long time.",
      archived: "The page is archived and not shown to others.",
    },
    publish: "Publish",
    publishChanges: "Publish the changes",
    saveDraft: "Save the draft",
    goOn: "Go on writing",
  },
});
