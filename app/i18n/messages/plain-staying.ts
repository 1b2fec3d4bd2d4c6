import { texts } from "#i18n/texts";

/** How one joins what comes home, or is on the telephone or the net: nobody goes anywhere. */
export const plainStaying = texts({
  fi: {
    home: {
      open: "Sinun ei tarvitse ilmoittautua.",
      signUp: "Ilmoittaudu ensin. Sitten sovitaan, milloin sinun luoksesi tullaan.",
      appointment: "Varaa ensin aika, jolloin sinun luoksesi tullaan.",
      contact: "Ota ensin yhteyttä. Sitten sovitaan, milloin sinun luoksesi tullaan.",
      notYet: "Kysy, miten pääset mukaan.",
    },
    afar: {
      open: "Sinun ei tarvitse ilmoittautua.",
      signUp: "Ilmoittaudu etukäteen.",
      appointment: "Varaa aika etukäteen.",
      contact: "Ota ensin yhteyttä.",
      notYet: "Kysy, miten pääset mukaan.",
    },
    companion: "Läheinen tai avustaja voi olla mukana.",
  },
  sv: {
    home: {
      open: "Du behöver inte anmäla dig.",
      signUp: "Anmäl dig först. Sedan kommer ni överens om när någon kommer hem till dig.",
      appointment: "Boka först en tid då någon kommer hem till dig.",
      contact: "Ta först kontakt. Sedan kommer ni överens om när någon kommer hem till dig.",
      notYet: "Fråga hur du kommer med.",
    },
    afar: {
      open: "Du behöver inte anmäla dig.",
      signUp: "Anmäl dig i förväg.",
      appointment: "Boka en tid i förväg.",
      contact: "Ta först kontakt.",
      notYet: "Fråga hur du kommer med.",
    },
    companion: "En närstående eller en assistent får vara med.",
  },
  en: {
    home: {
      open: "You need not sign up.",
      signUp: "Sign up first. Then you agree on when somebody comes to you.",
      appointment: "First book a time when somebody comes to you.",
      contact: "Get in touch first. Then you agree on when somebody comes to you.",
      notYet: "Ask how to join.",
    },
    afar: {
      open: "You need not sign up.",
      signUp: "Sign up beforehand.",
      appointment: "Book a time beforehand.",
      contact: "Get in touch first.",
      notYet: "Ask how to join.",
    },
    companion: "Someone close to you or an assistant may be there, too.",
  },
});
