import { texts } from "#i18n/texts";

export const held = texts({
  fi: {
    title: "Kirjoittamasi on tallessa",
    lead: "Istuntosi ehti päättyä, mutta mitään ei hävinnyt. Lähetä kirjoittamasi nyt uudelleen.",
    send: "Jatka siitä, mihin jäit",
    files: "Jos liitit tiedoston, valitse se uudelleen seuraavalla sivulla.",
    written: "Mitä olit kirjoittanut",
    goneTitle: "Tallessa ei ole mitään",
    goneText: "Kesken jäänyt lomake säilyy puoli tuntia. Jatka omalta työpöydältäsi.",
    home: "Omalle työpöydälle",
  },
  sv: {
    title: "Det du skrev finns kvar",
    lead: "Din session hann ta slut, men ingenting försvann. Skicka det du skrev på nytt.",
    send: "Fortsätt där du blev",
    files: "Om du bifogade en fil, välj den på nytt på nästa sida.",
    written: "Det du hade skrivit",
    goneTitle: "Det finns inget sparat",
    goneText: "Ett oavslutat formulär sparas i en halv timme. Fortsätt från ditt skrivbord.",
    home: "Till mitt skrivbord",
  },
  en: {
    title: "What you wrote is safe",
    lead: "Your session had ended, but nothing was lost. Send what you wrote again now.",
    send: "Go on from where you were",
    files: "If you attached a file, choose it again on the next page.",
    written: "What you had written",
    goneTitle: "Nothing is waiting",
    goneText: "An unfinished form is kept for half an hour. Go on from your desk.",
    home: "To my desk",
  },
});
