import { judged, ownShare, scheme } from "#server/demo/criteria-parts";

// What projects and other single things are scored by. A form of one project asks for no figures of a year, so people
// judge most of it; strategy, effect and need are Somero's criteria, and reach and openness Kangasniemi's (grants.md 5.4).

/** Young people's projects. */
export const YOUTH_PROJECT = scheme(
  judged("reach", {
    percent: 35,
    name: ["Tavoittavuus", "Räckvidd", "Reach"],
    guidance: [
      "0: vain omat jäsenet. 2: avoin, mutta osallistujia on vähän. 4: avoin kaikille ja tavoittaa uusia nuoria.",
      "0: bara egna medlemmar. 2: öppet men få deltagare. 4: öppet för alla och når nya unga.",
      "0: own members only. 2: open, with few taking part. 4: open to all and reaches new young people.",
    ],
  }),
  judged("voice", {
    percent: 35,
    name: ["Nuorten oma ääni", "De ungas egen röst", "Young people's own voice"],
    guidance: [
      "0: aikuiset suunnittelevat. 2: nuorilta on kysytty. 4: nuoret suunnittelevat ja toteuttavat.",
      "0: vuxna planerar. 2: de unga har tillfrågats. 4: de unga planerar och genomför.",
      "0: adults plan. 2: young people were asked. 4: young people plan and do it.",
    ],
  }),
  ownShare(30),
);

/** Sports grounds kept by volunteers. */
export const GROUNDS = scheme(
  judged("use", {
    percent: 40,
    name: ["Käyttö", "Användning", "Use"],
    guidance: [
      "0: muutama käyttäjä. 2: kylän väki käyttää viikoittain. 4: monen kylän tai koulun päivittäinen paikka.",
      "0: några få användare. 2: byborna använder platsen varje vecka. 4: flera byars eller en skolas dagliga plats.",
      "0: a few users. 2: the village uses it every week. 4: used daily by several villages or a school.",
    ],
  }),
  judged("need", {
    percent: 35,
    name: ["Tarve", "Behov", "Need"],
    guidance: [
      "0: kaupungin vastaava paikka on vieressä. 2: lähin on yli 5 kilometrin päässä. 4: lähin on yli 15 kilometrin päässä.",
      "0: stadens motsvarande plats ligger intill. 2: den närmaste ligger över 5 kilometer bort. 4: den närmaste ligger över 15 kilometer bort.",
      "0: the city has one next to it. 2: the nearest is more than 5 kilometres away. 4: the nearest is more than 15 kilometres away.",
    ],
  }),
  judged("work", {
    percent: 25,
    name: ["Talkootyö", "Talkoarbete", "Voluntary work"],
    guidance: [
      "0: työ ostetaan. 2: osa tehdään talkoilla. 4: talkoolaiset hoitavat paikan koko kauden.",
      "0: arbetet köps. 2: en del görs med talko. 4: frivilliga sköter platsen hela säsongen.",
      "0: the work is bought. 2: volunteers do a part. 4: volunteers keep the place the whole season.",
    ],
  }),
);

/** Getting people moving who move little. */
export const ACTIVATION = scheme(
  judged("beginners", {
    percent: 50,
    name: ["Vähän liikkuvat", "De som rör sig litet", "Those who move little"],
    guidance: [
      "0: jo liikkuville. 2: kaikille avoin. 4: tehty vähän liikkuvien kanssa, ja heidät haetaan mukaan.",
      "0: för dem som redan rör sig. 2: öppet för alla. 4: gjort tillsammans med dem som rör sig litet, och de söks upp.",
      "0: for those who move already. 2: open to all. 4: made with those who move little, and they are fetched along.",
    ],
  }),
  judged("goesOn", {
    percent: 30,
    name: ["Jatko", "Fortsättning", "What comes after"],
    guidance: [
      "0: yksi kerta. 2: muutama kerta. 4: osallistujille on paikka, jossa jatkaa.",
      "0: ett enda tillfälle. 2: några tillfällen. 4: deltagarna har ett ställe att fortsätta på.",
      "0: a single time. 2: a few times. 4: those who took part have a place to go on.",
    ],
  }),
  judged("together", {
    percent: 20,
    name: ["Yhteistyö", "Samarbete", "Cooperation"],
    guidance: [
      "0: yksin. 2: toisen yhdistyksen kanssa. 4: liikuntaneuvonnan tai muun ohjaavan tahon kanssa.",
      "0: ensam. 2: med en annan förening. 4: med motionsrådgivningen eller någon annan som hänvisar deltagare.",
      "0: alone. 2: with another association. 4: with exercise counselling or others who refer people.",
    ],
  }),
);

