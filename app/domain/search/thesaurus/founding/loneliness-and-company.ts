import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Being alone, and the ways to company. */
export const lonelinessAndCompany: readonly Concept[] = [
  {
    code: "yksinäisyys",
    finds: words("yksinäisyys, ystävätoiminta, juttuseura, kohtaamispaikka, kotiystävä"),
    related: words(`
      puhelinystävä, avoin kahvila, kyläkahvila, päivätupa, kaveriporukka, yhdessäolo, ulkoiluystävä, keskusteluseura
    `),
    said: words(`
      yksinäinen, yksin, jäänyt yksin, aina yksin, yksin kotona, ei kavereita, ei ystäviä, ei ketään,
      ei ketään kenelle puhua, kukaan ei käy, kukaan ei soita, kaipaa seuraa, kaipaa juttuseuraa, seuran puute,
      haluaa seuraa, seinät kaatuu päälle, päivät pitkiä, päivät yksin, mökkiytynyt, erakoitunut, eristäytynyt,
      ulkopuolinen, ei kuulu mihinkään, ei tunne ketään, ystävät kuolleet, kaverit kaikonneet, elämä tyhjää,
      hiljaista kotona, sosiaalinen eristäytyneisyys, yksinäisyyttä kokeva, olla yksin, yksin asuva, asuu yksin,
      kavereita ei ole, ei juttukavereita, naapureita ei näy, elää yksin, päivät ilman puhetta, yksineläjä,
      televisio seurana, ei sukua lähellä, lapset kaukana, lapset ei käy
    `),
    sv: words("ensam, ensamhet, inga vänner, känner mig ensam, sällskap, isolerad, ingen att prata med"),
    en: words("lonely, loneliness, alone, no friends, isolated, isolation, nobody to talk to, company"),
  },
  {
    code: "ystävätoiminta",
    finds: words("ystävätoiminta, kotiystävä, ystäväpalvelu, vapaaehtoinen ystävä, ystävävälitys, lähiystävä"),
    related: words("SPR, tukihenkilö, puhelinystävä, ulkoiluystävä, vierailu, kylässä käynti"),
    said: words(`
      kaveri kotiin, ystävä kotiin, joku käymään, kävijä mummolle, seuraa kotiin, vierailija, vieras kylään,
      käymään kylässä, lukuseura, kahviseura kotiin, SPR ystävä, punaisen ristin ystävä, mummokaveri, ystävän etsiminen,
      seniorikaveri, juttukaveri kotiin
    `),
    sv: words("vänverksamhet, vän på besök, besöksvän, Röda Korset vän, vänförmedling"),
    en: words("befriending, visiting friend, volunteer friend, home visitor, red cross friend"),
  },
  {
    code: "puhelinystävä",
    finds: words("puhelinystävä, puhelinrinki, soittoystävä, puhelintuki, soittorinki, puhelinystävätoiminta"),
    related: words("ystävätoiminta, kuulolla, turvapuhelu, auttava puhelin, juttuseura, etäystävä"),
    said: words(`
      joku soittaisi, soittokaveri, kukaan ei soita, juttelu puhelimessa, puhelinkaveri, haluaa jutella puhelimessa,
      soitto kerran viikossa, aamusoitto, huolenpitosoitto, tuttu ääni, ei pääse kotoa, ei jaksa lähteä kotoa
    `),
    sv: words("telefonvän, någon som ringer, samtalsvän per telefon"),
    en: words("telephone friend, phone friend, someone to call, phone call company"),
  },
  {
    code: "ulkoiluystävä",
    finds: words("ulkoiluystävä, ulkoilukaveri, kävelykaveri, ulkoiluapu, ulkoilutus"),
    related: words("ystävätoiminta, kävelyryhmä, sauvalenkki, liikuntakaveri, pyörätuoli, rollaattori"),
    said: words(`
      kävelyseura, lenkkikaveri, ei uskalla ulos yksin, ei pääse ulos, ulos rollaattorilla, ulos pyörätuolilla,
      joku kävelylle mukaan, kävelyttäjä, ulkoiluttaja, liukkaalla ulos, pelkää lähteä ulos, ulkoilu saattajan kanssa,
      raitista ilmaa, pelkää kaatumista ulkona, pihalle pääsy, ei uskalla lähteä ulos, lähteä ulos,
      ulkoilu yksin pelottaa, ulkoilemaan, mummo ulos, äiti ulkoilemaan, pappa ulos
    `),
    sv: words("vän att gå ut med, promenadsällskap, utevän, promenadkompis"),
    en: words("walking companion, outdoor friend, someone to walk with, walking buddy"),
  },
  {
    code: "kohtaamispaikka",
    finds: words(`
      kohtaamispaikka, avoin kahvila, kyläkahvila, kansalaistalo, olohuone, asukastupa, kylätupa, päivätupa
    `),
    related: words(`
      kahvihetki, kahvikerho, kahviporukka, avoimet ovet, toimintakeskus, järjestötalo, korttelitalo, torikahvit,
      juttuseura, oma tupa, perhetupa, vinkkivarikko
    `),
    said: words(`
      paikka mihin mennä, minne mennä päivällä, kahvittelu, kahville, kahviseura, lehtien lukeminen, juttelemaan,
      porukkaa, poiketa kahvilla, ilman ilmoittautumista, avoin paikka, missä ihmisiä, matalan kynnyksen paikka,
      istuskelu, ajanviettopaikka, jonnekin missä muita, oma tupa, omatupa, työttömien tupa
    `),
    sv: words("mötesplats, öppet kafé, träffpunkt, vardagsrum, kaffestund, öppet hus"),
    en: words("meeting place, drop-in, open café, community centre, coffee morning, living room"),
  },
  {
    code: "juttuseura",
    finds: words("juttuseura, keskusteluryhmä, keskustelupiiri, juttupiiri, tarinatupa, keskusteluapu"),
    related: words("avoin kahvila, kohtaamispaikka, miesten kahviporukka, kahvihetki, kuuntelija, ystävätoiminta"),
    said: words(`
      jutella jonkun kanssa, juttukaveri, puhua jollekin, joku kuuntelisi, kuuntelija, juttelu, rupattelu, jutustelu,
      höpöttely, turinointi, maailman parantaminen, puhekaveri, haluaa keskustella, kuulumisten vaihto
    `),
    sv: words("någon att prata med, samtalsgrupp, diskussionsgrupp, prata bort en stund"),
    en: words("someone to talk to, chat, conversation group, discussion group, talking company"),
  },
  {
    code: "yhteinen ruokailu",
    finds: words(`
      yhteinen pöytä, yhteisruokailu, keittolounas, kyläruokailu, senioriruokailu, ruokaseura, yhteislounas
    `),
    related: words("ruoka-apu, hävikkiruoka, aamiainen, aamupuuro, kyläkahvila, kohtaamispaikka, kokkikerho"),
    said: words(`
      syö yksin, ruokaseura, ei viitsi laittaa ruokaa, yksin ei maistu, lounasseuraa, puurolla, keitolla,
      syömään yhdessä, halpa lounas, ruokailu porukalla, yhteinen aamupala, yksin syövä, lämmin ruoka
    `),
    sv: words("äta tillsammans, gemensam lunch, soppalunch, matsällskap"),
    en: words("eat together, shared lunch, community meal, eating alone, soup lunch"),
  },
  {
    code: "rohkaisu lähtemään",
    finds: words(`
      kaveriksi saattaminen, saattaen vaihtaen, saattoapu, kulttuurikaveri, tukihenkilö, vastaanottaja ovella
    `),
    related: words("ystävätoiminta, ulkoiluystävä, liikuntakaveri, vertaisohjaaja"),
    said: words(`
      ei uskalla lähteä yksin, ujo, arka, ei kehtaa mennä, jännittää mennä, ei halua yksin,
      joku mukaan ensimmäisellä kerralla, kaveri mukaan, tarvitsee rohkaisua, vieraita ihmisiä, ei tule lähdettyä,
      kynnys lähteä, saattaja mukaan, yksin ei viitsi, ei saa lähdettyä, pelkää mennä yksin, pelkään mennä,
      yksin meneminen jännittää, en kehtaa, ensimmäinen kerta, kynnys korkea, uskaltaisiko tulla, kaveri mukaan kerhoon
    `),
    sv: words("blyg, vågar inte gå ensam, någon som följer med, följeslagare"),
    en: words("shy, afraid to go alone, someone to come along, first time accompany"),
  },
  {
    code: "uusi paikkakunnalla",
    finds: words("kohtaamispaikka, asukasyhdistys, kyläyhdistys, paluumuuttaja, uudet asukkaat, asukasilta"),
    related: words("avoin kahvila, kylätoiminta, ystävätoiminta, perhetupa, tervetuloilta"),
    said: words(`
      muuttanut tänne, juuri muuttanut, uusi kaupungissa, uusi kylällä, ei tunne täältä ketään, vieras paikkakunta,
      muutti lasten perässä, paluumuuttaja, outo paikka, tutustua ihmisiin, tutustua naapureihin, uusia tuttuja,
      uusia ystäviä, löytää kavereita
    `),
    sv: words("nyinflyttad, har flyttat hit, nya vänner, lära känna folk"),
    en: words("new in town, just moved, moved here, meet people, make friends, new friends"),
  },
  {
    code: "miesten porukka",
    finds: words(`
      miesten kahviporukka, miesten ryhmä, miestenkerho, miesten tupa, äijäporukka, ukkokerho, miesten saunailta
    `),
    related: words("miehet, nikkaripaja, puutyö, verstas, kalastus, korttipeli, kohtaamispaikka"),
    said: words(`
      ukkojen porukka, äijäporukka, miesten juttu, yksinäinen mies, mies ei puhu, leskimies, poikamies, vanhapoika,
      ukot, äijät, miesten kerho, miehille tekemistä, isäntä yksin, ei naisten juttuja, miesseuraa
    `),
    sv: words("mansgrupp, karlar, herrklubb, för män"),
    en: words("men's group, men's shed, for men, lonely man"),
  },
  {
    code: "naisten porukka",
    finds: words("naisten ryhmä, naistenkerho, naisten ilta, naisten ompelukerho, martat, naistentupa"),
    related: words("naiset, käsityökerho, ompelukerho, kahvihetki, Martat, zonta, soroptimistit"),
    said: words(`
      naisten juttu, naisille, naisporukka, rouvien kerho, akkaporukka, naisten kesken, tyttöjen ilta, äitien ilta,
      maahanmuuttajanaisten, naisseuraa, emännät
    `),
    sv: words("kvinnogrupp, för kvinnor, damklubb, kvinnor emellan"),
    en: words("women's group, for women, ladies, women only"),
  },
  {
    code: "kaverikoira",
    finds: words("kaverikoira, lukukoira, halauskoira, kaverikoiratoiminta, eläinavusteinen"),
    related: words("koirat, lemmikki, eläimet, kennelkerho"),
    said: words(`
      koira kylään, koiravierailu, eläin lohduttaa, lemmikki kuollut, kaipaa eläintä, rapsuttaa koiraa, terapiakoira,
      koira hoivakotiin, koira palvelutaloon
    `),
    sv: words("vårdhund, kompishund, läshund, hundbesök"),
    en: words("therapy dog, visiting dog, reading dog, dog visit"),
  },
  {
    code: "laitosvierailu",
    finds: words("palvelutalovierailu, palvelutalo, hoivakoti, vierailu, yhteislauluiltapäivä, saattohoito"),
    related: words("ystävätoiminta, kaverikoira, kuoro, ääneen lukeminen, vapaaehtoinen ystävä, virkistystuokio"),
    said: words(`
      palvelutalossa asuva, hoitokodissa, vanhainkodissa, äiti hoivakodissa, ketään ei käy katsomassa,
      tehostettu palveluasuminen, laulattaja hoivakotiin, ohjelmaa palvelutaloon, esiintyjä vanhainkotiin,
      lukija vanhuksille
    `),
    sv: words("serviceboende, vårdhem, besök på äldreboende, ålderdomshem"),
    en: words("care home, nursing home visit, assisted living, visit residents"),
  },
  {
    code: "juhlapyhät yksin",
    finds: words("joulupuuro, jouluateria, yhteinen joulu, yksinäisten joulu, joulujuhla, juhannusjuhla, pyhäpäivä"),
    related: words("yhteinen pöytä, kohtaamispaikka, seurakunta, joulukeräys"),
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
    finds: words("sinkkuilta, sinkkutanssit, sinkkukerho, yksineläjät, tanssit"),
    related: words("lavatanssi, kohtaamispaikka, kaveriporukka, matkat, yhteisruokailu"),
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
    said: words(`
      ei tekemistä, tylsää, tylsistynyt, ei jaksa kotona, aika pitkä, aika käy pitkäksi, jotain tekemistä, puuhaa,
      ajankulu, harrastus hukassa, uusi harrastus, virikkeitä, arkeen sisältöä, päivään ohjelmaa, kotoa pois,
      kotona möllöttää, sohvalla makaa, ei mitään harrastusta, mitä tehdä, rytmi päivään
    `),
    sv: words("något att göra, uttråkad, ny hobby, sysselsättning, tidsfördriv"),
    en: words("something to do, bored, new hobby, activity, pass the time, meaningful activity"),
  },
];
