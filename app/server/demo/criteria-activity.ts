import type { ActivityWeight } from "#domain/grants/scoring/activity";
import { counted, countedByGroup, judged, ownShare, scheme, talkoo, type Said } from "#server/demo/criteria-parts";

// What a year's activity is scored by. Weights by age and times a week follow Liminka's of 2015; the wish to give most
// of the sports money to those under 20 is Turku's (grants.md 5.4).

const WEIGHTS: readonly ActivityWeight[] = [
  { fromAge: 0, toAge: 19, fromTimes: 1, toTimes: 2, weight: 250 },
  { fromAge: 0, toAge: 19, fromTimes: 3, toTimes: 14, weight: 300 },
  { fromAge: 20, toAge: 63, fromTimes: 1, toTimes: 14, weight: 100 },
  { fromAge: 64, toAge: 120, fromTimes: 1, toTimes: 14, weight: 200 },
];

const YOUNG_WEIGHTS: readonly ActivityWeight[] = [
  { fromAge: 0, toAge: 28, fromTimes: 1, toTimes: 2, weight: 250 },
  { fromAge: 0, toAge: 28, fromTimes: 3, toTimes: 14, weight: 300 },
];

const ACTIVITY_POINTS: Said = ["Toimintapisteet", "Verksamhetspoäng", "Activity points"];

/** Sports: taking part by age, guided sessions, and how easy it is to begin. */
export const SPORT = scheme(
  countedByGroup("byAge", "months * participants * weight / 10", WEIGHTS, {
    percent: 25,
    name: ["Osallistujat iän mukaan", "Deltagare enligt ålder", "Participants by age"],
    guidance: [
      "Valmistelija kirjaa ryhmät toimintasuunnitelmasta. Kuukaudet kerrotaan osallistujilla ja painolla: alle 20-vuotiaat 2,5, vähintään kolmesti viikossa 3, aikuiset 1, 64 vuotta täyttäneet 2.",
      "Beredaren skriver in grupperna från verksamhetsplanen. Månaderna multipliceras med deltagarna och en vikt: under 20 år 2,5, minst tre gånger i veckan 3, vuxna 1, 64 år fyllda 2.",
      "The preparer writes down the groups of the action plan. Months are multiplied by participants and a weight: under 20 years 2.5, three times a week or more 3, adults 1, 64 and over 2.",
    ],
  }),
  counted("sessions", "min(10, sessions / 20)", {
    percent: 20,
    name: ["Ohjatut kerrat", "Ledda tillfällen", "Guided sessions"],
    guidance: [
      "Ohjatut kerrat viime vuonna. 200 kertaa tai enemmän antaa täydet pisteet.",
      "Ledda tillfällen förra året. 200 tillfällen eller fler ger full poäng.",
      "Guided sessions last year. 200 sessions or more give full points.",
    ],
  }),
  counted("young", "min(10, membersUnder20 / members * 20)", {
    percent: 20,
    name: ["Lapset ja nuoret", "Barn och unga", "Children and young people"],
    guidance: [
      "Alle 20-vuotiaiden osuus jäsenistä. Puolet tai enemmän antaa täydet pisteet.",
      "Andelen medlemmar under 20 år. Hälften eller mer ger full poäng.",
      "The share of members under 20. A half or more gives full points.",
    ],
  }),
  judged("threshold", {
    percent: 25,
    name: ["Matala kynnys", "Låg tröskel", "Easy to begin"],
    guidance: [
      "0: vain kilpailutoimintaa. 2: myös harrasteryhmiä. 4: edullisia ryhmiä aloittelijoille keskustassa ja kylillä.",
      "0: bara tävlingsverksamhet. 2: också motionsgrupper. 4: förmånliga grupper för nybörjare i centrum och i byarna.",
      "0: competitions only. 2: groups for everybody, too. 4: affordable groups for beginners in town and in the villages.",
    ],
  }),
  ownShare(10),
);

