import { texts } from "#i18n/texts";

/** The letters about the directory: what each is called, when it is sent and to whom. */
export const directoryLetters = texts({
  fi: {
    associationSubmitted: {
      name: "Uusi yhdistys odottaa",
      when: "Kun yhdistys lähettää tietonsa",
      to: "Kunnan koordinaattorit",
    },
    associationApproved: {
      name: "Yhdistys on hakemistossa",
      when: "Kun koordinaattori hyväksyy tiedot",
      to: "Yhdistyksen toimijat",
    },
    associationReturned: {
      name: "Tiedot vaativat korjausta",
      when: "Kun koordinaattori palauttaa tiedot",
      to: "Yhdistyksen toimijat",
    },
    associationArchived: {
      name: "Yhdistys poistui hakemistosta",
      when: "Kun koordinaattori arkistoi sen",
      to: "Yhdistyksen toimijat",
    },
    associationRestored: {
      name: "Yhdistys on taas hakemistossa",
      when: "Kun koordinaattori palauttaa sen",
      to: "Yhdistyksen toimijat",
    },
    changeAsked: {
      name: "Muutospyyntö",
      when: "Kun yhdistys pyytää uutta nimeä, muotoa, numeroa tai poistoa",
      to: "Kunnan koordinaattorit",
    },
    changeAccepted: {
      name: "Muutos hyväksyttiin",
      when: "Kun koordinaattori hyväksyy pyynnön",
      to: "Yhdistyksen toimijat",
    },
    changeRefused: {
      name: "Muutosta ei hyväksytty",
      when: "Kun koordinaattori hylkää pyynnön",
      to: "Yhdistyksen toimijat",
    },
    versionRestored: {
      name: "Aiempi versio palautettu",
      when: "Kun koordinaattori palauttaa aiemman version",
      to: "Yhdistyksen toimijat",
    },
    errorReported: {
      name: "Ilmoitus virheestä",
      when: "Kun joku ilmoittaa virheestä",
      to: "Yhdistyksen toimijat tai sen osoite, ja koordinaattorit",
    },
    errorReportAnswered: {
      name: "Ilmoitus on käsitelty",
      when: "Kun ilmoitukseen on vastattu",
      to: "Ilmoittaja, jos hän jätti osoitteensa",
    },
  },
  sv: {
    associationSubmitted: {
      name: "En ny förening väntar",
      when: "När en förening skickar sina uppgifter",
      to: "Kommunens koordinatorer",
    },
    associationApproved: {
      name: "Föreningen finns i katalogen",
      when: "När koordinatorn godkänner uppgifterna",
      to: "Föreningens personer",
    },
    associationReturned: {
      name: "Uppgifterna behöver rättas",
      when: "När koordinatorn returnerar uppgifterna",
      to: "Föreningens personer",
    },
    associationArchived: {
      name: "Föreningen lämnade katalogen",
      when: "När koordinatorn arkiverar den",
      to: "Föreningens personer",
    },
    associationRestored: {
      name: "Föreningen är tillbaka i katalogen",
      when: "När koordinatorn återställer den",
      to: "Föreningens personer",
    },
    changeAsked: {
      name: "Begäran om ändring",
      when: "När föreningen begär nytt namn, ny form, nytt nummer eller borttagning",
      to: "Kommunens koordinatorer",
    },
    changeAccepted: {
      name: "Ändringen godkändes",
      when: "När koordinatorn godkänner begäran",
      to: "Föreningens personer",
    },
    changeRefused: {
      name: "Ändringen godkändes inte",
      when: "När koordinatorn avslår begäran",
      to: "Föreningens personer",
    },
    versionRestored: {
      name: "En tidigare version återställd",
      when: "När koordinatorn återställer en tidigare version",
      to: "Föreningens personer",
    },
    errorReported: {
      name: "Meddelande om ett fel",
      when: "När någon meddelar om ett fel",
      to: "Föreningens personer eller dess adress, och koordinatorerna",
    },
    errorReportAnswered: {
      name: "Meddelandet har behandlats",
      when: "När meddelandet har besvarats",
      to: "Den som meddelade, om hen lämnade sin adress",
    },
  },
  en: {
    associationSubmitted: {
      name: "A new association is waiting",
      when: "When an association submits its details",
      to: "The municipality's coordinators",
    },
    associationApproved: {
      name: "The association is in the directory",
      when: "When the coordinator approves the details",
      to: "The association's people",
    },
    associationReturned: {
      name: "The details need changes",
      when: "When the coordinator returns the details",
      to: "The association's people",
    },
    associationArchived: {
      name: "The association left the directory",
      when: "When the coordinator archives it",
      to: "The association's people",
    },
    associationRestored: {
      name: "The association is back",
      when: "When the coordinator restores it",
      to: "The association's people",
    },
    changeAsked: {
      name: "A change is asked for",
      when: "When an association asks for another name, kind or number, or removal",
      to: "The municipality's coordinators",
    },
    changeAccepted: {
      name: "The change was accepted",
      when: "When the coordinator accepts the request",
      to: "The association's people",
    },
    changeRefused: {
      name: "The change was not accepted",
      when: "When the coordinator refuses the request",
      to: "The association's people",
    },
    versionRestored: {
      name: "An earlier version restored",
      when: "When a coordinator brings an earlier version back",
      to: "The association's people",
    },
    errorReported: {
      name: "A mistake was reported",
      when: "When somebody reports a mistake",
      to: "The association's people or its address, and the coordinators",
    },
    errorReportAnswered: {
      name: "The report was dealt with",
      when: "When the report is answered",
      to: "The reporter, if they left an address",
    },
  },
});
