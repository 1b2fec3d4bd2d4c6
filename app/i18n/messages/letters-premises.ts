import { texts } from "#i18n/texts";

/** The letters about premises: what each is called, when it is sent and to whom. */
export const premisesLetters = texts({
  fi: {
    bookingRequested: {
      name: "Uusi pyyntö tilaan",
      when: "Kun joku pyytää aikaa",
      to: "Tilan hoitajat, tai koordinaattorit",
    },
    bookingGivenUp: {
      name: "Aika on peruttu",
      when: "Kun pyytäjä luopuu ajasta",
      to: "Tilan hoitajat, tai koordinaattorit",
    },
    bookingApproved: { name: "Aika on sinun", when: "Kun hoitaja hyväksyy", to: "Pyytäjä" },
    bookingRefused: { name: "Aikaa ei voitu antaa", when: "Kun hoitaja ei hyväksy", to: "Pyytäjä" },
    bookingCancelled: { name: "Varaus on peruttu", when: "Kun hoitaja joutuu perumaan ajan", to: "Pyytäjä" },
    keeperNamed: { name: "Hoidat nyt tilaa", when: "Kun henkilö nimetään tilan hoitajaksi", to: "Hän itse" },
  },
  sv: {
    bookingRequested: {
      name: "Ny begäran om lokal",
      when: "När någon ber om en tid",
      to: "De som sköter lokalen, eller koordinatorerna",
    },
    bookingGivenUp: {
      name: "En tid har avbokats",
      when: "När den som bad avbokar",
      to: "De som sköter lokalen, eller koordinatorerna",
    },
    bookingApproved: { name: "Tiden är din", when: "När begäran godkänns", to: "Den som bad" },
    bookingRefused: { name: "Tiden kunde inte ges", when: "När begäran avslås", to: "Den som bad" },
    bookingCancelled: { name: "Bokningen har avbokats", when: "När tiden måste tas tillbaka", to: "Den som bad" },
    keeperNamed: { name: "Du sköter nu en lokal", when: "När någon utses att sköta lokalen", to: "Personen själv" },
  },
  en: {
    bookingRequested: {
      name: "A new request for a place",
      when: "When somebody asks for a time",
      to: "The keepers, or the coordinators",
    },
    bookingGivenUp: {
      name: "A time was given up",
      when: "When the one who asked gives it up",
      to: "The keepers, or the coordinators",
    },
    bookingApproved: { name: "The time is yours", when: "When the keeper approves", to: "The one who asked" },
    bookingRefused: { name: "The time could not be given", when: "When the keeper refuses", to: "The one who asked" },
    bookingCancelled: {
      name: "The booking was cancelled",
      when: "When the keeper takes the time back",
      to: "The one who asked",
    },
    keeperNamed: { name: "You now keep a place", when: "When a person is named keeper", to: "That person" },
  },
});
