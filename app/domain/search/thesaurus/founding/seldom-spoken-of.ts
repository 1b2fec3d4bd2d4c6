import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** What people seldom speak of, and a few things that have names of their own. */
export const seldomSpokenOf: readonly Concept[] = [
  {
    code: "sateenkaariaikuiset",
    finds: words("sateenkaari, seta, transihmiset, sateenkaariseniorit, homot ja lesbot, hlbtiq"),
    related: words("sateenkaarinuoret ja -perheet, mielen hyvinvointi, yksinäisyys, vertaisryhmä"),
    said: words(`
      homo, lesbo, homomies, homopari, biseksuaali, transnainen, transmies, transihminen, muunsukupuolinen,
      sukupuolenkorjaus, kaapista ulos, tuli kaapista, elänyt kaapissa, miesystävä miehellä, rakastaa samaa
      sukupuolta
    `),
    sv: words("homosexuell, lesbisk, transperson, regnbåge, komma ut"),
    en: words("gay, lesbian, bisexual, transgender, queer, lgbt, coming out"),
  },
  {
    code: "vaino",
    finds: words("vaino, varjo ry, vainon uhrit, eron jälkeinen väkivalta, lähestymiskielto"),
    related: words("turvallisuus, lähisuhdeväkivalta, rikosuhripäivystys, väkivaltatyö, kriisi"),
    said: words(`
      vainoaa, ex vainoaa, stalkkaa, stalkkaaja, seuraa autolla, lähestymiskielto, turvakielto, ex kyttää,
      seuraa minua, paikannin autossa, uhkailee viesteillä
    `),
    sv: words("förföljer, stalkar, besöksförbud, förföljelse"),
    en: words("stalker, stalking, ex follows me, restraining order"),
  },
  {
    code: "paperittomat ja hyväksikäytetyt",
    finds: words(`
      paperittomat, ihmiskauppa, ihmiskaupan uhrit, turvapaikanhakijat, pro-tukipiste, työperäinen hyväksikäyttö
    `),
    related: words("maahanmuuttaneet, oikeusapu, palveluohjaus, kriisi, tulkki"),
    said: words(`
      paperiton, ilman oleskelulupaa, kielteinen päätös, karkotus, käännytys, turvapaikanhakija, passi otettiin,
      työnantaja vei passin, palkkaa ei makseta, pakotettu töihin, pakkoavioliitto, seksityö, ihmiskauppa
    `),
    sv: words("papperslös, asylsökande, människohandel"),
    en: words(`
      undocumented, asylum seeker, human trafficking, employer took my passport, unpaid wages, forced marriage
    `),
  },
  {
    code: "testamentti ja edunvalvontavaltuutus",
    finds: words("edunvalvontavaltuutus, testamentti, hoitotahto, perunkirjoitus, perintöasiat"),
    related: words("oikeusapu, ikäihmiset, palveluohjaus, omaiset, neuvontapiste"),
    said: words(`
      testamentti, perunkirjoitus, perukirja, edunvalvontavaltuutus, edunvalvoja, perintö, perinnönjako,
      perintöriita, kuolinpesä, hoitotahto, avioehto, kuka hoitaa asiat jos muisti menee
    `),
    sv: words("testamente, bouppteckning, intressebevakning, arv"),
    en: words("last will, inheritance, power of attorney, estate, living will"),
  },
  {
    code: "uskonyhteisön jättänyt",
    finds: words("uskontojen uhrit, hengellinen väkivalta, uskonnollisen yhteisön jättäneet"),
    related: words("mielen hyvinvointi, keskusteluapu, vertaisryhmä, kriisi"),
    said: words(`
      lestadiolaisuus, jehovan todistaja, erosi jehovan todistajista, karttaminen, hengellinen väkivalta, lahko,
      uskonlahko, erosin uskosta, suku hylkäsi uskon takia
    `),
    sv: words("sekt, religiöst våld, lämnat församlingen"),
    en: words("left a religious community, cult, religious abuse, shunned"),
  },
  {
    code: "työpaikkakiusaaminen",
    finds: words("työpaikkakiusaaminen, työsuojelu, työyhteisö, irtisanottu, työoikeus"),
    related: words("uupumus, oikeusapu, työ ja toimintakyky, työttömyys, keskusteluapu"),
    said: words(`
      kiusataan töissä, pomo kiusaa, esimies huutaa, työpaikkakiusaaminen, savustettiin ulos, irtisanottiin,
      potkut, sai potkut, yt-neuvottelut, epäasiallinen kohtelu, työkaverit eristää, syrjintä töissä
    `),
    sv: words("mobbning på jobbet, fick sparken, uppsagd"),
    en: words("bullied at work, workplace bullying, got fired, laid off, boss shouts"),
  },
  {
    code: "löytöeläimet",
    finds: words("eläinsuojeluyhdistys, löytöeläimet, löytökissa, sijaiskoti eläimelle, kodittomat kissat"),
    related: words("koirat ja eläimet, lemmikin hoito, vapaaehtoistehtävä, eläimet"),
    said: words(`
      löytökissa, kulkukissa, koditon kissa, koira karannut, kissa karannut, karannut lemmikki, hylätty koira,
      kaltoinkohdeltu eläin, eläinrääkkäys, kissan adoptointi, uusi koti koiralle, siili loukkaantunut
    `),
    sv: words("hittekatt, bortsprungen hund, djurskydd, övergiven katt"),
    en: words("stray cat, lost dog, found animal, animal rescue, adopt a cat"),
  },
  {
    code: "avantouinti",
    kind: "doing",
    finds: words("avantouinti, talviuinti, avanto, avantosauna, talviuimarit"),
    related: words("liikkumattomuus, mielekäs tekeminen, uinti, sauna"),
    said: words("avanto, avantoon, talviuinti, kylmäuinti, jääuinti, avantouimarit"),
    sv: words("vinterbad, isvak"),
    en: words("winter swimming, ice swimming"),
  },
];
