import { texts } from "#i18n/texts";

/** Asking whether what the directory says is still true: on the desk, and for those who come by a letter's link. */
export const confirmSheet = texts({
  fi: {
    title: "Pitävätkö tiedot paikkansa?",
    lead: "Vilkaise nämä tiedot. Jos ne pitävät paikkansa, yksi painallus riittää.",
    leadUnlisted:
      "Yhdistys ei juuri nyt näy hakemistossa, koska tietoja ei ole vahvistettu pitkään aikaan. Vahvista ne, niin se näkyy taas.",
    about: "Yhdistys",
    labels: {
      description: "Mitä tekee",
      area: "Missä toimii",
      role: "Yhteyshenkilön tehtävä",
      email: "Sähköposti",
      phone: "Puhelin",
      website: "Verkkosivut",
    },
    missing: "Ei ole kerrottu",
    activities: "Toiminta",
    cooperation: "Yhteistyö kaupungin kanssa",
    untick:
      "Ota rasti pois siitä, mitä ei enää ole. Se poistuu näkyvistä, kun vahvistat tiedot, mutta jää talteen luonnokseksi.",
    noActivities: "Hakemistossa ei ole vielä tietoa siitä, mihin yhdistyksessä voi tulla mukaan.",
    change: "Muuta",
    changeOf: ({ title }: { title: string }) => `Muuta: ${title}`,
    confirm: "Tiedot pitävät paikkansa",
    confirming: "Vahvistetaan…",
    changeAll: "Muuta tietoja",
    changeHint: "Tietojen muuttamista varten kirjaudutaan sähköpostiin tulevalla koodilla.",
    joinEditors: "Jos et vielä toimi yhdistyksen puolesta tässä palvelussa, tarvitset muokkausoikeuden.",
    joinNobody:
      "Kukaan ei vielä voi muuttaa yhdistyksen tietoja tässä palvelussa. Kun saat muokkausoikeuden, voit korjata ne itse.",
    join: "Pyydä muokkausoikeutta",
    tellCoordinator: ({ email }: { email: string }) =>
      `Jos jokin on muuttunut, kirjoita kaupungin järjestöyhteyshenkilölle: ${email}`,
    done: {
      title: "Kiitos, tiedot on vahvistettu",
      text: ({ date, by }: { date: string; by: string }) =>
        `Tiedot vahvistettiin ${date}${by ? ` (${by})` : ""}. Sinun ei tarvitse tehdä enää mitään.`,
      see: "Katso, miltä tiedot näyttävät",
    },
    invalid: {
      title: "Linkki ei toimi",
      text: "Linkistä puuttuu osa tai se on kirjoitettu väärin. Avaa se uudelleen sähköpostista, tai kirjaudu ja vahvista tiedot omalta työpöydältäsi.",
    },
    expired: {
      title: "Linkki on vanhentunut",
      text: "Tämä linkki tuli viestissä, josta on jo pitkä aika. Kirjaudu ja vahvista tiedot omalta työpöydältäsi. Jos et toimi yhdistyksessä, sinun ei tarvitse tehdä mitään.",
    },
    notYours: {
      title: "Linkki ei ole enää voimassa",
      text: "Viestin saaja ei enää toimi yhdistyksen puolesta, tai yhdistyksen osoite on vaihtunut. Jos silti toimit yhdistyksessä, kirjaudu omalle työpöydällesi.",
    },
    closed: {
      title: "Tietoja ei voi nyt vahvistaa",
      text: "Yhdistys ei ole hakemistossa. Jos toiminta jatkuu, ota yhteyttä kaupungin järjestöyhteyshenkilöön.",
    },
    signIn: "Kirjaudu",
    home: "Etusivulle",
  },
  sv: {
    title: "Stämmer uppgifterna?",
    lead: "Se på uppgifterna. Om de stämmer räcker det med ett tryck.",
    leadUnlisted:
      "Föreningen syns inte i katalogen just nu, eftersom uppgifterna inte har bekräftats på länge. Bekräfta dem, så syns den igen.",
    about: "Föreningen",
    labels: {
      description: "Vad den gör",
      area: "Var den verkar",
      role: "Kontaktpersonens uppgift",
      email: "E-post",
      phone: "Telefon",
      website: "Webbplats",
    },
    missing: "Inte angivet",
    activities: "Verksamhet",
    cooperation: "Samarbete med staden",
    untick:
      "Ta bort krysset för det som inte längre finns. Det försvinner ur katalogen när du bekräftar, men finns kvar som utkast.",
    noActivities: "I katalogen står ännu inget om vad man kan komma med i.",
    change: "Ändra",
    changeOf: ({ title }) => `Ändra: ${title}`,
    confirm: "Uppgifterna stämmer",
    confirming: "Bekräftar…",
    changeAll: "Ändra uppgifterna",
    changeHint: "För att ändra uppgifterna loggar man in med en kod som kommer per e-post.",
    joinEditors: "Om du ännu inte agerar för föreningen i den här tjänsten behöver du rätt att redigera.",
    joinNobody:
      "Ingen kan ännu ändra föreningens uppgifter i den här tjänsten. När du får rätt att redigera kan du själv rätta dem.",
    join: "Be om rätt att redigera",
    tellCoordinator: ({ email }) => `Om något har ändrats, skriv till stadens föreningskoordinator: ${email}`,
    done: {
      title: "Tack, uppgifterna är bekräftade",
      text: ({ date, by }) => `Uppgifterna bekräftades ${date}${by ? ` (${by})` : ""}. Du behöver inte göra något mer.`,
      see: "Se hur uppgifterna ser ut",
    },
    invalid: {
      title: "Länken fungerar inte",
      text: "En del av länken saknas eller så är den fel skriven. Öppna den på nytt från e-posten, eller logga in och bekräfta uppgifterna på ditt eget skrivbord.",
    },
    expired: {
      title: "Länken har gått ut",
      text: "Den här länken kom i ett meddelande för länge sedan. Logga in och bekräfta uppgifterna på ditt eget skrivbord. Om du inte är med i föreningen behöver du inte göra något.",
    },
    notYours: {
      title: "Länken gäller inte längre",
      text: "Meddelandets mottagare agerar inte längre för föreningen, eller så har föreningens adress ändrats. Om du ändå är med i föreningen, logga in på ditt skrivbord.",
    },
    closed: {
      title: "Uppgifterna kan inte bekräftas nu",
      text: "Föreningen finns inte i katalogen. Om verksamheten fortsätter, kontakta stadens föreningskoordinator.",
    },
    signIn: "Logga in",
    home: "Till startsidan",
  },
  en: {
    title: "Are the details still true?",
    lead: "Look at these details. If they are true, one press is enough.",
    leadUnlisted:
      "The association is not shown in the directory right now, because the details have not been confirmed for a long time. Confirm them, and it is shown again.",
    about: "The association",
    labels: {
      description: "What it does",
      area: "Where it works",
      role: "Contact's role",
      email: "Email",
      phone: "Telephone",
      website: "Website",
    },
    missing: "Not told",
    activities: "Activities",
    cooperation: "Cooperation with the city",
    untick:
      "Untick what is no longer there. It is taken out of sight when you confirm the details, but kept as a draft.",
    noActivities: "The directory does not yet say what one can take part in.",
    change: "Change",
    changeOf: ({ title }) => `Change: ${title}`,
    confirm: "The details are true",
    confirming: "Confirming…",
    changeAll: "Change the details",
    changeHint: "To change details, you sign in with a code that comes by email.",
    joinEditors: "If you do not yet act for the association in this service, you need the right to edit.",
    joinNobody:
      "Nobody can change the association's details in this service yet. With the right to edit you can correct them yourself.",
    join: "Ask for the right to edit",
    tellCoordinator: ({ email }) => `If something has changed, write to the city's coordinator: ${email}`,
    done: {
      title: "Thank you, the details are confirmed",
      text: ({ date, by }) =>
        `The details were confirmed on ${date}${by ? ` (${by})` : ""}. There is nothing more you need to do.`,
      see: "See how the details look",
    },
    invalid: {
      title: "The link does not work",
      text: "Part of the link is missing, or it is mistyped. Open it again from the email, or sign in and confirm the details at your own desk.",
    },
    expired: {
      title: "The link is too old",
      text: "This link came in a message of long ago. Sign in and confirm the details at your own desk. If you are not with the association, there is nothing you need to do.",
    },
    notYours: {
      title: "The link is no longer valid",
      text: "The reader of the message no longer acts for the association, or the association's address has changed. If you are still with the association, sign in to your desk.",
    },
    closed: {
      title: "The details cannot be confirmed now",
      text: "The association is not in the directory. If it goes on, contact the city's coordinator.",
    },
    signIn: "Sign in",
    home: "To the front page",
  },
});
