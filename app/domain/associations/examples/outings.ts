import type { ActivityExample } from "#domain/associations/examples/example";

/** Examples for what has its own dates: camps, trips, events. */
export const OUTING_EXAMPLES: readonly ActivityExample[] = [
  {
    code: "camp",
    texts: {
      fi: {
        name: "Leiri",
        title: "Leiri [kenelle, esimerkiksi 9–12-vuotiaille]",
        description:
          "Leirillä [mitä tehdään, esimerkiksi uidaan, melotaan ja paistetaan makkaraa]. Yövymme [missä, esimerkiksi mökeissä, neljä samassa huoneessa]. Ohjaajat ovat paikalla yötä päivää.\n\nLeiri on päihteetön. Ruoka-allergiat ja avun tarve otetaan huomioon, kun kerrot niistä ilmoittautuessasi.",
      },
      sv: {
        name: "Läger",
        title: "Läger för [vem, till exempel 9–12-åringar]",
        description:
          "På lägret [vad ni gör, till exempel simmar, paddlar och grillar vi]. Vi övernattar [var, till exempel i stugor, fyra i samma rum]. Ledarna är på plats dygnet runt.\n\nLägret är drogfritt. Vi tar hänsyn till allergier och behov av hjälp när du berättar om dem i anmälan.",
      },
      en: {
        name: "Camp",
        title: "Camp for [whom, for example 9–12-year-olds]",
        description:
          "At the camp we [what you do, for example swim, paddle and grill sausages]. We sleep [where, for example in cabins, four in a room]. The leaders are there day and night.\n\nThe camp is free of drugs and alcohol. Tell us of allergies and need for help when you sign up, and we see to them.",
      },
    },
    answers: {
      categories: ["retket ja leirit"],
      needs: ["mielekäs tekeminen"],
      targetGroups: ["lapset"],
      volunteerType: "virkistys",
      scheduleKind: "dates",
      costKind: "paid",
      costText: "[hinta, esimerkiksi 60 €/leiri]",
      costCovers: "ruoka, majoitus, ohjelma ja vakuutus",
      membershipRequired: "no",
      registration: "signUp",
      joiningText:
        "Ilmoittaudu [mihin päivään mennessä ja miten]. Saat ohjeet ja varusteluettelon viikkoa ennen leiriä.",
      groupKind: "closed",
      waitingList: "yes",
      plainFinnish: "Leirillä ollaan yhdessä useampi päivä. Leirillä on aina aikuisia mukana. Ilmoittaudu ajoissa.",
    },
  },
  {
    code: "trip",
    texts: {
      fi: {
        name: "Retki",
        title: "Retki: [minne]",
        description:
          "Lähdemme yhdessä [minne ja millä, esimerkiksi bussilla teatteriin Mikkeliin]. Lähtö on [mistä ja mihin aikaan], ja olemme takaisin [mihin aikaan]. Kävelymatkat ovat lyhyitä.\n\nVoit tulla yksin: istumme ja syömme yhdessä. Kerro, jos tarvitset apua liikkumisessa.",
      },
      sv: {
        name: "Utfärd",
        title: "Utfärd till [vart]",
        description:
          "Vi åker tillsammans [vart och hur, till exempel med buss till teatern i S:t Michel]. Vi startar [varifrån och hur dags] och är tillbaka [hur dags]. Gångvägarna är korta.\n\nDu kan komma ensam: vi sitter och äter tillsammans. Säg till om du behöver hjälp att röra dig.",
      },
      en: {
        name: "Trip",
        title: "Trip to [where]",
        description:
          "We go together [where and how, for example by bus to the theatre in Mikkeli]. We leave [from where and at what time] and are back [at what time]. The walks are short.\n\nYou can come alone: we sit and eat together. Tell us if you need help in moving about.",
      },
    },
    answers: {
      categories: ["retket ja leirit"],
      needs: ["mielekäs tekeminen", "yksinäisyys"],
      targetGroups: ["ikäihmiset"],
      volunteerType: "virkistys",
      scheduleKind: "dates",
      costKind: "paid",
      costText: "[hinta, esimerkiksi 35 €]",
      costCovers: "[mitä, esimerkiksi matka, lippu ja lounas]",
      membershipRequired: "no",
      registration: "signUp",
      joiningText: "Ilmoittaudu [mihin päivään mennessä ja kenelle].",
      companionWelcome: "yes",
      plainFinnish: "Lähdemme yhdessä retkelle. Ilmoittaudu ennen retkeä. Voit tulla yksin.",
    },
  },
  {
    code: "event",
    texts: {
      fi: {
        name: "Tapahtuma",
        title: "[Tapahtuman nimi]",
        description:
          "Tervetuloa koko kylän yhteiseen päivään! Ohjelmassa on [mitä, esimerkiksi musiikkia, kisailua ja myyntipöytiä]. Kahviosta saa [mitä, esimerkiksi kahvia ja makkaraa].\n\nTapahtuma sopii kaikenikäisille. Pysäköinti on [missä].",
      },
      sv: {
        name: "Evenemang",
        title: "[Evenemangets namn]",
        description:
          "Välkommen till en gemensam dag för hela byn! På programmet står [vad, till exempel musik, tävlingar och försäljningsbord]. I kaféet finns [vad, till exempel kaffe och korv].\n\nEvenemanget passar alla åldrar. Parkeringen finns [var].",
      },
      en: {
        name: "Event",
        title: "[Name of the event]",
        description:
          "Welcome to a day for the whole village! There will be [what, for example music, games and stalls]. The café sells [what, for example coffee and sausages].\n\nThe event suits all ages. You can park [where].",
      },
    },
    answers: {
      categories: ["tapahtumat"],
      needs: ["mielekäs tekeminen"],
      targetGroups: ["kaikki"],
      volunteerType: "tapahtumat",
      scheduleKind: "dates",
      costKind: "free",
      freeText: "vapaa pääsy",
      membershipRequired: "no",
      registration: "open",
      plainFinnish: "Tapahtuma on avoin kaikille. Sisäänpääsy on maksuton. Ei tarvitse ilmoittautua.",
    },
  },
];
