import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Alcohol, drugs, gambling and other things one cannot stop. */
export const substances: readonly Concept[] = [
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
      juo, juominen, juopottelu, ryyppää, ryyppääminen, ryyppyputki, kaljottelu, kaljaa menee, kaljaa joka päivä,
      viina, viina maistuu, viina vie, alkoholi, alkoholisti, alkoholismi, alkoholiongelma, juoppo, tissuttelu,
      viinaa liikaa, dokaa, dokaaminen, lipittää, raitis, raitistua, raittiina pysyminen, haluaa lopettaa
      juomisen, juomisen lopettaminen, katkolla, katko, katkaisuhoito, aa, aa-kerho, a-kilta, krapula, rapajuoppo,
      korkki kiinni, kuivilla, siideriä liikaa, päihdeongelma, päihdekuntoutuja, päihderiippuvainen, päihteistä
      irti, selvin päin, kaljaa kuluu, oluet, alkoholin käyttö, alkoholia liikaa, juon liikaa, juo liikaa,
      viikonloppujuominen, ryypännyt, pullo, drinkkejä, selvänä pysyä, retkahdus, retkahtanut, joi, juodaan,
      juopotella, ryypätä, ryyppäsi, kännissä, känni, humala, humalassa, ryyppyreissu, viinaa kuluu, pullo
      seurana, kaljapullo, alkoholi maistuu, ei pysty lopettamaan juomista, haluan lopettaa juomisen, lopettaa
      juomisen, päihteet, päihdetoipuja, päihteetön, raittius, raittiina, kuiville, juomaputki, antabus,
      vieroitus, vieroitukseen
    `),
    sv: words(`
      alkohol, dricker, alkoholist, nykter, sluta dricka, AA, missbruk, beroende, super, full, supande,
      alkoholproblem, slutat dricka, nykterhet
    `),
    en: words(`
      alcohol, drinking, alcoholic, sober, stop drinking, AA, alcohol problem, addiction, recovery, drunk, drinks
      too much, alcoholism, quit drinking, sobriety, substance abuse, substance use
    `),
  },
  {
    code: "huumeet",
    finds: words(`
      huumeet, NA, nimettömät narkomaanit, päihdetoipujat, päihdetyö, huumetyö, terveysneuvontapiste, päihteet
    `),
    related: words("riippuvuudet, vertaistuki, toipuminen, läheiset, A-klinikka, katkaisuhoito, kuntoutus"),
    said: words(`
      huumeet, kamaa, käyttää aineita, aineet, narkomaani, narkkari, nisti, pilvenpoltto, pilveä, kannabis,
      amfetamiini, piri, subu, lääkkeiden väärinkäyttö, pillerit, bentsot, korvaushoito, käyttäjä,
      huumeriippuvuus, huumeongelma, na, irti aineista, piikittää, sekakäyttö, käyttää huumeita,
      huumeidenkäyttäjä, piikki, subutex, kokaiini, ekstaasi, lääkkeet koukussa, lääkeriippuvuus, rauhoittavat
      lääkkeet, bentsoriippuvuus, huumeista eroon, irti huumeista
    `),
    sv: words("droger, narkotika, knark, drogmissbruk, använder droger, drogberoende, missbrukare"),
    en: words(`
      drugs, drug addiction, narcotics, NA, cannabis, getting clean, off drugs, drug user, uses drugs, drug abuse,
      pills, heroin, cocaine, drug problem
    `),
  },
  {
    code: "päihteitä käyttävän läheinen",
    finds: words(`
      läheisten keskusteluryhmä, Al-Anon, päihdeperheet, omaiset, irti huumeista, läheisten ryhmä, alkoholistien
      läheiset, alkoholistien aikuiset lapset, aikuiset lapset
    `),
    related: words("päihteet, omaisten vertaisryhmä, jaksaminen, lasinen lapsuus, alateen, keskusteluapu"),
    said: words(`
      mies juo, vaimo juo, isä juo, äiti juo, poika juo, poika käyttää huumeita, poika narkkaa, tytär käyttää
      huumeita, lapsi käyttää huumeita, puoliso juo, puoliso alkoholisti, mies ryyppää, läheisen juominen,
      alkoholisti perheessä, al-anon, alkoholistin lapsi, juoppo mies, huoli läheisen juomisesta, läheinen
      käyttää, juopon vaimo, läheisriippuvuus, mieheni juo, vaimoni juo, poikani juo, mieheni ryyppää, isäni juo,
      puolisoni juo, kotona juodaan, isä joi, äiti joi, isä joi koko lapsuuden, äiti joi koko lapsuuden, joi koko
      lapsuuteni, vanhemmat joivat, isä ryyppäsi, isä oli juoppo, äiti oli alkoholisti, isä oli alkoholisti,
      alkoholistien lapset, alkoholistiperhe, alkoholistivanhempi, juova vanhempi, juova isä, juova äiti, juova
      puoliso, lapsuudenkodissa juotiin, kotona juotiin, lapsuus vaivaa, lasinen lapsuus, lapsuuden traumat, mies
      on juonut, mies juo liikaa, vaimo juo liikaa, veli juo, sisko juo, aikuinen poika juo, aikuinen lapsi
      käyttää huumeita, lapseni käyttää huumeita, läheinen juo
    `),
    sv: words(`
      maken dricker, frun dricker, son använder droger, Al-Anon, anhörig till alkoholist, pappa drack, mamma
      drack, vuxna barn till alkoholister, barn till alkoholist
    `),
    en: words(`
      husband drinks, wife drinks, son uses drugs, family of alcoholic, al-anon, father drank, mother drank, adult
      children of alcoholics, alcoholic father, alcoholic parent, grew up with alcoholic
    `),
  },
  {
    code: "rahapelit",
    finds: words(`
      rahapelaajat, rahapelaaminen, peliriippuvuus, rahapeliongelma, pelurit, rahapelaajien vertaisryhmä, GA, pelirajat
    `),
    related: words("riippuvuudet, velkaneuvonta, läheiset, vertaistuki, toimeentulo, toiminnalliset riippuvuudet"),
    said: words(`
      peliriippuvuus, peliongelma, pelaa rahat, rahat pelikoneeseen, pelikone, nettikasino, kasino, veikkaus,
      hedelmäpeli, uhkapeli, vedonlyönti, pelivelat, pelannut rahat, mies pelaa rahaa, poika pelaa rahaa,
      raaputusarvat, peluri, ravit, nettipokeri, pelihimo, kasino kännykässä, pelaa rahaa, rahapelaaminen, pelaa
      rahansa, pelannut kaikki rahat, rahapeliongelma, pelikoneet, slotit, pelaa palkan, lotto, kierre peleissä,
      pelivelka, puoliso pelaa, mies pelaa rahat
    `),
    sv: words("spelberoende, penningspel, nätkasino, spelskulder, spelar bort pengarna, spelproblem, kasino"),
    en: words(`
      gambling, gambling addiction, casino, gambled money, betting, gambler, gambles, online casino, slot
      machines, betting problem, gambling debt
    `),
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
    related: words("riippuvuudet, hengitysyhdistys, terveys ja elintavat, keuhkot, syöpäyhdistys, vieroitusryhmä"),
    said: words(`
      tupakka, tupakointi, röökaa, rööki, polttaa, tupakanpoltto, lopettaa tupakointi, nuuska, nuuskaa,
      sähkötupakka, vape, nikotiini, tupakointi pois, lopettaa tupakan, tupakanpoltto pois, savuttomaksi,
      nuuskasta eroon
    `),
    sv: words("rökning, sluta röka, snus"),
    en: words("smoking, quit smoking, tobacco, vaping, snus, stop smoking, give up smoking"),
  },
  {
    code: "päihteetön seura",
    finds: words("päihteetön ilta, päihteetön, raittiusyhdistys, raitis, selvä lauantai, päihteetön kohtaamispaikka"),
    related: words(
      "mielekäs tekeminen, yksinäisyys, päihteet, A-kilta, kohtaamispaikka, biljardi, päihdetoipujat, tanssit",
    ),
    said: words(`
      raitista seuraa, ilman alkoholia, selvin päin porukassa, päihteettömät illat, ei baariin, raitis kaveri,
      viikonlopun tekeminen raittiina, päihteetön tapahtuma, kuivilla viikonloppu
    `),
    sv: words("nykter samvaro, alkoholfri"),
    en: words("sober company, alcohol-free, sober evening"),
  },
];
