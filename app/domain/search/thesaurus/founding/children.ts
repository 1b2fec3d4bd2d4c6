import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Children: hobbies, playing, learning. */
export const children: readonly Concept[] = [
  {
    code: "lasten harrastus",
    finds: words(`
      lasten kerho, lasten harrastus, iltapäiväkerho, lastenkerho, harrastekerho, sirkuskerho, 4H-kerho
    `),
    related: words(
      "mielekäs tekeminen, lapset, partio, lasten liikunta, kesäleiri, satutunti, muskari, kädentaidot, palokuntanuoret",
    ),
    said: words(`
      lapselle harrastus, tekemistä lapselle, harrastus lapselle, poika haluaa harrastaa,
      tyttö haluaa harrastaa, lapsi ei harrasta, eka harrastus, koululaisen harrastus, kerho lapselle,
      harrastuskokeilu, lapsi istuu kotona, suomen malli
    `),
    sv: words("hobby för barn, barnklubb, fritid för barn"),
    en: words("children's hobby, kids club, activities for children, after-school club"),
  },
  {
    code: "iltapäivätoiminta",
    finds: words("iltapäiväkerho, iltapäivätoiminta, aamupäiväkerho, koululaisten iltapäivä, välipala, aamukerho"),
    related: words("mielekäs tekeminen, lapset, läksykerho, 4H, MLL, alakouluikäiset, nuorisotila"),
    said: words(`
      koulupäivän jälkeen, iltapäivisin yksin kotona, ip-toiminta, ippe, iltapäivähoito, ip-kerho, eka luokka,
      iltapäiväksi hoitoon, koulun jälkeen, lapsi yksin iltapäivät
    `),
    sv: words("eftermiddagsverksamhet, eftis, efter skolan"),
    en: words("after school, after-school care, afternoon club"),
  },
  {
    code: "perhekerho pikkulapsille",
    finds: words(`
      perhekerho, avoin perhetupa, perhekahvila, muskari, perhetupa, taaperokerho, avoin päiväkoti, taaperot
    `),
    related: words(
      "vanhemmuus, yksinäisyys, vauvakerho, satutunti, seurakunnan perhekerho, MLL, lapsiperheet, leikkipuisto, pikkulapset",
    ),
    said: words(`
      taapero, leikki-ikäinen, kotihoidossa lapsi, kolmevuotias, kaksivuotias, pikkulapsi, eskari, leikkiseuraa
      lapselle, lapselle leikkikavereita, päiväkodin sijaan, kotona pienten kanssa, avoin kerho vanhemmille,
      mammatreffit, leikkitreffit, leikkiseuraa, leikkikaveri, leikkikavereita, leikkikaveria lapselle, taaperot,
      vauvatreffit, äitikaverit, äitikavereita, muita äitejä, muita vanhempia, äitien kahvit, pienten lasten
      kerho, avoin päiväkoti, perhekahvila, lasten kanssa kahville, taaperokerho, vauvakerho, muskari,
      leikkiryhmä, leikkikerho, leikkipuisto, perhetupa, touhukerho, kotiäiti kaipaa seuraa, kotiäidille seuraa,
      kotona lasten kanssa
    `),
    sv: words(`
      familjeklubb, öppet daghem, småbarn, familjecafé, lekkamrat, lekgrupp, lekträff, lekstund, barngrupp,
      mammagrupp, föräldra-barngrupp, lek för barn, sång och lek, knattegrupp
    `),
    en: words(`
      toddler group, playgroup, preschool, open family club, small children, play group, playdate, play date,
      toddler, toddlers, mums group, parent and child group, baby group, mother and baby, open kindergarten,
      family café, meet other mothers, meet other parents
    `),
  },
  {
    code: "erityislapsi",
    finds: words(`
      erityislapsi, erityislapset, erityislapsiperheet, vammaiset lapset, erityisarjen vanhemmat, ADHD, autismi,
      leijonaemot, nepsy-vanhemmat
    `),
    related: words(`
      vertaisilta, kehitysvammaisuus, vanhemmuus, jaksaminen, lastenhoitoapu, omaishoito, sisarukset, autismikirjo
    `),
    said: words(`
      erityislapsi, erityislapsen äiti, erityislapsen vanhempi, nepsy, nepsy-lapsi, nepsylapsi, adhd-lapsi, adhd
      lapsella, lapsella adhd, lapsella autismi, vilkas lapsi, ylivilkas, lapsi ei pärjää koulussa, erityisluokka,
      lapsi vammainen, vammainen lapsi, pitkäaikaissairas lapsi, lapsella diagnoosi, tuen tarve, lapsi saa
      raivareita, erityisen tuen lapsi, lapsi tarvitsee tukea, leijonaemo, lapsellani adhd, lapsellani autismi,
      pojalla adhd, tytöllä autismi, poikani autistinen, vammaisen lapsen vanhempi, lapsen diagnoosi, lapsella on
      adhd, nepsy-perhe, neuropsykiatrinen, erityinen lapsi, erityistä tukea tarvitseva, tukea tarvitseva lapsi,
      add, tourette, kehitysviive, puheen kehitys viivästynyt, lapsella kehitysvamma, lapsi sai diagnoosin,
      koulusta soitellaan, wilma-viestit
    `),
    sv: words("barn med särskilda behov, specialbarn, barn med adhd, barn med autism, funktionsnedsatt barn"),
    en: words(`
      special needs child, child with adhd, child with autism, disabled child, special needs parents,
      neurodivergent child, special needs
    `),
  },
  {
    code: "läksyt ja oppiminen",
    finds: words("läksykerho, läksyapu, läksyparkki, lukukummi, lukumummot, tukiopetus, oppimisen tuki"),
    related: words("kirjasto, oppiminen, lukivaikeus, lapset, maahanmuuttaneet, vapaaehtoinen läksyauttaja"),
    said: words(`
      läksyt, läksyissä apua, kotitehtävät, matikka, lukeminen takkuaa, ei opi, koulu vaikeaa, lukutaito,
      lukukaveri, kokeisiin, tukiopettaja, läksyt ei suju, apua läksyihin, apua läksyissä, koulu ei suju, matikka
      vaikeaa, tukiopetus, tukiopetusta, kokeisiin lukeminen, koetehtävät, läksyapua, lukemaan oppiminen, lapsi ei
      opi lukemaan
    `),
    sv: words("läxhjälp, läxor, läsa, stödundervisning, hjälp med läxor, svårt i skolan"),
    en: words(`
      homework, homework help, tutoring, reading practice, help with homework, school help, maths help, exam help
    `),
  },
  {
    code: "leirit",
    finds: words("kesäleiri, lastenleiri, nuorten leiri, leiritoiminta, päiväleiri, leirikeskus, perheleiri"),
    related: words("mielekäs tekeminen, partio, 4H, seurakunta, retket, lapsiperheet, loma, sirkusleiri"),
    said: words(`
      leiri, leirille, kesälomalla tekemistä, kesäloma, lapsi leirille, syysloma, hiihtoloma, lomaviikko, yöleiri,
      leiripaikka, ripari, kesäksi lapselle
    `),
    sv: words("läger, sommarläger, barnläger, dagläger"),
    en: words("camp, summer camp, day camp, holiday camp"),
  },
  {
    code: "partio ja 4H",
    finds: words("partio, partiolaiset, lippukunta, 4H, 4H-kerho, sudenpennut"),
    related: words("mielekäs tekeminen, kesäleiri, luonto, lapset, nuoret, retket, nuorisotyö, kädentaidot, 4H-yritys"),
    said: words(`
      partio, partiolainen, partioon, sudenpentu, 4h, nelihoo, nelonenhoo, erätaidot lapselle, kerho luonnossa,
      kokkikerho lapselle, maatalouskerho
    `),
    sv: words("scout, scouter, 4H"),
    en: words("scouts, scouting, 4H, cubs"),
  },
];
