import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Alcohol, drugs and gambling; violence, crime and accidents. */
export const substancesAndSafety: readonly Concept[] = [
  {
    code: "alkoholi",
    finds: words(`
      päihteet, päihdetoipujat, AA, A-kilta, raittius, päihteetön, alkoholi, päihdetyö, nimettömät alkoholistit,
      päihdeneuvonta
    `),
    related: words(`
      riippuvuudet, vertaistuki, toipuminen, A-klinikka, päihteetön ilta, kohtaamispaikka, sininauha,
      kokemusasiantuntija
    `),
    said: words(`
      juo, juominen, juopottelu, ryyppää, ryyppääminen, ryyppyputki, kaljottelu, kaljaa menee, kaljaa joka päivä, viina,
      viina maistuu, viina vie, alkoholi, alkoholisti, alkoholismi, alkoholiongelma, juoppo, tissuttelu, viinaa liikaa,
      dokaa, dokaaminen, lipittää, raitis, raitistua, raittiina pysyminen, haluaa lopettaa juomisen,
      juomisen lopettaminen, katkolla, katko, katkaisuhoito, aa, aa-kerho, a-kilta, krapula, rapajuoppo, korkki kiinni,
      kuivilla, siideriä liikaa, päihdeongelma, päihdekuntoutuja, päihderiippuvainen, päihteistä irti, selvin päin,
      kaljaa kuluu, oluet, alkoholin käyttö, alkoholia liikaa, juon liikaa, juo liikaa, viikonloppujuominen, ryypännyt,
      pullo, drinkkejä, selvänä pysyä, retkahdus, retkahtanut
    `),
    sv: words("alkohol, dricker, alkoholist, nykter, sluta dricka, AA, missbruk, beroende"),
    en: words("alcohol, drinking, alcoholic, sober, stop drinking, AA, alcohol problem, addiction, recovery"),
  },
  {
    code: "huumeet",
    finds: words(`
      huumeet, NA, nimettömät narkomaanit, päihdetoipujat, päihdetyö, huumetyö, terveysneuvontapiste, päihteet
    `),
    related: words("riippuvuudet, vertaistuki, toipuminen, läheiset, A-klinikka, katkaisuhoito, kuntoutus"),
    said: words(`
      huumeet, kamaa, käyttää aineita, aineet, narkomaani, narkkari, nisti, pilvenpoltto, pilveä, kannabis, amfetamiini,
      piri, subu, lääkkeiden väärinkäyttö, pillerit, bentsot, korvaushoito, käyttäjä, huumeriippuvuus, huumeongelma, na,
      irti aineista, piikittää, sekakäyttö
    `),
    sv: words("droger, narkotika, knark, drogmissbruk"),
    en: words("drugs, drug addiction, narcotics, NA, cannabis, getting clean, off drugs"),
  },
  {
    code: "päihteitä käyttävän läheinen",
    finds: words(`
      läheisten keskusteluryhmä, Al-Anon, päihdeperheet, omaiset, irti huumeista, läheisten ryhmä,
      alkoholistien läheiset
    `),
    related: words("päihteet, omaisten vertaisryhmä, jaksaminen, lasinen lapsuus, alateen, keskusteluapu"),
    said: words(`
      mies juo, vaimo juo, isä juo, äiti juo, poika juo, poika käyttää huumeita, poika narkkaa, tytär käyttää huumeita,
      lapsi käyttää huumeita, puoliso juo, puoliso alkoholisti, mies ryyppää, läheisen juominen, alkoholisti perheessä,
      al-anon, alkoholistin lapsi, juoppo mies, huoli läheisen juomisesta, läheinen käyttää, juopon vaimo,
      läheisriippuvuus, mieheni juo, vaimoni juo, poikani juo, mieheni ryyppää, isäni juo, puolisoni juo, kotona juodaan
    `),
    sv: words("maken dricker, frun dricker, son använder droger, Al-Anon, anhörig till alkoholist"),
    en: words("husband drinks, wife drinks, son uses drugs, family of alcoholic, al-anon"),
  },
  {
    code: "rahapelit",
    finds: words(`
      rahapelaajat, rahapelaaminen, peliriippuvuus, rahapeliongelma, pelurit, rahapelaajien vertaisryhmä, GA, pelirajat
    `),
    related: words("riippuvuudet, velkaneuvonta, läheiset, vertaistuki, toimeentulo, toiminnalliset riippuvuudet"),
    said: words(`
      peliriippuvuus, peliongelma, pelaa rahat, rahat pelikoneeseen, pelikone, nettikasino, kasino, veikkaus,
      hedelmäpeli, uhkapeli, vedonlyönti, pelivelat, pelannut rahat, mies pelaa rahaa, poika pelaa rahaa, raaputusarvat,
      peluri, ravit, nettipokeri, pelihimo
    `),
    sv: words("spelberoende, penningspel, nätkasino, spelskulder"),
    en: words("gambling, gambling addiction, casino, gambled money, betting"),
  },
  {
    code: "riippuvuudet",
    finds: words("riippuvuudet, toiminnalliset riippuvuudet, riippuvuus, toipumisryhmä, 12 askelta"),
    related: words("päihteet, rahapelaajat, savuttomuus, vertaistuki, digipelaaminen, keskusteluapu"),
    said: words(`
      addikti, koukussa, koukkuun jäänyt, seksiriippuvuus, porno, shoppailu, ostosriippuvuus, nettiriippuvuus,
      someriippuvuus, pakkomielle, ei pysty lopettamaan, riippuvainen
    `),
    sv: words("beroende, shoppingberoende, sexberoende"),
    en: words("addiction, addicted, compulsive, shopping addiction"),
  },
  {
    code: "tupakka",
    finds: words("savuttomuus, tupakoinnin lopettaminen, savuton, tupakasta vieroitus"),
    related: words("hengitysyhdistys, terveys ja elintavat, keuhkot, syöpäyhdistys, vieroitusryhmä"),
    said: words(`
      tupakka, tupakointi, röökaa, rööki, polttaa, tupakanpoltto, lopettaa tupakointi, nuuska, nuuskaa, sähkötupakka,
      vape, nikotiini
    `),
    sv: words("rökning, sluta röka, snus"),
    en: words("smoking, quit smoking, tobacco, vaping, snus"),
  },
  {
    code: "päihteetön seura",
    finds: words("päihteetön ilta, päihteetön, raittiusyhdistys, raitis, selvä lauantai, päihteetön kohtaamispaikka"),
    related: words("A-kilta, kohtaamispaikka, biljardi, päihdetoipujat, tanssit"),
    said: words(`
      raitista seuraa, ilman alkoholia, selvin päin porukassa, päihteettömät illat, ei baariin, raitis kaveri,
      viikonlopun tekeminen raittiina, päihteetön tapahtuma, kuivilla viikonloppu
    `),
    sv: words("nykter samvaro, alkoholfri"),
    en: words("sober company, alcohol-free, sober evening"),
  },
  {
    code: "lähisuhdeväkivalta",
    finds: words(`
      väkivalta, väkivaltatyö, turvakoti, lähisuhdeväkivalta, väkivaltaa kokeneet, nollalinja, perheväkivalta,
      ensi- ja turvakoti
    `),
    related: words(`
      kriisiapu, rikosuhripäivystys, luottamuksellinen keskustelu, tukihenkilö, naisten linja, turvallisuus,
      miesten kriisikeskus
    `),
    said: words(`
      mies lyö, mies hakkaa, vaimo lyö, puoliso väkivaltainen, hakattu, pahoinpidelty, pelkää miestä, pelkää kotona,
      pelkää puolisoa, uhkailee, uhkaa tappaa, kotona väkivaltaa, väkivaltainen mies, väkivaltainen suhde, alistaa,
      henkinen väkivalta, narsisti, narsistinen puoliso, kontrolloi, turvakotiin, pakko lähteä kotoa, mustelmia,
      parisuhdeväkivalta, lyöty, vainoaa, vainoaminen, ex uhkailee, lapsia lyödään, pakeni miestä, kunniaväkivalta,
      pakkoavioliitto, mieheni lyö, lyö minua, lyönyt minua, väkivaltainen puoliso, väkivaltainen isä, pelkään kotona,
      mieheni uhkailee, kotona ei turvallista, turvaton koti, pahoinpitelee
    `),
    sv: words("våld, våld i hemmet, skyddshem, mannen slår, misshandel, rädd hemma, hotad"),
    en: words("violence, domestic violence, abuse, shelter, husband hits, afraid at home, abusive partner, threatened"),
  },
  {
    code: "seksuaaliväkivalta",
    finds: words("seksuaaliväkivalta, raiskaus, tukinainen, seksuaalinen väkivalta, hyväksikäyttö, seri-tukikeskus"),
    related: words("kriisiapu, rikosuhripäivystys, väkivaltatyö, luottamuksellinen keskustelu, tukihenkilö"),
    said: words(`
      raiskattu, raiskaus, hyväksikäytetty, hyväksikäyttö lapsena, insesti, seksuaalinen häirintä, ahdisteltu,
      lääppiminen, lapsuuden hyväksikäyttö, häirintä
    `),
    sv: words("våldtäkt, sexuellt våld, sexuella övergrepp, trakasserier"),
    en: words("rape, sexual violence, sexual assault, sexual abuse, harassment"),
  },
  {
    code: "rikoksen uhri",
    finds: words("rikosuhripäivystys, rikoksen uhri, RIKU, rikosuhri, rikoksen uhrin tukihenkilö, oikeudenkäynti"),
    related: words("väkivaltatyö, kriisiapu, oikeusapu, poliisi, sovittelu, turvallisuus"),
    said: words(`
      rikoksen uhri, rikos, ryöstetty, varastettu, varkaus, huijaus, petos, huijattu, oikeudenkäynti,
      oikeuteen todistajaksi, poliisikuulustelu, rikosilmoitus, joutunut rikoksen kohteeksi, pahoinpitely, uhkailu,
      identiteettivarkaus, nettihuijaus, käräjille, poliisille, lähestymiskielto, riku, joutunut rikoksen uhriksi,
      joutui huijatuksi, murto, kotiin murtauduttu, todistaja, oikeuteen meneminen pelottaa
    `),
    sv: words("brottsoffer, brott, rättegång, polisförhör, rånad, lurad, Brottsofferjouren"),
    en: words("victim of crime, crime, robbed, fraud, court, police interview, victim support, scam"),
  },
  {
    code: "vankilasta vapautuva",
    finds: words("vapautuvat vangit, kriminaalihuolto, rikosseuraamus, vankilasta vapautuneet, KRIS, kriminaalityö"),
    related: words("tukihenkilö, asunnottomuus, päihdetoipujat, kuntouttava työtoiminta, vankien omaiset, sovittelu"),
    said: words(`
      vankila, vankilasta, vanki, linnasta tullut, vapautunut, vapautuminen, poika vankilassa, mies vankilassa,
      vangin omainen, rikostaustainen, rikoskierre, ehdonalainen, valvottu vapaus, rikollinen, istunut vankilassa,
      istunut linnassa, tuomio
    `),
    sv: words("fängelse, frigiven, fånge, kriminell"),
    en: words("prison, released from prison, prisoner, ex-offender"),
  },
  {
    code: "ensiapu",
    finds: words("ensiapu, ensiapukurssi, ensiapuilta, ensiapuryhmä, elvytys, SPR"),
    related: words("pelastustoiminta, turvallisuus, päivystysvapaaehtoiset, palokunta, vapaaehtoiset"),
    said: words(`
      ensiapu, ensiaputaidot, ensiapukurssi, ea-kurssi, elvyttää, elvytys, tajuton, tukehtuu, haavan hoito, hätäensiapu,
      defibrillaattori, punainen risti, ea1
    `),
    sv: words("första hjälpen, återupplivning, Röda Korset, kurs i första hjälpen"),
    en: words("first aid, resuscitation, cpr, red cross, first aid course"),
  },
  {
    code: "palokunta ja pelastus",
    finds: words(`
      VPK, palokunta, palokuntanuoret, hälytysosasto, vapaaehtoinen palokunta, sammutusseura, pelastustoiminta,
      vapaaehtoinen pelastuspalvelu
    `),
    related: words("ensiapu, SPR, etsintä, meripelastus, turvallisuus, varautuminen, nuoret"),
    said: words(`
      palokunta, vpk, vapaapalokunta, palomies, sammutus, sammuttaja, palokuntalainen, paloauto, vapepa, etsintäpartio,
      pelastuskoira, meripelastus, tulipalo, palokuntaan, pelastaja
    `),
    sv: words("brandkår, FBK, frivillig brandkår, räddning"),
    en: words("fire brigade, volunteer fire, rescue, firefighter, search and rescue"),
  },
  {
    code: "varautuminen",
    finds: words("varautuminen, kotivara, 72 tuntia, turvallisuuskoulutus, SPEK, kyläturvallisuus"),
    related: words("pelastustoiminta, ensiapu, turvallisuus, martat, maanpuolustuskoulutus, naisten valmiusliitto"),
    said: words(`
      sähkökatko, varautua, kotivara, hätävara, sodan pelko, väestönsuoja, turvallisuus kotona, paloturvallisuus,
      palovaroitin, häiriötilanne, sota pelottaa, turvaton olo, varmuusvara, jokamiehen maanpuolustus
    `),
    sv: words("beredskap, hemförråd, strömavbrott, brandsäkerhet"),
    en: words("preparedness, power cut, emergency supplies, fire safety"),
  },
];
