import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Those who look after someone near, and the bonds of family. */
export const carersAndFamily: readonly Concept[] = [
  {
    code: "omaishoito",
    finds: words(`
      omaishoitaja, omaishoitajat, omaishoito, omaishoitajayhdistys, hoivatauko, omaishoitajien vertaisryhmä
    `),
    related: words(`
      omaiset, virkistyspäivä, muistisairaiden läheiset, jaksaminen, sijaishoito, vapaapäivä, hoidettava, perhehoito
    `),
    said: words(`
      omaishoitaja, omaishoitajuus, omaishoidon tuki, hoitaa vaimoa kotona, hoitaa miestä kotona, hoitaa äitiä,
      hoitaa isää, hoidan puolisoa, hoitaa kotona, hoitaja väsynyt, ei pääse mihinkään, sidottu kotiin,
      omaishoitajan vapaa, läheistä hoitava, hoivaa vanhempia, ei vapaata, ei omaa aikaa, hoitovastuu,
      ympärivuorokautinen hoito, puoliso ei pärjää, saattohoito kotona, puolison hoito, 24/7 hoito, hoidan miestäni,
      hoidan vaimoani, hoidan äitiäni, hoidan isää, hoidettava, äidin hoitaja, omaista hoitava, joutuu hoitamaan
    `),
    sv: words("närståendevårdare, närståendevård, vårdar maken, vårdar hustrun, vårdar mamma hemma"),
    en: words("carer, family carer, caregiver, caring for husband, caring for wife, caring for parents, respite"),
  },
  {
    code: "omaishoitajan vapaa",
    finds: words("hoivatauko, virkistyspäivä, hoidettavalle seuraa, omaishoitajien virkistys, omaishoitajien loma"),
    related: words("omaishoito, ystävätoiminta, tuettu loma, sijaishoitaja, kotiystävä"),
    said: words(`
      tarvitsee vapaata, hengähdystauko, pääsisi asioille, kuka katsoo miestä, joku hoitamaan sillä aikaa,
      ei voi jättää yksin, hoidettava mukaan, seuraa muistisairaalle, tuuraaja, omaishoitajan loma, virkistys,
      lomalle omaishoitaja
    `),
    sv: words("avlastning, vila för vårdare, någon som är hemma, ledighet"),
    en: words("respite, break from caring, someone to stay, time off"),
  },
  {
    code: "omaisena psyykkisesti sairaalle",
    finds: words(`
      mielenterveysomaiset, omaisten ilta, omaistyö, FinFami, omaisten vertaisryhmä, psyykkisesti sairaan omaiset
    `),
    related: words("omaiset, mielenterveys, keskusteluapu, jaksaminen, läheisten ryhmä, skitsofrenia, kaksisuuntainen"),
    said: words(`
      poika sairastunut psyykkisesti, tytär psykoosissa, vaimo masentunut, mies masentunut, äiti mielisairas,
      läheinen skitsofrenia, läheisellä masennus, huoli läheisestä, omainen psykiatrisessa, aikuinen poika kotona,
      pojan mielenterveys, huoli aikuisesta lapsesta, puoliso kaksisuuntainen, finfami, omaisena, poikani masentunut,
      tyttäreni masentunut, mieheni masentunut, miehellä masennus, vaimolla masennus, pojalla skitsofrenia,
      äidillä mielenterveysongelmia
    `),
    sv: words("anhörig till psykiskt sjuk, anhöriggrupp, son psykiskt sjuk"),
    en: words("family of mentally ill, relative with mental illness, son mentally ill, worried about relative"),
  },
  {
    code: "huoli läheisestä",
    finds: words("omaiset, läheiset, läheisten ryhmä, omaisten ilta, läheisten keskusteluryhmä, läheisneuvonta"),
    related: words("keskusteluapu, vertaistuki, palveluohjaus, jaksaminen, tukihenkilö, neuvontapiste"),
    said: words(`
      huoli äidistä, huoli isästä, huoli vanhemmista, huolissaan, murehtii pojasta, huoli naapurista,
      miten auttaa läheistä, läheinen sairastunut, omainen, omaisille, puoliso sairastunut, läheisten tuki,
      vanhemmat asuu kaukana, etäomainen, etäomaishoitaja, äiti asuu yksin
    `),
    sv: words("anhörig, orolig för mamma, närstående, anhörigstöd"),
    en: words("worried about mother, relative, family member, next of kin, loved one ill"),
  },
  {
    code: "ero",
    finds: words("eroryhmä, eroperheet, ero, vertaistuki eroon, erosta selviytyminen, eroneuvo, avioero"),
    related: words("yhden vanhemman perheet, perheneuvonta, keskusteluapu, sovittelu, etävanhemmat, kriisiapu"),
    said: words(`
      eronnut, avioero, eroamassa, vaimo lähti, mies lähti, jätetty, mies jätti, vaimo jätti, ero päällä,
      huoltajuusriita, lasten huoltajuus, vuoroviikko, eron jälkeen, petetty, pettänyt, parisuhde loppu, elarit,
      tapaamisoikeus, etä-isä, vieraannuttaminen, erosin, erottiin, erosimme, eroprosessi, mieheni lähti, vaimoni lähti,
      lapset isän luona, lapset äidin luona
    `),
    sv: words("skilsmässa, separation, frånskild, vårdnadstvist"),
    en: words("divorce, separation, divorced, custody, break-up"),
  },
  {
    code: "parisuhde",
    finds: words("parisuhde, parisuhdekurssi, parisuhdeilta, perheneuvonta, kataja"),
    related: words("perheasiain neuvottelukeskus, keskusteluapu, vanhemmuus, ero"),
    said: words(`
      parisuhdeongelma, riidellään, riitaa kotona, puhumattomuus, vaimo nalkuttaa, avioliitto, suhde huonossa jamassa,
      parisuhdekriisi, pariterapia, puolison kanssa riitaa, mustasukkainen, rakkaus loppu, uusperhe
    `),
    sv: words("parförhållande, äktenskap, gräl hemma, familjerådgivning"),
    en: words("relationship, marriage, couples, arguing at home"),
  },
  {
    code: "yhden vanhemman perhe",
    finds: words(`
      yhden vanhemman perheet, yksinhuoltajat, yksin kasvattavat, totaaliyksinhuoltaja, yhden vanhemman ryhmä
    `),
    related: words("lapsiperheet, perhekerho, lastenhoitoapu, tukiperhe, perhetupa, vertaisryhmä, eroperheet"),
    said: words(`
      yh, yh-äiti, yh-isä, yksinhuoltaja, yksinhuoltajaäiti, yksin lasten kanssa, yksin lapsen kanssa, yksin kasvattava,
      yksinodottaja, ei tukiverkkoa, lapsen isä ei auta, äiti yksin, totaali yh
    `),
    sv: words("ensamförsörjare, ensamstående förälder, ensam med barn"),
    en: words("single parent, single mother, single father, lone parent"),
  },
  {
    code: "vanhemmuus",
    finds: words("vanhemmuus, vanhempainryhmä, perhekahvila, perhetupa, perhekerho, vanhempien vertaisryhmä, MLL"),
    related: words(`
      lapsiperheet, perhekeskus, kasvatusneuvonta, vanhempainpuhelin, tukiperhe, vanhempainilta, perhetyö
    `),
    said: words(`
      kasvatus, miten kasvattaa, lapsi uhmaa, uhmaikä, lapset riitelee, rajat, huutaa lapsille, huono äiti,
      väsynyt vanhempi, uupunut äiti, uupunut isä, äiti väsynyt, pinna kireällä, lapsiarki, arki kaaosta, ruuhkavuodet,
      teinin vanhempi, vanhemman tuki, MLL, kasvatusvinkit, lapsi ei tottele, lapseni ei tottele, hermot lasten kanssa,
      ei jaksa lasten kanssa, ei jaksa lapsia, huudan lapsille, äitiys, vanhempana riittämätön
    `),
    sv: words("föräldraskap, förälder, trött mamma, barnuppfostran, familjekafé"),
    en: words("parenting, parent, tired mother, family café, raising children, exhausted mum"),
  },
  {
    code: "vauvaperhe",
    finds: words(`
      vauvaperheet, vauvakerho, perhekahvila, imetys, vauvatukihenkilö, imetystuki, perhetupa, vauvahieronta
    `),
    related: words("vauvamuskari, äitiryhmä, synnytys, doula, lapsiperheet, MLL, perhekerho, baby blues"),
    said: words(`
      vauva, vauvan kanssa kotona, vauva valvottaa, vauva itkee, vauva huutaa, koliikki, imetys, imetysongelma,
      äitiyslomalla, vanhempainvapaalla, hoitovapaalla, raskaana, odottava äiti, ensimmäinen lapsi, synnytys,
      synnytyksen jälkeinen masennus, baby blues, yöt valvoo vauvan kanssa, kaksoset, keskonen, vaunukävely,
      äitikaverit, äitiseuraa, mammakerho, pelkää synnytystä, kotiäiti, tuore äiti, vauva ei nuku, vauva-arki,
      vauvan itku, yöheräilyt, vauvakuplassa, nukkumaton vauva
    `),
    sv: words("baby, spädbarn, amning, gravid, mammaledig, nybliven mamma, babykafé"),
    en: words(`
      baby, newborn, breastfeeding, pregnant, new mother, maternity leave, baby cries, postnatal depression, baby group
    `),
  },
  {
    code: "isyys",
    finds: words("isät, isä-lapsi, isäryhmä, isien ryhmä, isyys, isä ja lapsi"),
    related: words("miehet, vanhemmuus, perhekerho, miesten ryhmä, nikkarointi"),
    said: words(`
      isille, iskä, faija, isän kanssa, isäporukka, tuore isä, etäisä, viikonloppuisä, koti-isä, isä lapsen kanssa,
      isien juttu, tekemistä isälle lapselle, isänä, isäksi tulossa
    `),
    sv: words("pappa, pappor, pappagrupp, far och barn"),
    en: words("father, dads, fathers' group, dad and child"),
  },
  {
    code: "lastenhoitoapu",
    finds: words("lastenhoitoapu, lastenhoito, tilapäinen lastenhoito, perhekummi, tukiperhe, varamummo, lapsiparkki"),
    related: words("MLL, perhetupa, lastenhoitaja, lapsiperheiden kotipalvelu, kaveri-isovanhempi, mummi"),
    said: words(`
      lapsenvahti, lapsenlikka, kuka hoitaa lasta, lastenhoitaja, hoitaja lapselle, ei hoitajaa lapsille,
      isovanhemmat kaukana, mummi lapsille, varamummi, ei tukiverkostoa, apua kotiin lapsiperheelle, lapset mukaan,
      hoitoapua, lapsille hoitaja, kukaan ei katso lapsia, hoitaja kipeälle lapselle, varamummoa
    `),
    sv: words("barnvakt, barnpassning, reservmormor, stödfamilj"),
    en: words("childcare, babysitter, babysitting, substitute grandmother, support family"),
  },
  {
    code: "isovanhemmuus",
    finds: words("isovanhemmat, isovanhemmuus, mummit, vaarit, varamummo, lukumummot, lukuvaarit"),
    related: words("kylämummi, lapset, vapaaehtoiset, sukupolvien kohtaaminen, perhetupa"),
    said: words(`
      isoäiti, isoisä, lapsenlapset, lapsenlapsia ei näe, isovanhempi, haluaa mummiksi, lapsenlapsen kanssa, fammu,
      faari, mummina, ukkina, mummot lapsenlapset
    `),
    sv: words("mormor, farmor, morfar, mor- och farföräldrar, barnbarn"),
    en: words("grandparent, grandmother, grandfather, grandchildren"),
  },
  {
    code: "sijais- ja adoptioperhe",
    finds: words("sijaisvanhemmat, perhehoitajat, adoptioperheet, tukiperhe, sijaisperhe"),
    related: words("vanhemmuus, lastensuojelu, vertaisryhmä, perhehoito"),
    said: words(`
      sijaisperhe, sijaislapsi, adoptio, adoptoitu, huostaanotto, lapsi huostassa, lapset viety, lastensuojelu,
      lastensuojelun asiakas, perhehoito, sossu vei lapset, huostaanotetun vanhemmat
    `),
    sv: words("fosterfamilj, adoption, omhändertaget barn, barnskydd"),
    en: words("foster family, adoption, child in care, child protection"),
  },
  {
    code: "lapsettomuus",
    finds: words("lapsettomuus, simpukka, lapsettomat, tahaton lapsettomuus"),
    related: words("vertaistuki, keskenmeno, adoptio"),
    said: words(`
      ei saada lasta, ei tule raskaaksi, lapsettomuushoidot, lapseton, hedelmöityshoito, vauvakuume, lapsitoive
    `),
    sv: words("barnlöshet, ofrivilligt barnlös"),
    en: words("infertility, childless, can't get pregnant"),
  },
  {
    code: "perheiden yhteinen tekeminen",
    finds: words("perheliikunta, perheretki, perhekerho, perhepäivä, perhetapahtuma, lapsiperheet, perhejumppa"),
    related: words("puuhapäivä, lumikenkäretki, perhetupa, perheuinti, lasten tapahtuma, satutunti, leikkipuisto"),
    said: words(`
      tekemistä lasten kanssa, koko perhe, perheen kanssa, mitä tehdä lasten kanssa, perheelle, yhdessä lasten kanssa,
      viikonlopuksi lasten kanssa, loma-ajan tekeminen, perheharrastus, retki lasten kanssa, vanhempi lapsi yhdessä
    `),
    sv: words("hela familjen, familjeaktivitet, med barnen, familjedag"),
    en: words("family activities, with kids, whole family, family day"),
  },
];
