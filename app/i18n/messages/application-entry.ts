import { texts } from "#i18n/texts";

/** Writing an application in for its applicant: what came on paper, by telephone, over the counter or by email. */
export const applicationEntry = texts({
  fi: {
    link: "Kirjaa paperihakemus",
    title: "Kirjaa hakemus hakijan puolesta",
    lead: "Kirjaa ensin, miten ja milloin hakemus tuli. Sen jälkeen täytät samat vaiheet kuin hakija palvelussa. Jos hakijalla on käyttäjä palvelussa, se näkee hakemuksen ja saa todistuksen sähköpostilla.",
    decidedTitle: "Haun lista on jo päätetty",
    decided:
      "Hakemus tulee lisälistalle: siitä päätetään erikseen, ja jaettavana on se, mitä määrärahasta on jäljellä.",
    begunTitle: "Kesken olevat kirjaukset",
    choose: "Valitse hakija",
    applicantHint:
      "Hakijan on oltava palvelussa. Jos hakija on jo aloittanut luonnoksen, jatkat sitä. Omaa yhdistystäsi et voi valita.",
    arrivedHint: ({ at }: { at: string }) =>
      `Merkitse hetki, jona hakemus oli kaupungilla, esimerkiksi saapumisleimasta. Haku sulkeutuu ${at}.`,
    givenByHint: "Hakemuksen allekirjoittaja, sen tuoja tai soittaja.",
    labels: {
      associationId: "Hakija",
      way: "Miten hakemus tuli?",
      arrivedAt: "Milloin se saapui?",
      givenBy: "Kuka sen antoi?",
      file: "Skannattu hakemus",
      note: "Huomautus",
    },
    back: "Takaisin hakuun",
    begin: "Aloita kirjaaminen",
    refusals: {
      arrivesLater: "Saapumisaika on vasta edessä. Tarkista päivä ja kellonaika.",
      callUpcoming: "Haku ei ollut vielä auki, kun hakemus saapui. Tarkista saapumisaika.",
      hasFiled: "Hakija on jo lähettänyt hakemuksen tähän hakuun. Liitä paperi täydennyksenä.",
      entryBegun: "Tämän hakijan hakemusta kirjataan jo. Jatka sitä alla olevasta luettelosta.",
    },
  },
  sv: {
    link: "För in en pappersansökan",
    title: "För in en ansökan för sökanden",
    lead: "Anteckna först hur och när ansökan kom. Sedan fyller du i samma steg som sökanden i tjänsten. Om sökanden har en användare i tjänsten ser den ansökan och får ett bevis per e-post.",
    decidedTitle: "Utlysningens lista är redan avgjord",
    decided:
      "Ansökan kommer till en tilläggslista: den avgörs för sig, och det som finns kvar av anslaget kan delas ut.",
    begunTitle: "Påbörjade",
    choose: "Välj sökande",
    applicantHint:
      "Sökanden ska finnas i tjänsten. Om sökanden redan har påbörjat ett utkast fortsätter du på det. Din egen förening kan du inte välja.",
    arrivedHint: ({ at }) =>
      `Ange när ansökan var framme hos staden, till exempel enligt ankomststämpeln. Ansökningstiden går ut ${at}.`,
    givenByHint: "Den som undertecknade, lämnade eller ringde.",
    labels: {
      associationId: "Sökande",
      way: "Hur kom ansökan?",
      arrivedAt: "När kom den?",
      givenBy: "Vem lämnade den?",
      file: "Skannad ansökan",
      note: "Anmärkning",
    },
    back: "Tillbaka till utlysningen",
    begin: "Börja föra in",
    refusals: {
      arrivesLater: "Ankomsttiden är i framtiden. Kontrollera dag och klockslag.",
      callUpcoming: "Ansökningstiden hade inte börjat när ansökan kom. Kontrollera ankomsttiden.",
      hasFiled: "Sökanden har redan skickat en ansökan till den här utlysningen. Bifoga papperet som komplettering.",
      entryBegun: "Den här sökandens ansökan förs redan in. Fortsätt från listan nedan.",
    },
  },
  en: {
    link: "Enter a paper application",
    title: "Enter an application for an applicant",
    lead: "First write down how and when the application came. Then fill in the same steps as an applicant does. If somebody represents the applicant in the service, they see the application and get a receipt by email.",
    decidedTitle: "The list of the call is decided already",
    decided:
      "The application comes to a supplementary list: it is decided on its own, out of what is left of the budget.",
    begunTitle: "Begun",
    choose: "Choose the applicant",
    applicantHint:
      "The applicant must be in the service. If it has begun a draft, you go on with that. You cannot choose your own association.",
    arrivedHint: ({ at }) =>
      `The moment at which the application was with the city, e.g. by its stamp. The call closes ${at}.`,
    givenByHint: "Whoever signed it, brought it or called.",
    labels: {
      associationId: "Applicant",
      way: "How did the application come?",
      arrivedAt: "When did it arrive?",
      givenBy: "Who gave it?",
      file: "The application as scanned",
      note: "Note",
    },
    back: "Back to the call",
    begin: "Begin to enter",
    refusals: {
      arrivesLater: "The time of arrival is still to come. Check the day and the time.",
      callUpcoming: "The call was not open when the application arrived. Check the time of arrival.",
      hasFiled: "The applicant has already submitted an application to this call. Attach the paper as a supplement.",
      entryBegun: "This applicant's application is being entered already. Go on from the list below.",
    },
  },
});
