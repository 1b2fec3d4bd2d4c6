import { texts } from "#i18n/texts";

/** The letters about keeping the directory true, and between associations: what each is called, when it is sent and to whom. */
export const upkeepLetters = texts({
  fi: {
    confirmationReminder: {
      name: "Pitävätkö tiedot paikkansa?",
      when: "Kun tietoja ei ole vahvistettu 9 ja 11 kuukauteen",
      to: "Yhdistyksen toimijat ja sen julkinen osoite",
    },
    leftLists: {
      name: "Tiedot pois luetteloista",
      when: "Kun tietoja ei ole vahvistettu 18 kuukauteen",
      to: "Yhdistyksen toimijat ja sen julkinen osoite",
    },
    archivedUnconfirmed: {
      name: "Tiedot arkistoon",
      when: "Kun tietoja ei ole vahvistettu 24 kuukauteen",
      to: "Yhdistyksen toimijat ja sen julkinen osoite",
    },
    seasonAsked: {
      name: "Jatkuuko toiminta?",
      when: "Kun uusi kausi alkaa ja ryhmä on päättynyt",
      to: "Yhdistyksen toimijat ja sen julkinen osoite",
    },
    memberReminder: {
      name: "Kattojärjestö muistuttaa",
      when: "Kun kattojärjestö pyytää vahvistamaan",
      to: "Jäsenyhdistyksen toimijat ja sen julkinen osoite",
    },
    membersChanged: {
      name: "Jäsenyys muuttui",
      when: "Kun yhdistys ilmoittaa kuuluvansa kattojärjestöön tai eroavansa",
      to: "Kattojärjestön toimijat",
    },
    membershipDenied: {
      name: "Ei jäsen",
      when: "Kun kattojärjestö kertoo, ettei yhdistys ole sen jäsen",
      to: "Yhdistyksen toimijat tai sen osoite",
    },
    helperActed: {
      name: "Auttaja muokkasi",
      when: "Kun kattojärjestön auttaja muokkaa tai vahvistaa",
      to: "Yhdistyksen toimijat tai sen osoite",
    },
    partnerInvited: {
      name: "Kutsu yhteistyöhön",
      when: "Kun yhdistys kutsutaan mukaan",
      to: "Kutsutun yhdistyksen toimijat tai sen osoite",
    },
    partnerAnswered: {
      name: "Vastaus kutsuun",
      when: "Kun kutsuttu vastaa tai jää pois",
      to: "Kutsuneen yhdistyksen toimijat",
    },
  },
  sv: {
    confirmationReminder: {
      name: "Stämmer uppgifterna?",
      when: "När uppgifterna inte bekräftats på 9 och 11 månader",
      to: "Föreningens personer och dess offentliga adress",
    },
    leftLists: {
      name: "Uppgifterna ur listorna",
      when: "När uppgifterna inte bekräftats på 18 månader",
      to: "Föreningens personer och dess offentliga adress",
    },
    archivedUnconfirmed: {
      name: "Uppgifterna till arkivet",
      when: "När uppgifterna inte bekräftats på 24 månader",
      to: "Föreningens personer och dess offentliga adress",
    },
    seasonAsked: {
      name: "Fortsätter verksamheten?",
      when: "När en ny säsong börjar och en grupp har tagit slut",
      to: "Föreningens personer och dess offentliga adress",
    },
    memberReminder: {
      name: "Takorganisationen påminner",
      when: "När takorganisationen ber om bekräftelse",
      to: "Medlemsföreningens personer och dess offentliga adress",
    },
    membersChanged: {
      name: "Medlemskapet ändrades",
      when: "När en förening meddelar att den hör till takorganisationen eller inte längre gör det",
      to: "Takorganisationens personer",
    },
    membershipDenied: {
      name: "Inte medlem",
      when: "När takorganisationen meddelar att föreningen inte är medlem",
      to: "Föreningens personer eller dess adress",
    },
    helperActed: {
      name: "En hjälpare redigerade",
      when: "När takorganisationens hjälpare redigerar eller bekräftar",
      to: "Föreningens personer eller dess adress",
    },
    partnerInvited: {
      name: "Inbjudan till samarbete",
      when: "När en förening bjuds in",
      to: "Den inbjudna föreningens personer eller dess adress",
    },
    partnerAnswered: {
      name: "Svar på inbjudan",
      when: "När den inbjudna svarar eller lämnar",
      to: "Den inbjudande föreningens personer",
    },
  },
  en: {
    confirmationReminder: {
      name: "Are the details true?",
      when: "When nothing was confirmed for 9 and 11 months",
      to: "The association's people and its public address",
    },
    leftLists: {
      name: "Out of the lists",
      when: "When nothing was confirmed for 18 months",
      to: "The association's people and its public address",
    },
    archivedUnconfirmed: {
      name: "Into the archive",
      when: "When nothing was confirmed for 24 months",
      to: "The association's people and its public address",
    },
    seasonAsked: {
      name: "Does it go on?",
      when: "When a season begins and a group has ended",
      to: "The association's people and its public address",
    },
    memberReminder: {
      name: "An umbrella organisation reminds",
      when: "When an umbrella organisation asks to confirm",
      to: "The member's people and its public address",
    },
    membersChanged: {
      name: "A membership changed",
      when: "When an association says it belongs to an umbrella organisation, or no longer does",
      to: "The umbrella organisation's people",
    },
    membershipDenied: {
      name: "Not a member",
      when: "When an umbrella organisation says it is not a member",
      to: "The association's people or its address",
    },
    helperActed: {
      name: "A helper edited",
      when: "When a helper of an umbrella organisation edits or confirms",
      to: "The association's people or its address",
    },
    partnerInvited: {
      name: "An invitation to cooperate",
      when: "When an association is asked along",
      to: "Its people or its address",
    },
    partnerAnswered: {
      name: "An answer to the invitation",
      when: "When it answers or leaves",
      to: "The people of the association that asked",
    },
  },
});
