import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Ball games, games of skill and the clubs that play them. */
export const ballGamesAndClubs: readonly Concept[] = [
  {
    code: "urheiluseura",
    finds: words("urheiluseura, urheilu, liikuntaseura, junioritoiminta, harrasteurheilu, lajikokeilu, seuratoiminta"),
    related: words(
      "liikkumattomuus, lasten liikunta, kilpaurheilu, palloilu, valmentaja, liikuntaviikko, harrasteryhmä",
    ),
    said: words(`
      urheilu, urheilla, urheiluseura, harrastesarja, kilpaurheilu, seura lapselle, poika urheilee, lajikokeilut,
      höntsä, höntsyily, harrastejoukkue, treenit, treeneihin, kilpailla, mestaruus
    `),
    sv: words("idrott, idrottsförening, sportklubb, träna"),
    en: words("sports club, sports, sport for children, team, training"),
  },
  {
    code: "lasten liikunta",
    finds: words(`
      lasten liikunta, liikuntaleikkikoulu, temppukerho, sirkuskerho, perhejumppa, lasten jumppa, liikuntakerho
    `),
    related: words("liikkumattomuus, urheiluseura, lasten kerho, uimakoulu, telinevoimistelu, luistelukoulu, parkour"),
    said: words(`
      lapselle liikuntaa, lapsi liikkuu vähän, temppurata, temppukoulu, temppuilu, lapsen jumppa, naperojumppa, parkour,
      sirkus, liikuntaa alakouluikäiselle, pienille liikuntaa, lapsella energiaa, trampoliini, nallejumppa
    `),
    sv: words("barngymnastik, motion för barn, cirkus"),
    en: words("children's sport, kids gymnastics, circus, parkour, active kids"),
  },
  {
    code: "jalkapallo",
    finds: words("jalkapallo, kävelyjalkapallo, kävelyfutis, futsal, jalkapalloseura, pallopeliseura, jalkapallokoulu"),
    related: words("liikkumattomuus, palloilu, juniorit, urheiluseura, lasten liikunta, pallokerho"),
    said: words(`
      jalkapallo, futis, futista, jalkapalloa, pelata jalkapalloa, potkia palloa, kävelyfutis, futsal,
      jalkapallojoukkue, nappulaliiga, juniorifutis, jalkapallokoulu
    `),
    sv: words("fotboll, spela fotboll, gåfotboll"),
    en: words("football, soccer, walking football, futsal"),
  },
  {
    code: "salibandy",
    finds: words("salibandy, sähly, salibandyseura, sählykerho, sählyvuoro, kaukalopallo"),
    related: words("liikkumattomuus, palloilu, urheiluseura, nuoret, pallokerho, palloiluvuoro"),
    said: words("säbä, salibandy, sähly, sählyä, sählyporukka, säbää, kaukalopallo, pelata sählyä"),
    sv: words("innebandy"),
    en: words("floorball, unihockey"),
  },
  {
    code: "lentopallo",
    finds: words("lentopallo, lentopalloseura, istumalentopallo, lentopallovuoro, lentopallokerho, beach volley"),
    related: words("liikkumattomuus, palloilu, urheiluseura, palloiluvuoro, mestaruussarja"),
    said: words(`
      lentopallo, lentis, lentopalloa, lentopalloporukka, pelata lentopalloa, biitsi, rantalentopallo, istumalentopallo,
      aikuisten lentopallo
    `),
    sv: words("volleyboll, spela volleyboll"),
    en: words("volleyball, beach volleyball"),
  },
  {
    code: "jääkiekko",
    finds: words("jääkiekko, kiekkoseura, kiekkokoulu, kelkkajääkiekko, jääkiekkovuoro, ringette, jääpallo"),
    related: words("liikkumattomuus, luistelu, jäähalli, kaukalo, juniorit, harrastejääkiekko"),
    said: words(`
      jääkiekko, lätkä, lätkää, kiekko, kiekkoa, pelata lätkää, jääkiekkoa, ringette, kiekkokoulu, höntsäkiekko,
      jääpallo
    `),
    sv: words("ishockey, hockey, ringette"),
    en: words("ice hockey, hockey, bandy, ringette"),
  },
  {
    code: "pesäpallo",
    finds: words("pesäpallo, pesäpalloseura, pesis, pesiskoulu"),
    related: words("liikkumattomuus, palloilu, urheiluseura, juniorit, pallokerho"),
    said: words("pesäpallo, pesis, pesistä, pesäpalloa, pelata pesistä, pesisjoukkue, baseball"),
    sv: words("boboll"),
    en: words("finnish baseball, baseball, pesäpallo"),
  },
  {
    code: "koripallo",
    finds: words("koripallo, koripalloseura, koris, käsipallo"),
    related: words("liikkumattomuus, palloilu, urheiluseura, juniorit, palloiluvuoro"),
    said: words("koripallo, koris, korista, koripalloa, basket, käsipallo"),
    sv: words("basket, basketboll, handboll"),
    en: words("basketball, handball"),
  },
  {
    code: "mailapelit",
    finds: words("sulkapallo, tennis, pöytätennis, padel, squash, pickleball"),
    related: words("liikkumattomuus, palloiluvuoro, urheiluseura, liikunta, pelivuoro"),
    said: words(`
      sulkapallo, sulkkis, sulkista, tennis, pöytätennis, pingis, pingistä, padel, squash, mailapeli, pickleball
    `),
    sv: words("badminton, tennis, bordtennis, padel"),
    en: words("badminton, tennis, table tennis, ping pong, squash, padel"),
  },
  {
    code: "golf ja frisbeegolf",
    finds: words("golf, frisbeegolf, minigolf, golfseura, ratagolf"),
    related: words("liikkumattomuus, ulkoilu, urheiluseura, kyykkä, krokettia"),
    said: words(`
      golf, golffaa, frisbeegolf, fribagolf, friba, frisbee, minigolf, green card, frisbeegolf aloittelijalle,
      frisbeegolfia, fribaa, frisbeegolfrata, kiekkogolf, kiekonheitto, väylät
    `),
    sv: words("golf, frisbeegolf, discgolf"),
    en: words("golf, disc golf, frisbee golf, mini golf, disc golf beginner, frisbee"),
  },
  {
    code: "keilailu ja biljardi",
    finds: words("keilailu, keilaseura, biljardi, snooker, darts, tikanheitto"),
    related: words("liikkumattomuus, pelikerho, erityisryhmien keilailu, eläkeläiset, päihteetön ilta"),
    said: words(`
      keilata, keilaamaan, keilailu, keilahalli, biljardi, bilis, bilistä, darts, tikka, tikkaa, tikanheitto
    `),
    sv: words("bowling, biljard, dart"),
    en: words("bowling, billiards, snooker, darts, pool table"),
  },
  {
    code: "boccia ja curling",
    finds: words("boccia, curling, petankki, pyörätuolicurling, mölkky, kyykkä"),
    related: words(
      "liikkumattomuus, mielekäs tekeminen, eläkeläiset, soveltava liikunta, pelikerho, ikäihmiset, ulkopelit",
    ),
    said: words(`
      boccia, bocciaa, curling, petankki, petankkia, mölkky, mölkkyä, kyykkä, kyykkää, krokettia, pihapelit,
      leppoisa peli, vanhojen pihapelit
    `),
    sv: words("boccia, curling, petanque, mölkky"),
    en: words("boccia, curling, petanque, boules, mölkky"),
  },
  {
    code: "lauta- ja korttipelit",
    finds: words("pelikerho, lautapelit, bingo, korttipeli, shakki, shakkikerho, bridge, peli-ilta, roolipelit"),
    related: words(
      "mielekäs tekeminen, yksinäisyys, keskiviikkokerho, kohtaamispaikka, tietovisa, ikäihmiset, eläkeläiskerho, lautapelikerho",
    ),
    said: words(`
      bingo, bingoa, kortti, korttia, pelata korttia, kortinpeluu, tuppi, ristiseiska, kanasta, bridge, shakki, shakkia,
      lautapeli, lautapelejä, pelaamaan porukassa, pelikaveri, shakkikaveri, roolipeli, magic, warhammer, tietovisa,
      visailu, pasianssi, peli-ilta
    `),
    sv: words("bingo, kortspel, schack, brädspel, bridge"),
    en: words("bingo, cards, card games, chess, board games, bridge, quiz, role-playing"),
  },
  {
    code: "moottoriurheilu",
    finds: words(`
      moottorikerho, moottoripyörä, autourheilu, mobilistit, moottoriurheilu, mopokerho, vanhat autot, motoristit
    `),
    related: words(
      "mielekäs tekeminen, nikkaripaja, nuorten mopopaja, verstas, kelkkakerho, harrasteajoneuvot, cruising",
    ),
    said: words(`
      mopo, moposta, mopopaja, moottoripyörä, prätkä, motoristi, autot, vanhat autot, rallit, ralli, moottorikelkka,
      kelkkailu, traktori, mobilisti, rassata, autojen rassaus, karting, jokamiesluokka, enduro, motocross, asuntoauto,
      karavaanari, matkailuauto, harrasteauto, tuunata autoa, amerikanrauta, autoharrastus
    `),
    sv: words("motorcykel, moped, motorklubb, bilar, rally"),
    en: words("motorcycle, moped, cars, motor club, rally, old cars, snowmobile, caravan"),
  },
  {
    code: "ilmailu ja tekniikka",
    finds: words(`
      ilmailukerho, radioamatöörit, lennokit, rakentelukerho, tähtitiede, ursa, pienoisrautatie, elektroniikkakerho
    `),
    related: words("mielekäs tekeminen, nuoret, tekniikka, rautatie, drone"),
    said: words(`
      lennokki, lentäminen, purjelento, laskuvarjo, drone, radioamatööri, elektroniikka, tähdet, tähtitiede, kaukoputki,
      pienoismallit, junat, rautatiet, junaharrastus, rakentelu, robotti, koodaus, koodikerho, lego
    `),
    sv: words("flygklubb, radioamatör, astronomi, modellbygge, tåg"),
    en: words("aviation, amateur radio, astronomy, model trains, coding club, drones, railway"),
  },
];
