import type { ActivityExample } from "#domain/associations/examples/example";

/** Examples for activities that one takes part in: moving, singing, playing. */
export const HOBBY_EXAMPLES: readonly ActivityExample[] = [
  {
    code: "seniorExercise",
    texts: {
      fi: {
        name: "Liikuntaryhmä ikäihmisille",
        title: "Tuolijumppaa ja tasapainoa ikäihmisille",
        description:
          "Jumppaamme rauhallisesti, istuen tai tuolista tukea ottaen. Liikkeet vahvistavat jalkoja ja parantavat tasapainoa. Jokainen tekee sen, minkä pystyy.\n\nRyhmää ohjaa [ohjaajan etunimi]. Jumpan jälkeen on aikaa kahville ja jutustelulle. Voit tulla yksin.",
      },
      sv: {
        name: "Motionsgrupp för äldre",
        title: "Stolgymnastik och balans för äldre",
        description:
          "Vi gymnastiserar i lugn takt, sittande eller med stöd av en stol. Rörelserna stärker benen och förbättrar balansen. Var och en gör det hen orkar.\n\nGruppen leds av [ledarens förnamn]. Efteråt finns det tid för kaffe och en pratstund. Du kan komma ensam.",
      },
      en: {
        name: "Exercise group for older people",
        title: "Chair exercise and balance for older people",
        description:
          "We exercise calmly, sitting or holding on to a chair. The moves make your legs stronger and your balance better. Everyone does what they can.\n\nThe group is led by [the leader's first name]. Afterwards there is time for coffee and a chat. You can come alone.",
      },
    },
    answers: {
      categories: ["ohjattu ryhmä"],
      needs: ["liikkumattomuus", "kaatumisen ehkäisy", "yksinäisyys"],
      targetGroups: ["ikäihmiset"],
      volunteerType: "liikunta-hyvinvointi",
      scheduleKind: "weekly",
      seasonStart: "9",
      seasonEnd: "5",
      costKind: "paid",
      costText: "[hinta, esimerkiksi 2 €/kerta]",
      costCovers: "ohjaus ja kahvi",
      membershipRequired: "no",
      registration: "open",
      joiningText: "Tule mukaan milloin vain. Sisäkengät ja juomapullo mukaan.",
      groupKind: "open",
      companionWelcome: "yes",
      referralAccepted: true,
      plainFinnish:
        "Ryhmässä jumpataan tuolin avulla. Jumppa sopii myös, jos liikkuminen on vaikeaa. Voit tulla yksin.",
    },
  },
  {
    code: "childrenClub",
    texts: {
      fi: {
        name: "Lasten kerho",
        title: "Kerho [minkä ikäisille, esimerkiksi 7–10-vuotiaille]",
        description:
          "Kerhossa [mitä tehdään, esimerkiksi askarrellaan, leikitään ja retkeillään]. Aiempaa kokemusta ei tarvita, ja mukaan voi tulla kesken kauden. Syömme yhdessä välipalan.\n\nKerhossa on kaksi aikuista ohjaajaa. Kerro meille, jos lapsella on allergioita tai hän tarvitsee tukea.",
      },
      sv: {
        name: "Barnklubb",
        title: "Klubb för barn [i vilken ålder, till exempel 7–10 år]",
        description:
          "I klubben [vad ni gör, till exempel pysslar, leker och gör utfärder vi]. Man behöver inte kunna något från förut och kan komma med mitt i terminen. Vi äter mellanmål tillsammans.\n\nKlubben har två vuxna ledare. Berätta för oss om barnet har allergier eller behöver stöd.",
      },
      en: {
        name: "Club for children",
        title: "Club for children [of what age, for example 7–10]",
        description:
          "In the club we [what you do, for example make things, play and go on trips]. No experience is needed, and children can join in the middle of the term. We have a snack together.\n\nThe club has two adult leaders. Tell us about allergies or if your child needs support.",
      },
    },
    answers: {
      categories: ["ohjattu ryhmä", "harrastus"],
      needs: ["mielekäs tekeminen"],
      targetGroups: ["lapset"],
      volunteerType: "virkistys",
      scheduleKind: "weekly",
      seasonStart: "9",
      seasonEnd: "5",
      costKind: "free",
      freeText: "maksuton, välipala sisältyy",
      membershipRequired: "no",
      registration: "signUp",
      joiningText: "Huoltaja ilmoittaa lapsen [miten ja mihin mennessä].",
      plainFinnish:
        "Kerho on lapsille. Kerhossa leikitään ja askarrellaan. Kerho on maksuton. Huoltaja ilmoittaa lapsen.",
    },
  },
  {
    code: "music",
    texts: {
      fi: {
        name: "Kuoro tai yhtye",
        title: "Laula kanssamme: [kuoron tai yhtyeen nimi]",
        description:
          "Laulamme [millaista musiikkia, esimerkiksi suomalaisia ikivihreitä]. Nuotteja ei tarvitse osata, eikä koelaulua ole. Uudet laulajat saavat tuekseen kokeneen vieruskaverin.\n\nHarjoituksia johtaa [johtajan nimi]. Esiinnymme muutaman kerran vuodessa; mukana voi olla myös esiintymättä.",
      },
      sv: {
        name: "Kör eller band",
        title: "Sjung med oss: [körens eller bandets namn]",
        description:
          "Vi sjunger [hurdan musik, till exempel gamla örhängen]. Du behöver inte kunna noter, och det finns inget prov. Nya sångare får stöd av en erfaren granne.\n\nÖvningarna leds av [ledarens namn]. Vi uppträder några gånger om året; man kan också vara med utan att uppträda.",
      },
      en: {
        name: "Choir or band",
        title: "Sing with us: [name of the choir or band]",
        description:
          "We sing [what music, for example old favourites]. You need not read notes, and there is no audition. New singers get an experienced neighbour for support.\n\nRehearsals are led by [the leader's name]. We perform a few times a year; you can also be with us without performing.",
      },
    },
    answers: {
      categories: ["harrastus"],
      needs: ["mielekäs tekeminen", "yksinäisyys"],
      targetGroups: ["kaikki"],
      scheduleKind: "weekly",
      seasonStart: "9",
      seasonEnd: "5",
      costKind: "paid",
      costText: "[hinta, esimerkiksi 20 €/kausi]",
      costCovers: "nuotit ja kahvi",
      membershipRequired: "unknown",
      registration: "open",
      joiningText: "Tule kokeilemaan mihin tahansa harjoitukseen.",
      groupKind: "open",
      plainFinnish: "Laulamme yhdessä. Nuotteja ei tarvitse osata. Tule kokeilemaan.",
    },
  },
  {
    code: "sports",
    texts: {
      fi: {
        name: "Urheiluharjoitukset",
        title: "[Laji, esimerkiksi lentopallo]: harjoitukset [kenelle]",
        description:
          "Pelaamme ja harjoittelemme yhdessä, hyvällä mielellä. Aloittelija on tervetullut: opetamme perusteet ja lainaamme välineet ensimmäisillä kerroilla.\n\nOhjaajana on [ohjaajan nimi]. Kolme ensimmäistä kertaa saat kokeilla ilman, että sitoudut mihinkään.",
      },
      sv: {
        name: "Idrottsträning",
        title: "[Gren, till exempel volleyboll]: träning för [vem]",
        description:
          "Vi spelar och tränar tillsammans med gott humör. Nybörjare är välkomna: vi lär ut grunderna och lånar ut utrustning de första gångerna.\n\nLedare är [ledarens namn]. De tre första gångerna får du pröva utan att binda dig.",
      },
      en: {
        name: "Sports practice",
        title: "[Sport, for example volleyball]: practice for [whom]",
        description:
          "We play and practise together, in good spirits. Beginners are welcome: we teach the basics and lend you what you need for the first times.\n\nYour coach is [the coach's name]. You can try three times before you decide anything.",
      },
    },
    answers: {
      categories: ["ohjattu ryhmä", "harrastus"],
      needs: ["liikkuminen", "mielekäs tekeminen"],
      volunteerType: "liikunta-hyvinvointi",
      scheduleKind: "weekly",
      seasonStart: "9",
      seasonEnd: "5",
      costKind: "paid",
      costText: "[hinta, esimerkiksi 40 €/kausi]",
      costCovers: "ohjaus, salivuoro ja vakuutus",
      membershipRequired: "unknown",
      registration: "signUp",
      joiningText: "Ilmoittaudu [miten]. Sisäliikuntavaatteet ja juomapullo mukaan.",
      plainFinnish: "Harjoittelemme ja pelaamme yhdessä. Voit tulla, vaikka et osaa vielä. Ilmoittaudu ensin.",
    },
  },
];
