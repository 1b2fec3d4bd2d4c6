import { texts } from "#i18n/texts";

/** The letters about rights and signing in: what each is called, when it is sent and to whom. */
export const peopleLetters = texts({
  fi: {
    signInCode: { name: "Kirjautumiskoodi", when: "Kun joku pyytää koodia", to: "Osoite, johon koodi pyydettiin" },
    roleGranted: { name: "Uusi rooli", when: "Kun pääkäyttäjä antaa roolin", to: "Hän, joka sai roolin" },
    memberAdded: {
      name: "Voit toimia yhdistyksen puolesta",
      when: "Kun henkilö lisätään yhdistykseen",
      to: "Hän itse",
    },
    editRightAsked: {
      name: "Pyyntö päästä muokkaamaan",
      when: "Kun joku pyytää päästä yhdistyksen toimijaksi",
      to: "Yhdistyksen toimijat, tai koordinaattorit",
    },
    editRightGiven: {
      name: "Muokkausoikeus annettiin",
      when: "Kun yhdistys antaa kattojärjestölle oikeuden",
      to: "Kummankin toimijat",
    },
    editRightTaken: {
      name: "Muokkausoikeus poistui",
      when: "Kun yhdistys ottaa oikeuden pois",
      to: "Kummankin toimijat",
    },
  },
  sv: {
    signInCode: { name: "Inloggningskod", when: "När någon ber om en kod", to: "Adressen som koden begärdes till" },
    roleGranted: { name: "En ny roll", when: "När administratören ger en roll", to: "Den som fick rollen" },
    memberAdded: {
      name: "Du kan agera för föreningen",
      when: "När någon läggs till i föreningen",
      to: "Personen själv",
    },
    editRightAsked: {
      name: "Begäran om att få redigera",
      when: "När någon ber att få agera för föreningen",
      to: "Föreningens personer, eller koordinatorerna",
    },
    editRightGiven: {
      name: "Redigeringsrätt gavs",
      when: "När föreningen ger takorganisationen rätt",
      to: "Bådas personer",
    },
    editRightTaken: {
      name: "Redigeringsrätten togs bort",
      when: "När föreningen tar tillbaka rätten",
      to: "Bådas personer",
    },
  },
  en: {
    signInCode: { name: "Sign-in code", when: "When somebody asks for a code", to: "The address asked for" },
    roleGranted: { name: "A new role", when: "When an administrator gives a role", to: "That person" },
    memberAdded: {
      name: "You can act for an association",
      when: "When a person is added to an association",
      to: "That person",
    },
    editRightAsked: {
      name: "Somebody asks to edit",
      when: "When somebody asks to act for an association",
      to: "Its people, or the coordinators",
    },
    editRightGiven: {
      name: "A right to edit was given",
      when: "When an association gives an umbrella organisation the right",
      to: "The people of both",
    },
    editRightTaken: {
      name: "A right to edit was taken back",
      when: "When the association takes it back",
      to: "The people of both",
    },
  },
});
