import { texts } from "#i18n/texts";

type Place = { municipality: string };

export const privacy = texts({
  fi: {
    title: "Tietosuoja",
    lead: ({ municipality }: Place) =>
      `Mitä Kumppani tallentaa, miksi, kuinka kauan ja kuka sen näkee. Rekisterinpitäjä on ${municipality}.`,
    sections: {
      visit: {
        title: "Kun katselet sivuja",
        text: "Julkisia sivuja voi käyttää kirjautumatta ja ilman seurantaa. Evästeitä on vain tarpeellisia: kieli, kirjautuminen, tarjotin ja lyhyt viesti siitä, mitä juuri teit. Hakusanojasi ei yhdistetä sinuun. Palvelimen loki ei sisällä nimiä, osoitteita eikä lomakkeiden sisältöä.",
      },
      account: {
        title: "Kun kirjaudut",
        text: "Tallennamme sähköpostiosoitteesi, antamasi nimen ja kielen sekä laitteet, joilla olet kirjautuneena (esimerkiksi ”Firefox, Android”). Istunto päättyy, kun et ole käyttänyt palvelua 12 tuntiin, ja viimeistään 14 päivässä. Kirjautumiskoodi poistuu 10 minuutissa. Jos osoitteeseesi lähetetty viesti palautuu, merkitsemme osoitteen; merkintä poistuu, kun kirjaudut, ja viimeistään vuodessa.",
      },
      association: {
        title: "Kun toimit yhdistyksessä",
        text: "Nimesi ja roolisi näkyvät yhdistyksesi muille henkilöille ja kaupungin käsittelijöille. Julkisessa hakemistossa on vain yhdistyksen yhteysrooli, ei henkilön nimeä.",
      },
      grants: {
        title: "Kun haet avustusta",
        text: "Hakemuksen, liitteet ja kuitit näkevät yhdistyksesi henkilöt ja ne kaupungin käsittelijät, joiden tehtävään asia kuuluu. Tilinumeron näkevät vain hakija ja maksatus. Myönnetyt avustukset ovat julkisia: saaja, summa ja perustelut.",
      },
      premises: {
        title: "Kun varaat tilan",
        text: "Nimesi, sähköpostiosoitteesi ja se, mihin tilaa käytät, näkyvät tilan hoitajille, järjestöyhteyshenkilölle ja yhdistyksesi muille henkilöille. Julkinen kalenteri kertoo vain, että aika on varattu. Varaus poistuu kahden vuoden kuluttua siitä, kun se päättyi.",
      },
      tray: {
        title: "Kun kokoat tarjottimen tai saat ohjauslapun",
        text: "Tarjotin kuuluu selaimelle, ei kenellekään nimeltä, ja poistuu, kun kirjaudut ulos, tai kahden viikon kuluttua viimeisestä käytöstä. Ohjauslapussa on vain toiminta, ohjaajan omat työtiedot ja hänen kirjoittamansa sana: asiakkaan nimeä, numeroa tai tilannetta ei kysytä eikä tallenneta. Kun linkin aika päättyy, lapun koodit, sanat ja tekijä poistuvat. Jäljelle jää tieto siitä, mihin toimintaan ohjattiin, missä kuussa ja miten kävi.",
      },
      client: {
        title: "Kun palveluohjaaja ohjaa sinut toimintaan",
        text: "Ohjaaja kysyy luvan ennen kuin lähettää mitään. Tallennamme yhteystavan, jonka annat, toiveesi ja sen, milloin sinut tavoittaa. Nimeäsi tai henkilötunnustasi ei tallenneta. Tiedot näkee toiminnan järjestävä yhdistys, hyvinvointilähetteessä myös linkkihenkilö. Ne on salattu, ja ne poistetaan, kun yhdistys on vastannut, viimeistään 30 päivässä. Hyvinvointilähetteet ovat kunnan rekisteri, ja rekisterinpitäjä on kunta. Jäljelle jää kahdeksi vuodeksi vain tieto siitä, mihin toimintaan ohjattiin ja tultiinko perille.",
      },
      keeping: {
        title: "Kuinka kauan tiedot säilyvät",
        text: "Avustusasian tiedot ja sen tapahtumahistoria säilytetään kunnan arkistointisuunnitelman mukaan, kirjanpidon tositteet vähintään kuusi vuotta. Liite, jota ei lähetetty minkään hakemuksen mukana, poistuu vuorokaudessa. Osoite, jonka jätit virheilmoitukseen, poistuu kuukauden kuluttua vastauksesta. Hakemistoon tuotu tiedosto ja sen rivit poistuvat, kun tuonnista on kulunut vuosi.",
      },
      rights: {
        title: "Oikeutesi",
        text: "Voit tarkistaa ja korjata omat tietosi Omat tiedot -sivulla. Voit pyytää tietosi tai niiden poistamista kirjaamosta. Voit myös valittaa tietosuojavaltuutetulle.",
        contact: "Kirjaamo:",
      },
    },
  },
  sv: {
    title: "Dataskydd",
    lead: ({ municipality }) =>
      `Vad Kumppani sparar, varför, hur länge och vem som ser det. Personuppgiftsansvarig är ${municipality}.`,
    sections: {
      visit: {
        title: "När du bläddrar",
        text: "De offentliga sidorna kan användas utan inloggning och utan spårning. Det finns bara nödvändiga kakor: språk, inloggning, brickan och ett kort meddelande om vad du just gjorde. Dina sökord kopplas inte till dig. Serverns logg innehåller inga namn, adresser eller formulärinnehåll.",
      },
      account: {
        title: "När du loggar in",
        text: "Vi sparar din e-postadress, det namn och språk du har angett samt de enheter du är inloggad på (till exempel ”Firefox, Android”). Sessionen upphör när du inte har använt tjänsten på 12 timmar och senast efter 14 dagar. Inloggningskoden tas bort efter 10 minuter. Om ett meddelande till din adress kommer tillbaka märker vi adressen; märket försvinner när du loggar in, och senast efter ett år.",
      },
      association: {
        title: "När du verkar i en förening",
        text: "Ditt namn och din roll syns för föreningens andra personer och stadens handläggare. I den offentliga katalogen står bara föreningens kontaktroll, inte personens namn.",
      },
      grants: {
        title: "När du söker understöd",
        text: "Ansökan, bilagorna och kvittona ses av föreningens personer och de handläggare vars uppgift ärendet hör till. Kontonumret ses bara av sökanden och utbetalningen. Beviljade understöd är offentliga: mottagare, belopp och motivering.",
      },
      premises: {
        title: "När du bokar en lokal",
        text: "Ditt namn, din e-postadress och vad du använder lokalen till syns för dem som sköter lokalen, för föreningskoordinatorn och för din förenings andra personer. Den offentliga kalendern berättar bara att tiden är bokad. Bokningen raderas två år efter att den tog slut.",
      },
      tray: {
        title: "När du samlar på brickan eller får en lapp",
        text: "Brickan hör till webbläsaren, inte till någon vid namn, och tas bort när du loggar ut eller två veckor efter att den senast användes. På lappen finns bara verksamheten, handledarens egna arbetsuppgifter och det hen har skrivit: klientens namn, nummer eller situation frågas inte och sparas inte. När länkens tid är slut tas lappens koder, ord och upphov bort. Kvar blir vilken verksamhet någon hänvisades till, i vilken månad och hur det gick.",
      },
      client: {
        title: "När en servicehandledare leder dig till en verksamhet",
        text: "Handledaren ber om ditt samtycke innan något skickas. Vi sparar det kontaktsätt du ger, vad du önskar och när du nås. Ditt namn och din personbeteckning sparas inte. Uppgifterna ses av föreningen som ordnar verksamheten, och i en välfärdsremiss också av länkpersonen. De är krypterade och raderas när föreningen har svarat, senast om 30 dagar. Välfärdsremisserna är kommunens register, och kommunen är personuppgiftsansvarig. I två år finns bara kvar till vilken verksamhet man leddes och om man kom fram.",
      },
      keeping: {
        title: "Hur länge uppgifterna sparas",
        text: "Understödsärendets uppgifter och händelsehistorik sparas enligt kommunens arkiveringsplan, bokföringens verifikat i minst sex år. En bilaga som inte skickades med någon ansökan tas bort inom ett dygn. En adress som du lämnade i ett felmeddelande tas bort en månad efter svaret. En fil som importerats till katalogen och dess rader tas bort när ett år har gått sedan importen.",
      },
      rights: {
        title: "Dina rättigheter",
        text: "Du kan kontrollera och rätta dina uppgifter på sidan Mina uppgifter. Du kan begära dina uppgifter eller att de raderas hos registratorskontoret. Du kan också klaga hos dataombudsmannen.",
        contact: "Registratorskontoret:",
      },
    },
  },
  en: {
    title: "Privacy",
    lead: ({ municipality }) =>
      `What Kumppani stores, why, for how long and who sees it. The controller is ${municipality}.`,
    sections: {
      visit: {
        title: "When you browse",
        text: "Public pages can be used without signing in and without tracking. There are only necessary cookies: the language, the sign-in, the tray and a short message about what you just did. Your search words are not linked to you. The server's log holds no names, addresses or contents of forms.",
      },
      account: {
        title: "When you sign in",
        text: "We store your email address, the name and language you gave, and the devices you are signed in on (such as “Firefox, Android”). A session ends when it has not been used for 12 hours, and in 14 days at the latest. A sign-in code is removed in 10 minutes. If a message to your address comes back, we mark the address; the mark goes when you sign in, and within a year.",
      },
      association: {
        title: "When you act for an association",
        text: "Your name and role are seen by the association's other people and the city's officials. The public directory tells only the association's contact role, not a person's name.",
      },
      grants: {
        title: "When you apply for a grant",
        text: "The application, attachments and receipts are seen by your association's people and by the officials whose task the case is. The account number is seen by the applicant and the payments desk only. Awarded grants are public: recipient, sum and reasons.",
      },
      premises: {
        title: "When you book a place",
        text: "Your name, your email address and what you use the place for are seen by the keepers of the place, by the coordinator and by your association's other people. The public calendar tells only that a time is taken. A booking is removed two years after it ended.",
      },
      tray: {
        title: "When you fill a tray or are given a slip",
        text: "A tray belongs to a browser and to nobody by name, and goes when you sign out, or two weeks after its last use. A slip holds only the activities, the worker's own work details and the words they wrote: the client's name, number or situation is neither asked nor stored. When the link's time is over, the slip's codes, words and maker go. What remains is which activity somebody was led to, in which month and how it went.",
      },
      client: {
        title: "When a service counsellor leads you to an activity",
        text: "The counsellor asks for your consent before anything is sent. We store the way to reach you that you give, what you wish and when you can be reached. Your name and identity code are not stored. The association that arranges the activity sees the details, and in a wellbeing referral the link person too. They are encrypted and are removed once the association has answered, in 30 days at the latest. Wellbeing referrals are a register of the municipality, which is the controller. For two years only the activity and whether somebody arrived is kept.",
      },
      keeping: {
        title: "How long it is kept",
        text: "The details of a grant case and its history are kept according to the municipality's archiving plan, vouchers of the accounts for at least six years. An attachment that was not sent with any application is removed within a day. An address you left when reporting a mistake is removed a month after the answer. A file imported into the directory and its rows are removed a year after the import.",
      },
      rights: {
        title: "Your rights",
        text: "You can check and correct your own details on the page My details. You can ask the registry for your data or for its removal. You can also complain to the Data Protection Ombudsman.",
        contact: "Registry:",
      },
    },
  },
});
