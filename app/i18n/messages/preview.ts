import { texts } from "#i18n/texts";

/** A page as others will see it, shown to its writer beforehand. */
export const preview = texts({
  fi: {
    title: "Esikatselu: näin sivu näkyy muille",
    unsent: "Vain sinä näet tämän. Kirjoittamasi on tallessa, mutta muut näkevät sen vasta, kun julkaiset.",
    unsentDraft:
      "Vain sinä näet tämän. Kirjoittamasi on tallessa. Kun tallennat luonnoksen, muut eivät vielä näe sitä.",
    stored: {
      draft: "Tämä on luonnos. Vain yhdistyksen omat toimijat näkevät sen.",
      published: "Kaikki on julkaistu: muut näkevät jo nyt tämän saman sivun.",
      unlisted: "Sivu on pois luetteloista, koska tietoja ei ole vahvistettu pitkään aikaan.",
      archived: "Sivu on arkistoitu, eikä sitä näy muille.",
      submitted: "Sivu odottaa kaupungin hyväksyntää. Muut näkevät sen, kun se on hyväksytty.",
      returned: "Kaupunki palautti tiedot täydennettäviksi. Vain yhdistyksen omat toimijat näkevät sivun.",
    },
    publish: "Julkaise",
    publishChanges: "Julkaise muutokset",
    saveDraft: "Tallenna luonnos",
    goOn: "Jatka kirjoittamista",
    back: "Takaisin",
  },
  sv: {
    title: "Förhandsgranskning: så ser sidan ut för andra",
    unsent: "Bara du ser det här. Det du har skrivit är i förvar, men andra ser det först när du publicerar.",
    unsentDraft: "Bara du ser det här. Det du har skrivit är i förvar. Andra ser inte heller ett sparat utkast.",
    stored: {
      draft: "Det här är ett utkast. Bara föreningens egna personer ser det.",
      published: "Allt är publicerat: andra ser redan samma sida.",
      unlisted: "Sidan visas inte i listorna, eftersom uppgifterna inte har bekräftats på länge.",
      archived: "Sidan är arkiverad och syns inte för andra.",
      submitted: "Sidan väntar på stadens godkännande. Andra ser den när den är godkänd.",
      returned: "Staden skickade tillbaka uppgifterna för komplettering. Bara föreningens egna personer ser sidan.",
    },
    publish: "Publicera",
    publishChanges: "Publicera ändringarna",
    saveDraft: "Spara utkastet",
    goOn: "Fortsätt skriva",
    back: "Tillbaka",
  },
  en: {
    title: "Preview: this is how others will see the page",
    unsent: "Only you see this. What you have written is safe, but others see it only once you publish.",
    unsentDraft: "Only you see this. What you have written is safe. A saved draft is not shown to others either.",
    stored: {
      draft: "This is a draft. Only the association's own people see it.",
      published: "Everything is published: others already see this very page.",
      unlisted: "The page is out of the lists, because the details have not been confirmed for a long time.",
      archived: "The page is archived and not shown to others.",
      submitted: "The page waits for the city's approval. Others see it once it is approved.",
      returned: "The city sent the details back to be completed. Only the association's own people see the page.",
    },
    publish: "Publish",
    publishChanges: "Publish the changes",
    saveDraft: "Save the draft",
    goOn: "Go on writing",
    back: "Back",
  },
});
