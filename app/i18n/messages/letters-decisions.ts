import { texts } from "#i18n/texts";

/** The letters about appeals, scoring, claims and payments: what each is called, when it is sent and to whom. */
export const decisionsLetters = texts({
  fi: {
    appealReceived: {
      name: "Oikaisuvaatimus on perillä",
      when: "Kun oikaisuvaatimus saapuu tai kirjataan",
      to: "Yhdistyksen toimijat",
    },
    appealArrived: {
      name: "Oikaisuvaatimus odottaa valmistelua",
      when: "Kun oikaisuvaatimus saapuu, tai kun hyväksytty on valmisteltava uudelleen",
      to: "Asian valmistelija, tai toimialan valmistelijat",
    },
    appealDecided: {
      name: "Oikaisuvaatimuksesta on päätetty",
      when: "Kun se hylätään tai jätetään tutkimatta; päätös liitteenä",
      to: "Yhdistyksen toimijat",
    },
    assessorNamed: {
      name: "Sinut on nimetty arvioijaksi",
      when: "Kun joku nimetään haun arvioijaksi",
      to: "Arvioija itse",
    },
    scoringReminder: {
      name: "Pisteesi puuttuvat",
      when: "Kun arvioijaa muistutetaan, enintään kerran päivässä",
      to: "Arvioijat, joiden pisteitä puuttuu",
    },
    claimReceived: {
      name: "Maksatushakemus on perillä",
      when: "Kun maksatushakemus lähetetään",
      to: "Yhdistyksen toimijat",
    },
    claimReturned: {
      name: "Maksatushakemus pitää korjata",
      when: "Kun tarkastaja palauttaa sen",
      to: "Yhdistyksen toimijat",
    },
    claimReviewed: {
      name: "Maksatushakemus on tarkastettu",
      when: "Kun kulut on tarkastettu",
      to: "Yhdistyksen toimijat",
    },
    claimRejected: {
      name: "Maksatushakemus hylättiin",
      when: "Kun mitään kuluista ei hyväksytä",
      to: "Yhdistyksen toimijat",
    },
    paymentMade: { name: "Avustus on maksettu", when: "Kun pankki on maksanut", to: "Yhdistyksen toimijat" },
    paymentRejectedByBank: {
      name: "Pankki ei voinut maksaa",
      when: "Kun pankki palauttaa maksun",
      to: "Yhdistyksen toimijat",
    },
  },
  sv: {
    appealReceived: {
      name: "Omprövningsbegäran har kommit fram",
      when: "När en omprövningsbegäran kommer in eller förs in",
      to: "Föreningens personer",
    },
    appealArrived: {
      name: "En omprövningsbegäran väntar på beredning",
      when: "När en begäran kommer in, eller när en godkänd ska beredas på nytt",
      to: "Ärendets beredare, eller sektorns beredare",
    },
    appealDecided: {
      name: "Omprövningsbegäran är avgjord",
      when: "När den avslås eller inte prövas; beslutet är bifogat",
      to: "Föreningens personer",
    },
    assessorNamed: { name: "Du är utsedd till bedömare", when: "När någon utses till bedömare", to: "Bedömaren själv" },
    scoringReminder: {
      name: "Din poäng saknas",
      when: "När bedömare påminns, högst en gång per dag",
      to: "Bedömare vars poäng saknas",
    },
    claimReceived: {
      name: "Utbetalningsansökan har kommit fram",
      when: "När utbetalning söks",
      to: "Föreningens personer",
    },
    claimReturned: {
      name: "Utbetalningsansökan behöver rättas",
      when: "När granskaren returnerar den",
      to: "Föreningens personer",
    },
    claimReviewed: {
      name: "Utbetalningsansökan är granskad",
      when: "När kostnaderna har granskats",
      to: "Föreningens personer",
    },
    claimRejected: {
      name: "Utbetalningsansökan avslogs",
      when: "När ingen kostnad godkänns",
      to: "Föreningens personer",
    },
    paymentMade: { name: "Understödet är betalt", when: "När banken har betalat", to: "Föreningens personer" },
    paymentRejectedByBank: {
      name: "Banken kunde inte betala",
      when: "När banken returnerar betalningen",
      to: "Föreningens personer",
    },
  },
  en: {
    appealReceived: {
      name: "A request for review has arrived",
      when: "When it is filed or entered",
      to: "The association's people",
    },
    appealArrived: {
      name: "A request for review waits to be prepared",
      when: "When a request arrives, or an upheld one must be prepared anew",
      to: "The case's preparer, or those of its unit",
    },
    appealDecided: {
      name: "A request for review is decided",
      when: "When it is rejected or not admitted; the decision is attached",
      to: "The association's people",
    },
    assessorNamed: {
      name: "You are named an assessor",
      when: "When somebody is named an assessor of a call",
      to: "That person",
    },
    scoringReminder: {
      name: "Your points are missing",
      when: "When assessors are reminded, at most once a day",
      to: "Assessors whose points are missing",
    },
    claimReceived: {
      name: "Your claim has arrived",
      when: "When a claim is submitted",
      to: "The association's people",
    },
    claimReturned: {
      name: "Your claim needs a correction",
      when: "When the reviewer returns it",
      to: "The association's people",
    },
    claimReviewed: {
      name: "Your claim has been reviewed",
      when: "When the costs have been reviewed",
      to: "The association's people",
    },
    claimRejected: {
      name: "Your claim was rejected",
      when: "When none of the costs is accepted",
      to: "The association's people",
    },
    paymentMade: { name: "The grant has been paid", when: "When the bank has paid", to: "The association's people" },
    paymentRejectedByBank: {
      name: "The bank could not pay",
      when: "When the bank returns a payment",
      to: "The association's people",
    },
  },
});
