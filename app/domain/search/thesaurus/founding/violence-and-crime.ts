import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Violence, crime and its aftermath. */
export const violenceAndCrime: readonly Concept[] = [
  {
    code: "lähisuhdeväkivalta",
    finds: words(`
      väkivalta, väkivaltatyö, turvakoti, lähisuhdeväkivalta, väkivaltaa kokeneet, nollalinja, perheväkivalta,
      ensi- ja turvakoti, alistaminen parisuhteessa, turvallisuus
    `),
    related: words(`
      kriisi, kriisiapu, rikosuhripäivystys, luottamuksellinen keskustelu, tukihenkilö, naisten linja,
      turvallisuus, miesten kriisikeskus, suoja, turva, turvallinen, väkivaltatyö
    `),
    said: words(`
      mies lyö, mies hakkaa, vaimo lyö, puoliso väkivaltainen, hakattu, pahoinpidelty, pelkää miestä, pelkää
      kotona, pelkää puolisoa, uhkailee, uhkaa tappaa, kotona väkivaltaa, väkivaltainen mies, väkivaltainen suhde,
      alistaa, henkinen väkivalta, narsisti, narsistinen puoliso, kontrolloi, turvakotiin, pakko lähteä kotoa,
      mustelmia, parisuhdeväkivalta, lyöty, vainoaa, vainoaminen, ex uhkailee, lapsia lyödään, pakeni miestä,
      kunniaväkivalta, pakkoavioliitto, mieheni lyö, lyö minua, lyönyt minua, väkivaltainen puoliso, väkivaltainen
      isä, pelkään kotona, mieheni uhkailee, kotona ei turvallista, turvaton koti, pahoinpitelee, mies huutaa,
      mies tönii, mies raivoaa, mies riehuu, mies retuuttaa, mies potkii, tönii, retuuttaa, huutaa ja tönii,
      pelkään mennä kotiin, pelkää mennä kotiin, ei uskalla mennä kotiin, en uskalla mennä kotiin, ei uskalla olla
      kotona, kotona pelottaa, pelkään miestäni, pelkään puolisoani, pelkään poikaani, puoliso raivoaa, puoliso
      lyö, puoliso huutaa, mies on väkivaltainen, kumppani lyö, poikaystävä lyö, poikaystävä kontrolloi, vaimo
      hakkaa, vaimo raivoaa, isä lyö, isä hakkaa, äiti lyö, kuristaa, kuristanut, löi, läimäyttää, läimäytti,
      hakkasi, nyrkki, selkäsauna, piekseminen, hakkaa, lyöminen, väkivalta kotona, perheväkivalta, väkivaltaa
      kotona, ei saa tavata ystäviä, mustasukkainen, mustasukkaisuus, eristää, alistettu, nöyryyttää, haukkuu ja
      uhkailee, mitätöi, taloudellinen väkivalta, vie rahat, mies vie rahat, pakenin miestä, lähteä
      väkivaltaisesta suhteesta, turvaa perheelle, turvapaikka yöksi, turvaan lasten kanssa, pakko päästä turvaan,
      minne mennä yöksi, uhattu tappaa, tappouhkaus, puukolla, väkivallan uhri, väkivaltaa kokenut, satuttaa
      minua, uhkaava mies, vainoaja, eksä vainoaa, ex-mies uhkailee, narsistin uhri
    `),
    sv: words(`
      våld, våld i hemmet, skyddshem, mannen slår, misshandel, rädd hemma, hotad, mannen slår mig, rädd för min
      man, rädd för att gå hem, misshandlad, våld i nära relationer, hotar mig, kontrollerande partner,
      familjevåld, kvinnojour, kvinnofrid, skyddat boende, slår barnen, vågar inte gå hem, psykiskt våld
    `),
    en: words(`
      violence, domestic violence, abuse, shelter, husband hits, afraid at home, abusive partner, threatened, hits
      me, beats me, he hits me, my husband beats me, violent husband, violent partner, scared to go home, afraid
      of my husband, women's shelter, safe house, safe place to stay, abused, abusive relationship, escape
      violence, controlling husband, stalking, threatens me, partner violence, emotional abuse, beaten
    `),
  },
  {
    code: "seksuaaliväkivalta",
    finds: words("seksuaaliväkivalta, raiskaus, tukinainen, seksuaalinen väkivalta, hyväksikäyttö, seri-tukikeskus"),
    related: words(
      "kriisi, turvallisuus, kriisiapu, rikosuhripäivystys, väkivaltatyö, luottamuksellinen keskustelu, tukihenkilö",
    ),
    said: words(`
      raiskattu, raiskaus, hyväksikäytetty, hyväksikäyttö lapsena, insesti, seksuaalinen häirintä, ahdisteltu,
      lääppiminen, lapsuuden hyväksikäyttö, häirintä, raiskattiin, käytetty hyväksi, koskettelu, seksuaalisesti
      häiritty, setä kosketteli, grooming, pakotettu seksiin
    `),
    sv: words(`
      våldtäkt, sexuellt våld, sexuella övergrepp, trakasserier, våldtagen, sexuellt utnyttjad, utnyttjad som barn
    `),
    en: words(`
      rape, sexual violence, sexual assault, sexual abuse, harassment, raped, sexually abused, abused as a child,
      groped
    `),
  },
  {
    code: "rikoksen uhri",
    finds: words("rikosuhripäivystys, rikoksen uhri, RIKU, rikosuhri, rikoksen uhrin tukihenkilö, oikeudenkäynti"),
    related: words("kriisi, väkivaltatyö, kriisiapu, oikeusapu, poliisi, sovittelu, turvallisuus"),
    said: words(`
      rikoksen uhri, rikos, ryöstetty, varastettu, varkaus, huijaus, petos, huijattu, oikeudenkäynti, oikeuteen
      todistajaksi, poliisikuulustelu, rikosilmoitus, joutunut rikoksen kohteeksi, pahoinpitely, uhkailu,
      identiteettivarkaus, nettihuijaus, käräjille, poliisille, lähestymiskielto, riku, joutunut rikoksen uhriksi,
      joutui huijatuksi, murto, kotiin murtauduttu, todistaja, oikeuteen meneminen pelottaa, puukotettu, ryöstö,
      kimppuun käytiin, hakattiin kadulla, poliisin kuulustelu, kuulusteluun, todistamaan oikeuteen, oikeudessa,
      käräjäoikeus, viharikos, uhriksi joutunut, kotirauhan rikkominen, vandalismi, pahoinpidellyksi, joutui
      ryöstetyksi
    `),
    sv: words(`
      brottsoffer, brott, rättegång, polisförhör, rånad, lurad, Brottsofferjouren, utsatt för brott, offer för
      brott, vittna, förhör, stulen, misshandlad på gatan
    `),
    en: words(`
      victim of crime, crime, robbed, fraud, court, police interview, victim support, scam, mugged, stolen,
      burglary, witness in court, testify, police report, hate crime, assaulted
    `),
  },
  {
    code: "vankilasta vapautuva",
    finds: words(`
      vapautuvat vangit, kriminaalihuolto, rikosseuraamus, vankilasta vapautuneet, KRIS, kriminaalityö, vankila,
      vapautuvan tukihenkilö, vangin läheiset
    `),
    related: words(
      "kriisi, palveluohjaus, toimeentulo, tukihenkilö, asunnottomuus, päihdetoipujat, kuntouttava työtoiminta, vankien omaiset, sovittelu",
    ),
    said: words(`
      vankila, vankilasta, vanki, linnasta tullut, vapautunut, vapautuminen, poika vankilassa, mies vankilassa,
      vangin omainen, rikostaustainen, rikoskierre, ehdonalainen, valvottu vapaus, rikollinen, istunut vankilassa,
      istunut linnassa, tuomio, vankilassa, isä vankilassa, puoliso vankilassa, läheinen vankilassa, poika istuu,
      mies istuu linnassa, isä istuu, puoliso istuu vankilassa, tapaamaan isää vankilaan, vankilan portti,
      tuomiolla, vapautuu vankilasta, vapautui vankilasta, linnasta, lusinut, lusii
    `),
    sv: words("fängelse, frigiven, fånge, kriminell"),
    en: words("prison, released from prison, prisoner, ex-offender"),
  },
];