/** A single event, performance, publication or exhibition. */
export const CULTURE_PROJECT = scheme(
  judged("open", {
    percent: 30,
    name: ["Avoimuus", "Öppenhet", "Openness"],
    guidance: [
      "0: suljettu tilaisuus. 2: avoin ja maksullinen. 4: avoin kaikille, maksuton tai edullinen, esteetön.",
      "0: slutet tillfälle. 2: öppet med inträde. 4: öppet för alla, gratis eller förmånligt, tillgängligt.",
      "0: a closed occasion. 2: open, with a fee. 4: open to all, free or affordable, accessible.",
    ],
  }),
  judged("content", {
    percent: 30,
    name: ["Sisältö", "Innehåll", "Content"],
    guidance: [
      "0: suunnitelma on epäselvä. 2: selvä suunnitelma. 4: selvä suunnitelma ja jotain, mitä täällä ei ole ollut.",
      "0: planen är oklar. 2: en klar plan. 4: en klar plan och något som inte har funnits här.",
      "0: the plan is unclear. 2: a clear plan. 4: a clear plan and something that has not been here before.",
    ],
  }),
  judged("together", {
    percent: 20,
    name: ["Yhteistyö", "Samarbete", "Cooperation"],
    guidance: [
      "0: yksin. 2: yksi kumppani. 4: useita yhdistyksiä tai kylä yhdessä.",
      "0: ensam. 2: en samarbetspart. 4: flera föreningar eller en hel by tillsammans.",
      "0: alone. 2: one partner. 4: several associations or a village together.",
    ],
  }),
  ownShare(20),
);

/** Artists and working groups. */
export const ARTISTS = scheme(
  judged("plan", {
    percent: 45,
    name: ["Taiteellinen suunnitelma", "Konstnärlig plan", "Artistic plan"],
    guidance: [
      "0: suunnitelma puuttuu. 2: selvä suunnitelma. 4: selvä suunnitelma, jolla on oma ääni, ja näytteet tukevat sitä.",
      "0: planen saknas. 2: en klar plan. 4: en klar plan med egen röst, och arbetsproven stöder den.",
      "0: no plan. 2: a clear plan. 4: a clear plan with a voice of its own, borne out by samples.",
    ],
  }),
  judged("audience", {
    percent: 35,
    name: ["Yleisö Pieksämäellä", "Publik i Pieksämäki", "An audience in Pieksämäki"],
    guidance: [
      "0: ei esitetä täällä. 2: yksi avoin esitys tai näyttely. 4: useita, ja yleisö tai koululaiset ovat mukana tekemässä.",
      "0: visas inte här. 2: en öppen föreställning eller utställning. 4: flera, och publiken eller skolelever är med och skapar.",
      "0: not shown here. 2: one open performance or exhibition. 4: several, with the audience or pupils taking part.",
    ],
  }),
  judged("feasible", {
    percent: 20,
    name: ["Toteutettavuus", "Genomförbarhet", "Feasibility"],
    guidance: [
      "0: aikataulu tai kulut puuttuvat. 2: ne ovat uskottavat. 4: myös tila ja tekijät on sovittu.",
      "0: tidtabell eller kostnader saknas. 2: de är trovärdiga. 4: också lokal och medverkande är överenskomna.",
      "0: no timetable or costs. 2: both are credible. 4: place and people are agreed on, too.",
    ],
  }),
);

/** The city government's grant: strategy, breadth of effect and need. */
export const CITY = scheme(
  judged("strategy", {
    percent: 30,
    name: ["Kaupunkistrategia", "Stadsstrategin", "City strategy"],
    guidance: [
      "0: ei liity strategiaan. 2: tukee yhtä tavoitetta. 4: tukee useaa tavoitetta, ja hakija kertoo miten.",
      "0: saknar koppling till strategin. 2: stöder ett mål. 4: stöder flera mål, och sökanden berättar hur.",
      "0: nothing to do with the strategy. 2: supports one aim. 4: supports several, and the applicant tells how.",
    ],
  }),
  judged("breadth", {
    percent: 30,
    name: ["Vaikutuksen laajuus", "Verkningarnas omfattning", "Breadth of effect"],
    guidance: [
      "0: pieni piiri. 2: yksi kylä tai ryhmä. 4: koko kaupunki tai monta ryhmää.",
      "0: en liten krets. 2: en by eller grupp. 4: hela staden eller många grupper.",
      "0: a small circle. 2: one village or group. 4: the whole city or many groups.",
    ],
  }),
  judged("need", {
    percent: 30,
    name: ["Tarve", "Behov", "Need"],
    guidance: [
      "0: toteutuu ilman avustusta. 2: avustus auttaa. 4: ei toteudu ilman avustusta.",
      "0: genomförs utan understöd. 2: understödet hjälper. 4: genomförs inte utan understöd.",
      "0: happens without a grant. 2: a grant helps. 4: does not happen without a grant.",
    ],
  }),
  ownShare(10),
);

/** The villages' own projects, scored as they arrive. */
export const VILLAGE = scheme(
  judged("common", {
    percent: 40,
    name: ["Yhteinen hyöty", "Gemensam nytta", "Common good"],
    guidance: [
      "0: harvojen käyttöön. 2: kylän käyttöön. 4: kaikille avoin ja maksuton.",
      "0: för några få. 2: för byn. 4: öppet för alla och gratis.",
      "0: for a few. 2: for the village. 4: open to all, free of charge.",
    ],
  }),
  judged("lasting", {
    percent: 30,
    name: ["Kesto", "Hållbarhet", "How it lasts"],
    guidance: [
      "0: kertaluonteinen. 2: kestää vuosia, mutta hoitaja on sopimatta. 4: kestää vuosia, ja hoidosta on sovittu.",
      "0: en engångssak. 2: håller i åratal, men ingen har lovat sköta det. 4: håller i åratal, och skötseln är överenskommen.",
      "0: for once. 2: lasts for years, but nobody has promised to look after it. 4: lasts for years, and its care is agreed on.",
    ],
  }),
  ownShare(30),
);
