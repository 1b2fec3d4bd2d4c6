import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Growing old: getting along, keeping fit, being among others. */
export const elderly: readonly Concept[] = [
  {
    code: "ikäihmisen arki kotona",
    finds: words("kotiystävä, senioritoiminta, vanhustyö, ikäneuvonta, kotona asuminen"),
    related: words(
      "asiointi, ystävätoiminta, asiointiapu, naapuriapu, kyläkahvila, eläkeläiskerho, saattoapu, turvapuhelin, tuolijumppa, kotihoito, oma tupa",
    ),
    said: words(`
      mummo yksin, pappa yksin, ukki yksin, vanhat vanhemmat, äiti 85, ei pärjää kotona, kotona pärjääminen,
      yksin asuva vanhus, vanhuksille tekemistä, kotihoidon asiakas, mummolle seuraa, papalle tekemistä,
      oma tupa oma lupa, kotona mahdollisimman pitkään, asuu yksin kotona, vanhus asuu yksin, pärjääkö kotona,
      arki ei suju, kotihoito ei riitä, kotipalvelu
    `),
    sv: words("bor ensam äldre, äldre hemma"),
    en: words("living alone elderly, elderly at home"),
  },
  {
    code: "eläkeläistoiminta",
    finds: words(`
      eläkeläiset, eläkeläiskerho, eläkkeensaajat, seniorikerho, eläkeläisyhdistys, kansallinen senioriliitto,
      keskiviikkokerho, seniorit
    `),
    related: words(
      "mielekäs tekeminen, yksinäisyys, ikäihmiset, boccia, senioritanssi, tietovisailu, bingo, eläkeläisten tanssit, eläkeläismatkat, päiväkerho, laulupiiri",
    ),
    said: words(`toimintaa vanhuksille, toimintaa ikäihmisille, toimintaa senioreille, toimintaa eläkeläisille, ohjelmaa vanhuksille, jotain kivaa eläkeläisille, kerho vanhukselle, harrastus eläkeläiselle, seniorien kerho, 
      eläkkeellä, eläkkeelle jäänyt, eläkkeelle jäämässä, juuri eläkkeellä, eläkepäivät, työt loppui,
      eläkeläiselle tekemistä, vanhuuseläke, eläkeläisten kerho, eläkeläinen, seniori, mitä tehdä eläkkeellä,
      kansaneläkeläiset, ikäihmisten kerho, päiväkerho vanhuksille, työkyvyttömyyseläkkeellä, eläkkeelle,
      jäänyt eläkkeelle, jäin eläkkeelle, vastaeläköitynyt, eläköityminen, eläkkeelle siirtynyt, työelämä takana,
      tekemistä eläkkeelle
    `),
    sv: words(
      "aktiviteter för äldre, verksamhet för äldre, aktiviteter för pensionärer, hobby för pensionär, pensionär, pensionärsklubb, pensionärsförening, gått i pension, seniorklubb",
    ),
    en: words(
      "activities for elderly, activities for seniors, activities for pensioners, hobby for pensioner, hobbies for retired, clubs for seniors, pensioner, retired, retirement, seniors' club, pensioners' association",
    ),
  },
  {
    code: "kaatumisen ehkäisy",
    finds: words(`
      kaatumisen ehkäisy, tasapainoryhmä, tasapainoharjoittelu, voima- ja tasapaino, eläkeläisten kuntosalivuoro,
      tuolijumppa
    `),
    related: words(`
      luustoliikunta, kuntosali, senioritanssi, ulkoiluystävä, liukuesteet, apuvälineet, pysy pystyssä, ikäihmiset
    `),
    said: words(`
      kaatuilee, mummo kaatuilee, pappa kaatuilee, kaatunut, pelkää kaatua, pelkää kaatumista, tasapaino huono,
      jalat ei kanna, jalat heikot, horjuu, huojuu, liukasta, lonkka murtui, lonkkamurtuma, pystyssä pysyminen,
      lihasvoima mennyt, jalkavoima, tuolista nousu vaikeaa, ei pääse tuolista ylös, kaatuili, kaatuu, kaatuillut,
      huteraa, jalat pettää, liukastunut, kaatui kotona, kompastelee, äiti kaatuilee, isä kaatuilee, kaatui,
      kaatumisen pelko, pelkää liukastua, liukastui, tasapaino pettää, jalat pettävät, huterat jalat,
      lonkkamurtuman jälkeen, murtuma, huimaa noustessa, tasapainoharjoittelu
    `),
    sv: words("faller, rädd att falla, balans, balansträning, fallförebyggande, fallit, dålig balans, halkat"),
    en: words(`
      falls, keeps falling, fall prevention, balance, afraid of falling, weak legs, fell, falling, fear of
      falling, balance problems, falls prevention, slipped
    `),
  },
  {
    code: "tuolijumppa",
    finds: words("tuolijumppa, istumajumppa, seniorijumppa, keppijumppa, ikäihmisten jumppa, istuen vireäksi"),
    related: words(
      "liikkumattomuus, kaatumisen ehkäisy, tasapainoryhmä, eläkeläisten kuntosalivuoro, sovellettu jumppa, senioritanssi, ikäihmiset, niveljumppa, kuntojumppa",
    ),
    said: words(`
      tuolijumppa, jumppa istuen, istuen jumppa, kevyt jumppa, mummojen jumppa, vanhusten jumppa, senioreille
      jumppa, jumppa rollaattorin kanssa, jumppa huonojalkaiselle, ei pysty seisomaan, rauhallinen jumppa,
      eläkeläisten jumppa, jumppa tuolilla, jumppaa tuolilla, tuolilla jumppa, jumppaa istuen, istuen jumppaa,
      istualtaan jumppa, huonojalkaisen jumppa, huonojalkaiselle jumppaa, kevyt jumppa istuen, jumppaa
      vanhukselle
    `),
    sv: words("stolgymnastik, sittgymnastik, seniorgymnastik, gympa på stol, sitta och gympa"),
    en: words(`
      chair exercise, seated exercise, chair gymnastics, senior gymnastics, exercise sitting down, sitting
      exercise, chair workout
    `),
  },
  {
    code: "seniorien kuntosali",
    finds: words(`
      eläkeläisten kuntosalivuoro, senioreiden kuntosali, voimaa vanhuuteen, ikäihmisten kuntosali, kuntosaliohjaus
    `),
    related: words("liikkumattomuus, kaatumisen ehkäisy, lihaskunto, tasapainoryhmä, kuntosali, liikuntaneuvonta"),
    said: words(`
      eläkeläisten kuntosali, seniorikuntosali, voimat vähissä vanhalla, lihaskuntoa vanhukselle,
      punttisali eläkeläisille, 65+ kuntosali, 70+ liikunta, seniorikortti, lihakset surkastuu
    `),
    sv: words("gym för seniorer, pensionärsgym"),
    en: words("seniors' gym, gym for elderly, strength training for older people"),
  },
  {
    code: "veteraanit",
    finds: words(`
      sotaveteraanit, veteraanit, sotainvalidit, perinneyhdistys, lotat, reserviläiset, maanpuolustus, rintamaveteraanit
    `),
    related: words(
      "mielekäs tekeminen, asiointi, ikäihmiset, perinne, kotiapu veteraaneille, maanpuolustuskilta, sotilaskoti, historia",
    ),
    said: words(`
      veteraani, sotaveteraani, sotainvalidi, lotta, pikkulotta, evakko, rintamamies, rauhanturvaaja, sotaorpo,
      kaatuneiden omaiset, sodan käynyt, reserviläinen, kilta, veteraanin leski
    `),
    sv: words("veteran, krigsveteran, lotta, reservist"),
    en: words("veteran, war veteran, reservist, war widow"),
  },
  {
    code: "palvelutarve ja neuvonta iäkkäälle",
    finds: words("ikäneuvonta, vanhusneuvosto, palveluohjaus, seniorineuvonta, ikäihmisten neuvonta, muistineuvonta"),
    related: words("neuvontapiste, vinkkivarikko, edunvalvonta, kotihoito, omaishoito"),
    said: words(`
      mistä apua vanhukselle, kotihoito ei tule, hakea palvelutaloon, vanhuksen palvelut, apua äidille, hoitopaikka,
      kuka auttaa vanhusta, ikäkeskus, asiakasohjaaja, edunvalvontavaltuutus, testamentti
    `),
    sv: words("rådgivning för äldre, äldrerådet, hjälp åt mamma"),
    en: words("advice for older people, help for elderly mother, elder services"),
  },
  {
    code: "ikäihmisten kaltoinkohtelu",
    finds: words("kaltoinkohtelu, suvanto, turvallinen vanhuus, ikäihmisten turvallisuus, turvatalo"),
    related: words("turvallisuus, rikosuhripäivystys, edunvalvonta, luottamuksellinen keskustelu, väkivaltatyö"),
    said: words(`
      vanhusta kohdellaan huonosti, poika vie rahat, hyväksikäyttö, vanhusta huijattu, vanhukselta viety rahat,
      poika lyö äitiä, vanhuksen kaltoinkohtelu, huijaussoitto, huijattu netissä, kaltoinkohdeltu, poika vie
      eläkkeen, vie vanhuksen rahat, hoitaja tiuskii, hoitaja kohtelee huonosti, vanhusta lyödään, vanhus pelkää
      poikaansa, kiristää rahaa mummolta, poika kiristää rahaa
    `),
    sv: words(`
      övergrepp mot äldre, lurad på pengar, äldre som far illa, tar mina pengar, utnyttjar äldre, våld mot äldre
    `),
    en: words("elder abuse, scammed, money taken from elderly, elderly abused, takes her pension, mistreated by carer"),
  },
  {
    code: "ikäihmisen mieliala",
    finds: words(`
      ikäihmisten mieliala, mielen hyvinvointi, senioreiden keskusteluryhmä, elämänkaariryhmä, mirakle,
      ikäihmisten vertaisryhmä
    `),
    related: words("kotiystävä, puhelinrinki, suru, yksinäisyys, muistelu, diakonia, masennus"),
    said: words(`
      vanhus masentunut, mummo masentunut, mummo itkee, pappa ei lähde mihinkään, äiti alakuloinen,
      isä masentunut vanha, vanhana turha, kukaan ei tarvitse, elämä ohi, ei jaksa vanhana, vanhuus ahdistaa,
      kuolema pelottaa
    `),
    sv: words("nedstämd äldre, mamma nedstämd"),
    en: words("depressed elderly, elderly mother depressed, old and sad"),
  },
  {
    code: "ikäihmisen päihteet",
    finds: words("ikäihmisten päihteet, vanhustyön päihdetyö, päihteet, A-kilta, AA"),
    related: words("huoli läheisestä, kohtaamispaikka, lääkkeet, läheisten keskusteluryhmä, ikäihmiset"),
    said: words(`
      pappa juo, mummo juo, vanha äiti juo, vanha isä juo, eläkkeellä juominen, leski juo, vanhus alkoholi,
      lääkkeet alkoholi, yksin kaljottelee
    `),
    sv: words("äldre dricker, pappa dricker"),
    en: words("elderly drinking, father drinks old, alcohol older people"),
  },
  {
    code: "ikäihmisen lihasvoima kotona",
    finds: words("kotijumppa, kotikuntoutus, ulkoiluystävä, voima- ja tasapaino, vertaisohjattu jumppa"),
    related: words("liikkumattomuus, tuolijumppa, kaatumisen ehkäisy, eläkeläisten kuntosalivuoro, etäjumppa"),
    said: words(`
      jumppaohjeet kotiin, kotijumppa, jumppaaja kotiin, ei pääse jumppaan, telkkarijumppa,
      sairaalasta kotiutunut heikko, sängyn pohjalla, lihakset menneet, ei jaksa kävellä
    `),
    sv: words("hemgymnastik, svag efter sjukhus"),
    en: words("home exercise, weak after hospital, exercises at home"),
  },
  {
    code: "kirjasto kotiin ja kulttuuri kotona",
    finds: words("kotikirjasto, kirjasto kotiin, kotipalvelu kirjasto, kulttuuri kotiin, ääneen lukeminen"),
    related: words("tiedonsaanti, äänikirja, äänilehti, kotiystävä, lukuseura, kirjasto"),
    said: words("kirjat kotiin, ei pääse kirjastoon, kirjastokassi, lukemista vanhukselle, lehtiä vanhukselle"),
    sv: words("hemkörning av böcker, böcker hem"),
    en: words("library at home, books delivered, home library"),
  },
];
