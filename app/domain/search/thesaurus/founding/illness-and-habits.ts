import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Illnesses and habits that have circles of their own. */
export const illnessAndHabits: readonly Concept[] = [
  {
    code: "läheisriippuvuus",
    finds: words("läheisriippuvuus, läheisriippuvaiset, CoDA, rajojen asettaminen"),
    related: words("riippuvuudet, päihteitä käyttävän läheinen, mielen hyvinvointi, vertaisryhmä"),
    said: words(`
      läheisriippuvainen, en osaa sanoa ei, elän toisten kautta, miellyttämisen tarve, narsisti, narsistin uhri,
      narsisti puolisona, toksinen suhde, myrkyllinen suhde, henkinen väkivalta äiti, ripustautuu
    `),
    sv: words("medberoende, narcissist, säga nej"),
    en: words("codependent, codependency, narcissist, toxic relationship, people pleaser"),
  },
  {
    code: "pakko-oireet",
    finds: words("pakko-oireet, OCD, pakko-oireinen häiriö, pakkoajatukset"),
    related: words("ahdistus, mielen hyvinvointi, mielenterveysyhdistys, vertaistuki"),
    said: words(`
      pakko-oire, pakkoliike, pakkoajatus, pesee käsiä, pesee käsiään koko ajan, tarkistaa hellan, tarkistaa
      ovea, bakteerikammo, rituaalit, nyhtää hiuksia
    `),
    sv: words("tvångstankar, tvångssyndrom"),
    en: words("obsessive compulsive, intrusive thoughts, washing hands all the time"),
  },
  {
    code: "selkäydinvamma ja amputaatio",
    finds: words("selkäydinvamma, selkäydinvammaiset, amputoidut, proteesi, akson"),
    related: words("liikuntavamma, pitkäaikaissairaus, kuntoutus, vammaiset, apuvälineet, vertaistukija"),
    said: words(`
      halvaantui, halvaantunut, neliraajahalvaus, alaraajahalvaus, katkesi selkäranka, kaula katkesi, jalka
      amputoitiin, jalka katkaistiin, proteesi, aavesärky, joutui pyörätuoliin, pyörätuoliin tapaturman jälkeen
    `),
    sv: words("ryggmärgsskada, förlamad, amputerad, protes"),
    en: words("spinal cord injury, paralysed, amputated leg, prosthesis"),
  },
  {
    code: "lihassairaus",
    finds: words("lihastauti, lihastautiyhdistys, ALS, lihassairaus, lihastautiliitto, dystrofia"),
    related: words("pitkäaikaissairaus, liikuntavamma, pitkäaikaissairaat, neurologiset sairaudet"),
    said: words(`
      lihastauti, lihasdystrofia, lihakset surkastuu, lihakset heikkenevät, als diagnoosi, myotoninen dystrofia,
      hengityslaite kotona
    `),
    sv: words("muskelsjukdom, ALS"),
    en: words("muscular dystrophy, muscle disease, ALS, motor neuron disease"),
  },
  {
    code: "uniapnea",
    finds: words("uniapnea, uniapneayhdistys, CPAP, kuorsaus, narkolepsia"),
    related: words("unettomuus, hengitysyhdistys, pitkäaikaissairaus, keuhkot ja hengitys"),
    said: words(`
      uniapnea, cpap, cpap-laite, kuorsaa, kuorsaus, hengityskatkos, nukahtelee päivällä, narkolepsia,
      levottomat jalat
    `),
    sv: words("sömnapné, snarkning, narkolepsi"),
    en: words("sleep apnea, snoring, cpap, narcolepsy, restless legs"),
  },
  {
    code: "tavaran hamstraus",
    finds: words("hamstraus, tavaranpaljous, raivausapu, ammattijärjestäjä"),
    related: words("siivous, mielen hyvinvointi, asuminen, naapuriapu"),
    said: words(`
      hamstraa, hamstraaja, tavaravuoret, asunto täynnä tavaraa, koti kaatopaikkana, ei voi heittää mitään pois,
      kämppä tukossa, häätö siivottomuuden takia, kodin raivaus, kuolinpesän tyhjennys
    `),
    sv: words("samlarsyndrom, hem fullt av saker"),
    en: words("hoarding, hoarder, flat full of stuff, clutter"),
  },
];
