import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Money, food, work, study and a roof. */
export const moneyWorkAndHome: readonly Concept[] = [
  {
    code: "ruoka-apu",
    finds: words(`
      ruoka-apu, ruokakassi, ruokajakelu, hävikkiruoka, ruokapankki, ruokakassijako, ruoanjakelu, EU-ruoka
    `),
    related: words(`
      vähävaraiset, yhteinen pöytä, diakonia, seurakunta, keittolounas, joulukeräys, toimeentulo, ilmainen ruoka
    `),
    said: words(`
      ruokakassi, ei rahaa ruokaan, nälkä, ruoka loppu, rahat loppu, jääkaappi tyhjä, ruoka-apua, leipäjono, ruokajono,
      ilmainen ruoka, ilmaista ruokaa, ruokaa lapsille, ei varaa ruokaan, ruokalahja, ruokajako, ruokaa jaossa, hävikki,
      EU-kassi, osto-osoitus, maksusitoumus kauppaan, mistä ruokaa, ruokaa ei ole, ei syötävää, ruoka vähissä,
      ruokaraha, loppukuun ruoka, syötävää, ruoka-avustus, ruokapaketti
    `),
    sv: words("mathjälp, matkasse, matutdelning, hungrig, gratis mat, ingen mat"),
    en: words("food aid, food bank, food parcel, hungry, free food, no money for food, no food"),
  },
  {
    code: "toimeentulo",
    finds: words("toimeentulo, vähävaraiset, taloudellinen tuki, talousneuvonta, avustukset vähävaraisille, köyhyys"),
    related: words("ruoka-apu, diakonia, velkaneuvonta, vaihtotori, kirpputori, toimeentulotuki, Kela, joulukeräys"),
    said: words(`
      rahat loppu, rahat ei riitä, rahaton, köyhä, köyhyys, pienituloinen, vähävarainen, varaton, persaukinen,
      kelan tuki, kela, toimeentulotuki, toimari, tuet ei riitä, ei varaa, laskut maksamatta, laskuihin ei rahaa,
      rahapula, taloudelliset vaikeudet, sossu, etuudet, kela hylkäsi, hylkäävä päätös, takuueläke, pieni eläke,
      ei rahaa lääkkeisiin, ei varaa lääkkeisiin, ei varaa harrastuksiin, kallis aika
    `),
    sv: words("fattig, inga pengar, försörjning, utkomststöd, FPA, pengarna räcker inte, låga inkomster"),
    en: words("no money, money, poor, low income, benefits, kela, can't afford, income support"),
  },
  {
    code: "velat",
    finds: words(`
      velkaneuvonta, velkaneuvontapäivä, talousneuvonta, velkaantuneet, takuusäätiö, maksusuunnitelma,
      talous- ja velkaneuvonta
    `),
    related: words("toimeentulo, oikeusapu, diakonia, rahapelaajat, neuvontapiste"),
    said: words(`
      velat, velkaa, veloissa, velkaantunut, ulosotto, ulosotossa, ulosottovelka, velkajärjestely, luottotiedot mennyt,
      luottotiedot, pikavippi, pikavipit, vippi, laskut perinnässä, perintä, perintäkirje, lainat, maksuhäiriö,
      rahasotku, raha-asiat sekaisin, ei pysty maksamaan, luottokorttivelka, velkakierre, palkasta ulosottoon,
      ulosottomies, velkaantuminen, lasku perintään, kirjeitä perinnästä, luottohäiriö, osamaksut
    `),
    sv: words("skulder, skuldrådgivning, utsökning, betalningsstörning, lån"),
    en: words("debt, debts, debt advice, enforcement, credit record, bills unpaid, loans"),
  },
  {
    code: "vaateapu ja tavarat",
    finds: words(`
      vaihtotori, vaateapu, lastenvaatteiden vaihtotori, kirpputori, lahjoituspiste, tavaralahjoitus, kierrätyskeskus
    `),
    related: words("kierrätys, vähävaraiset, lapsiperheet, korjauspaja, seurakunta, kontti, huonekalut"),
    said: words(`
      vaatteita lapsille, ei varaa vaatteisiin, halpoja vaatteita, ilmaisia vaatteita, lastenvaatteet, talvivaatteet,
      lastenvaunut, huonekalut, huonekaluja, käytettyä, kirppis, kirppari, kierrätys, kodinkoneet, sänky puuttuu,
      ilmaista tavaraa, rompetori, lahjoittaa vaatteita, minne viedä tavarat, UFF
    `),
    sv: words("begagnade kläder, loppis, kläder till barn, gratis kläder, möbler"),
    en: words("clothes, second hand, free clothes, children's clothes, furniture, flea market, swap"),
  },
  {
    code: "korjaus ja kierrätys",
    finds: words("korjauspaja, kierrätyspaja, korjaustuokio, kierrätyskeskus, nikkaripaja, pyöräpaja"),
    related: words("ympäristö, verstas, lainaamo, vaihtotori, kyläverstas, talkoot, ompelu"),
    said: words(`
      rikki, korjata polkupyörä, pyörä rikki, lamppu rikki, vaatteen korjaus, korjata itse, työkalut lainaksi,
      kierrättää, rikkinäinen pyörä, romut, fillari rikki, korjausompelu, uusiokäyttö, tuunaus, kierrätys
    `),
    sv: words("reparera, cykel sönder, verkstad, återvinning"),
    en: words("repair, repair café, fix bike, broken, recycling, mend clothes"),
  },
  {
    code: "työttömyys",
    finds: words("työttömät, työttömien yhdistys, työnhakijat, työttömien olohuone, työnhaku, työttömyys"),
    related: words(`
      aamupuuro, työllisyys, kuntouttava työtoiminta, palkkatuki, työpaja, TE-palvelut, neuvontapiste,
      työ ja toimintakyky
    `),
    said: words(`
      työtön, työttömänä, työttömäksi jäänyt, irtisanottu, lomautettu, potkut, sai kenkää, työkkäri, te-toimisto,
      karenssi, karenssissa, pitkäaikaistyötön, työmarkkinatuki, päiväraha loppu, duuniton, yt-neuvottelut, konkurssi,
      työttömälle tekemistä, vailla työtä, ansiosidonnainen loppu, työllisyysalue, työt loppuivat, ilman töitä,
      irtisanottiin, jäi työttömäksi, työttömän päivät
    `),
    sv: words("arbetslös, arbetslöshet, uppsagd, permitterad, arbetslösas förening"),
    en: words("unemployed, unemployment, lost job, laid off, jobless"),
  },
  {
    code: "työnhaku",
    finds: words("työnhaku, työhakemus, työnhakijat, cv-paja, rekrytointi, työhönvalmennus, aamupuuro ja työnhaku"),
    related: words("työllisyys, tietokoneet, työttömien olohuone, ohjaamo, valmennus, TE-palvelut, digineuvonta"),
    said: words(`
      etsii töitä, töitä, duunia, hakee töitä, työpaikka hukassa, työhakemus, hakemus, cv, ansioluettelo,
      työhaastattelu, mistä töitä, osa-aikatyö, työmarkkinatori, ei saa töitä, keikkatyö, töihin, työpaikan haku
    `),
    sv: words("söka jobb, jobbsökning, arbetsansökan, meritförteckning"),
    en: words("job search, looking for work, find a job, cv, job application, find work, get a job"),
  },
  {
    code: "kuntouttava työtoiminta",
    finds: words(`
      kuntouttava työtoiminta, työkokeilu, työtoiminta, palkkatuki, työpaja, työhönvalmennus, työllistämisyhdistys,
      palkkatukityö
    `),
    related: words(`
      työ ja toimintakyky, työttömät, starttipaja, ruoan lajittelu, keittiö, sosiaalinen kuntoutus, klubitalo,
      kierrätyskeskus
    `),
    said: words(`
      kuntouttava, kuntouttavaan, työkokeilu, työkokeilupaikka, työharjoittelu, harjoittelupaikka, palkkatuki,
      palkkatuettu, työpajalle, takaisin työelämään, työelämään palaava, pitkään poissa töistä, työkyky heikko,
      osatyökykyinen, paja, työelämävalmennus, puuhaa työttömälle, velvoitetyö, sosiaalinen kuntoutus, kokeilla töitä,
      arkeen rytmiä töistä, pehmeä paluu töihin, työn kokeilu, kokeilla työelämää
    `),
    sv: words("arbetsverksamhet i rehabiliteringssyfte, arbetsprövning, lönestöd, arbetsverkstad"),
    en: words("work trial, rehabilitative work, work placement, wage subsidy, back to work"),
  },
  {
    code: "työkyky",
    finds: words("työkyky, työ ja toimintakyky, osatyökykyiset, työhön kuntoutus, ammatillinen kuntoutus"),
    related: words("pitkäaikaissairaat, työhönvalmennus, työkokeilu, kuntoutus, uupumus, mielenterveyskuntoutujat"),
    said: words(`
      työkyvytön, kuntoutustuki, työkyvyttömyyseläke, ei pysty töihin, sairauslomalla, sairaspäiväraha loppu,
      kevyempi työ, osasairauspäiväraha, toimintakyky, uudelleenkoulutus, eläkehakemus hylätty, ammatinvaihto
    `),
    sv: words("arbetsförmåga, sjukpension, partiellt arbetsför"),
    en: words("work ability, disability pension, sick leave, unable to work"),
  },
  {
    code: "opiskelu",
    finds: words(`
      koulutus, opintoneuvonta, kansalaisopisto, opintopiiri, kurssit, opintokerho, aikuisopiskelu,
      ikäihmisten yliopisto
    `),
    related: words("oppiminen, kirjasto, luento, sivistysliitto, kansanopisto, opiskelijat, uraohjaus"),
    said: words(`
      opiskella, opiskelija, uusi ammatti, alanvaihto, kouluun aikuisena, haluaa oppia, oppia uutta, jatko-opinnot,
      mitä opiskella, kansalaisopisto, työväenopisto, avoin yliopisto, luennolle, luennot, ikääntyneiden luennot
    `),
    sv: words("studera, kurs, utbildning, lära sig nytt, medborgarinstitut"),
    en: words("study, course, learn, education, adult education, lecture"),
  },
  {
    code: "asunnottomuus",
    finds: words(`
      asunnottomuus, asunnottomat, asumisneuvonta, asumisen tuki, vailla vakinaista asuntoa, hätämajoitus, tukiasunto
    `),
    related: words("päiväkeskus, diakonia, päihdetoipujat, sosiaalineuvonta, yökahvila, vähävaraiset"),
    said: words(`
      asunnoton, koditon, ei asuntoa, ei kotia, häätö, häädetty, uhkaa häätö, vuokra maksamatta, vuokrarästit, yöpaikka,
      nukkuu kaverilla, nukkuu autossa, kadulla, kämppä hukassa, asunto hukassa, sohvasurffaaja, puliukko, asuntola,
      missä yöksi, asunto lähtee alta, vuokravelka, lähtö asunnosta, irtisanottu vuokrasopimus
    `),
    sv: words("bostadslös, hemlös, vräkning, ingen bostad, härbärge"),
    en: words("homeless, no home, eviction, nowhere to sleep, shelter"),
  },
  {
    code: "asuminen",
    finds: words("asumisneuvonta, asuminen, vuokralaiset, asukasyhdistys, tukiasunto, asukastoiminta, yhteisöasuminen"),
    related: words("neuvontapiste, muuttoapu, asukasilta, senioritalo, korjausneuvonta"),
    said: words(`
      asunto, vuokra-asunto, asunnon haku, vuokra, vuokralainen, riita naapurin kanssa, häiriö naapurissa, taloyhtiö,
      senioriasunto, asumistuki, asuntohakemus, muutto, uusi asunto, talo liian iso
    `),
    sv: words("boende, bostad, hyresbostad, hyresgäst"),
    en: words("housing, flat, rent, tenant, find apartment"),
  },
  {
    code: "palvelujen löytäminen",
    finds: words(`
      palveluohjaus, neuvontapiste, palveluneuvonta, sosiaalineuvonta, vinkkivarikko, järjestötieto, neuvonta ja ohjaus
    `),
    related: words("tukihenkilö, lomakeapu, diakonia, torikahvit, järjestöneuvonta, digineuvonta, kansalaisneuvonta"),
    said: words(`
      mistä saa apua, kuka auttaa, ei tiedä mistä hakea, kuka neuvoo, apua lomakkeisiin, kelan lomake, kela-lomake,
      hakemusten täyttö, lomakkeen täyttö, lomake, paperit sekaisin, paperiasiat, virastossa asiointi,
      ei ymmärrä päätöstä, palvelutarve, mihin ottaa yhteyttä, apua hakemukseen, vammaistuen haku, sosiaalityöntekijä,
      palveluviidakko
    `),
    sv: words("servicehandledning, rådgivning, vem hjälper, blankett, fylla i blanketter"),
    en: words("where to get help, advice, guidance, filling in forms, which service, help with forms"),
  },
  {
    code: "oikeusapu",
    finds: words(`
      oikeusapu, oikeudellinen neuvonta, lakineuvonta, asianajajapäivystys, edunvalvonta, sosiaaliasiamies
    `),
    related: words("velkaneuvonta, kuluttajaneuvonta, neuvontapiste, rikosuhripäivystys, potilasasiamies"),
    said: words(`
      lakimies, asianajaja, juristi, valitus, valituksen teko, oikaisuvaatimus, oikeuteen, perintöriita, testamentti,
      perunkirjoitus, edunvalvoja, lakiasiat, potilasvahinko, väärin kohdeltu, oikeudet, riita-asia
    `),
    sv: words("rättshjälp, jurist, advokat, besvär, testamente"),
    en: words("legal aid, lawyer, legal advice, appeal, rights, last will, make a will"),
  },
  {
    code: "edullinen loma",
    finds: words("tuettu loma, lomatoiminta, lomajärjestö, perheloma, hyvinvointiloma, lomayhdistys"),
    related: words("virkistys, perheleiri, retket, vähävaraiset, lapsiperheet, eläkeläismatkat"),
    said: words(`
      ei varaa lomaan, loma halvalla, tuettu loma, lomalle, lomatuki, ilmainen loma, lomalle lasten kanssa,
      loma eläkeläiselle, MTLH, kylpyläloma, mökkiloma
    `),
    sv: words("stödd semester, billig semester"),
    en: words("supported holiday, cheap holiday, holiday for families"),
  },
  {
    code: "maatalous ja yrittäjän jaksaminen",
    finds: words(`
      välitä viljelijästä, maatalousyrittäjät, viljelijät, MTK, yrittäjät, maaseudun tukihenkilö, tukihenkilöverkko
    `),
    related: words("uupumus, velkaneuvonta, jaksaminen, maa- ja kotitalousnaiset, lomitus, kriisiapu"),
    said: words(`
      viljelijä, maanviljelijä, maajussi, isäntä uupunut, tilan velat, karjatila, lehmät, lomittaja, yrittäjä uupunut,
      yritys nurin, yrittäjän murheet, konkurssi, maatilan tilanne, sukupolvenvaihdos
    `),
    sv: words("jordbrukare, bonde, företagare trött"),
    en: words("farmer, farm, entrepreneur, bankruptcy, self-employed"),
  },
  {
    code: "joululahjat ja keräysapu",
    finds: words("joulukeräys, hyvä joulumieli, joululahjakeräys, kummit, lahjakortti"),
    related: words("diakonia, SPR, MLL, ruoka-apu, vähävaraiset"),
    said: words(`
      joululahjat lapsille, ei rahaa jouluun, joulukassi, jouluapu, lahjakortti ruokaan, ei rahaa lahjoihin, joulupuuta,
      koulutarvikkeet, ei rahaa harrastukseen, harrastustuki, kummiapu
    `),
    sv: words("julinsamling, julklappar till barn, inga pengar till jul"),
    en: words("christmas help, christmas presents, gift card for food, hobby support"),
  },
];
