import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Places and groups where one meets others. */
export const company: readonly Concept[] = [
  {
    code: "kohtaamispaikka",
    finds: words(`
      kohtaamispaikka, avoin kahvila, kyläkahvila, kansalaistalo, olohuone, asukastupa, kylätupa, päivätupa
    `),
    related: words(
      "yksinäisyys, kahvihetki, kahvikerho, kahviporukka, avoimet ovet, toimintakeskus, järjestötalo, korttelitalo, torikahvit, juttuseura, oma tupa, perhetupa, vinkkivarikko",
    ),
    said: words(`mihin mennä päivällä, mihin mennä päiväksi, minne mennä päivisin, paikka jossa käydä päivisin, 
      paikka mihin mennä, minne mennä päivällä, kahvittelu, kahville, kahviseura, lehtien lukeminen, juttelemaan,
      porukkaa, poiketa kahvilla, ilman ilmoittautumista, avoin paikka, missä ihmisiä, matalan kynnyksen paikka,
      istuskelu, ajanviettopaikka, jonnekin missä muita, oma tupa, omatupa, työttömien tupa, avoin kahvila,
      kahvipaikka, kahvittelua, kahvila, olohuone, olkkari, kohtaamispaikka, avoimet ovet, paikka jonne voi tulla,
      paikka missä istua, päiväkahville, hengailupaikka, kokoontumispaikka, kahvikuppi, kahvihetki, pullakahvit,
      kahvilla käynti, kahvilla
    `),
    sv: words("mötesplats, öppet kafé, träffpunkt, vardagsrum, kaffestund, öppet hus, kafé, kaffe"),
    en: words(`
      meeting place, drop-in, open café, community centre, coffee morning, living room, coffee, café, place to go,
      hang out
    `),
  },
  {
    code: "yhteinen ruokailu",
    finds: words(`
      yhteinen pöytä, yhteisruokailu, keittolounas, kyläruokailu, senioriruokailu, ruokaseura, yhteislounas,
      lounas, keitto, soppa, ruokailu
    `),
    related: words(
      "yksinäisyys, toimeentulo, ruoka-apu, hävikkiruoka, aamiainen, aamupuuro, kyläkahvila, kohtaamispaikka, kokkikerho",
    ),
    said: words(`
      syö yksin, ruokaseura, ei viitsi laittaa ruokaa, yksin ei maistu, lounasseuraa, puurolla, keitolla, syömään
      yhdessä, halpa lounas, ruokailu porukalla, yhteinen aamupala, yksin syövä, lämmin ruoka, ruokailu,
      ruokailla, syödä yhdessä, syödä seurassa, seuraa ruokapöytään, ruokaseuraa, ruokaa ja seuraa, keittoa ja
      seuraa, lounas, lounaalle, lounaspaikka, keittolounas, keitto, keittopäivä, hernekeitto, hernekeittoa,
      hernerokka, puuro, puurolle, puuroaamu, aamupuuro, aamupala, aamiainen, päivällinen, kotiruokaa, kotiruoka,
      syömään, yhteisruokailu, yhteislounas, yhdessä syöminen, ei jaksa laittaa ruokaa yksin, ruokapöytä, ruokaa
      yksinäiselle, edullinen lounas, seurakunnan ruokailu, diakoniaruokailu, kyläruokailu, soppa, makkarasoppa,
      rokka, kalakeitto
    `),
    sv: words(`
      äta tillsammans, gemensam lunch, soppalunch, matsällskap, gemensam måltid, lunch, matlag, soppa, ärtsoppa
    `),
    en: words(`
      eat together, shared lunch, community meal, eating alone, soup lunch, shared meal, lunch, soup, meal, dinner
      together, breakfast, communal dining, lunch club
    `),
  },
  {
    code: "uusi paikkakunnalla",
    finds: words("kohtaamispaikka, asukasyhdistys, kyläyhdistys, paluumuuttaja, uudet asukkaat, asukasilta"),
    related: words("yksinäisyys, avoin kahvila, kylätoiminta, ystävätoiminta, perhetupa, tervetuloilta"),
    said: words(`
      muuttanut tänne, juuri muuttanut, uusi kaupungissa, uusi kylällä, ei tunne täältä ketään, vieras
      paikkakunta, muutti lasten perässä, paluumuuttaja, outo paikka, tutustua ihmisiin, tutustua naapureihin,
      uusia tuttuja, uusia ystäviä, löytää kavereita, muutin juuri, muutin paikkakunnalle, uusi paikkakunnalla,
      uusi asukas, muuttanut kaupunkiin, muutimme tänne, en tunne täältä ketään, ei tunne ketään täältä, muuttanut
      muualta, tutustua uusiin ihmisiin, uusia tuttavuuksia, paikkakunnalle muuttanut
    `),
    sv: words("nyinflyttad, har flyttat hit, nya vänner, lära känna folk, ny på orten, känner ingen här"),
    en: words(`
      new in town, just moved, moved here, meet people, make friends, new friends, moved to the town, don't know
      anyone, get to know people, meet new people
    `),
  },
  {
    code: "miesten porukka",
    finds: words(`
      miesten kahviporukka, miesten ryhmä, miestenkerho, miesten tupa, äijäporukka, ukkokerho, miesten saunailta
    `),
    related: words(
      "mielekäs tekeminen, yksinäisyys, miehet, nikkaripaja, puutyö, verstas, kalastus, korttipeli, kohtaamispaikka",
    ),
    said: words(`
      ukkojen porukka, äijäporukka, miesten juttu, yksinäinen mies, mies ei puhu, leskimies, poikamies,
      vanhapoika, ukot, äijät, miesten kerho, miehille tekemistä, isäntä yksin, ei naisten juttuja, miesseuraa,
      ukkokerho, äijäkerho, miesten ilta, miesten juttuja, mies eläkkeellä, mies jäi eläkkeelle, eläkkeelle jäänyt
      mies, leskimiehille, miesten kahvit, isännille
    `),
    sv: words("mansgrupp, karlar, herrklubb, för män, gubbar"),
    en: words("men's group, men's shed, for men, lonely man, men's club, for older men"),
  },
  {
    code: "naisten porukka",
    finds: words("naisten ryhmä, naistenkerho, naisten ilta, naisten ompelukerho, martat, naistentupa"),
    related: words(
      "mielekäs tekeminen, yksinäisyys, naiset, käsityökerho, ompelukerho, kahvihetki, Martat, zonta, soroptimistit",
    ),
    said: words(`
      naisten juttu, naisporukka, rouvien kerho, akkaporukka, naisten kesken, tyttöjen ilta, äitien ilta,
      maahanmuuttajanaisten, naisseuraa, emännät, naisille seuraa
    `),
    sv: words("kvinnogrupp, damklubb, kvinnor emellan"),
    en: words("women's group, ladies, women only"),
  },
  {
    code: "juhlapyhät yksin",
    finds: words("joulupuuro, jouluateria, yhteinen joulu, yksinäisten joulu, joulujuhla, juhannusjuhla, pyhäpäivä"),
    related: words("yksinäisyys, yhteinen pöytä, kohtaamispaikka, seurakunta, joulukeräys"),
    said: words(`
      joulu yksin, ei minne mennä jouluna, juhannus yksin, pyhät yksin, viikonloppu yksin, äitienpäivä yksin,
      uusivuosi yksin, kesällä kaikki kiinni, sunnuntai pitkä, jouluna seuraa, jouluaatto yksin, viettää joulu,
      pääsiäinen yksin, vappu yksin
    `),
    sv: words("jul ensam, ensam i helgen, gemensam jul"),
    en: words("christmas alone, holidays alone, alone on sunday"),
  },
  {
    code: "sinkku",
    finds: words("sinkkuilta, sinkkutanssit, sinkkukerho, yksineläjät"),
    related: words("yksinäisyys, lavatanssi, tanssit, kohtaamispaikka, kaveriporukka, matkat, yhteisruokailu"),
    said: words(`
      sinkku, yksin elävä, eronnut, löytää kumppani, seurustelu, ei puolisoa, naimaton, treffit,
      tyttöystävän löytäminen, elämänkumppani, ilman paria
    `),
    sv: words("singel, ensamstående, hitta en partner"),
    en: words("single, dating, find partner, living alone"),
  },
  {
    code: "mielekäs tekeminen",
    finds: words("mielekäs tekeminen, harrastuskerho, virkistystoiminta, päivätoiminta, ajanviete"),
    related: words(`
      kohtaamispaikka, käsityökerho, keskiviikkokerho, vapaaehtoistehtävä, retket, eläkeläiskerho, talkoot, askartelu
    `),
    said: words(`hobby, kerhotoimintaa, ryhmätoimintaa, ajanvietettä, 
      harrastus, harrastuksia, harrastaa jotain, harrastusryhmä, ei tekemistä, tylsää, tylsistynyt, ei jaksa kotona, aika pitkä, aika käy pitkäksi, jotain tekemistä, puuhaa,
      ajankulu, harrastus hukassa, uusi harrastus, virikkeitä, arkeen sisältöä, päivään ohjelmaa, kotoa pois,
      kotona möllöttää, sohvalla makaa, ei mitään harrastusta, mitä tehdä, rytmi päivään, uutta harrastusta,
      harrastus aikuiselle, tekemistä, mukavaa tekemistä, päivät pitkiä, päivät tyhjiä, aikaa liikaa, sisältöä
      elämään, sisältöä päiviin, rytmiä päivään, illat tyhjiä, eläkkeellä tylsää, jäi eläkkeelle, jäin eläkkeelle,
      kaipaa tekemistä, kaipaan tekemistä, haluaa tekemistä, etsii tekemistä, tekemisen puute, mukavaa puuhaa,
      puuhastelua, jotain mielekästä, mielekästä tekemistä
    `),
    sv: words(`aktiviteter, fritidsaktiviteter, 
      något att göra, uttråkad, ny hobby, sysselsättning, tidsfördriv, hobby, fritidsintresse, meningsfull
      sysselsättning
    `),
    en: words(`activities, leisure, free time activities, 
      something to do, bored, new hobby, activity, pass the time, meaningful activity, hobby, hobbies, pastime
    `),
  },
];
