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
      ei osaa suomea, en osaa suomea, oppia suomea, opiskella suomea, suomen kielen kurssi, suomen kurssi,
      suomen kielen opetus, puhua suomea, harjoitella suomea, suomi vaikeaa, kielitaito huono, kielikurssi,
      kielikahvila, suomea aloittelijoille, lukutaidoton, S2, YKI-testi, kielikoe, kielitesti,
      suomen kielen harjoittelu, suomen puhuminen, keskustella suomeksi, suomen kieli heikko, puhekaveri suomeksi,
      suomea puhumaan
    `),
    sv: words("lära sig finska, finska språket, språkcafé, kurs i finska, kan inte finska"),
    en: words(`
      learn finnish, finnish language, finnish course, language café, finnish lessons, practise finnish,
      don't speak finnish
    `),
  },
  {
    code: "maahan muuttaneen tuki",
    finds: words(`
      maahanmuuttaneet, maahanmuuttajien tukihenkilö, kotoutuminen, kotouttaminen, monikulttuurisuus,
      tukihenkilö maahan muuttaneelle, monikulttuurinen kohtaamispaikka
    `),
    related: words("suomi-kahvila, neuvontapiste, ystäväperhe, SPR, naisten ompelukerho, tulkki, selkokieli"),
    said: words(`
      maahanmuuttaja, mamu, ulkomaalainen, muuttanut suomeen, tullut suomeen, pakolainen, turvapaikanhakija,
      kiintiöpakolainen, kotoutua, kotoutuminen, uusi suomessa, vieraskielinen, oleskelulupa, migri, vastaanottokeskus,
      ulkomaalaistaustainen, paperiton, kaksikulttuurinen, perheenyhdistäminen, kansalaisuus,
      maahanmuuttaja tarvitsee apua, suomalainen ystävä, uusi maassa, etsii suomalaisia ystäviä, muutin suomeen,
      tulin suomeen, ei tunne järjestelmää, suomen tavat
    `),
    sv: words("invandrare, flyttat till Finland, integration, flykting, asylsökande, uppehållstillstånd"),
    en: words(`
      immigrant, immigration, refugee, moved to finland, new in finland, integration, asylum seeker, residence permit,
      foreigner, settle in
    `),
  },
  {
    code: "ukrainalaiset",
    finds: words("ukrainankielinen, ukrainalaiset, ukraina, ukrainankielinen neuvontapiste, ukrainasta tulleet"),
    related: words("venäjänkielinen, maahanmuuttaneet, neuvontapiste, suomi-kahvila, tukihenkilö"),
    said: words(`
      ukraina, ukrainalainen, ukrainasta, ukrainaksi, ukrainalainen perhe, tilapäinen suojelu, sotaa paennut, україна,
      українською
    `),
    sv: words("ukraina, ukrainare, på ukrainska"),
    en: words("ukraine, ukrainian, temporary protection"),
  },
  {
    code: "venäjänkieliset",
    finds: words("venäjänkielinen, venäjänkieliset, venäjän kieli, suomi-venäjä, inkerinsuomalaiset"),
    related: words("maahanmuuttaneet, ukrainankielinen, kielikahvila, monikulttuurisuus"),
    said: words("venäjä, venäläinen, venäjäksi, puhuu venäjää, venäjää puhuva, inkeriläinen, русский, по-русски"),
    sv: words("ryska, på ryska, rysktalande"),
    en: words("russian, russian speaking, in russian"),
  },
  {
    code: "arabiankieliset",
    finds: words("arabiankielinen, arabia, arabian kieli, monikulttuurinen"),
    related: words("maahanmuuttaneet, tukihenkilö, tulkki, somali, islam, naisten ompelukerho"),
    said: words(`
      arabiaksi, puhuu arabiaa, arabi, syyrialainen, irakilainen, afganistanilainen, dari, somali, somalia, kurdi,
      farsi, moskeija, muslimi, عربي
    `),
    sv: words("arabiska, på arabiska, somaliska"),
    en: words("arabic, syrian, iraqi, somali, afghan, muslim"),
  },
  {
    code: "maahanmuuttajanaiset",
    finds: words("maahanmuuttajanaiset, naisten ompelukerho, monikulttuuriset naiset, monika-naiset, naisten ryhmä"),
    related: words("maahanmuuttaneet, naiset, suomi-kahvila, käsityökerho, lastenhoito, kielikahvila"),
    said: words(`
      maahanmuuttajaäiti, ulkomaalainen nainen, maahanmuuttajavaimo, pakolaisnainen, maahan muuttanut äiti,
      kotiäiti ei osaa suomea, maahanmuuttajanainen kotona
    `),
    sv: words("invandrarkvinnor, invandrarmamma"),
    en: words("immigrant women, immigrant mother, refugee women"),
  },
  {
    code: "tulkki",
    finds: words("tulkki, tulkkaus, tulkki pyydettäessä, monikielinen neuvonta, omalla kielellä"),
    related: words("maahanmuuttaneet, tukihenkilö, neuvontapiste, viittomakieli"),
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
    related: words("keskustelukerho, pohjola-norden, kielten opiskelu, kieli ja kulttuuri"),
    said: words(`
      ruotsi, ruotsiksi, ruotsinkielinen, suomenruotsalainen, puhua ruotsia, ruotsin kerho, ruotsia puhuva,
      palvelua ruotsiksi, ruotsin keskustelu
    `),
    sv: words("svenska, på svenska, svenskspråkig, tala svenska, finlandssvensk, svensk förening, pratkvarn"),
    en: words("swedish, in swedish, speak swedish, swedish speaking"),
  },
  {
    code: "englanniksi",
    finds: words("english, in english, englanninkielinen, englanniksi, englannin kieli"),
    related: words("maahanmuuttaneet, keskustelukerho, kielikahvila, monikulttuurinen"),
    said: words(`
      englanniksi, puhuu englantia, englantia puhuva, englanninkielinen, englannin keskustelu, englannin kielellä,
      englantia
    `),
    sv: words("engelska, på engelska"),
    en: words("english, in english, english speaking, speaks english, service in english, english conversation"),
  },
  {
    code: "kielten opiskelu",
    finds: words("kielikerho, keskustelukerho, kielikurssi, kielikahvila, kielten opiskelu, espanjan kieli, esperanto"),
    related: words("kansalaisopisto, ystävyysseura, suomi-seura, pratkvarn, kulttuuriyhdistys"),
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
    related: words("maahanmuuttaneet, kokkikerho, kohtaamispaikka, suomi-kahvila, tapahtumat"),
    said: words(`
      kansainvälinen, eri kulttuurit, maahanmuuttajien kanssa, eri maista, maailman ruokia, tutustua suomalaisiin,
      suomalaisia kavereita, kv-ilta, etniset ruoat
    `),
    sv: words("mångkultur, internationellt café, olika kulturer"),
    en: words("multicultural, international, meet finns, finnish friends, cultures"),
  },
  {
    code: "rasismi",
    finds: words("rasismin vastainen, yhdenvertaisuus, syrjinnän vastainen, asennekasvatus, ihmisoikeudet"),
    related: words("monikulttuurisuus, rikosuhripäivystys, romanit"),
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
    related: words("työkokeilu, suomi-kahvila, ohjaamo, tukihenkilö maahan muuttaneelle, neuvontapiste"),
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
    related: words(`
      suomi-kahvila, iltapäiväkerho, läksykerho, koulun viestit, lapsiperheet, tukihenkilö maahan muuttaneelle
    `),
    said: words(`
      wilma-viestit, koulun viestit suomeksi, maahanmuuttajaperhe, kahden kulttuurin perhe, perhe ulkomailta,
      lapsi ei osaa suomea, maahanmuuttajalapsi, pakolaisperhe, suomalainen ystäväperhe, päiväkodin kieli
    `),
    sv: words("invandrarfamilj, familj från utlandet, vänfamilj"),
    en: words("immigrant family, foreign family, school messages, friend family"),
  },
];