/** Youth work: those under 29, activity points, and what the young decide themselves. */
export const YOUTH = scheme(
  counted("young", "min(10, membersUnder29 / 10)", {
    percent: 25,
    name: ["Alle 29-vuotiaat jäsenet", "Medlemmar under 29 år", "Members under 29"],
    guidance: [
      "Kymmenen alle 29-vuotiasta jäsentä on yksi piste, sata antaa täydet pisteet.",
      "Tio medlemmar under 29 år är en poäng, hundra ger full poäng.",
      "Ten members under 29 are one point, a hundred give full points.",
    ],
  }),
  countedByGroup("activity", "months * participants * weight / 10", YOUNG_WEIGHTS, {
    percent: 25,
    name: ACTIVITY_POINTS,
    guidance: [
      "Valmistelija kirjaa ryhmät toimintasuunnitelmasta. Kuukaudet kerrotaan osallistujilla ja painolla: 2,5, ja 3, kun ryhmä kokoontuu vähintään kolmesti viikossa.",
      "Beredaren skriver in grupperna från verksamhetsplanen. Månaderna multipliceras med deltagarna och en vikt: 2,5, och 3 när gruppen träffas minst tre gånger i veckan.",
      "The preparer writes down the groups of the action plan. Months are multiplied by participants and a weight: 2.5, and 3 when the group meets three times a week or more.",
    ],
  }),
  judged("voice", {
    percent: 25,
    name: ["Nuorten oma ääni", "De ungas egen röst", "Young people's own voice"],
    guidance: [
      "0: aikuiset suunnittelevat. 2: nuorilta on kysytty. 4: nuoret suunnittelevat ja toteuttavat.",
      "0: vuxna planerar. 2: de unga har tillfrågats. 4: de unga planerar och genomför.",
      "0: adults plan. 2: young people were asked. 4: young people plan and do it.",
    ],
  }),
  judged("reach", {
    percent: 25,
    name: ["Tavoittavuus", "Räckvidd", "Reach"],
    guidance: [
      "0: vain omat jäsenet. 2: avoin, mutta osallistujia on vähän. 4: avoin kaikille ja tavoittaa uusia nuoria.",
      "0: bara egna medlemmar. 2: öppet men få deltagare. 4: öppet för alla och når nya unga.",
      "0: own members only. 2: open, with few taking part. 4: open to all and reaches new young people.",
    ],
  }),
);

/** Culture and local heritage: open to all, what is made, and how often. */
export const CULTURE = scheme(
  judged("open", {
    percent: 30,
    name: ["Avoimuus", "Öppenhet", "Openness"],
    guidance: [
      "0: vain omille jäsenille. 2: avoin, mutta harva saa siitä tiedon. 4: avoin, edullinen ja esteetön, ja siitä kerrotaan laajasti.",
      "0: bara för egna medlemmar. 2: öppet men få får veta om det. 4: öppet, förmånligt och tillgängligt, och informationen når många.",
      "0: own members only. 2: open, but few hear of it. 4: open, affordable and accessible, and widely told of.",
    ],
  }),
  judged("meaning", {
    percent: 25,
    name: ["Merkitys paikkakunnalle", "Betydelse för orten", "Meaning for the place"],
    guidance: [
      "0: samaa on jo tarjolla. 2: täydentää tarjontaa. 4: vaalii paikallista perinnettä tai tuo jotain aivan uutta.",
      "0: samma finns redan. 2: kompletterar utbudet. 4: vårdar den lokala traditionen eller ger något helt nytt.",
      "0: there is the same already. 2: adds to what there is. 4: cares for local heritage or brings something quite new.",
    ],
  }),
  counted("events", "min(10, events)", {
    percent: 20,
    name: ["Avoimet tapahtumat", "Öppna evenemang", "Open events"],
    guidance: [
      "Avoimet tapahtumat viime vuonna: yksi piste kustakin, enintään kymmenen.",
      "Öppna evenemang förra året: en poäng för varje, högst tio.",
      "Open events last year: one point for each, ten at most.",
    ],
  }),
  talkoo(10),
  ownShare(15),
);

/** Health and welfare organisations: what is needed and not done by the city, and by how many. */
export const WELFARE = scheme(
  judged("need", {
    percent: 35,
    name: ["Tarve", "Behov", "Need"],
    guidance: [
      "0: kaupunki tai hyvinvointialue tekee jo samaa. 2: täydentää palveluja. 4: ainoa apu niille, jotka jäisivät muuten yksin.",
      "0: staden eller välfärdsområdet gör redan samma sak. 2: kompletterar tjänsterna. 4: den enda hjälpen för dem som annars blev ensamma.",
      "0: the city or the wellbeing services county does the same already. 2: adds to the services. 4: the only help for those who would be left alone.",
    ],
  }),
  judged("peers", {
    percent: 25,
    name: ["Vertaistuki ja vapaaehtoiset", "Kamratstöd och frivilliga", "Peers and volunteers"],
    guidance: [
      "0: palveluja ostetaan. 2: vapaaehtoisia on mukana. 4: vertaiset ja vapaaehtoiset tekevät työn, ja heitä koulutetaan.",
      "0: tjänsterna köps. 2: frivilliga är med. 4: kamratstödjare och frivilliga gör arbetet och utbildas för det.",
      "0: services are bought. 2: volunteers take part. 4: peers and volunteers do the work and are trained for it.",
    ],
  }),
  counted("participants", "min(10, participants / 20)", {
    percent: 20,
    name: ["Osallistujat", "Deltagare", "Participants"],
    guidance: [
      "Osallistujat viime vuonna. 200 henkilöä tai enemmän antaa täydet pisteet.",
      "Deltagare förra året. 200 personer eller fler ger full poäng.",
      "Participants last year. 200 people or more give full points.",
    ],
  }),
  talkoo(10),
  ownShare(10),
);
