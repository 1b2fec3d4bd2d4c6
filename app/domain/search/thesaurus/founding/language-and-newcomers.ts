import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Those who have moved to Finland, and languages. */
export const languageAndNewcomers: readonly Concept[] = [
  {
    code: "suomen kieli",
    finds: words(`
      suomi-kahvila, suomen kieli, kielikahvila, suomen kielen kerho, kielen oppiminen, suomi toisena kielenä,
      suomen kielen ryhmä, lukutaitokoulutus
    `),
    related: words(`
      maahanmuuttaneet, kotoutuminen, kotoutumiskoulutus, tukihenkilö, ystäväperhe, monikulttuurisuus, selkokieli
    `),
    said: words(`
      ei osaa suomea, en osaa suomea, oppia suomea, opiskella suomea, suomen kielen kurssi, suomen kurssi, suomen
      kielen opetus, puhua suomea, harjoitella suomea, suomi vaikeaa, kielitaito huono, kielikurssi, kielikahvila,
      suomea aloittelijoille, lukutaidoton, S2, YKI-testi, kielikoe, kielitesti, suomen kielen harjoittelu, suomen
      puhuminen, keskustella suomeksi, suomen kieli heikko, puhekaveri suomeksi, suomea puhumaan, suomea, suomen
      kieltä, puhun huonosti suomea, puhuu huonosti suomea, oppimaan suomea, suomen keskusteluryhmä, suomen
      keskustelu, suomenkielinen keskustelu, suomen kielioppi, suomea kahvilla, suomea puhua, puhekerho,
      suomi-kerho
    `),
    sv: words(`
      lära sig finska, finska språket, språkcafé, kurs i finska, kan inte finska, öva finska, tala finska, prata
      finska, finska kurs, finskakurs, lär mig finska, finskt språkcafé
    `),
    en: words(`
      learn finnish, finnish language, finnish course, language café, finnish lessons, practise finnish, don't
      speak finnish, practise speaking finnish, practice finnish, speak finnish, speaking finnish, finnish
      conversation, learning finnish, finnish class, finnish classes, improve my finnish, finnish practice, study
      finnish, language cafe, conversation group
    `),
  },
  {
    code: "maahan muuttaneen tuki",
    finds: words(`
      maahanmuuttaneet, maahanmuuttajien tukihenkilö, kotoutuminen, kotouttaminen, monikulttuurisuus,
      tukihenkilö maahan muuttaneelle, monikulttuurinen kohtaamispaikka
    `),
    related: words(`
      palveluohjaus, suomi-kahvila, neuvontapiste, ystäväperhe, SPR, naisten ompelukerho, tulkki, selkokieli,
      neuvonta omalla kielellä, lomakkeet, kirjeet, kielen oppiminen, yksinäisyys
    `),
    said: words(`
      maahanmuuttaja, mamu, ulkomaalainen, muuttanut suomeen, tullut suomeen, pakolainen, turvapaikanhakija,
      kiintiöpakolainen, kotoutua, kotoutuminen, uusi suomessa, vieraskielinen, oleskelulupa, migri,
      vastaanottokeskus, ulkomaalaistaustainen, paperiton, kaksikulttuurinen, perheenyhdistäminen, kansalaisuus,
      maahanmuuttaja tarvitsee apua, suomalainen ystävä, uusi maassa, etsii suomalaisia ystäviä, muutin suomeen,
      tulin suomeen, ei tunne järjestelmää, suomen tavat, muuttanut ulkomailta, tullut ulkomailta, muuttanut
      syyriasta, muuttanut toisesta maasta, tullut toisesta maasta, vasta muuttanut suomeen, vastatullut,
      ulkomailta, ei ymmärrä kirjeitä, ei ymmärrä kirjettä, ei ymmärrä viranomaisia, ei ymmärrä suomalaisia
      kirjeitä, ei ymmärrä papereita, suomalaiset paperit, ei osaa lukea suomea, viranomaiskirjeet, kotoutuja,
      kotoutujalle, kotoutumisessa, uuden maan tavat, vierastyöläinen, ulkomaalainen työntekijä, ulkomaalaiselle,
      ulkomaalaiselle apua, oleskelulupahakemus, maahanmuuttajaperhe, maahanmuuttajanuori, thaimaalainen,
      vietnamilainen, kiinalainen, intialainen, nepalilainen, filippiiniläinen, virolainen, romanialainen,
      nigerialainen, kongolainen, etiopialainen, sudanilainen, turkkilainen, iranilainen, pakistanilainen,
      bangladeshilainen, syyriasta, irakista, afganistanista, somaliasta, iranista, kongosta, thaimaasta,
      turkista, virosta, eritreasta, myanmarista, venäjältä
    `),
    sv: words(`
      invandrare, flyttat till Finland, integration, flykting, asylsökande, uppehållstillstånd, nyanländ,
      utlänning, myndighetsbrev, finska papper, förstår inte brev, ny i Finland, integrera
    `),
    en: words(`
      immigrant, immigration, refugee, moved to finland, new in finland, integration, asylum seeker, residence
      permit, foreigner, settle in, newcomer, newcomers, finnish papers, finnish letters, finnish forms, papers
      and forms, letters in finnish, official letters, don't understand letters, migrant, expat, refugees, asylum,
      new to finland, finnish friend, moved here, permit, bureaucracy, newly arrived
    `),
  },
  {
    code: "ukrainalaiset",
    finds: words("ukrainankielinen, ukrainalaiset, ukraina, ukrainankielinen neuvontapiste, ukrainasta tulleet"),
    related: words("palveluohjaus, venäjänkielinen, maahanmuuttaneet, neuvontapiste, suomi-kahvila, tukihenkilö"),
    said: words(`
      ukraina, ukrainalainen, ukrainasta, ukrainaksi, ukrainalainen perhe, tilapäinen suojelu, sotaa paennut,
      україна, українською, ukrainalaisille, ukrainalainen äiti, ukrainan sota, sotaa pakoon, kiovasta
    `),
    sv: words("ukraina, ukrainare, på ukrainska, ukrainsk, från Ukraina, ukrainska flyktingar"),
    en: words("ukraine, ukrainian, temporary protection, ukrainians, from ukraine, refugee from ukraine"),
  },
  {
    code: "venäjänkieliset",
    finds: words("venäjänkielinen, venäjänkieliset, venäjän kieli, suomi-venäjä, inkerinsuomalaiset"),
    related: words("maahanmuuttaneet, ukrainankielinen, kielikahvila, monikulttuurisuus"),
    said: words(`
      venäjä, venäläinen, venäjäksi, puhuu venäjää, venäjää puhuva, inkeriläinen, русский, по-русски, venäjältä,
      venäjänkielistä, venäläiset, venäjän kielellä, petroskoista, pietarista
    `),
    sv: words("ryska, på ryska, rysktalande, ryssar, från Ryssland"),
    en: words("russian, russian speaking, in russian, russians, from russia"),
  },
  {
    code: "arabiankieliset",
    finds: words("arabiankielinen, arabia, arabian kieli, monikulttuurinen"),
    related: words("palveluohjaus, maahanmuuttaneet, tukihenkilö, tulkki, somali, islam, naisten ompelukerho"),
    said: words(`
      arabiaksi, puhuu arabiaa, arabi, syyrialainen, irakilainen, afganistanilainen, dari, somali, somalia, kurdi,
      farsi, moskeija, muslimi, عربي, syyria, syyriasta, syyrian, syyrialaiset, irak, irakista, libanon,
      libanonilainen, jordania, marokko, marokkolainen, egypti, egyptiläinen, arabiankielistä, arabialaiset,
      palestiinalainen, jemen, muuttanut syyriasta, muuttanut irakista
    `),
    sv: words("arabiska, på arabiska, somaliska, syrisk, från Syrien, Syrien, Irak, arabisktalande"),
    en: words(`
      arabic, syrian, iraqi, somali, afghan, muslim, from syria, from iraq, arabic speaking, syria, iraq, syrians
    `),
  },
  {
    code: "maahanmuuttajanaiset",
    finds: words("maahanmuuttajanaiset, naisten ompelukerho, monikulttuuriset naiset, monika-naiset, naisten ryhmä"),
    related: words("yksinäisyys, maahanmuuttaneet, naiset, suomi-kahvila, käsityökerho, lastenhoito, kielikahvila"),
    said: words(`
      maahanmuuttajaäiti, ulkomaalainen nainen, maahanmuuttajavaimo, pakolaisnainen, maahan muuttanut äiti,
      kotiäiti ei osaa suomea, maahanmuuttajanainen kotona, vaimo ulkomailta, naisten kansainvälinen ilta,
      kansainväliset naiset, ulkomaalaiset naiset
    `),
    sv: words("invandrarkvinnor, invandrarmamma, internationella kvinnor"),
    en: words(`
      immigrant women, immigrant mother, refugee women, international women, women from all countries, foreign
      women
    `),
  },
  {
    code: "tulkki",
    finds: words("tulkki, tulkkaus, tulkki pyydettäessä, monikielinen neuvonta, omalla kielellä"),
    related: words("palveluohjaus, kielen oppiminen, maahanmuuttaneet, tukihenkilö, neuvontapiste, viittomakieli"),
    said: words(`
      tulkki, tulkkausta, tulkki mukaan, kääntäjä, käännösapu, omalla äidinkielellä, ei yhteistä kieltä, kielimuuri,
      kirje suomeksi ei ymmärrä
    `),
    sv: words("tolk, tolkning, på eget språk"),
    en: words("interpreter, interpretation, translation, own language, language barrier"),
  },
  {
    code: "ruotsin kieli",
    finds: words("svenska, på svenska, ruotsinkielinen, ruotsin kieli, keskustelua ruotsiksi, pratkvarn, samtalsklubb"),
    related: words("kielen oppiminen, keskustelukerho, pohjola-norden, kielten opiskelu, kieli ja kulttuuri"),
    said: words(`
      ruotsi, ruotsiksi, ruotsinkielinen, suomenruotsalainen, puhua ruotsia, ruotsin kerho, ruotsia puhuva,
      palvelua ruotsiksi, ruotsin keskustelu, ruotsinkielistä, ruotsia puhumaan, harjoitella ruotsia
    `),
    sv: words(`
      svenska, på svenska, svenskspråkig, tala svenska, finlandssvensk, svensk förening, pratkvarn, prata svenska,
      öva svenska, språkkafé
    `),
    en: words("swedish, in swedish, speak swedish, swedish speaking, practise swedish"),
  },
  {
    code: "englanniksi",
    finds: words("english, in english, englanninkielinen, englanniksi, englannin kieli"),
    related: words("kielen oppiminen, maahanmuuttaneet, keskustelukerho, kielikahvila, monikulttuurinen"),
    said: words(`
      englanniksi, puhuu englantia, englantia puhuva, englanninkielinen, englannin keskustelu, englannin kielellä,
      englantia, englantia puhumaan, englanniksi keskustelu, harjoitella englantia, englanninkielinen ryhmä
    `),
    sv: words("engelska, på engelska, engelskspråkig"),
    en: words(`
      english, in english, english speaking, speaks english, service in english, english conversation,
      english-speaking, speak english, international, practise english
    `),
  },
  {
    code: "kielten opiskelu",
    finds: words("kielikerho, keskustelukerho, kielikurssi, kielikahvila, kielten opiskelu, espanjan kieli, esperanto"),
    related: words(
      "oppiminen, kielen oppiminen, kansalaisopisto, ystävyysseura, suomi-seura, pratkvarn, kulttuuriyhdistys",
    ),
    said: words(`
      oppia kieltä, espanja, espanjaa, saksa, saksaa, ranska, italia, viro, viron kieli, japani, kiina, kieliharrastus,
      kielten opiskelu, ystävyysseura, uusi kieli
    `),
    sv: words("lära sig språk, språkkurs, spanska, tyska, franska"),
    en: words("learn language, language course, spanish, german, french"),
  },
  {
    code: "monikulttuurinen yhdessäolo",
    finds: words(`
      monikulttuurisuus, monikulttuurinen, kansainvälinen kahvila, kulttuurien kohtaaminen, ystävyystoiminta,
      kulttuuri-ilta
    `),
    related: words("yksinäisyys, maahanmuuttaneet, kokkikerho, kohtaamispaikka, suomi-kahvila, tapahtumat"),
    said: words(`
      kansainvälinen, eri kulttuurit, maahanmuuttajien kanssa, eri maista, maailman ruokia, tutustua suomalaisiin,
      suomalaisia kavereita, kv-ilta, etniset ruoat, kansainvälinen ilta, kansainvälinen kahvila, monikulttuurinen
      kerho, kulttuurien kohtaaminen
    `),
    sv: words("mångkultur, internationellt café, olika kulturer, mångkulturell, internationell kväll"),
    en: words(`
      multicultural, international, meet finns, finnish friends, cultures, international evening, international
      café, people from different countries, world food
    `),
  },
  {
    code: "rasismi",
    finds: words("rasismin vastainen, yhdenvertaisuus, syrjinnän vastainen, asennekasvatus, ihmisoikeudet"),
    related: words("vaikuttaminen, monikulttuurisuus, rikosuhripäivystys, romanit"),
    said: words(`
      rasismi, syrjintä, syrjitään, haukutaan, vihapuhe, kohdeltu huonosti taustan takia, amnesty, tasa-arvo
    `),
    sv: words("rasism, diskriminering, jämlikhet"),
    en: words("racism, discrimination, hate speech, equality"),
  },
  {
    code: "romanit ja saamelaiset",
    finds: words("romanit, romanityö, romaniyhdistys, saamelaiset, karjalaiset"),
    related: words("monikulttuurisuus, asennekasvatus, yhdenvertaisuus, kieli ja kulttuuri"),
    said: words("romani, mustalainen, romaniperhe, romaninuori, saame, saamelainen, karjalan kieli, romanikieli"),
    sv: words("romer, romsk, samer"),
    en: words("roma, romani, sami"),
  },
  {
    code: "maahan muuttaneen työ ja opinnot",
    finds: words(`
      maahanmuuttaneiden työnhaku, kotoutumiskoulutus, ukrainankielinen neuvontapiste, työnhaku,
      kansainvälinen työnhakija
    `),
    related: words(
      "työ ja toimintakyky, palveluohjaus, työkokeilu, suomi-kahvila, ohjaamo, tukihenkilö maahan muuttaneelle, neuvontapiste",
    ),
    said: words(`
      maahanmuuttaja etsii töitä, ulkomaalainen työnhakija, töitä ilman suomen kieltä, tutkinnon tunnustaminen,
      kotoutumissuunnitelma, työlupa, tutkinto ulkomailta, opiskelupaikka maahanmuuttaja
    `),
    sv: words("jobb för invandrare, arbetstillstånd"),
    en: words("job for immigrants, work permit, work without finnish, recognise degree"),
  },
  {
    code: "maahan muuttanut perhe",
    finds: words("monikulttuuriset perheet, ystäväperhe, maahanmuuttajaperheet, perhetupa, kansainvälinen perhekerho"),
    related: words(
      "vanhemmuus, palveluohjaus, suomi-kahvila, iltapäiväkerho, läksykerho, koulun viestit, lapsiperheet, tukihenkilö maahan muuttaneelle",
    ),
    said: words(`
      wilma-viestit, koulun viestit suomeksi, maahanmuuttajaperhe, kahden kulttuurin perhe, perhe ulkomailta,
      lapsi ei osaa suomea, maahanmuuttajalapsi, pakolaisperhe, suomalainen ystäväperhe, päiväkodin kieli,
      ulkomaalainen perhe, ulkomaalainen äiti, lapset eivät puhu suomea
    `),
    sv: words("invandrarfamilj, familj från utlandet, vänfamilj, flyktingfamilj"),
    en: words("immigrant family, foreign family, school messages, friend family, refugee family, foreign mother"),
  },
];
