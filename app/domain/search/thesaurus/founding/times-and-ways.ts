import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** When, how and at what price. */
export const timesAndWays: readonly Concept[] = [
  {
    code: "maksuton",
    finds: words("maksuton, ilmainen, maksutta, vapaa pääsy"),
    related: words("edullinen, vähävaraiset, avustaja mukaan maksutta"),
    said: words(`
      maksuton, maksutonta, ilmainen, ilmaista, ilmaiseksi, ei maksa mitään, ei rahaa, ei varaa maksaa, ilman maksua,
      nolla euroa, ilmatteeksi, ei saa maksaa, rahaton
    `),
    sv: words("gratis, avgiftsfri, kostar inget"),
    en: words("free, free of charge, no cost, no fee"),
  },
  {
    code: "edullinen",
    finds: words("edullinen, omakustannushintaan, vapaaehtoinen maksu"),
    related: words("maksuton, kausimaksu, jäsenhinta, vähävaraiset"),
    said: words(`
      halpa, halvalla, halpaa, edullista, edullinen, pienellä rahalla, muutamalla eurolla, mitä maksaa, hinta,
      ei kallis, kohtuuhintainen
    `),
    sv: words("billig, billigt, låg avgift"),
    en: words("cheap, low cost, affordable, inexpensive"),
  },
  {
    code: "etänä",
    finds: words("etäosallistuminen, etäryhmä, etänä, verkossa, verkkoryhmä, teams, zoom, chat"),
    related: words("puhelinrinki, puhelintuki, verkkotapaaminen, etävertaistuki, livestriimi"),
    said: words(`
      etänä, etä, netissä, verkossa, netin kautta, kotoa käsin, kotisohvalta, ei pääse paikalle, zoomissa, teamsissa,
      chatissa, videopuhelu, osallistua kotoa, online, virtuaalinen, etäyhteydellä, livenä ei pääse
    `),
    sv: words("på distans, på nätet, online, hemifrån"),
    en: words("remote, online, from home, virtual, zoom, chat"),
  },
  {
    code: "puhelimitse",
    finds: words("puhelintuki, puhelinaika, auttava puhelin, puhelimitse, puhelinneuvonta, puhelinpäivystys"),
    related: words("puhelinystävä, kriisipuhelin, puhelinrinki"),
    said: words(`
      puhelimella, puhelimitse, soittaa, soittamalla, mihin soittaa, päivystävä numero, neuvontapuhelin, tukipuhelin,
      tekstiviestillä
    `),
    sv: words("per telefon, telefonrådgivning, ringa"),
    en: words("by phone, helpline, telephone service, call someone"),
  },
  {
    code: "kotiin tuleva",
    finds: words("kotikäynti, kotiystävä, digikotikäynti, kotiin vietävä, kotiapu"),
    related: words("naapuriapu, puhelinystävä, ystävätoiminta, etäosallistuminen"),
    said: words(`
      kotiin, tulee kotiin, tultaisiin kotiin, kotiin tuleva, kotikäynti, ei pääse kotoa, ei pääse ulos, kotona käyvä,
      liikkuminen hankalaa, kotiin sidottu, ei pysty lähtemään, kotiovelle, luokse, käydä luona, tulla luo, ei liiku,
      ei liiku kotoa, ei poistu kotoa, ei lähde kotoa, ei lähde mihinkään, ei lähde minnekään, ei jaksa lähteä,
      ei kykene lähtemään, ei pääse liikkeelle, ei pääse lähtemään, ei pääse itse paikalle, neljän seinän sisällä,
      kotona kelpaisi, vuodepotilas, sänkypotilas, jumissa kotona
    `),
    sv: words("hem till, hembesök, kommer hem"),
    en: words("at home, home visit, comes to home, housebound"),
  },
  {
    code: "kahden kesken",
    finds: words(`
      kahden kesken, tukihenkilö, tukisuhde, vertaistukija, vertaispari, ystävätoiminta, kotiystävä, puhelinystävä,
      kotikäynti, henkilökohtainen, yksilötuki, yksilöohjaus
    `),
    related: words("keskusteluapu, puhelintuki, vastaanotto, chat, ajanvaraus"),
    said: words(`
      kahden kesken, kahdestaan, henkilökohtaista, yksilöllisesti, ei ryhmä, ei ryhmää, ei ryhmään, ei ryhmätoimintaa,
      ei halua ryhmään, ei lähde ryhmään, ei uskalla ryhmään, ryhmä ei kiinnosta, ryhmät ei kiinnosta, ryhmä ei sovi,
      ryhmä ahdistaa, ei ryhmäihminen, ei tykkää ryhmistä, oma ohjaaja, oma tukihenkilö, ei porukkaa, ei porukoihin
    `),
    sv: words("på tu man hand, inte i grupp, ingen grupp, vill inte i grupp, personlig"),
    en: words("one to one, one on one, not a group, no groups, personal"),
  },
  {
    code: "illalla",
    finds: words("iltaryhmä, iltakerho, iltatapaaminen, iltavuoro, keskusteluilta"),
    related: words("työikäiset, iltarastit, vertaisilta, nuorten ilta"),
    said: words(`
      illalla, iltaisin, iltaryhmä, töiden jälkeen, työpäivän jälkeen, ilta-aikaan, iltasella, päivisin töissä,
      arki-iltana
    `),
    sv: words("på kvällen, kväll, efter jobbet"),
    en: words("evening, in the evening, evenings, after work"),
  },
  {
    code: "päivällä",
    finds: words("päiväkerho, päiväryhmä, päiväkahvila, aamupäiväryhmä, iltapäiväkahvit"),
    related: words("eläkeläiset, keittolounas, aamupuuro, päivätupa, aamupäivä, iltapäivä"),
    said: words(`
      päivällä, päivisin, aamupäivällä, iltapäivällä, aamulla, aamuisin, arkipäivisin, arkena, keskipäivällä, ei illalla
    `),
    sv: words("på dagen, förmiddag, eftermiddag, vardagar"),
    en: words("daytime, morning, afternoon, weekdays"),
  },
  {
    code: "viikonloppuna",
    finds: words("viikonloppu, lauantai, sunnuntai, viikonloppuna, pyhäpäivä"),
    related: words("sunnuntaiaamiainen, selvä lauantai, perjantai"),
    said: words(`
      viikonloppuna, viikonloppu, viikonloppuisin, lauantaina, lauantaisin, sunnuntaina, sunnuntaisin, perjantaina,
      perjantai-iltana, vkl, pyhänä
    `),
    sv: words("helg, veckoslut, lördag, söndag"),
    en: words("weekend, saturday, sunday, weekends"),
  },
  {
    code: "kesällä",
    finds: words("kesätoiminta, kesäkahvila, kesäleiri, kesäteatteri, kesäsunnuntait"),
    related: words("retket, kesäretki, tapahtuma, puutarha, loma-aika"),
    said: words(`
      kesällä, kesäisin, kesä, kesäkuussa, heinäkuussa, kesäloma, kesän tekeminen, loma-aikana, kaikki tauolla
    `),
    sv: words("på sommaren, sommar"),
    en: words("summer, in summer"),
  },
  {
    code: "ilman ilmoittautumista",
    finds: words(`
      ilman ajanvarausta, ilman ilmoittautumista, ei ennakkoilmoittautumista, avoimet ovet,
      ilman ennakkoilmoittautumista
    `),
    related: words("avoin kahvila, kohtaamispaikka, neuvontapiste, vapaa pääsy, avoin"),
    said: words(`
      ilman ilmoittautumista, ilman ajanvarausta, ei tarvitse ilmoittautua, voi vaan tulla, suoraan paikalle, heti,
      tänään, poiketa, ei jonoa, ilman lähetettä, saako vain mennä, ilman varausta, ei sitoudu, kerran kokeilla
    `),
    sv: words("utan anmälan, drop-in, bara att komma, utan tidsbeställning"),
    en: words("drop in, no registration, without appointment, walk in, just come"),
  },
  {
    code: "ajanvaraus ja ilmoittautuminen",
    finds: words("ilmoittautuminen, ajanvaraus, ennakkoilmoittautuminen, yhteydenotto"),
    related: words("suljettu ryhmä, ryhmäpaikka"),
    said: words(`
      ilmoittautua, ilmoittautuminen, mihin ilmoittautua, varata aika, ajanvaraus, miten mukaan, paikkoja vapaana,
      lähete, lähetteellä, ohjata asiakas
    `),
    sv: words("anmälan, boka tid, tidsbeställning"),
    en: words("registration, sign up, appointment, referral, book appointment"),
  },
  {
    code: "selkokieli",
    finds: words("selkokieli, selkokielinen, selkosuomi, selkoryhmä, kuvien avulla"),
    related: words("kehitysvammaiset, suomi-kahvila, maahanmuuttaneet, kuvakommunikaatio"),
    said: words(`
      selkokieli, selkokielellä, selkokielinen, helppo kieli, helppoa suomea, selkeästi, hitaasti puhuva,
      yksinkertaisesti, helposti ymmärrettävä, kuvilla
    `),
    sv: words("lättläst, lätt språk, enkelt språk"),
    en: words("easy language, plain finnish, easy finnish, simple language"),
  },
  {
    code: "viittomakielellä",
    finds: words(`
      viittomakieli, viittomakielinen, viittomakielen tulkki, kirjoitustulkkaus, tukiviittomat, tulkki pyydettäessä
    `),
    related: words("kuulo, kuulovammaiset, kuurot, induktiosilmukka, kuuloesteetön"),
    said: words(`
      viittomakielellä, viittomakieli, viittoen, viitotaan, tulkki paikalla, kirjoitustulkki, tulkattu,
      induktiosilmukka, kuulosilmukka
    `),
    sv: words("på teckenspråk, teckenspråk, skrivtolkning"),
    en: words("sign language, in sign language, speech-to-text, induction loop"),
  },
  {
    code: "rauhallinen ja pieni",
    finds: words("rauhallinen tila, pienryhmä, pieni ryhmä"),
    related: words("autismi, jännittäjät, luottamuksellinen, aistiystävällinen, rauhallinen, suljettu ryhmä"),
    said: words(`
      rauhallinen, rauhallinen paikka, pieni porukka, pieni ryhmä, ei hälinää, ei melua, hiljainen,
      iso porukka pelottaa, ei siedä hälyä, ahdistaa isossa porukassa
    `),
    sv: words("lugn, liten grupp, tyst"),
    en: words("quiet, small group, calm"),
  },
  {
    code: "luottamuksellisesti",
    finds: words("luottamuksellinen, nimettömästi, anonyymi, osoite ei julkinen, vaitiolovelvollisuus"),
    related: words("kriisipuhelin, chat, keskusteluapu, vertaisryhmä"),
    said: words(`
      nimettömänä, nimettömästi, anonyymisti, luottamuksellisesti, salassa, kukaan ei saa tietää,
      pieni paikkakunta kaikki tietää, hävettää, tunnistamatta, kertomatta nimeä
    `),
    sv: words("anonymt, konfidentiellt, i förtroende"),
    en: words("anonymous, confidential, privately, secret"),
  },
  {
    code: "lapset mukaan",
    finds: words(`
      lastenhoito järjestetty, lapset mukaan, lastenhoito, lapsille hoitaja, lastenhoitotila, rattailla pääsee
    `),
    related: words("perhetupa, perhekerho, lapsiparkki, lapsiperheet"),
    said: words(`
      lapsi mukaan, lapset mukaan, lasten kanssa, onko lastenhoito, lapsille hoitaja, vauvan kanssa, vaunuilla,
      rattailla, ei lapsenvahtia
    `),
    sv: words("barnen med, barnpassning ordnad, med barnvagn"),
    en: words("bring children, childcare provided, with pram, with stroller"),
  },
  {
    code: "aloittelijalle",
    finds: words("aloittelijat, alkeiskurssi, alkeet, peruskurssi, matalan kynnyksen, kokeiluvuoro"),
    related: words("lajikokeilu, avoimet ovet, ei aiempaa kokemusta, välineet talon puolesta"),
    said: words(`
      aloittelija, vasta-alkaja, ei osaa mitään, ei kokemusta, ei tarvitse osata, alkeet, alkeista, kokeilla,
      ensikertalainen, helppo aloittaa, ilman omia välineitä, välineet lainaksi
    `),
    sv: words("nybörjare, prova på, grundkurs"),
    en: words("beginner, beginners, no experience needed, try out"),
  },
  {
    code: "ilman jäsenyyttä",
    finds: words("jäsenyyttä ei vaadita, kaikille avoin, ei jäsenyyttä"),
    related: words("avoin, maksuton, kohtaamispaikka"),
    said: words(`
      pitääkö olla jäsen, ilman jäsenyyttä, ei jäsen, jäsenmaksu, ei halua liittyä, liittymättä, tulla vaikka ei jäsen
    `),
    sv: words("utan medlemskap, måste man vara medlem"),
    en: words("without membership, non-members, do I need to be a member"),
  },
  {
    code: "voi tulla yksin",
    finds: words("voi tulla ilman paria, yksinkin voi tulla, paria ei tarvita, vastaanottaja ovella"),
    related: words("kaveriksi saattaminen, kohtaamispaikka, rohkaisu"),
    said: words(`
      yksin tuleminen, ilman paria, ilman kaveria, voiko tulla yksin, ilman puolisoa, pariton, yksinkin saa tulla,
      onko muita yksin
    `),
    sv: words("komma ensam, utan partner"),
    en: words("come alone, without partner, on my own"),
  },
  {
    code: "lähellä kotia",
    finds: words("lähikerho, kylätalo, kyläkahvila, digikioski, kiertävä neuvontapiste"),
    related: words("kyläkyyti, etäosallistuminen, kotikäynti, naapuriapu"),
    said: words(`
      lähellä, lähistöllä, lähellä kotia, kävelymatkan päässä, omalla kylällä, kylillä, ei pitkää matkaa, lähin,
      lähiseudulla, omalla asuinalueella, kylällä, sivukylällä, syrjäkylällä, maaseudulla
    `),
    sv: words("nära hemmet, i närheten, nära"),
    en: words("near, nearby, close to home, local"),
  },
];
