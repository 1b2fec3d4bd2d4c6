import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** The mind and its illnesses, and how it is looked after. */
export const mindAndCrisis: readonly Concept[] = [
  {
    code: "mielen hyvinvointi",
    finds: words(`
      mielen hyvinvointi, mielenterveys, mielenterveystalo, mieli ry, mielenterveysyhdistys, keskusteluapu,
      mielialaryhmä
    `),
    related: words(`
      kriisikeskus, vertaistuki, päivätupa, hyvinvointiluento, rentoutus, mindfulness, taideterapia, luontohetki
    `),
    said: words(`
      paha olla, paha mieli, alakulo, mieli maassa, mieli matalalla, henkinen hyvinvointi, henkinen pahoinvointi,
      pää hajoaa, pää sekaisin, hermot menee, kaikki menee pieleen, ei mikään suju, ei jaksa, ei jaksa enää,
      voimat vähissä, itkettää, elämä solmussa, ei näe valoa, ei huvita mikään, psyykkinen vointi, mielenterveysongelma,
      henkisesti huonossa kunnossa, toivoton olo, voin huonosti, voi huonosti, jaksaminen lopussa, elämä raskasta,
      raskas elämäntilanne, vaikea elämäntilanne, huolet painaa, murheet, mieli musta, mielen terveys
    `),
    sv: words("psykiskt välbefinnande, psykisk hälsa, mår dåligt, nedstämd, orkar inte mer, må bättre"),
    en: words("mental health, mental wellbeing, feeling down, feeling bad, cannot cope, everything goes wrong"),
  },
  {
    code: "masennus",
    finds: words("masennus, masentunut, masennusryhmä, mielialaryhmä, mielenterveyskuntoutujat, mielenterveysyhdistys"),
    related: words(`
      mielen hyvinvointi, vertaistuki, päivätupa, keskusteluapu, mielenterveys, toipumisryhmä, klubitalo
    `),
    said: words(`
      masis, masentaa, masentunut, depressio, alakuloinen, ei pääse sängystä ylös, ei jaksa nousta, ei iloa, ei
      kiinnosta mikään, musta olo, synkkä, mielialalääkkeet, kaamosmasennus, kaamos, keskivaikea masennus, vakava
      masennus, toivottomuus, ei jaksa peseytyä, syömättä nukkumatta, ei jaksa elää, masentuneelle, masennuksen
      jälkeen, masennuksesta toipuva, ei saa mitään aikaiseksi, ei jaksa mitään, verhot kiinni, sängyssä päivät,
      masentuneet, masennukseen, masennusta, alakulo, alavireinen, mieli maassa, mieli matala, mikään ei
      kiinnosta, mikään ei tunnu miltään, mikään ei huvita, ei huvita mikään, toivoton, synkät ajatukset,
      itkuinen, itkettää, ilo kadonnut, elämänilo kadonnut, elämä harmaata, masennuslääke, masennuslääkkeet
    `),
    sv: words("depression, deprimerad, nedstämd, svårmod, ingen ork, mår dåligt, ledsen"),
    en: words("depression, depressed, low mood, feeling hopeless, can't get up, feeling low, hopeless, sad"),
  },
  {
    code: "ahdistus",
    finds: words("ahdistus, ahdistuneisuus, paniikkihäiriö, jännittäjät, sosiaalinen pelko, jännittäjäryhmä"),
    related: words("mielen hyvinvointi, rentoutus, mindfulness, keskusteluapu, mielenterveysyhdistys, vertaistuki"),
    said: words(`
      ahdistaa, ahdistunut, ahistaa, paniikki, paniikkikohtaus, paniikkihäiriö, pelkotila, pelkää ihmisiä,
      jännittää sosiaalisia tilanteita, sosiaalisten tilanteiden pelko, julkisten paikkojen pelko, ei uskalla
      kauppaan, sydän hakkaa pelosta, murehtii kaikkea, pelko, tulevaisuus pelottaa, esiintymisjännitys,
      ilmastoahdistus, kotiin linnoittautunut, ahdistuneisuus, ahdistuskohtaus, paniikkikohtauksia, pelot,
      pelkotilat, jännittää, jännittäminen, sosiaalinen jännitys, sydän hakkaa, ei uskalla puhua, ei uskalla mennä
      ihmisten ilmoille, pakko-oire, huolestunut kaikesta, stressi ja ahdistus
    `),
    sv: words("ångest, panik, panikångest, social fobi, rädsla, oroar sig, panikattack, rädd, orolig, nervös"),
    en: words("anxiety, anxious, panic attack, social anxiety, fear, worried, panic attacks, nervous, shy"),
  },
  {
    code: "kaksisuuntainen",
    finds: words("kaksisuuntainen, kaksisuuntainen mielialahäiriö, bipolaari, bipo-ryhmä"),
    related: words(
      "mielen hyvinvointi, pitkäaikaissairaus, mielenterveyskuntoutujat, mielenterveysyhdistys, vertaistuki, päivätupa, klubitalo",
    ),
    said: words(`
      bipo, bipolaarinen, kaksisuuntainen mielialahäiriö, maanis-depressiivinen, mania, maaninen, hypomania,
      mieliala heittelee, välillä ylivireä välillä masentunut, kaksisuuntainen, mielialan vaihtelut, vuoristorata
      mieliala
    `),
    sv: words("bipolär, bipolär sjukdom, mani, manodepressiv"),
    en: words("bipolar, mania, manic, mood swings, bipolar disorder"),
  },
  {
    code: "psykoosi ja skitsofrenia",
    finds: words("skitsofrenia, psykoosi, moniääniset, äänien kuuleminen, mielenterveyskuntoutujat"),
    related: words("mielen hyvinvointi, mielenterveysyhdistys, klubitalo, päivätupa, omaisten tuki, vertaistuki"),
    said: words(`
      skitso, psykoosi, harhat, harhaluulo, kuulee ääniä, vainoharha, epäluuloinen, todellisuus hämärtynyt,
      psykiatrisessa osastolla, osastohoidossa ollut, psyykelääkkeet, hullu, seonnut, äänet päässä, harhoja,
      harhaluulot, vainoharhainen, skitsofrenia, skitsofreenikko, psykoosin jälkeen
    `),
    sv: words("schizofreni, psykos, hör röster, vanföreställningar"),
    en: words("schizophrenia, psychosis, hearing voices, delusions, hears voices, paranoid"),
  },
  {
    code: "syömishäiriö",
    finds: words("syömishäiriö, syömishäiriöliitto, anoreksia, bulimia, ahminta, lihavuus"),
    related: words("mielen hyvinvointi, mielenterveys, vertaistuki, nuoret, painonhallinta"),
    said: words(`ei halua syödä, ei suostu syömään, lopettanut syömisen, 
      ei syö, oksentelee ruuan, anorektikko, anoreksia, bulimia, ahmii, ahmiminen, tunnesyöminen, laihduttaa
      liikaa, tytär ei syö, ruoka pakkomielle, pelkää lihomista, oksentaa ruuan, syömisongelma
    `),
    sv: words("ätstörning, anorexi, bulimi, hetsätning"),
    en: words("eating disorder, anorexia, bulimia, binge eating"),
  },
  {
    code: "uupumus",
    finds: words("jaksaminen, uupumus, työuupumus, stressinhallinta, voimavararyhmä, rentoutus"),
    related: words(`
      mielen hyvinvointi, mindfulness, virkistyspäivä, vertaistuki, liikuntaneuvonta, unikoulu, omaishoitajat
    `),
    said: words(`
      uupunut, burnout, burn out, loppuun palanut, palanut loppuun, väsynyt, aina väsynyt, stressi,
      stressaantunut, kuormittunut, ei jaksa töissä, voimat loppu, voimat lopussa, ihan puhki, liikaa kaikkea, ei
      palaudu, ylikuormitus, työstressi, sairausloma uupumus, väsyttää, ihan loppu, loppuun väsynyt, aivan loppu,
      kaikki kaatuu päälle, stressaa, liian kuormittava, burnoutin jälkeen, ei enää palaudu, uupumuksesta toipuva,
      en jaksa enää, ei jaksa enää, en jaksa, ei jaksa mitään, voimat vähissä, ihan poikki, aivan poikki, olen
      loppu, uuvuksissa, nääntynyt, työuupumus, loppuunpalanut, sairausloma, ylikuormittunut, kuormitus, ei saa
      nukuttua, akku tyhjä, akut tyhjät, romahti, romahtaa, kaikki on liikaa, liian rankkaa, rankkaa, raskasta
      arki
    `),
    sv: words("utmattad, utbränd, trött, stress, orkar inte, inga krafter, utmattning, slut, stressad, utbrändhet"),
    en: words("burnout, exhausted, tired, stress, worn out, overwhelmed, burnt out, can't cope, can't go on, stressed"),
  },
  {
    code: "unettomuus",
    finds: words("unettomuus, unikoulu, uniryhmä, uniluento, uniapnea, nukkuminen"),
    related: words("jaksaminen, terveys ja elintavat, rentoutus, mielen hyvinvointi, terveysluento, jooga"),
    said: words(`
      ei nuku, ei saa unta, valvoo yöt, yöt valvoen, herää yöllä, uniongelmat, huonosti nukkuva, unilääke,
      uniapnea, kuorsaa, CPAP, levottomat jalat, yörytmi sekaisin, en saa unta, unettomuus, unettomat yöt,
      heräilee, univaikeudet, valvoo öisin, yöt valveilla, nukkuu huonosti
    `),
    sv: words("sömnlöshet, sover dåligt, sömnapné, sömnproblem, sömnlös"),
    en: words("insomnia, can't sleep, sleep problems, sleep apnoea, sleeping badly, sleepless"),
  },
  {
    code: "itsetuhoisuus",
    finds: words("itsetuhoisuus, itsemurha, kriisipuhelin, kriisikeskus, kriisiapu"),
    related: words("kriisi, mielenterveys, keskusteluapu, MIELI, päivystävä puhelin, mielen hyvinvointi"),
    said: words(`
      ei halua elää, ei jaksa elää, haluaa kuolla, itsemurha-ajatukset, itsetuhoinen, tappaa itsensä, viiltely,
      satuttaa itseään, elämä turhaa, parempi jos kuolisi, itsemurhayritys, elämänhalu mennyt, en halua elää,
      itsemurha-ajatuksia, itsemurha, viiltelee, viiltelen, haluan kuolla, elämä ei kiinnosta, lopettaa elämänsä,
      itsetuhoisia ajatuksia, kuoleman ajatukset
    `),
    sv: words("självmord, självmordstankar, vill inte leva, självskada, skär sig, vill dö"),
    en: words(`
      suicide, suicidal, don't want to live, self-harm, want to die, suicidal thoughts, doesn't want to live,
      cutting
    `),
  },
  {
    code: "mielenterveyskuntoutuja",
    finds: words(`
      mielenterveyskuntoutujat, klubitalo, päivätupa, mielenterveysyhdistys, kuntoutujat, mielenterveyskuntoutuja
    `),
    related: words(`
      työtoiminta, päivätoiminta, kohtaamispaikka, vertaisohjaaja, kokemusasiantuntija, mielen hyvinvointi
    `),
    said: words(`
      mielenterveyskuntoutuja, mt-kuntoutuja, psykiatrian poliklinikka, psykiatrinen potilas, psykiatrinen
      kuntoutus, osastolta kotiutunut, mielisairaalasta, avohoidossa, pitkään sairastanut psyykkisesti,
      psyykkisesti sairas, klubitalolle, mielenterveysseura, kuntoutustuella, psyykkinen sairaus,
      mielenterveyskuntoutujat, mielenterveysongelmat, mielenterveysongelmia, mielenterveys, psykiatrisen
      potilaan, psykiatria, psykiatrinen, osastolta, osastohoidon jälkeen, sairaalasta kotiutunut psykiatria,
      päivätoiminta, klubitalo, avohoito
    `),
    sv: words(`
      psykisk rehabilitering, klubbhus, psykiatrisk patient, psykiskt sjuk, psykisk ohälsa, psykisk hälsa,
      rehabiliteringsklient
    `),
    en: words(`
      mental health recovery, psychiatric patient, clubhouse, mental illness, mental health, mental health
      problems
    `),
  },
  {
    code: "neuropsykiatria aikuisella",
    finds: words("ADHD, autismikirjo, neurokirjo, nepsy, aikuisten ADHD, neuromoninaiset"),
    related: words("jaksaminen, mielen hyvinvointi, vertaisryhmä, valmennus, erityislapsi, mielenterveys"),
    said: words(`
      aikuisen adhd, adhd aikuisena, add, nepsy-aikuinen, asperger, autisti, autismin kirjo, levoton,
      keskittymiskyky olematon, impulsiivinen, aina myöhässä, arki sekaisin, tourette, diagnoosi aikuisena,
      neuropsykiatrinen, nepsy-valmennus, sain adhd-diagnoosin, epäilen adhd:ta, keskittymishäiriö,
      tarkkaavuushäiriö, keskittyminen ei onnistu, autismi aikuisella, asperger aikuinen, myöhästelen
    `),
    sv: words("adhd, autism, asperger, neuropsykiatrisk, adhd som vuxen, vuxen adhd"),
    en: words("adhd, adult adhd, autism, asperger, neurodivergent, adhd diagnosis as an adult, can't concentrate"),
  },
  {
    code: "itsetunto ja ryhmätaidot",
    finds: words("itsetunto, tunnetaidot, voimaantuminen, voimaannuttava ryhmä, itsetuntemus, ihmissuhdetaidot"),
    related: words("mielen hyvinvointi, ilmaisutaito, kirjoittajapiiri, taidepaja, vertaisryhmä"),
    said: words(`
      huono itsetunto, ei usko itseensä, häpeä, arvoton olo, tuntee olevansa huono, itseluottamus, jännittäminen,
      elämäntaidot, tunteet hukassa, oma juttu hukassa, elämänhallinta, ihmissuhdeongelmat
    `),
    sv: words("självkänsla, självförtroende, självhjälp, livshantering"),
    en: words("self-esteem, confidence, self-confidence, life skills"),
  },
  {
    code: "viha",
    finds: words("vihanhallinta, miesten ryhmä, lyömätön linja, väkivallan katkaisu, aggressio"),
    related: words(`
      kriisi, mielen hyvinvointi, väkivaltatyö, keskusteluapu, tunnetaidot, perheneuvonta, turvallisuus,
      väkivalta, suuttumus
    `),
    said: words(`
      vihainen, raivokohtaukset, hermostuu helposti, lyönyt vaimoa, käyttänyt väkivaltaa, haluaa lopettaa
      lyömisen, räjähtelee, suuttuu lapsille, pinna palaa, vihanhallinta, aggressiivinen, lyön, löin vaimoa, löin
      lasta, olen lyönyt, huudan lapsille, satutin, satuttanut läheistä, pelkään omaa vihaani, oma käytös
      pelottaa, pelkään lyöväni, raivokohtaus, raivarit, hermo menee, hermostun, pinna kireä, suutun helposti,
      räjähtelen, räjähdän, aggressio, suuttumus, lopettaa lyöminen, käyttäydyn väkivaltaisesti, väkivaltainen
      itse
    `),
    sv: words("ilska, aggressiv, hantera ilska, slår, jag slår, tappar humöret"),
    en: words("anger, anger management, aggressive, violent behaviour, i hit my partner, losing my temper, rage"),
  },
  {
    code: "rentoutus",
    finds: words(`
      rentoutus, mindfulness, meditaatio, hengitysharjoitus, rauhoittuminen, rentoutumisryhmä, luontohetki
    `),
    related: words("jaksaminen, jooga, retriitti, mielen hyvinvointi, taiji, metsäkävely, äänimaljarentoutus"),
    said: words(`
      rentoutua, rauhoittua, ei osaa rentoutua, kierrokset, jännittynyt olo, meditointi, tietoisuustaidot,
      mieli rauhaan, hetki hengähtää, hengähdystauko, akkujen lataus
    `),
    sv: words("avslappning, meditation, mindfulness, lugn"),
    en: words("relaxation, mindfulness, meditation, calm down"),
  },
];
