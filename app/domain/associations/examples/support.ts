import type { ActivityExample } from "#domain/associations/examples/example";

/** Examples for activities that help people on: peer support, company, advice, food. */
export const SUPPORT_EXAMPLES: readonly ActivityExample[] = [
  {
    code: "peerSupport",
    texts: {
      fi: {
        name: "Vertaistukiryhmä",
        title: "Vertaistukiryhmä [kenelle, esimerkiksi läheisensä menettäneille]",
        description:
          "Ryhmässä tapaat muita, jotka ovat kokeneet samaa. Juomme kahvia ja juttelemme rauhassa. Saat kertoa omastasi tai vain kuunnella. Kaikki, mitä ryhmässä puhutaan, jää ryhmään.\n\nRyhmää ohjaa [ohjaajan etunimi], jolla on oma kokemus asiasta. Voit tulla yksin, ja ensimmäisellä kerralla sinua tullaan vastaan.",
      },
      sv: {
        name: "Kamratstödsgrupp",
        title: "Kamratstödsgrupp för [vem, till exempel den som mist en närstående]",
        description:
          "I gruppen träffar du andra som har varit med om samma sak. Vi dricker kaffe och pratar i lugn och ro. Du får berätta om ditt eller bara lyssna. Allt som sägs i gruppen stannar i gruppen.\n\nGruppen leds av [ledarens förnamn], som har egen erfarenhet. Du kan komma ensam, och första gången möter vi dig.",
      },
      en: {
        name: "Peer support group",
        title: "Peer support group for [whom, for example people who have lost someone close]",
        description:
          "In the group you meet others who have been through the same. We have coffee and talk in peace. You may tell about yourself or just listen. What is said in the group stays in the group.\n\nThe group is led by [the leader's first name], who has been there too. You can come alone, and the first time somebody meets you.",
      },
    },
    answers: {
      categories: ["vertaistuki"],
      needs: ["jaksaminen", "yksinäisyys"],
      volunteerType: "vertaistuki",
      scheduleKind: "weekly",
      costKind: "free",
      membershipRequired: "no",
      registration: "contact",
      joiningText: "Soita ennen ensimmäistä kertaa: [nimi ja puhelinaika, esimerkiksi Marja, arkisin klo 9–12].",
      groupKind: "open",
      referralAccepted: true,
      warmHandover: true,
      referralMethod: "Soita tai lähetä viesti ohjaajalle. Kysy ensin lupa asiakkaalta.",
      plainFinnish:
        "Ryhmässä voit jutella ihmisten kanssa, joilla on sama tilanne. Voit myös vain kuunnella. Ryhmä on maksuton. Soita ennen kuin tulet.",
    },
  },
  {
    code: "friendVisits",
    texts: {
      fi: {
        name: "Ystävätoiminta",
        title: "Ystävä käy luonasi",
        description:
          "Kaipaatko juttuseuraa? Vapaaehtoinen ystävä käy luonasi [kuinka usein, esimerkiksi kerran viikossa]. Voitte jutella, juoda kahvia, lukea lehteä tai lähteä yhdessä ulos.\n\nTapaamme sinut ensin ja etsimme ystävän, jonka kanssa sinulla on yhteistä. Ystävät ovat saaneet koulutuksen, ja heillä on vaitiolovelvollisuus.",
      },
      sv: {
        name: "Vänverksamhet",
        title: "En vän hälsar på hos dig",
        description:
          "Saknar du någon att prata med? En frivillig vän hälsar på hos dig [hur ofta, till exempel en gång i veckan]. Ni kan prata, dricka kaffe, läsa tidningen eller gå ut tillsammans.\n\nVi träffar dig först och söker en vän som du har något gemensamt med. Vännerna har fått utbildning och har tystnadsplikt.",
      },
      en: {
        name: "Friend visits",
        title: "A friend comes to see you",
        description:
          "Would you like somebody to talk to? A volunteer friend comes to see you [how often, for example once a week]. You can talk, have coffee, read the paper or go out together.\n\nWe meet you first and look for a friend with whom you have something in common. The friends are trained and keep what you tell to themselves.",
      },
    },
    answers: {
      categories: ["vertaistuki"],
      needs: ["yksinäisyys", "mielekäs tekeminen"],
      targetGroups: ["ikäihmiset"],
      volunteerType: "ystava",
      scheduleKind: "byAgreement",
      costKind: "free",
      membershipRequired: "no",
      registration: "contact",
      joiningText:
        "Soita [kenelle ja milloin]. Kysymme, mistä pidät, ja sovimme tapaamisen. Myös läheinen voi soittaa.",
      notFor: "Ystävä ei siivoa, hoida eikä käsittele rahoja.",
      waitingList: "yes",
      referralAccepted: true,
      warmHandover: true,
      referralMethod: "Soita tai lähetä viesti. Kysy ensin lupa asiakkaalta.",
      plainFinnish:
        "Jos olet yksin, voit saada ystävän. Ystävä on vapaaehtoinen. Hän käy luonasi ja juttelee kanssasi. Se ei maksa mitään.",
    },
  },
  {
    code: "digitalHelp",
    texts: {
      fi: {
        name: "Digituki",
        title: "Apua puhelimen ja tietokoneen kanssa",
        description:
          "Autamme kädestä pitäen: puhelin, tabletti, tietokone, pankkitunnukset, viestit ja kuvat. Mikään kysymys ei ole tyhmä, ja etenemme sinun tahtiisi.\n\nOta oma laitteesi ja sen laturi mukaan. Jos laitetta ei ole, voit kokeilla [mitä laitetta, esimerkiksi meidän tablettiamme].",
      },
      sv: {
        name: "Digitalt stöd",
        title: "Hjälp med telefon och dator",
        description:
          "Vi hjälper dig steg för steg: telefon, platta, dator, bankkoder, meddelanden och bilder. Ingen fråga är dum, och vi går fram i din takt.\n\nTa med din egen apparat och laddaren. Om du inte har någon kan du pröva [vilken apparat, till exempel vår platta].",
      },
      en: {
        name: "Digital help",
        title: "Help with your phone and computer",
        description:
          "We help you step by step: phone, tablet, computer, bank codes, messages and pictures. No question is stupid, and we go at your pace.\n\nBring your own device and its charger. If you have none, you can try [which device, for example our tablet].",
      },
    },
    answers: {
      categories: ["neuvonta"],
      needs: ["digitaidot"],
      targetGroups: ["ikäihmiset"],
      volunteerType: "ohjaus-neuvonta",
      scheduleKind: "weekly",
      costKind: "free",
      membershipRequired: "no",
      registration: "open",
      joiningText: "Tule paikalle, aikaa ei tarvitse varata. Oma laite ja laturi mukaan.",
      companionWelcome: "yes",
      notFor: "Emme korjaa rikkinäisiä laitteita emmekä hoida pankkiasioita puolestasi.",
      referralAccepted: true,
      plainFinnish:
        "Saat apua, jos puhelin tai tietokone on vaikea käyttää. Ota oma laite mukaan. Apu on maksutonta. Aikaa ei tarvitse varata.",
    },
  },
  {
    code: "foodAid",
    texts: {
      fi: {
        name: "Ruoka-apu",
        title: "Ruokaa jaossa",
        description:
          "Jaamme ruokaa sille, joka sitä tarvitsee. Emme kysy syytä emmekä papereita. Saat kassin, jossa on [mitä, esimerkiksi leipää, maitoa ja kuivaruokaa]. Ruokaa riittää niin kauan kuin sitä on.\n\nVoit samalla juoda kahvin ja jutella. Jos haluat, autamme miettimään, mistä muualta saat tukea.",
      },
      sv: {
        name: "Mathjälp",
        title: "Utdelning av mat",
        description:
          "Vi delar ut mat till den som behöver. Vi frågar inte varför och vill inte se papper. Du får en kasse med [vad, till exempel bröd, mjölk och torrvaror]. Maten räcker så länge den räcker.\n\nDu kan samtidigt dricka kaffe och prata. Om du vill hjälper vi dig att fundera var du kan få annat stöd.",
      },
      en: {
        name: "Food aid",
        title: "Food for those who need it",
        description:
          "We give food to those who need it. We do not ask why and want no papers. You get a bag with [what, for example bread, milk and dry food]. There is food as long as it lasts.\n\nYou can have coffee and talk as well. If you like, we help you to think where else to find support.",
      },
    },
    answers: {
      categories: ["kohtaamispaikka"],
      needs: ["toimeentulo"],
      targetGroups: ["vähävaraiset"],
      scheduleKind: "weekly",
      costKind: "free",
      membershipRequired: "no",
      registration: "open",
      joiningText: "Tule ajoissa ja ota oma kassi mukaan. Jono alkaa [mistä, esimerkiksi pihan puolelta].",
      referralAccepted: true,
      plainFinnish: "Saat ruokaa, jos rahasi eivät riitä ruokaan. Ruoka ei maksa mitään. Ota oma kassi mukaan.",
    },
  },
  {
    code: "advice",
    texts: {
      fi: {
        name: "Neuvonta",
        title: "Neuvontaa: [mistä asiasta]",
        description:
          "Onko sinulla asia, jonka kanssa et pääse eteenpäin? Kuuntelemme, kerromme vaihtoehdot ja autamme täyttämään paperit. Et tarvitse lähetettä.\n\nNeuvojana on [etunimi ja ammatti tai kokemus]. Keskustelu on luottamuksellinen.",
      },
      sv: {
        name: "Rådgivning",
        title: "Rådgivning: [i vilken fråga]",
        description:
          "Har du ett ärende som du inte kommer vidare med? Vi lyssnar, berättar vilka möjligheter som finns och hjälper dig att fylla i papper. Du behöver ingen remiss.\n\nRådgivare är [förnamn och yrke eller erfarenhet]. Samtalet är förtroligt.",
      },
      en: {
        name: "Advice service",
        title: "Advice: [on what]",
        description:
          "Are you stuck with something? We listen, tell you what can be done and help you with the papers. You need no referral.\n\nYour adviser is [first name and profession or experience]. What you tell stays between us.",
      },
    },
    answers: {
      categories: ["neuvonta"],
      needs: ["palveluohjaus", "tiedonsaanti"],
      volunteerType: "ohjaus-neuvonta",
      scheduleKind: "weekly",
      costKind: "free",
      membershipRequired: "no",
      registration: "appointment",
      joiningText: "Varaa aika soittamalla [milloin]. Ota mukaan paperit, jotka koskevat asiaasi.",
      companionWelcome: "yes",
      referralAccepted: true,
      warmHandover: true,
      referralMethod: "Soita tai varaa asiakkaalle aika. Kysy ensin lupa asiakkaalta.",
      plainFinnish: "Saat neuvoja ja apua papereiden täyttämiseen. Varaa ensin aika. Neuvonta on maksutonta.",
    },
  },
];
