import { texts } from "#i18n/texts";

/** The letters about grants: what each is called, when it is sent and to whom. */
export const grantsLetters = texts({
  fi: {
    applicationReceived: { name: "Hakemus on perillä", when: "Kun hakemus lähetetään", to: "Yhdistyksen toimijat" },
    applicationWithdrawn: {
      name: "Hakemus on peruttu",
      when: "Kun hakija peruu hakemuksen",
      to: "Yhdistyksen toimijat",
    },
    applicationStands: {
      name: "Aiemmin lähetetty hakemus on voimassa",
      when: "Kun haku sulkeutuu ja hakemus oli avattu uudelleen",
      to: "Yhdistyksen toimijat",
    },
    applicationTransferred: {
      name: "Hakemus siirrettiin",
      when: "Kun hakemus siirretään toiseen hakuun",
      to: "Yhdistyksen toimijat",
    },
    caseMovedIn: {
      name: "Hakemus siirrettiin teille",
      when: "Kun hakemus siirretään toisen toimialan hakuun",
      to: "Uuden toimialan valmistelijat",
    },
    closeReminder: {
      name: "Haku sulkeutuu pian",
      when: "7 päivää, vuorokausi ja 3 tuntia ennen haun loppua, jos hakemusta ei ole lähetetty",
      to: "Yhdistyksen toimijat",
    },
    callExtended: {
      name: "Hakuaikaa on jatkettu",
      when: "Kun hakuaikaa jatketaan",
      to: "Niiden yhdistysten toimijat, joilla on luonnos",
    },
    supplementReminder: {
      name: "Muistutus täydennyksestä",
      when: "3 päivää ennen viimeistä päivää ja sen jälkeisenä päivänä",
      to: "Yhdistyksen toimijat",
    },
    supplementRequested: { name: "Täydennyspyyntö", when: "Kun valmistelija kysyy jotain", to: "Yhdistyksen toimijat" },
    supplementAnswered: { name: "Täydennys saapui", when: "Kun yhdistys vastaa", to: "Valmistelija, joka kysyi" },
    decisionMade: {
      name: "Päätös on tehty",
      when: "Kun päätös on kirjattu; päätös liitteenä",
      to: "Yhdistyksen toimijat",
    },
    acceptanceReminder: {
      name: "Muistutus ehtojen hyväksymisestä",
      when: "14 päivää päätöksen tiedoksisaannista, jos avustuksen ehtoja ei ole hyväksytty; kerran",
      to: "Yhdistyksen toimijat",
    },
  },
  sv: {
    applicationReceived: {
      name: "Ansökan har kommit fram",
      when: "När en ansökan skickas",
      to: "Föreningens personer",
    },
    applicationWithdrawn: {
      name: "Ansökan har återtagits",
      when: "När den sökande återtar ansökan",
      to: "Föreningens personer",
    },
    applicationStands: {
      name: "Den tidigare ansökan gäller",
      when: "När ansökningstiden går ut och ansökan var öppen på nytt",
      to: "Föreningens personer",
    },
    applicationTransferred: {
      name: "Ansökan flyttades",
      when: "När ansökan flyttas till en annan utlysning",
      to: "Föreningens personer",
    },
    caseMovedIn: {
      name: "En ansökan överfördes till er",
      when: "När en ansökan överförs till en annan sektors utlysning",
      to: "Beredarna i den nya sektorn",
    },
    closeReminder: {
      name: "Ansökningstiden går snart ut",
      when: "7 dagar, ett dygn och 3 timmar före slutet, om ansökan inte är skickad",
      to: "Föreningens personer",
    },
    callExtended: {
      name: "Ansökningstiden har förlängts",
      when: "När ansökningstiden förlängs",
      to: "Personerna i föreningar som har ett utkast",
    },
    supplementReminder: {
      name: "Påminnelse om komplettering",
      when: "3 dagar före sista dagen och dagen efter den",
      to: "Föreningens personer",
    },
    supplementRequested: {
      name: "Begäran om komplettering",
      when: "När beredaren frågar något",
      to: "Föreningens personer",
    },
    supplementAnswered: { name: "Komplettering inkom", when: "När föreningen svarar", to: "Beredaren som frågade" },
    decisionMade: {
      name: "Beslutet är fattat",
      when: "När beslutet har antecknats; beslutet är bifogat",
      to: "Föreningens personer",
    },
    acceptanceReminder: {
      name: "Påminnelse om att godkänna villkoren",
      when: "14 dagar efter delfåendet av beslutet, om villkoren för understödet inte är godkända; en gång",
      to: "Föreningens personer",
    },
  },
  en: {
    applicationReceived: {
      name: "Your application has arrived",
      when: "When an application is filed",
      to: "The association's people",
    },
    applicationWithdrawn: {
      name: "Your application is withdrawn",
      when: "When the applicant withdraws",
      to: "The association's people",
    },
    applicationStands: {
      name: "The earlier application counts",
      when: "When the call closes while the application is open again",
      to: "The association's people",
    },
    applicationTransferred: {
      name: "The application was moved",
      when: "When an official moves it to another call",
      to: "The association's people",
    },
    caseMovedIn: {
      name: "An application was moved to you",
      when: "When an application is moved to another unit's call",
      to: "The preparers of the new unit",
    },
    closeReminder: {
      name: "The call closes soon",
      when: "7 days, 1 day and 3 hours before the close, where nothing was submitted",
      to: "The association's people",
    },
    callExtended: {
      name: "The call has been extended",
      when: "When a call is extended",
      to: "The people of associations with a draft",
    },
    supplementReminder: {
      name: "A reminder of a supplement",
      when: "3 days before the last day, and on the day after it",
      to: "The association's people",
    },
    supplementRequested: {
      name: "A supplement is asked for",
      when: "When the preparer asks something",
      to: "The association's people",
    },
    supplementAnswered: {
      name: "A supplement arrived",
      when: "When the association answers",
      to: "The preparer who asked",
    },
    decisionMade: {
      name: "A decision has been made",
      when: "When the decision is recorded; it is attached",
      to: "The association's people",
    },
    acceptanceReminder: {
      name: "A reminder to accept the conditions",
      when: "14 days after the notice of the decision, if the conditions of the grant are not accepted; once",
      to: "The association's people",
    },
  },
});
