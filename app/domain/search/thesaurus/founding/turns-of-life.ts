import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Turns that a life may take, each with helpers of its own. */
export const turnsOfLife: readonly Concept[] = [
  {
    code: "itsenäistyvä nuori",
    finds: words(`
      itsenäistyvä nuori, itsenäistyminen, arjen taidot, asumisvalmennus, nuorisoasunto, jälkihuolto, arkiruokakurssi
    `),
    related: words(
      "nuoret aikuiset, ruuanlaitto, asuminen, ohjaamo, toimeentulo, kotitalousneuvonta, nuorten toiminta",
    ),
    said: words(`
      ensimmäinen oma asunto, ensimmäinen oma koti, muutti kotoa pois, muutti omilleen, muutti omaan kotiin, ei osaa
      keittää, ei osaa laittaa ruokaa nuori, aikuistuminen, itsenäistyä, täytti kahdeksantoista, sijaiskodista omilleen,
      pesukoneen käyttö, eka kämppä, omillaan asuminen
    `),
    sv: words("flyttat hemifrån, första egna lägenhet, bli självständig"),
    en: words("first own flat, moved out of home, living on my own, leaving care"),
  },
  {
    code: "nuoren rikos",
    finds: words("nuorten rikokset, ankkuritoiminta, jalkautuva nuorisotyö, katupartio, jengit, aggredi"),
    related: words("nuorten toiminta, sovittelu, vanhemmuus, viha, huumeet, turvalliset aikuiset, mopopaja"),
    said: words(`
      näpistää, jäi kiinni varkaudesta, poika varastaa, tyttö varastaa, jengi, jengissä, katujengi, poliisi toi kotiin,
      teräase, veitsi repussa, nuori pahoinpiteli, graffitit, ilkivalta, huono porukka, huonoon seuraan, kaveriporukka
      huono vaikutus, nuori rikoksentekijä
    `),
    sv: words("ungdomsbrott, snattar, gäng, polisen kom hem med sonen, dåligt sällskap"),
    en: words("youth crime, shoplifting teen, gang, got caught stealing, bad company"),
  },
  {
    code: "pakolaisen trauma",
    finds: words(
      "kidutettujen kuntoutus, sotatrauma, trauma, traumaryhmä, pakolaisten mielenterveys, psykososiaalinen tuki",
    ),
    related: words("maahanmuuttaneet, mielen hyvinvointi, kriisi, keskusteluapu, tulkki, vertaisryhmä"),
    said: words(`
      kidutettu, kidutus, sodan näkymät, sotaa paennut, pakeni sotaa, painajaisia sodasta, perhe tapettiin, pommitus,
      pakomatka, pakolaisleiri, sota tulee uniin, traumatisoitunut pakolainen, ptsd, traumat
    `),
    sv: words("krigstrauma, tortyr, flyktingtrauma, mardrömmar om kriget"),
    en: words("war trauma, torture, nightmares about the war, ptsd, survivor of war, refugee trauma"),
  },
  {
    code: "miesten terveys",
    finds: words("eturauhanen, eturauhasmiehet, eturauhassyöpä, propo, miesten terveys"),
    related: words("syöpä, miesten porukka, tukihenkilö sairastuneelle, vertaisryhmä, terveys ja elintavat"),
    said: words(`
      psa, psa-arvo, psa koholla, eturauhasvaiva, eturauhasen koepala, virtsaa yöllä, yövessa, virtsa ei tule,
      erektio, impotenssi, kivessyöpä, andropaussi, miesten vaivat, vessassa juokseminen öisin mies
    `),
    sv: words("prostata, prostatacancer, psa-värde, testikelcancer"),
    en: words("prostate, prostate cancer, psa, testicular cancer, men's health"),
  },
  {
    code: "päihteet ja vauva",
    finds: words("pidä kiinni, ensikoti, ensi- ja turvakoti, päihdeäidit, vauvaperheen päihdetyö, perhekuntoutus"),
    related: words("toipujat, alkoholi, huumeet, vauvaperhe, päihteet, huostaanotetun lapsen vanhempi"),
    said: words(`
      raskaana ja juo, raskaana ja käytän, raskaana huumeita, odottava äiti käyttää, korvaushoidossa raskaana,
      vauva ja päihteet, äiti käyttää kotona vauva, vieroitusoireinen vauva, raskauden aikana juonut
    `),
    sv: words("gravid och missbruk, dricker under graviditeten"),
    en: words("pregnant and using, drinking while pregnant, addiction and baby"),
  },
  {
    code: "seksuaalineuvonta",
    finds: words("seksuaalineuvonta, seksuaaliterveys, seksuaalikasvatus, ehkäisyneuvonta, väestöliitto, sexpo"),
    related: words("nuoret, parisuhde, sateenkaarinuoret ja -perheet, naisten terveys, seksuaaliväkivalta, vammaisuus"),
    said: words(`
      seksi, seksuaalisuus, haluttomuus, seksi sattuu, ehkäisy, kondomi, sukupuolitauti, klamydia, seksi ja vammaisuus,
      nuori seurustelee, ensimmäinen kerta, porno, pornoriippuvuus, seksiriippuvuus, jälkiehkäisy
    `),
    sv: words("sexualrådgivning, preventivmedel, sexualitet, könssjukdom"),
    en: words("sexual health, contraception, sexuality, std, sex counselling"),
  },
  {
    code: "raskaus",
    finds: words("raskaus, odottavat, perhevalmennus, synnytysvalmennus, doula, raskausneuvonta, äitiysneuvonta"),
    related: words("vauvaperhe, imetys, synnytyksen jälkeinen mieliala, yhden vanhemman perhe, ensikoti"),
    said: words(`
      raskaana, odotan vauvaa, odottaa lasta, yksin odottava, yllätysraskaus, vahinkoraskaus, abortti, raskauden
      keskeytys, laskettu aika, synnytys pelottaa, doula synnytykseen, vauva tulossa, ei-toivottu raskaus, tuleva isä
    `),
    sv: words("gravid, väntar barn, förlossning, abort, doula"),
    en: words("pregnant, expecting a baby, unplanned pregnancy, abortion, birth preparation, doula"),
  },
  {
    code: "nuoret vanhemmat",
    finds: words("nuoret vanhemmat, nuoret äidit, teiniäidit, tyttöjen talo, tyttöryhmä, nuorten vanhempien ryhmä"),
    related: words("vauvaperhe, perhekerho pikkulapsille, nuoret aikuiset, yhden vanhemman perhe, raskaus"),
    said: words(`
      teiniäiti, teini-isä, nuori äiti, nuori isä, sain lapsen nuorena, äidiksi 17-vuotiaana, alaikäinen äiti, raskaana
      alaikäisenä, koulu kesken ja vauva
    `),
    sv: words("ung mamma, tonårsmamma, unga föräldrar"),
    en: words("young mother, teen mum, teenage mother, young parents"),
  },
  {
    code: "lapsen väkivalta vanhempaa kohtaan",
    finds: words("lapsen väkivalta, vanhempiin kohdistuva väkivalta, väkivaltainen lapsi, väkivaltatyö, avokki"),
    related: words("vanhemmuus, lähisuhdeväkivalta, viha, perheneuvonta, erityislapsi, nuorten mielenterveys"),
    said: words(`
      poika lyö äitiä, poika lyö minua, tytär lyö minua, lapsi lyö vanhempia, teini raivoaa, teini uhkailee, pelkään
      omaa lastani, lapsi hajottaa kodin, poika potkii ovia, murrosikäinen väkivaltainen, lapsi purkaa raivonsa äitiin
    `),
    sv: words("rädd för mitt barn, sonen slår mig, tonåringen slår"),
    en: words("my son hits me, afraid of my own child, violent teenager, child violent to parents"),
  },
  {
    code: "erityislapsen sisarus",
    finds: words("sisarusten ryhmä, sisarusten päivä, sisarustoiminta, sisarukset, erityislapsen sisarus"),
    related: words("erityislapsi, lapsen vakava sairaus, nuori hoivaaja, lapsiperheet, kehitysvamma"),
    said: words(`
      sisarus jää huomiotta, sisko jää huomiotta, veli jää huomiotta, sisko jää sivuun, veli jää sivuun, sisarus jää
      varjoon, vammaisen sisarus, sairaan lapsen sisarus, veljellä autismi, siskolla autismi, kaikki huomio menee
      sairaalle, terve sisarus, kiltti sisarus, isosisko syrjään
    `),
    sv: words("syskon till sjukt barn, syskongrupp, syskon i skuggan"),
    en: words("sibling of a disabled child, siblings group, glass child"),
  },
  {
    code: "harrastustuki",
    finds: words("harrastustuki, tukikummit, harrastusraha, hope ry, ilmainen harrastus, maksuton harrastus"),
    related: words(
      "vähävaraiset, lasten harrastus, lapsiperheet, toimeentulo, liikuntavälineiden lainaus, yhden vanhemman perhe",
    ),
    said: words(`
      harrastus liian kallis, ei varaa harrastukseen, harrastusmaksu, kausimaksu, lisenssimaksu, ei rahaa jääkiekkoon,
      lapsi joutuu lopettamaan harrastuksen, varusteet kalliita, stipendi harrastukseen, rahat eivät riitä lapsen harrastukseen
    `),
    sv: words("stöd för hobby, inte råd med hobby, hobbyavgift"),
    en: words("cannot afford hobby, hobby grant, sports fees too expensive"),
  },
  {
    code: "lääkeriippuvuus",
    finds: words("lääkeriippuvuus, lääkekoukku, rauhoittavat lääkkeet, lääkkeiden väärinkäyttö, vieroitus lääkkeistä"),
    related: words("riippuvuudet, huumeet, päihteet, toipujat, unettomuus, kipu"),
    said: words(`
      bentsot, unilääkkeet koukuttivat, rauhoittavat, diapam, xanor, tramadol, opioidit, kipulääkekoukku, lääkkeistä
      eroon, en nuku ilman pillereitä, vähentää lääkkeitä, pregabaliini
    `),
    sv: words("läkemedelsberoende, beroende av sömnmedel, lugnande"),
    en: words("prescription drug dependence, hooked on sleeping pills, benzos, painkillers addiction"),
  },
];
