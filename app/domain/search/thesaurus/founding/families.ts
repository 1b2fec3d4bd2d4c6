import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Families, children in them, and families that part. */
export const families: readonly Concept[] = [
  {
    code: "ero",
    finds: words(`
      eroryhmä, eroperheet, ero, vertaistuki eroon, erosta selviytyminen, eroneuvo, avioero, eronneet, eronneiden
      vertaisryhmä
    `),
    related: words(`
      vanhemmuus, kriisi, mielen hyvinvointi, yhden vanhemman perheet, perheneuvonta, keskusteluapu, sovittelu,
      etävanhemmat, kriisiapu, huoltajuus, sopiminen, vuoroviikot
    `),
    said: words(`
      eronnut, avioero, eroamassa, vaimo lähti, mies lähti, jätetty, mies jätti, vaimo jätti, ero päällä,
      huoltajuusriita, lasten huoltajuus, vuoroviikko, eron jälkeen, petetty, pettänyt, parisuhde loppu, elarit,
      tapaamisoikeus, etä-isä, vieraannuttaminen, erosin, erottiin, erosimme, eroprosessi, mieheni lähti, vaimoni
      lähti, lapset isän luona, lapset äidin luona, erotaan, avoero, ero vaimosta, ero miehestä, eronneet, eronnut
      mies, eronnut nainen, jätti minut, puoliso lähti, mies otti eron, vaimo haki eron, hakee eroa, lapset joka
      toinen viikko, joka toinen viikko lapset, joka toinen viikonloppu lapset, vuoroviikot, viikko-viikko,
      etä-äiti, etävanhempi, huoltajuus, huoltajuuskiista, huoltoriita, lapset exällä, ex-puoliso, ex-vaimo,
      ex-mies, exän kanssa, eksän kanssa, lasten tapaaminen, bonuslapset, uusperhe, eron jälkeinen, erokriisi,
      avioliitto kariutui, suhde päättyi, liitto päättyi, erotessa, asumusero
    `),
    sv: words(`
      skilsmässa, separation, frånskild, vårdnadstvist, separerat, skild, barnen varannan vecka, vårdnad, exman,
      exfru
    `),
    en: words(`
      divorce, separation, divorced, custody, break-up, separated, ex-husband, ex-wife, kids every other week,
      left me, split up, shared custody
    `),
  },
  {
    code: "parisuhde",
    finds: words("parisuhde, parisuhdekurssi, parisuhdeilta, perheneuvonta, kataja"),
    related: words("mielen hyvinvointi, perheasiain neuvottelukeskus, keskusteluapu, vanhemmuus, ero"),
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
    related: words(
      "jaksaminen, vanhemmuus, lapsiperheet, perhekerho, lastenhoitoapu, tukiperhe, perhetupa, vertaisryhmä, eroperheet",
    ),
    said: words(`
      yh, yh-äiti, yh-isä, yksinhuoltaja, yksinhuoltajaäiti, yksin lasten kanssa, yksin lapsen kanssa, yksin
      kasvattava, yksinodottaja, ei tukiverkkoa, lapsen isä ei auta, äiti yksin, totaali yh, yksinhuoltajaisä,
      totaaliyksinhuoltaja, kasvatan yksin, lapset yksin
    `),
    sv: words(`
      ensamförsörjare, ensamstående förälder, ensam med barn, ensamstående mamma, ensamstående pappa, ensam med
      barnen, ensam mamma, ensam pappa
    `),
    en: words("single parent, single mother, single father, lone parent, single mum, single mom, single dad"),
  },
  {
    code: "vanhemmuus",
    finds: words("vanhemmuus, vanhempainryhmä, perhekahvila, perhetupa, perhekerho, vanhempien vertaisryhmä, MLL"),
    related: words(`
      lapsiperheet, perhekeskus, kasvatusneuvonta, vanhempainpuhelin, tukiperhe, vanhempainilta, perhetyö
    `),
    said: words(`
      kasvatus, miten kasvattaa, lapsi uhmaa, uhmaikä, lapset riitelee, rajat, huutaa lapsille, huono äiti,
      väsynyt vanhempi, uupunut äiti, uupunut isä, äiti väsynyt, pinna kireällä, lapsiarki, arki kaaosta,
      ruuhkavuodet, teinin vanhempi, vanhemman tuki, MLL, kasvatusvinkit, lapsi ei tottele, lapseni ei tottele,
      hermot lasten kanssa, ei jaksa lasten kanssa, ei jaksa lapsia, huudan lapsille, äitiys, vanhempana
      riittämätön, kasvatusneuvoja, uhmaikäinen, rajat lapselle, rajojen asettaminen, lapsi raivoaa, teini ei
      tottele, murrosikä, lapsi oireilee, riidat lasten kanssa, perheneuvola, vanhempainryhmä, vanhemmuustaidot,
      hermot menee lasten kanssa
    `),
    sv: words("föräldraskap, förälder, trött mamma, barnuppfostran, familjekafé, föräldragrupp, trotsålder"),
    en: words(`
      parenting, parent, tired mother, family café, raising children, exhausted mum, parenting skills, teenager
      trouble, parents group
    `),
  },
  {
    code: "vauvaperhe",
    finds: words(`
      vauvaperheet, vauvakerho, perhekahvila, imetys, vauvatukihenkilö, imetystuki, perhetupa, vauvahieronta
    `),
    related: words("vanhemmuus, vauvamuskari, äitiryhmä, synnytys, doula, lapsiperheet, MLL, perhekerho, baby blues"),
    said: words(`
      vauva, vauvan kanssa kotona, vauva valvottaa, vauva itkee, vauva huutaa, koliikki, imetys, imetysongelma,
      äitiyslomalla, vanhempainvapaalla, hoitovapaalla, raskaana, odottava äiti, ensimmäinen lapsi, synnytys,
      synnytyksen jälkeinen masennus, baby blues, yöt valvoo vauvan kanssa, kaksoset, keskonen, vaunukävely,
      äitikaverit, äitiseuraa, mammakerho, pelkää synnytystä, kotiäiti, tuore äiti, vauva ei nuku, vauva-arki,
      vauvan itku, yöheräilyt, vauvakuplassa, nukkumaton vauva, vastasyntynyt, raskaus, odotan vauvaa,
      synnytyspelko, synnyttänyt, imettäminen, imettää, imetysongelmat, rinnat kipeät, rintamaito, äitiysloma,
      vanhempainvapaa, esikoinen, tuore isä, tuoreet vanhemmat, äitiys, yksin vauvan kanssa, vauvoille,
      pienokainen
    `),
    sv: words(`
      baby, spädbarn, amning, gravid, mammaledig, nybliven mamma, babykafé, nyfödd, amma, förlossningsrädsla,
      nyblivna föräldrar, babycafé
    `),
    en: words(`
      baby, newborn, breastfeeding, pregnant, new mother, maternity leave, baby cries, postnatal depression, baby
      group, pregnancy, breast feeding, new mum, expecting, maternity, infant, birth
    `),
  },
  {
    code: "isyys",
    finds: words("isät, isä-lapsi, isäryhmä, isien ryhmä, isyys, isä ja lapsi"),
    related: words("miehet, vanhemmuus, perhekerho, miesten ryhmä, nikkarointi"),
    said: words(`
      isille, iskä, faija, isän kanssa, isäporukka, tuore isä, etäisä, viikonloppuisä, koti-isä,
      isä lapsen kanssa, isien juttu, tekemistä isälle lapselle, isänä, isäksi tulossa, iskät, isukki,
      isäryhmä, isä ja lapset, isän ja lapsen, iskäporukka, isien, isän kanssa tekemistä
    `),
    sv: words("pappa, pappor, pappagrupp, far och barn, fäder"),
    en: words("father, dads, fathers' group, dad and child, dad, fathers group, fathers"),
  },
  {
    code: "lastenhoitoapu",
    finds: words(`
      lastenhoitoapu, lastenhoito, tilapäinen lastenhoito, perhekummi, tukiperhe, varamummo, lapsiparkki,
      lastenhoitaja, apukädet, tukiverkko, perheiden kotiapu, lastenhoito kotiin, varamummi
    `),
    related: words(
      "jaksaminen, vanhemmuus, MLL, perhetupa, lastenhoitaja, lapsiperheiden kotipalvelu, kaveri-isovanhempi, mummi",
    ),
    said: words(`
      lapsenvahti, lapsenlikka, kuka hoitaa lasta, lastenhoitaja, hoitaja lapselle, ei hoitajaa lapsille,
      isovanhemmat kaukana, mummi lapsille, varamummi, ei tukiverkostoa, apua kotiin lapsiperheelle, lapset
      mukaan, hoitoapua, lapsille hoitaja, kukaan ei katso lapsia, hoitaja kipeälle lapselle, varamummoa, ei ole
      mummoloita, ei mummolaa, ei isovanhempia lähellä, ei tukiverkkoa, ei tukiverkkoja, ei ketään auttamassa
      lasten kanssa, lapsenvahtia, lastenvahti, hoitaja lapsille, hengähdystauko vanhemmalle, kolmen lapsen äiti,
      neljän lapsen äiti, kahden lapsen äiti, monta lasta, kaksoset, kolmoset, vanhempi uupunut, äiti uupunut,
      äiti väsynyt, väsynyt äiti, väsynyt isä, isä uupunut, en jaksa lasten kanssa, ei jaksa lasten kanssa, apua
      lasten kanssa, apua lapsiperheelle, perheelle apua kotiin, perhetyö, kotiapua perheelle, vauva valvottaa,
      vauva ei nuku, hetki omaa aikaa, omaa aikaa vanhemmalle, parisuhdeaikaa
    `),
    sv: words(`
      barnvakt, barnpassning, reservmormor, stödfamilj, ingen släkt i närheten, avlastning för familjer, trött
      mamma, trött pappa, hjälp hemma med barnen
    `),
    en: words(`
      childcare, babysitter, babysitting, substitute grandmother, support family, no grandparents nearby, no
      support network, exhausted mother, tired parent, help with kids, home help for families
    `),
  },
  {
    code: "isovanhemmuus",
    finds: words("isovanhemmat, isovanhemmuus, mummit, vaarit, varamummo, lukumummot, lukuvaarit"),
    related: words("vanhemmuus, yksinäisyys, kylämummi, lapset, vapaaehtoiset, sukupolvien kohtaaminen, perhetupa"),
    said: words(`
      isoäiti, isoisä, lapsenlapset, lapsenlapsia ei näe, isovanhempi, haluaa mummiksi, lapsenlapsen kanssa,
      fammu, faari, mummina, ukkina, mummot lapsenlapset, varamummo, varaisovanhempi, varavaari, varamummi,
      lainamummo, lainamummi, kylämummo, kylämummi, ei ole mummoloita lähellä, ei mummolaa lähellä,
      mummia lapsille, lapsille mummo, lapsilta puuttuu mummo, ei isovanhempia, isovanhemmat kaukana,
      lapsenlapset kaukana, lapsenlapsia ei ole
    `),
    sv: words(`
      mor- och farföräldrar, barnbarn, reservmormor, extramormor, extramorfar, barnen saknar mormor,
      mormor och farmor
    `),
    en: words("grandparent, grandchildren, surrogate grandparents, no grandparents, grandparent for my kids"),
  },
  {
    code: "sijais- ja adoptioperhe",
    finds: words("sijaisvanhemmat, perhehoitajat, adoptioperheet, tukiperhe, sijaisperhe"),
    related: words("jaksaminen, vanhemmuus, lastensuojelu, vertaisryhmä, perhehoito"),
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
    related: words("vanhemmuus, mielen hyvinvointi, vertaistuki, keskenmeno, adoptio"),
    said: words(`
      ei saada lasta, ei tule raskaaksi, lapsettomuushoidot, lapseton, hedelmöityshoito, vauvakuume, lapsitoive
    `),
    sv: words("barnlöshet, ofrivilligt barnlös"),
    en: words("infertility, childless, can't get pregnant"),
  },
  {
    code: "perheiden yhteinen tekeminen",
    finds: words("perheliikunta, perheretki, perhekerho, perhepäivä, perhetapahtuma, perhejumppa"),
    related: words(
      "mielekäs tekeminen, vanhemmuus, puuhapäivä, lumikenkäretki, perhetupa, perheuinti, lasten tapahtuma, satutunti, leikkipuisto",
    ),
    said: words(`
      tekemistä lasten kanssa, koko perhe, perheen kanssa, mitä tehdä lasten kanssa, yhdessä lasten kanssa,
      viikonlopuksi lasten kanssa, loma-ajan tekeminen, perheharrastus, retki lasten kanssa,
      vanhempi lapsi yhdessä, perheelle tekemistä
    `),
    sv: words("hela familjen, familjeaktivitet, med barnen, familjedag"),
    en: words("family activities, with kids, whole family, family day"),
  },
];
