import { texts } from "#i18n/texts";

/** Who has been told of a decision and how, and to whom a letter must still be posted. */
export const decisionTold = texts({
  fi: {
    column: "Tiedoksi annettu",
    kinds: { eNotice: "Sähköisesti", letter: "Kirjeellä", minutes: "Pöytäkirja verkossa" },
    on: ({ kind, date }: { kind: string; date: string }) => `${kind} ${date}`,
    onItsWay: "Lähdössä",
    notYet: "Ei vielä",
    missing: "Kirje puuttuu",
    title: ({ count }: { count: number }) =>
      count === 1 ? "Yhdelle hakijalle on vielä postitettava kirje" : `${count} hakijalle on vielä postitettava kirje`,
    lead: "Kirjaa kirje ensin, tulosta sitten asiasta päätösasiakirja ja postita se. Asiakirjaan tulee kirjeen määräaika. Palvelussa ei ole postiosoitteita: rekisteröidyn yhdistyksen osoite löytyy yhdistysrekisteristä.",
    why: {
      noNotice: "Yhdistyksellä ei ole palvelussa käyttäjää, jolle lähettää.",
      failed: "Sähköinen tiedoksianto ei mennyt perille.",
    },
    contact: "Osoitetta voi kysyä yhteyshenkilöltä:",
    noContact: "Hakemuksessa ei ole yhteyshenkilön numeroa.",
    record: "Kirjaa kirje",
    own: "Olet esteellinen tässä, joten toinen hoitaa kirjeen.",
  },
  sv: {
    column: "Delgivet",
    kinds: { eNotice: "Elektroniskt", letter: "Per brev", minutes: "Protokollet på webben" },
    on: ({ kind, date }) => `${kind} ${date}`,
    onItsWay: "På väg",
    notYet: "Inte ännu",
    missing: "Brevet saknas",
    title: ({ count }) =>
      count === 1 ? "Till en sökande ska ännu ett brev postas" : `Till ${count} sökande ska ännu ett brev postas`,
    lead: "Anteckna först brevet, skriv sedan ut beslutshandlingen från ärendet och posta den. Brevets tidsfrist skrivs in i handlingen. Tjänsten har inga postadresser: en registrerad förenings adress finns i föreningsregistret.",
    why: {
      noNotice: "Föreningen har ingen användare i tjänsten att skicka till.",
      failed: "Den elektroniska delgivningen kom inte fram.",
    },
    contact: "Adressen kan frågas av kontaktpersonen:",
    noContact: "Ansökan har inget nummer till en kontaktperson.",
    record: "Anteckna brevet",
    own: "Du är jävig här, så en annan sköter brevet.",
  },
  en: {
    column: "Told",
    kinds: { eNotice: "Electronically", letter: "By letter", minutes: "Minutes on the web" },
    on: ({ kind, date }) => `${kind} ${date}`,
    onItsWay: "On its way",
    notYet: "Not yet",
    missing: "Letter missing",
    title: ({ count }) =>
      count === 1
        ? "A letter must still be posted to one applicant"
        : `A letter must still be posted to ${count} applicants`,
    lead: "Record the letter first, then print the decision document from the case and post it. The document then tells the letter's deadline. There are no postal addresses here: that of a registered association is in the Register of Associations.",
    why: {
      noNotice: "The association has no user here to send to.",
      failed: "The electronic notice did not arrive.",
    },
    contact: "The address can be asked from the contact person:",
    noContact: "The application gives no number of a contact person.",
    record: "Record the letter",
    own: "You are disqualified here, so somebody else sees to the letter.",
  },
});
