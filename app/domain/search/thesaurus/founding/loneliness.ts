import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Being alone, and somebody to be with. */
export const loneliness: readonly Concept[] = [
  {
    code: "yksinäisyys",
    finds: words("yksinäisyys, ystävätoiminta, juttuseura, kohtaamispaikka, kotiystävä"),
    related: words(`
      puhelinystävä, avoin kahvila, kyläkahvila, päivätupa, kaveriporukka, yhdessäolo, ulkoiluystävä, keskusteluseura
    `),
    said: words(`
      yksinäinen, yksin, jäänyt yksin, aina yksin, yksin kotona, ei kavereita, ei ystäviä, ei ketään, ei ketään
      kenelle puhua, kukaan ei käy, kukaan ei soita, kaipaa seuraa, kaipaa juttuseuraa, seuran puute, haluaa
      seuraa, seinät kaatuu päälle, päivät pitkiä, päivät yksin, mökkiytynyt, erakoitunut, eristäytynyt,
      ulkopuolinen, ei kuulu mihinkään, ei tunne ketään, ystävät kuolleet, kaverit kaikonneet, elämä tyhjää,
      hiljaista kotona, sosiaalinen eristäytyneisyys, yksinäisyyttä kokeva, olla yksin, yksin asuva, asuu yksin,
      kavereita ei ole, ei juttukavereita, naapureita ei näy, elää yksin, päivät ilman puhetta, yksineläjä,
      televisio seurana, ei sukua lähellä, lapset kaukana, lapset ei käy, istuu yksin, istuu yksin kotona, istuu
      kotona, olen yksin, on yksin, aivan yksin, ihan yksin, yksin neljän seinän sisällä, neljän seinän sisällä,
      ei ole ketään, kukaan ei käy kylässä, ei puhu kenellekään, ei tapaa ketään, ei näe ketään, ei käy missään,
      ei käy enää missään, ei lähde mihinkään, ystävät kaikonneet, kaverit vähissä, kaipaa ystävää, kaipaan
      seuraa, kaipaan ystäviä, juttukaveri, juttuseuraa, jättäytyy pois, jättäytynyt pois, jäi yksin, eristäytyy,
      syrjäytynyt, syrjäytymässä, ulkopuolisuus, erakko, erakoituu, illat yksin, illat tyhjää, illat tyhjiä, tyhjä
      koti, hiljainen koti, lapset muuttaneet pois, pitkät illat, viikonloput yksin, yksinäisyyteen, seuraa
      yksinäiselle, tv ainoa seura
    `),
    sv: words(`
      ensam, ensamhet, inga vänner, känner mig ensam, sällskap, isolerad, ingen att prata med, ensamma kvällar,
      saknar vänner, sitter ensam hemma, träffar ingen, saknar sällskap
    `),
    en: words(`
      lonely, loneliness, alone, no friends, isolated, isolation, nobody to talk to, company, sits alone at home,
      nobody visits, needs company, meet people, make friends, lonely evenings
    `),
  },
  {
    code: "ystävätoiminta",
    finds: words("ystävätoiminta, kotiystävä, ystäväpalvelu, vapaaehtoinen ystävä, ystävävälitys, lähiystävä"),
    related: words("yksinäisyys, SPR, tukihenkilö, puhelinystävä, ulkoiluystävä, vierailu, kylässä käynti"),
    said: words(`
      kaveri kotiin, ystävä kotiin, joku käymään, kävijä mummolle, seuraa kotiin, vierailija, vieras kylään,
      käymään kylässä, lukuseura, kahviseura kotiin, SPR ystävä, punaisen ristin ystävä, mummokaveri, ystävän
      etsiminen, seniorikaveri, juttukaveri kotiin, ystävä, ystävää, ystävän, ystävä vanhukselle, vieraskäynti,
      käy kotona, kotiystävä, joku kylään, seuraa mummolle, seuraa äidille, seuraa isälle, juttuseuraa kotiin,
      tukiystävä, kaveri aikuiselle
    `),
    sv: words("vänverksamhet, vän på besök, besöksvän, Röda Korset vän, vänförmedling, vän, vänbesök, sällskap hemma"),
    en: words(`
      befriending, visiting friend, volunteer friend, home visitor, red cross friend, befriender, friend visitor,
      company at home, befriending service
    `),
  },
  {
    code: "puhelinystävä",
    finds: words("puhelinystävä, puhelinrinki, soittoystävä, puhelintuki, soittorinki, puhelinystävätoiminta"),
    related: words("yksinäisyys, ystävätoiminta, kuulolla, turvapuhelu, auttava puhelin, juttuseura, etäystävä"),
    said: words(`
      joku soittaisi, soittokaveri, kukaan ei soita, juttelu puhelimessa, puhelinkaveri, haluaa jutella
      puhelimessa, soitto kerran viikossa, aamusoitto, huolenpitosoitto, tuttu ääni, ei pääse kotoa, ei jaksa
      lähteä kotoa, soittoystävä, soittorinki, juttelupuhelin, puheluystävä, soittaa vanhukselle, joku joka
      soittaa, seuraa puhelimitse, juttuseuraa puhelimitse, jutella puhelimessa, puhelinrinki, keskustelupuhelin
    `),
    sv: words(`
      telefonvän, någon som ringer, samtalsvän per telefon, pratsällskap, vänlinje, ringvän, någon att prata med i
      telefon, sällskap per telefon, samtal per telefon, ringer upp
    `),
    en: words(`
      telephone friend, phone friend, someone to call, phone call company, phone company, phone chat, befriending
      call
    `),
  },
  {
    code: "ulkoiluystävä",
    finds: words("ulkoiluystävä, ulkoilukaveri, kävelykaveri, ulkoiluapu, ulkoilutus"),
    related: words(
      "liikkumattomuus, yksinäisyys, ystävätoiminta, kävelyryhmä, sauvalenkki, liikuntakaveri, pyörätuoli, rollaattori",
    ),
    said: words(`
      kävelyseura, lenkkikaveri, ei uskalla ulos yksin, ei pääse ulos, ulos rollaattorilla, ulos pyörätuolilla,
      joku kävelylle mukaan, kävelyttäjä, ulkoiluttaja, liukkaalla ulos, pelkää lähteä ulos, ulkoilu saattajan
      kanssa, raitista ilmaa, pelkää kaatumista ulkona, pihalle pääsy, ei uskalla lähteä ulos, lähteä ulos,
      ulkoilu yksin pelottaa, ulkoilemaan, mummo ulos, äiti ulkoilemaan, pappa ulos, ulkoilukaveri, ulkoiluseuraa,
      ulkoiluystävää, kävelyseuraa, kävelykaveri, lenkkiseuraa, kävelylle jonkun kanssa, ulos yksin ei pääse, ei
      pääse yksin ulos, rollaattorilla kävelylle, rollaattorilla ulos, pyörätuolilla ulos, vie ulos, ulkoiluapu,
      ulos kävelemään
    `),
    sv: words(`
      vän att gå ut med, promenadsällskap, utevän, promenadkompis, promenadvän, sällskap på promenad, kommer inte
      ut
    `),
    en: words(`
      walking companion, outdoor friend, someone to walk with, walking buddy, can't go out alone, walk with
      someone, outdoor companion
    `),
  },
  {
    code: "juttuseura",
    finds: words("juttuseura, keskusteluryhmä, keskustelupiiri, juttupiiri, tarinatupa, keskusteluapu"),
    related: words(
      "yksinäisyys, avoin kahvila, kohtaamispaikka, miesten kahviporukka, kahvihetki, kuuntelija, ystävätoiminta",
    ),
    said: words(`
      jutella jonkun kanssa, juttukaveri, puhua jollekin, joku kuuntelisi, kuuntelija, juttelu, rupattelu,
      jutustelu, höpöttely, turinointi, maailman parantaminen, puhekaveri, haluaa keskustella, kuulumisten vaihto,
      juttuseuraa, juttuseura, juttelukaveri, rupatella, rupattelua, turista, höpötellä, kuulumiset, kuulumisia
      vaihtamaan, keskustelu, keskusteluseuraa, keskustelupiiri, keskusteluryhmä, keskustelukerho,
      kahvitteluseuraa, joku jolle puhua, jonkun jolle puhua, jolle puhua
    `),
    sv: words(`
      någon att prata med, samtalsgrupp, diskussionsgrupp, prata bort en stund, pratstund, samtal, diskussion,
      sällskap, pratsällskap, prata med någon
    `),
    en: words(`
      someone to talk to, chat, conversation group, discussion group, talking company, conversation, discussion,
      talk, company, coffee and chat
    `),
  },
  {
    code: "rohkaisu lähtemään",
    finds: words(`
      kaveriksi saattaminen, saattaen vaihtaen, saattoapu, kulttuurikaveri, tukihenkilö, vastaanottaja ovella
    `),
    related: words("yksinäisyys, ystävätoiminta, ulkoiluystävä, liikuntakaveri, vertaisohjaaja"),
    said: words(`
      ei uskalla lähteä yksin, ujo, arka, ei kehtaa mennä, jännittää mennä, ei halua yksin, joku mukaan
      ensimmäisellä kerralla, kaveri mukaan, tarvitsee rohkaisua, vieraita ihmisiä, ei tule lähdettyä, kynnys
      lähteä, saattaja mukaan, yksin ei viitsi, ei saa lähdettyä, pelkää mennä yksin, pelkään mennä, yksin
      meneminen jännittää, en kehtaa, ensimmäinen kerta, kynnys korkea, uskaltaisiko tulla, kaveri mukaan kerhoon,
      ei uskalla lähteä, pelkää lähteä, pelkää lähteä yksin, ujostelee, ei kehtaa lähteä, tarvitsee tukea
      lähtemiseen
    `),
    sv: words(`
      blyg, vågar inte gå ensam, någon som följer med, följeslagare, vågar inte gå, behöver stöd att komma iväg
    `),
    en: words(`
      shy, afraid to go alone, someone to come along, first time accompany, needs encouragement, first time
      support
    `),
  },
  {
    code: "kaverikoira",
    finds: words("kaverikoira, lukukoira, halauskoira, kaverikoiratoiminta, eläinavusteinen"),
    related: words("yksinäisyys, koirat, lemmikki, eläimet, kennelkerho"),
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
    related: words(
      "yksinäisyys, ystävätoiminta, kaverikoira, kuoro, ääneen lukeminen, vapaaehtoinen ystävä, virkistystuokio",
    ),
    said: words(`
      palvelutalossa asuva, hoitokodissa, vanhainkodissa, äiti hoivakodissa, ketään ei käy katsomassa,
      tehostettu palveluasuminen, laulattaja hoivakotiin, ohjelmaa palvelutaloon, esiintyjä vanhainkotiin,
      lukija vanhuksille
    `),
    sv: words("serviceboende, vårdhem, besök på äldreboende, ålderdomshem"),
    en: words("care home, nursing home visit, assisted living, visit residents"),
  },
];
