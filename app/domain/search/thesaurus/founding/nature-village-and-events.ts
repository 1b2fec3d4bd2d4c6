import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Nature, fish and game, the village and its past, and events. */
export const natureVillageAndEvents: readonly Concept[] = [
  {
    code: "kalastus",
    finds: words(`
      kalastus, kalastusseura, kalakerho, pilkki, onginta, kalamiehet, pilkkikilpailu, kalastuskunta,
      vapaa-ajankalastajat
    `),
    related: words("mielekäs tekeminen, vesiensuojelu, erämiehet, osakaskunta, retkeily, miehet, järvi, kalajutut"),
    said: words(`
      kalastus, kalastaa, kalassa, kalaan, kalalle, kala, kalamies, onkia, onkiminen, ongella, onki, tykkää onkia,
      pappa tykkää onkia, pilkki, pilkillä, pilkkiminen, pilkkijä, virveli, heittokalastus, uistelu, verkot,
      katiska, perhokalastus, ravustus, kalakaveri, narraaminen, madepilkki, lohi, järvelle kalaan, pilkkireissu,
      onkikisa, kalareissu, ukki kalastaa, onkikaveri, kalastaminen, tykkää kalastaa, kalastuskaveri,
      kalastusseura, ongelle, mato-onki, pilkille, pilkkiä, verkkokalastus, vene ja kala, ahvenia
    `),
    sv: words("fiske, fiska, meta, pimpla, fiskeklubb, fiskevän"),
    en: words("fishing, ice fishing, angling, fish, fishing club, fly fishing, go fishing"),
  },
  {
    code: "metsästys",
    finds: words("metsästys, metsästysseura, metsästäjät, riistanhoitoyhdistys, hirviseurue, erämiehet, riistanhoito"),
    related: words("mielekäs tekeminen, ammunta, metsästyskoirat, erätaidot, luonto, hirvipeijaiset"),
    said: words(`
      metsästää, metsälle, metsällä, hirvi, hirvijahti, hirviporukka, jahti, riista, metsästyskortti, eränkävijä,
      jänis, linnustus, karhu, metsästäjäksi, jahtiporukka, hirvipeijaiset, kettu, supikoira, metsästäjätutkinto,
      metsästäjätutkintoon, jahtiin, hirvimetsällä, hirvestys, riistanhoito, aseen kanssa metsälle
    `),
    sv: words("jakt, jaga, jaktförening, älgjakt, jägarexamen, jägare"),
    en: words("hunting, hunt, moose, hunting club, hunter, hunting licence, moose hunting, hunting exam"),
  },
  {
    code: "marjat ja sienet",
    finds: words("sieniretki, sienikerho, marjaretki, marjastus, sienestys, sieniseura, villiyrtit"),
    related: words("mielekäs tekeminen, luontoretki, martat, retkeily, metsäretki, kasviretki, säilöntä"),
    said: words(`
      marjastaa, marjastus, marjaan, marjassa, marjametsään, mustikka, mustikoita, puolukka, lakka, hilla, sieneen,
      sienessä, sienestää, sienet, sienestys, sienikurssi, kanttarelli, tatti, villivihannes, yrtit, marjapaikat,
      sienineuvoja
    `),
    sv: words("plocka bär, svamp, svampplockning, bärplockning"),
    en: words("berries, berry picking, mushrooms, mushroom picking, wild herbs, foraging"),
  },
  {
    code: "luonto ja linnut",
    finds: words(`
      luontoretki, lintuyhdistys, lintutorni, luonnonsuojelu, luontoyhdistys, lintuharrastajat, luontokerho,
      luonnonsuojeluyhdistys
    `),
    related: words(
      "mielekäs tekeminen, retkeily, luontopolku, vieraslajitalkoot, kiikari, linnunpöntöt, kasvit, luonto",
    ),
    said: words(`
      luonto, luonnossa, luontoon, linnut, lintuja, lintuharrastus, bongaus, lintubongari, kiikarit, lintutorni,
      luonnonsuojelu, kasvit, perhoset, hyönteiset, luontoihminen, kevätmuutto, lepakot, luonnon tarkkailu,
      eläinten jäljet, linnunpönttö
    `),
    sv: words("natur, fåglar, fågelskådning, naturskydd"),
    en: words("nature, birds, birdwatching, nature conservation, wildlife"),
  },
  {
    code: "ympäristö ja ilmasto",
    finds: words("ympäristö, ympäristöyhdistys, kierrätys, ilmasto, vieraslajitalkoot, vesiensuojelu, järvien hoito"),
    related: words("mielekäs tekeminen, luonnonsuojelu, talkoot, korjauspaja, roskatalkoot, kestävä kehitys"),
    said: words(`
      ilmasto, ilmastonmuutos, ympäristö, luonnon puolesta, roskat, roskien keruu, roskatalkoot, jätteet, vieraslaji,
      jättipalsami, lupiini, kurtturuusu, järven tila, levä, rehevöityminen, ekologinen, vihreä, hakkuut, tuulivoima,
      kitkeä
    `),
    sv: words("miljö, klimat, invasiva arter, återvinning, naturtalko"),
    en: words("environment, climate, litter, invasive species, recycling, sustainability"),
  },
  {
    code: "kylätoiminta",
    finds: words(`
      kyläyhdistys, kylätoiminta, kylätalo, asukasyhdistys, kyläseura, kyläkahvila, asukastoiminta, kyläilta,
      maamiesseura, nuorisoseura
    `),
    related: words("mielekäs tekeminen, talkoot, iltamat, kyläneuvos, naapuriapu, leader, kumppanuuspöytä"),
    said: words(`
      kylä, kylällä, kylän tapahtumat, kyläläiset, kyläporukka, naapurit, naapurusto, asuinalue, lähiö, oma kylä,
      kylän asiat, kylä hiljenee, kylätalolla, seurantalo, asukkaat, mitä kylällä tapahtuu, maaseutu, sivukylä,
      koulu lakkautettu, kotikylä, taajama, kyläkerho, kylätalo, kyläyhdistys, kylän toiminta, kylän väki,
      kylätoimikunta
    `),
    sv: words("byaförening, byagård, grannskap, boendeförening, i byn, byaråd, byalag"),
    en: words(`
      village, village association, neighbourhood, residents, village hall, local community, village activities,
      villagers
    `),
  },
  {
    code: "kotiseutu ja perinne",
    finds: words(`
      kotiseutuyhdistys, kotiseutu, kotiseututyö, kotiseutuarkisto, kotiseutumuseo, perinne, paikallishistoria,
      perinnepiiri
    `),
    related: words(
      "mielekäs tekeminen, muisteluilta, vanhat valokuvat, opastus, museo, ruukki, sukututkimus, kulttuuriperintö, karjalaiset",
    ),
    said: words(`
      historia, paikallishistoria, kotiseutu, vanhat kuvat, vanha valokuva, museo, perinteet, kotipaikan historia,
      murre, vanhat rakennukset, arkisto, arkiston kuvat, kylähistoria, kotiseuturakkaus, vanhat esineet,
      rautatien historia, paikan tarina, sotahistoria, perinnetyöt, kansanperinne, kotiseutuyhdistys, vanhat
      valokuvat, perinne, kylän historia, perinnepiiri, kotiseutumuseo, tarinoita vanhasta ajasta
    `),
    sv: words("hembygd, hembygdsförening, lokalhistoria, gamla foton, tradition"),
    en: words("local history, heritage, history, old photos, traditions, local museum"),
  },
  {
    code: "sukututkimus",
    finds: words("sukututkimus, sukuseura, sukututkijat, sukukerho"),
    related: words("mielekäs tekeminen, kotiseutuarkisto, historia, kirjasto, karjalaiset, perinne"),
    said: words(`
      sukututkimus, suku, sukupuu, esivanhemmat, sukujuuret, omat juuret, suvun juuret, sukuseura, sukua etsimässä, kirkonkirjat,
      dna-testi, sukututkimuksen alku, kuka oli isoisä, sukututkimuskerho, sukututkija, sukututkijat, juurten
      etsintä, suvun tutkiminen
    `),
    sv: words("släktforskning, släkt, släktförening, släktforskare"),
    en: words("genealogy, family tree, ancestors, family history, roots, ancestry"),
  },
  {
    code: "karjalaiset",
    finds: words("karjalaiset, karjalaseura, karjala, evakot, karjalan liitto"),
    related: words("mielekäs tekeminen, perinne, kotiseutu, sukuseura, muistelu, matkat"),
    said: words(`
      karjala, karjalainen, evakko, evakkolapsi, luovutettu karjala, karjalasta lähtenyt, karjalanpiirakat,
      karjalaisseura
    `),
    sv: words("karelare, Karelen"),
    en: words("karelia, karelian, evacuee"),
  },
  {
    code: "tapahtumat",
    finds: words(`
      tapahtuma, iltamat, kyläiltamat, markkinat, toritapahtuma, yleisötapahtuma, avoimet ovet, festivaali, kesäjuhla,
      tapahtumat
    `),
    related: words("mielekäs tekeminen, konsertti, kyläjuhla, joulujuhla, teemapäivä, myyjäiset, arpajaiset, näyttely"),
    said: words(`
      mitä tapahtuu, tapahtumia, viikonlopun tapahtumat, menovinkki, mihin mennä, menoa, tapahtumakalenteri,
      iltamat, juhlat, markkinat, joulumarkkinat, myyjäiset, tori, joulunavaus, vappu, juhannus, itsenäisyyspäivä,
      kesätapahtuma, arpajaiset, häppeninki, tapahtuma, tapahtumat, kylätapahtuma, kylän tapahtumat, menoja,
      menot, konsertit, kesäpäivät, kyläjuhla, tekemistä viikonloppuna
    `),
    sv: words("evenemang, händelser, fest, marknad, på gång, vad händer"),
    en: words("events, what's on, festival, market, fair, village party"),
  },
  {
    code: "matkat",
    finds: words(`
      matkat, retkipäivä, eläkeläismatkat, teatteriretki, päiväretki, bussiretki, ryhmämatka, virkistysmatka,
      kulttuuriretki
    `),
    related: words("mielekäs tekeminen, retket, virkistys, tuettu loma, eläkeläiskerho, risteily, kylpylämatka"),
    said: words(`
      matkustaa, matkakaveri, bussimatka, kylpylä, kylpylään, risteily, tallinna, päivämatka, yhteismatka, reissu,
      reissuun, pääsisi jonnekin, lähtisi reissuun, kylpyläreissu, matkaseura
    `),
    sv: words("resa, utfärd, bussresa, kryssning, spa"),
    en: words("trip, travel, bus trip, excursion, day trip, cruise, spa"),
  },
  {
    code: "sauna",
    finds: words("saunailta, sauna, saunavuoro, kyläsauna, saunaseura, yhteissauna, miesten saunailta"),
    related: words("mielekäs tekeminen, yksinäisyys, avantouinti, talviuinti, kylätalo, isä ja lapsi, virkistys"),
    said: words(`
      sauna, saunaan, saunoa, saunominen, saunaporukka, ei omaa saunaa, puusauna, yleinen sauna, savusauna,
      löylyt, saunavuoro, peseytymään, saunomaan, yhteissauna, saunaseuraa, saunailta
    `),
    sv: words("bastu, bada bastu"),
    en: words("sauna, public sauna"),
  },
  {
    code: "talkoot",
    finds: words("talkoot, talkooapu, talkootyö, siivoustalkoot, latutalkoot, kylätalkoot, talkoopäivä"),
    related: words(
      "haluaa auttaa, kyläyhdistys, liikuntapaikkatalkoot, vapaaehtoiset, vieraslajitalkoot, kunnostus, naapuriapu",
    ),
    said: words(`
      talkoot, talkoisiin, talkoohommiin, talkoolainen, talkooväki, haravointi, raivaus, kunnostus, leikkipuisto
      kuntoon, maalata, risusavotta, polun raivaus, ladun teko, kuntoradan kunnostus, yhdessä siivoamaan,
      talkoissa, talkoihin, talkooporukka, talkooporukkaan, talkooväkeä, talkootöihin, talkootöitä, talkoohommia,
      rakentamaan porukalla, kunnostamaan, kunnostustalkoot, maalaustalkoot, remonttitalkoot, entisöinti,
      siivoustalkoot
    `),
    sv: words("talko, talkoarbete, städtalko, spårtalko, talkon"),
    en: words("work party, community work, clean-up, voluntary work day, talkoot, working bee"),
  },
  {
    code: "opastus ja nähtävyydet",
    finds: words("opastus, opastettu kierros, ruukinraitti, opaskierros, kyläkierros, museo-opas"),
    related: words("mielekäs tekeminen, kotiseututyö, retki, museo, luontopolku, historia"),
    said: words(`
      opas, opastus, opaskierros, kierrokselle, nähtävyydet, mitä nähdä, matkailija, turisti, ruukki, kävelykierros,
      vierailijalle näytettävää
    `),
    sv: words("guidad tur, guide, sevärdheter, bruk"),
    en: words("guided tour, guide, sights, tour"),
  },
];
