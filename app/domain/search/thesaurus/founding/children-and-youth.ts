import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Children, the young, and what worries them or their parents. */
export const childrenAndYouth: readonly Concept[] = [
  {
    code: "lasten harrastus",
    finds: words(`
      lasten kerho, lasten harrastus, iltapäiväkerho, lastenkerho, harrastekerho, sirkuskerho, alakouluikäiset, 4H-kerho
    `),
    related: words("lapset, partio, lasten liikunta, kesäleiri, satutunti, muskari, kädentaidot, palokuntanuoret"),
    said: words(`
      lapselle harrastus, tekemistä lapselle, harrastus lapselle, poika haluaa harrastaa, tyttö haluaa harrastaa,
      lapsi ei harrasta, eka harrastus, koululaisen harrastus, ekaluokkalainen, alakoululainen, pikkukoululainen,
      kerho lapselle, harrastuskokeilu, lapsi istuu kotona, suomen malli
    `),
    sv: words("hobby för barn, barnklubb, barn, skolbarn, fritid för barn"),
    en: words("children's hobby, kids club, activities for children, after-school club"),
  },
  {
    code: "iltapäivätoiminta",
    finds: words("iltapäiväkerho, iltapäivätoiminta, aamupäiväkerho, koululaisten iltapäivä, välipala, aamukerho"),
    related: words("lapset, läksykerho, 4H, MLL, alakouluikäiset, nuorisotila"),
    said: words(`
      koulupäivän jälkeen, iltapäivisin yksin kotona, ip-toiminta, ippe, iltapäivähoito, ip-kerho, eka luokka,
      iltapäiväksi hoitoon, koulun jälkeen, lapsi yksin iltapäivät
    `),
    sv: words("eftermiddagsverksamhet, eftis, efter skolan"),
    en: words("after school, after-school care, afternoon club"),
  },
  {
    code: "perhekerho pikkulapsille",
    finds: words("perhekerho, avoin perhetupa, perhekahvila, muskari, perhetupa, taaperokerho, avoin päiväkoti"),
    related: words("vauvakerho, satutunti, seurakunnan perhekerho, MLL, lapsiperheet, leikkipuisto, pikkulapset"),
    said: words(`
      taapero, leikki-ikäinen, kotihoidossa lapsi, kolmevuotias, kaksivuotias, pikkulapsi, eskari,
      leikkiseuraa lapselle, lapselle leikkikavereita, päiväkodin sijaan, kotona pienten kanssa,
      avoin kerho vanhemmille, mammatreffit
    `),
    sv: words("familjeklubb, öppet daghem, småbarn, familjecafé, lekkamrat"),
    en: words("toddler group, playgroup, preschool, open family club, small children"),
  },
  {
    code: "erityislapsi",
    finds: words(`
      erityislapsi, erityislapset, erityislapsiperheet, vammaiset lapset, erityisarjen vanhemmat, ADHD, autismi,
      leijonaemot, nepsy-vanhemmat
    `),
    related: words(`
      vertaisilta, kehitysvammaisuus, vanhemmuus, jaksaminen, lastenhoitoapu, omaishoito, sisarukset, autismikirjo
    `),
    said: words(`
      erityislapsi, erityislapsen äiti, erityislapsen vanhempi, nepsy, nepsy-lapsi, nepsylapsi, adhd-lapsi,
      adhd lapsella, lapsella adhd, lapsella autismi, vilkas lapsi, ylivilkas, lapsi ei pärjää koulussa, erityisluokka,
      lapsi vammainen, vammainen lapsi, pitkäaikaissairas lapsi, lapsella diagnoosi, tuen tarve, lapsi saa raivareita,
      erityisen tuen lapsi, lapsi tarvitsee tukea, leijonaemo, lapsellani adhd, lapsellani autismi, pojalla adhd,
      tytöllä autismi, poikani autistinen, vammaisen lapsen vanhempi, lapsen diagnoosi
    `),
    sv: words("barn med särskilda behov, specialbarn, barn med adhd, barn med autism, funktionsnedsatt barn"),
    en: words("special needs child, child with adhd, child with autism, disabled child, special needs parents"),
  },
  {
    code: "nuorten toiminta",
    finds: words(`
      nuorten ilta, nuorisotila, nuorisotalo, nuortenilta, nuorten ryhmä, nuorten perjantai, nuorisoseura,
      nuorisokahvila
    `),
    related: words("nuoret, nuorisotyö, nuorten leiri, pelit, bändi, partio, palokuntanuoret, 4H, nuorisovaltuusto"),
    said: words(`
      nuorelle tekemistä, teini, teinit, murrosikäinen, yläkoululainen, yläaste, nuoriso, nuori ei harrasta,
      perjantai-ilta, minne nuoret, hengailu, nuokku, nutalle, hengauspaikka, nuorisotalolle, viikonloppuilta,
      amislainen, lukiolainen, 13-vuotias, 15-vuotias
    `),
    sv: words("ungdomar, ungdomsgård, tonåring, unga, ungdomskväll"),
    en: words("youth, teenager, teens, youth club, young people, hangout"),
  },
  {
    code: "nuoren yksinäisyys",
    finds: words("nuoret, nuorten ilta, kaveritaidot, kaverikerho, nuorten vertaisryhmä, nuorisotila"),
    related: words("yksinäisyys, chat, tukihenkilö, nuorten mielenterveys, nuorisotyö, pelikerho, aikuinen ystävä"),
    said: words(`
      nuori yksin, nuorella ei kavereita, lapsella ei kavereita, pojalla ei kavereita, tytöllä ei kavereita,
      teini vain huoneessaan, nuori ei lähde mihinkään, ei lähde huoneestaan, koululla yksin, välitunnit yksin,
      opiskelija yksin, arka nuori, kaverit lapselle
    `),
    sv: words("ensam ungdom, barn utan vänner, inga kompisar"),
    en: words("lonely teenager, child has no friends, young person alone"),
  },
  {
    code: "kiusaaminen",
    finds: words("kiusaaminen, koulukiusaaminen, kiusaamisen ehkäisy, kiusattu, asennekasvatus"),
    related: words("nuoret, tukihenkilö, turvallisesti somessa, lasten puhelin, MLL, nuorten ryhmä"),
    said: words(`
      kiusataan, koulukiusattu, kiusattu, lasta kiusataan, poikaa kiusataan, tyttöä kiusataan, kiusaajat,
      koulussa hakataan, somessa kiusataan, nettikiusaaminen, syrjitään koulussa, jätetään porukasta
    `),
    sv: words("mobbning, mobbad, mobbas i skolan"),
    en: words("bullying, bullied at school, cyberbullying"),
  },
  {
    code: "koulupudokas",
    finds: words("etsivä nuorisotyö, työpaja, nuorten työpaja, ohjaamo, starttivalmennus, valmennus"),
    related: words("nuoret, nuorisotyö, työ ja toimintakyky, tukihenkilö, opinnot, kuntouttava työtoiminta"),
    said: words(`
      ei käy koulua, koulu kesken, koulupinnari, lintsaa, ei lähde kouluun, koulupudokas, syrjäytynyt nuori, syrjäytyä,
      nuori kotona, nuori ei töissä, nuori ei koulussa, valvoo yöt nukkuu päivät, jäänyt kotiin, poika jumissa kotona,
      amis kesken, keskeyttänyt koulun, kouluakäymättömyys, koulupoissaolot, hikikomori, poikani ei käy koulua,
      lapseni ei mene kouluun, lopetti koulun, jättänyt koulun, ei mitään opiskelupaikkaa
    `),
    sv: words("går inte i skolan, hemmasittare, uppsökande ungdomsarbete, verkstad"),
    en: words("dropped out, not in school, school refusal, neet, young person at home"),
  },
  {
    code: "pelaaminen",
    finds: words("digipelaaminen, pelikasvatus, pelirajat, nuorten pelikerho, e-urheilu, peli-ilta"),
    related: words(`
      nuoret, riippuvuudet, turvallisesti somessa, vanhempainilta, mediakasvatus, vanhemmuus, nuorten ilta
    `),
    said: words(`
      pelaa koneella kaiket yöt, poika pelaa, pelaa yöt, vain pelaa, peliriippuvuus, pleikkari, playstation, fortnite,
      tietokonepelit, ruutuaika, kännykkä kädessä, puhelin koko ajan, some koukuttaa, netissä koko ajan, pelikone,
      tietokoneella yöt, nettiriippuvuus, videopelit, poikani pelaa, lapseni pelaa, pelaamista rajoittaa, roblox,
      pelaa aamuun asti, ruudun ääressä
    `),
    sv: words("spelar hela nätterna, dataspel, skärmtid, spelande"),
    en: words("gaming, plays all night, screen time, video games, gaming addiction"),
  },
  {
    code: "nettiturva",
    finds: words("turvallisesti somessa, some, mediakasvatus, nettiturvallisuus, asennekasvatus, vanhempainilta"),
    related: words("kiusaaminen, digitaidot, nuoret, tietoturva"),
    said: words(`
      somessa, tiktok, snapchat, netissä häirintä, lapsi netissä, alastonkuvat, grooming, lapsen kännykkä, somevaarat,
      nettihäirintä, nettituttu
    `),
    sv: words("sociala medier, nätsäkerhet, trakasserier på nätet"),
    en: words("online safety, social media, grooming, internet safety"),
  },
  {
    code: "nuorten mielenterveys",
    finds: words(`
      nuorten mielenterveys, sekasin-chat, nuorten kriisi, nuorten vertaisryhmä, tyttöjen talo, poikien talo,
      nuorten turvatalo
    `),
    related: words("nuoret, mielen hyvinvointi, ohjaamo, kriisikeskus, masennus, ahdistus, tukihenkilö"),
    said: words(`
      nuori ahdistunut, nuori masentunut, teini masentunut, tytär ahdistunut, tytär viiltelee, poika masentunut,
      lapsi ahdistunut, koulustressi, teinin paha olo, nuori itsetuhoinen, nuori voi huonosti, lapsi itkuinen,
      nuoreni voi huonosti, tyttäreni viiltelee, tyttäreni ahdistunut, poikani masentunut, teinillä ahdistus
    `),
    sv: words("ungas psykiska hälsa, deprimerad ungdom, ångest ungdom"),
    en: words("youth mental health, depressed teenager, anxious child"),
  },
  {
    code: "läksyt ja oppiminen",
    finds: words("läksykerho, läksyapu, läksyparkki, lukukummi, lukumummot, tukiopetus, oppimisen tuki"),
    related: words("kirjasto, oppiminen, lukivaikeus, lapset, maahanmuuttaneet, vapaaehtoinen läksyauttaja"),
    said: words(`
      läksyt, läksyissä apua, kotitehtävät, matikka, lukeminen takkuaa, ei opi, koulu vaikeaa, lukutaito, lukukaveri,
      kokeisiin, tukiopettaja
    `),
    sv: words("läxhjälp, läxor, läsa, stödundervisning"),
    en: words("homework, homework help, tutoring, reading practice"),
  },
  {
    code: "leirit",
    finds: words("kesäleiri, lastenleiri, nuorten leiri, leiritoiminta, päiväleiri, leirikeskus, perheleiri"),
    related: words("partio, 4H, seurakunta, retket, lapsiperheet, loma, sirkusleiri"),
    said: words(`
      leiri, leirille, kesälomalla tekemistä, kesäloma, lapsi leirille, syysloma, hiihtoloma, lomaviikko, yöleiri,
      leiripaikka, ripari, kesäksi lapselle
    `),
    sv: words("läger, sommarläger, barnläger, dagläger"),
    en: words("camp, summer camp, day camp, holiday camp"),
  },
  {
    code: "partio ja 4H",
    finds: words("partio, partiolaiset, lippukunta, 4H, 4H-kerho, sudenpennut"),
    related: words("kesäleiri, luonto, lapset, nuoret, retket, nuorisotyö, kädentaidot, 4H-yritys"),
    said: words(`
      partio, partiolainen, partioon, sudenpentu, 4h, nelihoo, nelonenhoo, erätaidot lapselle, kerho luonnossa,
      kokkikerho lapselle, maatalouskerho
    `),
    sv: words("scout, scouter, 4H"),
    en: words("scouts, scouting, 4H, cubs"),
  },
  {
    code: "nuoren kesätyö",
    finds: words("nuorten kesätyö, 4H-yritys, ajokortti työelämään, kesätyö, dogsitteri"),
    related: words("nuoret, työnhaku, työpaja, ohjaamo, nuorten yrittäjyys"),
    said: words(`
      kesätyö, kesätyöpaikka, kesäduuni, eka työpaikka, nuorelle töitä, taskurahaa, työtä 15-vuotiaalle,
      nuori tarvitsee töitä, opiskelijan työ
    `),
    sv: words("sommarjobb, jobb för unga"),
    en: words("summer job, job for teenager, first job"),
  },
  {
    code: "sateenkaarinuoret ja -perheet",
    finds: words("sateenkaari, sateenkaarinuoret, seta, sateenkaariperheet, pride, lhbt"),
    related: words("nuoret, vertaisryhmä, nuorten ilta, turvallinen tila"),
    said: words(`
      homo, lesbo, transu, trans, sukupuoli-identiteetti, kaapista ulos, queer, muunsukupuolinen, hlbti,
      sateenkaarinuori, sateenkaariperhe, pride, seksuaalivähemmistö, biseksuaali
    `),
    sv: words("regnbåge, homosexuell, trans, hbtq"),
    en: words("lgbt, lgbtq, gay, lesbian, trans, queer, pride"),
  },
];
