import { texts } from "#i18n/texts";

/** The short message shown once after something was done, by the code in the flash cookie. */
export const flash = texts({
  fi: {
    signedIn: "Tervetuloa!",
    signedOut: "Olet kirjautunut ulos.",
    sessionEnded: "Istunto on päätetty.",
    saved: "Tallennettu.",
    deskChanged: "Työpöytä on vaihdettu.",
  },
  sv: {
    signedIn: "Välkommen!",
    signedOut: "Du har loggat ut.",
    sessionEnded: "Sessionen har avslutats.",
    saved: "Sparat.",
    deskChanged: "Skrivbordet har bytts.",
  },
  en: {
    signedIn: "Welcome!",
    signedOut: "You have signed out.",
    sessionEnded: "The session has been ended.",
    saved: "Saved.",
    deskChanged: "The desk has been changed.",
  },
});
