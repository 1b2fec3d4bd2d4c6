import { texts } from "#i18n/texts";

type Place = { municipality: string };

export const accessibilityStatement = texts({
  fi: {
    title: "Saavutettavuusseloste",
    lead: ({ municipality }: Place) => `Tämä seloste koskee Kumppani-palvelua, jota tarjoaa ${municipality}.`,
    sections: {
      aim: {
        title: "Mihin pyrimme",
        text: "Palvelu on tehty niin, että se täyttää saavutettavuusohjeiden (WCAG 2.2) A- ja AA-tasot. Kaiken voi tehdä näppäimistöllä, ruudunlukijalla ja ilman selaimen JavaScriptiä. Sivut toimivat puhelimella ja suurennettuina, ja tummat värit seuraavat laitteesi asetusta.",
      },
      tested: {
        title: "Miten palvelu on testattu",
        text: "Jokainen pääsivu tarkistetaan automaattisesti axe-työkalulla ennen kuin palvelu muuttuu, ja sivut käydään läpi puhelimen ja tietokoneen kokoisina sekä ilman JavaScriptiä. Riippumatonta arviota eri avustavien tekniikoiden käyttäjien kanssa ei ole vielä tehty.",
      },
      lacks: {
        title: "Mitä tiedämme puutteeksi",
        items: {
          wheel:
            "Vuosikellon pienet tapahtumat ovat kapealla näytöllä pieniä kohteita. Samat tapahtumat ovat luettelona kellon jälkeen.",
          content: "Yhdistysten kirjoittamia tekstejä ja liitteitä ei tarkisteta ennen julkaisua.",
        },
      },
      feedback: {
        title: "Anna palautetta",
        text: "Jos jokin ei toimi sinulla, kerro meille. Vastaamme 14 päivässä, ja saat tiedon myös muussa muodossa.",
        noEmail: "Palautteen voit antaa kunnan kirjaamoon.",
      },
      supervision: {
        title: "Valvonta",
        text: "Jos vastaus ei tyydytä tai et saa sitä kahdessa viikossa, voit tehdä ilmoituksen saavutettavuuden valvontaviranomaiselle, Liikenne- ja viestintävirasto Traficomille.",
      },
    },
  },
  sv: {
    title: "Tillgänglighetsutlåtande",
    lead: ({ municipality }) => `Det här utlåtandet gäller tjänsten Kumppani som tillhandahålls av ${municipality}.`,
    sections: {
      aim: {
        title: "Vad vi strävar efter",
        text: "Tjänsten är gjord för att uppfylla nivåerna A och AA i tillgänglighetsriktlinjerna (WCAG 2.2). Allt kan göras med tangentbord, med skärmläsare och utan JavaScript. Sidorna fungerar i telefon och förstorade, och de mörka färgerna följer enhetens inställning.",
      },
      tested: {
        title: "Så har tjänsten testats",
        text: "Varje huvudsida kontrolleras automatiskt med verktyget axe innan tjänsten ändras, och sidorna gås igenom i telefonens och datorns storlek samt utan JavaScript. En oberoende bedömning med användare av hjälpmedel har ännu inte gjorts.",
      },
      lacks: {
        title: "Kända brister",
        items: {
          wheel:
            "Årsklockans korta händelser är små mål på en smal skärm. Samma händelser finns som en lista efter klockan.",
          content: "Föreningarnas texter och bilagor granskas inte före publiceringen.",
        },
      },
      feedback: {
        title: "Ge respons",
        text: "Berätta för oss om något inte fungerar för dig. Vi svarar inom 14 dagar, och du får informationen också i annan form.",
        noEmail: "Du kan ge respons till kommunens registratorskontor.",
      },
      supervision: {
        title: "Tillsyn",
        text: "Om du inte är nöjd med svaret eller inte får det inom två veckor kan du göra en anmälan till tillsynsmyndigheten för tillgänglighet, Transport- och kommunikationsverket Traficom.",
      },
    },
  },
  en: {
    title: "Accessibility statement",
    lead: ({ municipality }) => `This statement concerns the service Kumppani, provided by ${municipality}.`,
    sections: {
      aim: {
        title: "What we aim at",
        text: "The service is made to meet levels A and AA of the accessibility guidelines (WCAG 2.2). Everything can be done with a keyboard, with a screen reader and without JavaScript. Pages work on a phone and enlarged, and dark colours follow your device's setting.",
      },
      tested: {
        title: "How the service is tested",
        text: "Every main page is checked automatically with the tool axe before the service changes, and the pages are gone through at the size of a phone and of a computer, and without JavaScript. An independent review with users of assistive technology has not been made yet.",
      },
      lacks: {
        title: "What we know to be lacking",
        items: {
          wheel:
            "Short events on the yearly wheel are small targets on a narrow screen. The same events follow the wheel as a list.",
          content: "Texts and attachments written by associations are not reviewed before they are published.",
        },
      },
      feedback: {
        title: "Give feedback",
        text: "If something does not work for you, please tell us. We answer within 14 days, and you can have the information in another form.",
        noEmail: "You can give feedback to the municipality's registry.",
      },
      supervision: {
        title: "Supervision",
        text: "If you are not content with the answer, or do not get one within two weeks, you can file a complaint with the supervisory authority, the Finnish Transport and Communications Agency Traficom.",
      },
    },
  },
});
