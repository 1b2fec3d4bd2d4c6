import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Money that does not suffice, food and things, and where to get advice. */
export const moneyAndHelp: readonly Concept[] = [
  {
    code: "ruoka-apu",
    finds: words(`
      ruoka-apu, ruokakassi, ruokajakelu, hävikkiruoka, ruokapankki, ruokakassijako, ruoanjakelu, EU-ruoka
    `),
    related: words(`
      vähävaraiset, yhteinen pöytä, diakonia, seurakunta, keittolounas, joulukeräys, toimeentulo, ilmainen ruoka
    `),
    said: words(`
      ruokakassi, ei rahaa ruokaan, nälkä, ruoka loppu, rahat loppu, jääkaappi tyhjä, ruoka-apua, leipäjono,
      ruokajono, ilmainen ruoka, ilmaista ruokaa, ruokaa lapsille, ei varaa ruokaan, ruokalahja, ruokajako, ruokaa
      jaossa, hävikki, EU-kassi, osto-osoitus, maksusitoumus kauppaan, mistä ruokaa, ruokaa ei ole, ei syötävää,
      ruoka vähissä, ruokaraha, loppukuun ruoka, syötävää, ruoka-avustus, ruokapaketti, ei ruokaa, kaappi tyhjä,
      nälissään, nälkäinen, leipäjonot, ruokakassit, ruokajakelu, ruokapankki, hävikkiruoka, ilmainen lounas,
      ilmaiset eväät, ruokaa perheelle, ruokaan ei rahaa, rahat ei riitä ruokaan, leipää jaossa, ruokakortti,
      ruokalahjakortti, halpa ruoka, halpaa ruokaa
    `),
    sv: words("mathjälp, matkasse, matutdelning, hungrig, gratis mat, ingen mat, matbank, brödkö, svinnmat"),
    en: words(`
      food aid, food bank, food parcel, hungry, free food, no money for food, no food, food distribution, free
      meal, groceries, soup kitchen, leftover food
    `),
  },
  {
    code: "toimeentulo",
    finds: words("toimeentulo, vähävaraiset, taloudellinen tuki, talousneuvonta, avustukset vähävaraisille, köyhyys"),
    related: words(`
      ruoka-apu, diakonia, velkaneuvonta, vaihtotori, kirpputori, toimeentulotuki, Kela, joulukeräys,
      diakoniavastaanotto, avustus, edullinen, maksuton, kela, tukihakemukset
    `),
    said: words(`
      rahat loppu, rahat ei riitä, rahaton, köyhä, köyhyys, pienituloinen, vähävarainen, varaton, persaukinen,
      kelan tuki, kela, toimeentulotuki, toimari, tuet ei riitä, ei varaa, laskut maksamatta, laskuihin ei rahaa,
      rahapula, taloudelliset vaikeudet, sossu, etuudet, kela hylkäsi, hylkäävä päätös, takuueläke, pieni eläke,
      ei rahaa lääkkeisiin, ei varaa lääkkeisiin, ei varaa harrastuksiin, kallis aika, rahat loppuivat, rahat
      loppuu, rahat eivät riitä, raha ei riitä, ei rahaa, ei ole rahaa, ei rahaa ruokaan, tilillä ei ole mitään,
      tili tyhjä, rahahuolet, rahahuolia, rahavaikeudet, talousvaikeudet, talousahdinko, pienet tulot, eläke ei
      riitä, penniä venyttää, sossuun, sossusta, perustoimeentulotuki, asumistuki, työmarkkinatuki, kelan hakemus,
      kelan päätös, kelan päätöksestä valitus, valittaa kelan päätöksestä, tukihakemus, tukien hakeminen,
      leikkaukset, palkka ei riitä, avustusta laskuun, taloudellinen apu, taloudellista apua, rahallista apua,
      harkinnanvarainen avustus, diakonia-avustus, tiukka talous, tiukkaa
    `),
    sv: words(`
      fattig, inga pengar, försörjning, utkomststöd, FPA, pengarna räcker inte, låga inkomster, fattigdom,
      bostadsbidrag, FPA-ansökan, ekonomiskt stöd, ekonomi, pengabrist
    `),
    en: words(`
      no money, money, poor, low income, benefits, kela, can't afford, income support, money worries, poverty, low
      income support, social assistance, financial help, financial support, kela application, short of money,
      broke, housing allowance
    `),
  },
  {
    code: "velat",
    finds: words(`
      velkaneuvonta, velkaneuvontapäivä, talousneuvonta, velkaantuneet, takuusäätiö, maksusuunnitelma, talous- ja
      velkaneuvonta, velkalinja, raha-asiat, ulosotto, pikavipit
    `),
    related: words(`
      toimeentulo, oikeusapu, diakonia, rahapelaajat, neuvontapiste, avustus, talousneuvoja, maksusuunnitelma
    `),
    said: words(`
      velat, velkaa, veloissa, velkaantunut, ulosotto, ulosotossa, ulosottovelka, velkajärjestely, luottotiedot
      mennyt, luottotiedot, pikavippi, pikavipit, vippi, laskut perinnässä, perintä, perintäkirje, lainat,
      maksuhäiriö, rahasotku, raha-asiat sekaisin, ei pysty maksamaan, luottokorttivelka, velkakierre, palkasta
      ulosottoon, ulosottomies, velkaantuminen, lasku perintään, kirjeitä perinnästä, luottohäiriö, osamaksut,
      vuokra rästissä, vuokra on rästissä, vuokrarästi, vuokrarästit, vuokravelka, rästissä, rästit, laskut
      rästissä, laskut maksamatta, maksamattomat laskut, maksamattomia laskuja, lasku maksamatta, laskupino,
      laskuja ei saa maksettua, en saa maksettua laskuja, ei pysty maksamaan laskuja, ei pysty maksamaan vuokraa,
      vuokra maksamatta, sähkölasku, sähköt katkaistu, sähkölaskua ei voi maksaa, perintäkirjeitä, perintäkirjeet,
      perintätoimisto, perintälaput, karhukirje, karhukirjeet, maksumuistutus, ulosottoon, ulosottokirje,
      luottotiedot meni, luottotiedot menetetty, maksuhäiriömerkintä, maksuvaikeudet, kulutusluotto, luottokortti,
      luotot, lainakierre, velkainen, velka-asiat, velkasaneeraus, häätö, häätöuhka, häätö uhkaa, talousneuvonta,
      talous- ja velkaneuvonta, talous sekaisin, raha-asiat solmussa, ylivelkaantunut, takausvelka, konkurssi,
      lainaa liikaa, ei saa lainaa, velkaneuvoja
    `),
    sv: words(`
      skulder, skuldrådgivning, utsökning, betalningsstörning, lån, skuld, skuldsatt, obetalda räkningar,
      indrivning, betalningssvårigheter, betalningsanmärkning, ekonomisk rådgivning, hyresskuld, snabblån, kan
      inte betala räkningar, inkasso, vräkning
    `),
    en: words(`
      debt, debts, debt advice, enforcement, credit record, bills unpaid, loans, debt counselling, bills, unpaid
      bills, can't pay rent, rent arrears, behind on rent, eviction, collection letters, debt collectors, payday
      loans, bad credit, financial advice, money problems, foreclosure
    `),
  },
  {
    code: "vaateapu ja tavarat",
    finds: words(`
      vaihtotori, vaateapu, lastenvaatteiden vaihtotori, kirpputori, lahjoituspiste, tavaralahjoitus, kierrätyskeskus
    `),
    related: words("toimeentulo, kierrätys, vähävaraiset, lapsiperheet, korjauspaja, seurakunta, kontti, huonekalut"),
    said: words(`
      vaatteita lapsille, ei varaa vaatteisiin, halpoja vaatteita, ilmaisia vaatteita, lastenvaatteet,
      talvivaatteet, lastenvaunut, huonekalut, huonekaluja, käytettyä, kirppis, kirppari, kierrätys, kodinkoneet,
      sänky puuttuu, ilmaista tavaraa, rompetori, lahjoittaa vaatteita, minne viedä tavarat, UFF, lämpimiä
      vaatteita, vaatteita, talvivaatteita, talvitakki, kengät, vaatteet lapselle, lastenvaatteita,
      vauvatarvikkeet, vaunut, kalusteet, kalusteita, sohva, sänky, patja, petivaatteet, astioita, astiat, kodin
      tavarat, tavaraa ilmaiseksi, ilmaisia tavaroita, kirpputori, kierrätyskeskus, uuteen kotiin tavaraa, tyhjä
      asunto, vaihtotori, lahjoitetut vaatteet, käytetyt vaatteet, pesukone rikki, jääkaappi rikki
    `),
    sv: words(`
      begagnade kläder, loppis, kläder till barn, gratis kläder, möbler, kläder, vinterkläder, varma kläder,
      barnkläder, second hand, husgeråd, loppmarknad
    `),
    en: words(`
      clothes, second hand, free clothes, children's clothes, furniture, flea market, swap, warm clothes, winter
      clothes, clothing, second-hand, kids clothes, household goods, bed, mattress, coat, shoes, free furniture
    `),
  },
  {
    code: "korjaus ja kierrätys",
    finds: words("korjauspaja, kierrätyspaja, korjaustuokio, kierrätyskeskus, nikkaripaja, pyöräpaja"),
    related: words(
      "mielekäs tekeminen, toimeentulo, ympäristö, verstas, lainaamo, vaihtotori, kyläverstas, talkoot, ompelu",
    ),
    said: words(`
      rikki, korjata polkupyörä, pyörä rikki, lamppu rikki, vaatteen korjaus, korjata itse, työkalut lainaksi,
      kierrättää, rikkinäinen pyörä, romut, fillari rikki, korjausompelu, uusiokäyttö, tuunaus, kierrätys
    `),
    sv: words("reparera, cykel sönder, verkstad, återvinning"),
    en: words("repair, repair café, fix bike, broken, recycling, mend clothes"),
  },
  {
    code: "palvelujen löytäminen",
    finds: words(`
      palveluohjaus, neuvontapiste, palveluneuvonta, sosiaalineuvonta, vinkkivarikko, järjestötieto, neuvonta ja ohjaus
    `),
    related: words(
      "tiedonsaanti, tukihenkilö, lomakeapu, diakonia, torikahvit, järjestöneuvonta, digineuvonta, kansalaisneuvonta",
    ),
    said: words(`
      mistä saa apua, kuka auttaa, ei tiedä mistä hakea, kuka neuvoo, apua lomakkeisiin, kelan lomake,
      kela-lomake, hakemusten täyttö, lomakkeen täyttö, lomake, paperit sekaisin, paperiasiat, virastossa
      asiointi, ei ymmärrä päätöstä, palvelutarve, mihin ottaa yhteyttä, apua hakemukseen, vammaistuen haku,
      sosiaalityöntekijä, palveluviidakko, täyttää lomake, lomakkeet, lomakkeiden täyttö, lomakkeiden täyttäminen,
      lomakkeita ei osaa täyttää, hakemus, hakemuksen täyttö, hakemusten täyttäminen, paperit, paperiasioissa, ei
      ymmärrä papereita, kirjeet, ei ymmärrä kelan kirjeitä, ei ymmärrä kelan kirjettä, kelan kirje, kelan
      kirjeet, kelan kirjeitä, kelan paperit, te-toimiston kirje, te-toimiston paperit, viranomaisen kirje,
      viranomaisen kirjeet, virastokieli, virasto, virastoasiat, viranomaisasiat, byrokratia, mistä apua,
      neuvontapiste, palveluneuvonta, palveluohjaaja, sosiaaliohjaaja, etuudet, mihin soittaa, kehen ottaa
      yhteyttä, minne voi mennä
    `),
    sv: words(`
      servicehandledning, rådgivning, vem hjälper, blankett, fylla i blanketter, blanketter, ansökan, papper,
      myndighet, brev från FPA, var får man hjälp
    `),
    en: words(`
      where to get help, advice, guidance, filling in forms, which service, help with forms, forms, fill in forms,
      fill out forms, papers, paperwork, application, applications, official letter, letters, kela letter,
      information point, help with paperwork
    `),
  },
  {
    code: "oikeusapu",
    finds: words(`
      oikeusapu, oikeudellinen neuvonta, lakineuvonta, asianajajapäivystys, edunvalvonta, sosiaaliasiamies
    `),
    related: words(
      "palveluohjaus, velkaneuvonta, kuluttajaneuvonta, neuvontapiste, rikosuhripäivystys, potilasasiamies",
    ),
    said: words(`
      lakimies, asianajaja, juristi, valitus, valituksen teko, oikaisuvaatimus, oikeuteen, perintöriita,
      testamentti, perunkirjoitus, edunvalvoja, lakiasiat, potilasvahinko, väärin kohdeltu, oikeudet, riita-asia,
      oikeusneuvonta, edunvalvontavaltuutus, sopimusriita, lakineuvontaa, avioehto
    `),
    sv: words("rättshjälp, jurist, advokat, besvär, testamente, juridisk rådgivning, bouppteckning"),
    en: words("legal aid, lawyer, legal advice, appeal, rights, last will, make a will, legal help, will, inheritance"),
  },
  {
    code: "edullinen loma",
    finds: words("tuettu loma, lomatoiminta, lomajärjestö, perheloma, hyvinvointiloma, lomayhdistys"),
    related: words(
      "jaksaminen, toimeentulo, virkistys, perheleiri, retket, vähävaraiset, lapsiperheet, eläkeläismatkat",
    ),
    said: words(`
      ei varaa lomaan, loma halvalla, tuettu loma, lomalle, lomatuki, ilmainen loma, lomalle lasten kanssa,
      loma eläkeläiselle, MTLH, kylpyläloma, mökkiloma
    `),
    sv: words("stödd semester, billig semester"),
    en: words("supported holiday, cheap holiday, holiday for families"),
  },
  {
    code: "joululahjat ja keräysapu",
    finds: words("joulukeräys, hyvä joulumieli, joululahjakeräys, kummit, lahjakortti"),
    related: words("toimeentulo, diakonia, SPR, MLL, ruoka-apu, vähävaraiset"),
    said: words(`
      joululahjat lapsille, ei rahaa jouluun, joulukassi, jouluapu, lahjakortti ruokaan, ei rahaa lahjoihin, joulupuuta,
      koulutarvikkeet, ei rahaa harrastukseen, harrastustuki, kummiapu
    `),
    sv: words("julinsamling, julklappar till barn, inga pengar till jul"),
    en: words("christmas help, christmas presents, gift card for food, hobby support"),
  },
];
