import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Work, study and a place to live. */
export const workAndHome: readonly Concept[] = [
  {
    code: "työttömyys",
    finds: words("työttömät, työttömien yhdistys, työnhakijat, työttömien olohuone, työnhaku, työttömyys"),
    related: words(
      "toimeentulo, aamupuuro, työllisyys, kuntouttava työtoiminta, palkkatuki, työpaja, TE-palvelut, neuvontapiste, työ ja toimintakyky",
    ),
    said: words(`
      työtön, työttömänä, työttömäksi jäänyt, irtisanottu, lomautettu, potkut, sai kenkää, työkkäri, te-toimisto,
      karenssi, karenssissa, pitkäaikaistyötön, työmarkkinatuki, päiväraha loppu, duuniton, yt-neuvottelut,
      konkurssi, työttömälle tekemistä, vailla työtä, ansiosidonnainen loppu, työllisyysalue, työt loppuivat,
      ilman töitä, irtisanottiin, jäi työttömäksi, työttömän päivät, työttömäksi, jäin työttömäksi, sai potkut,
      lomautettiin, konkurssi vei työn, työ loppui, työt loppui, ei töitä, ei ole töitä, pitkään työttömänä,
      päivät kuluu kotona, toimeton
    `),
    sv: words("arbetslös, arbetslöshet, uppsagd, permitterad, arbetslösas förening, blev arbetslös, utan jobb"),
    en: words("unemployed, unemployment, lost job, laid off, jobless, lost my job, out of work, redundant, no job"),
  },
  {
    code: "työnhaku",
    finds: words("työnhaku, työhakemus, työnhakijat, cv-paja, rekrytointi, työhönvalmennus, aamupuuro ja työnhaku"),
    related: words(
      "työ ja toimintakyky, työllisyys, tietokoneet, työttömien olohuone, ohjaamo, valmennus, TE-palvelut, digineuvonta",
    ),
    said: words(`
      etsii töitä, töitä, töitä jostain, saada töitä, haluaa töitä, tarvitsee töitä, vailla töitä, hakee töitä, työpaikka hukassa, työhakemus, hakemus, cv, ansioluettelo,
      työhaastattelu, mistä töitä, osa-aikatyö, työmarkkinatori, ei saa töitä, keikkatyö, päästä töihin, takaisin töihin, työpaikan haku
    `),
    sv: words("söka jobb, jobbsökning, arbetsansökan, meritförteckning"),
    en: words("job search, looking for work, find a job, cv, job application, find work, get a job"),
  },
  {
    code: "kuntouttava työtoiminta",
    finds: words(`
      kuntouttava työtoiminta, työkokeilu, työtoiminta, palkkatuki, työpaja, työhönvalmennus, työllistämisyhdistys,
      palkkatukityö
    `),
    related: words(`
      työ ja toimintakyky, työttömät, starttipaja, ruoan lajittelu, keittiö, sosiaalinen kuntoutus, klubitalo,
      kierrätyskeskus
    `),
    said: words(`
      kuntouttava, kuntouttavaan, työkokeilu, työkokeilupaikka, työharjoittelu, harjoittelupaikka, palkkatuki,
      palkkatuettu, työpajalle, takaisin työelämään, työelämään palaava, pitkään poissa töistä, työkyky heikko,
      osatyökykyinen, paja, työelämävalmennus, puuhaa työttömälle, velvoitetyö, sosiaalinen kuntoutus, kokeilla
      töitä, arkeen rytmiä töistä, pehmeä paluu töihin, työn kokeilu, kokeilla työelämää, kuntouttavaan
      työtoimintaan, työpaja, työkokeiluun, palkkatukityö, palkkatuettu työ, pajalle, työharjoitteluun,
      työtoiminta, kuntouttavaa työtä, aktivointi, tuettu työ
    `),
    sv: words(`
      arbetsverksamhet i rehabiliteringssyfte, arbetsprövning, lönestöd, arbetsverkstad, rehabiliterande arbete,
      lönesubvention
    `),
    en: words(`
      work trial, rehabilitative work, work placement, wage subsidy, back to work, work try-out, workshop work,
      supported employment
    `),
  },
  {
    code: "työkyky",
    finds: words("työkyky, työ ja toimintakyky, osatyökykyiset, työhön kuntoutus, ammatillinen kuntoutus"),
    related: words("pitkäaikaissairaat, työhönvalmennus, työkokeilu, kuntoutus, uupumus, mielenterveyskuntoutujat"),
    said: words(`
      työkyvytön, kuntoutustuki, työkyvyttömyyseläke, ei pysty töihin, sairauslomalla, sairaspäiväraha loppu,
      kevyempi työ, osasairauspäiväraha, toimintakyky, uudelleenkoulutus, eläkehakemus hylätty, ammatinvaihto
    `),
    sv: words("arbetsförmåga, sjukpension, partiellt arbetsför"),
    en: words("work ability, disability pension, sick leave, unable to work"),
  },
  {
    code: "opiskelu",
    finds: words(`
      koulutus, opintoneuvonta, kansalaisopisto, opintopiiri, kurssit, opintokerho, aikuisopiskelu,
      ikäihmisten yliopisto
    `),
    related: words("oppiminen, kirjasto, luento, sivistysliitto, kansanopisto, opiskelijat, uraohjaus"),
    said: words(`
      opiskella, opiskelija, uusi ammatti, alanvaihto, kouluun aikuisena, haluaa oppia, oppia uutta, jatko-opinnot,
      mitä opiskella, kansalaisopisto, työväenopisto, avoin yliopisto, luennolle, luennot, ikääntyneiden luennot
    `),
    sv: words("studera, kurs, utbildning, lära sig nytt, medborgarinstitut"),
    en: words("study, course, learn, education, adult education, lecture"),
  },
  {
    code: "asunnottomuus",
    finds: words(`
      asunnottomuus, asunnottomat, asumisneuvonta, asumisen tuki, vailla vakinaista asuntoa, hätämajoitus, tukiasunto
    `),
    related: words(
      "palveluohjaus, toimeentulo, päiväkeskus, diakonia, päihdetoipujat, sosiaalineuvonta, yökahvila, vähävaraiset",
    ),
    said: words(`
      asunnoton, koditon, ei asuntoa, ei kotia, häätö, häädetty, uhkaa häätö, vuokra maksamatta, vuokrarästit,
      yöpaikka, nukkuu kaverilla, nukkuu autossa, kadulla, kämppä hukassa, asunto hukassa, sohvasurffaaja,
      puliukko, asuntola, missä yöksi, asunto lähtee alta, vuokravelka, lähtö asunnosta, irtisanottu
      vuokrasopimus, kodittomaksi, ei paikkaa missä nukkua, yöpaikkaa, yösija, nukkuu kavereilla, häädettiin,
      joutui kadulle, hätämajoitus, tilapäinen asunto, hätäasunto
    `),
    sv: words("bostadslös, hemlös, vräkning, ingen bostad, härbärge, utan bostad, sova i natt, nattplats"),
    en: words("homeless, no home, eviction, nowhere to sleep, shelter, no place to stay, sleeping rough, evicted"),
  },
  {
    code: "asuminen",
    finds: words("asumisneuvonta, asuminen, vuokralaiset, asukasyhdistys, tukiasunto, asukastoiminta, yhteisöasuminen"),
    related: words("palveluohjaus, toimeentulo, neuvontapiste, muuttoapu, asukasilta, senioritalo, korjausneuvonta"),
    said: words(`
      asunto, vuokra-asunto, asunnon haku, vuokra, vuokralainen, riita naapurin kanssa, häiriö naapurissa,
      taloyhtiö, senioriasunto, asumistuki, asuntohakemus, muutto, uusi asunto, talo liian iso, asunnon etsiminen,
      muuttaa asuntoon, asumisneuvonta, naapuririidat, naapuri häiritsee, kosteusvaurio, home asunnossa,
      vuokranantaja, vuokrasopimus
    `),
    sv: words("boende, bostad, hyresbostad, hyresgäst, boenderådgivning, hyresvärd"),
    en: words("housing, flat, rent, tenant, find apartment, apartment, find an apartment, landlord, housing advice"),
  },
  {
    code: "maatalous ja yrittäjän jaksaminen",
    finds: words(`
      välitä viljelijästä, maatalousyrittäjät, viljelijät, MTK, yrittäjät, maaseudun tukihenkilö, tukihenkilöverkko
    `),
    related: words("uupumus, velkaneuvonta, jaksaminen, maa- ja kotitalousnaiset, lomitus, kriisiapu"),
    said: words(`
      viljelijä, maanviljelijä, maajussi, isäntä uupunut, tilan velat, karjatila, lehmät, lomittaja, yrittäjä uupunut,
      yritys nurin, yrittäjän murheet, konkurssi, maatilan tilanne, sukupolvenvaihdos
    `),
    sv: words("jordbrukare, bonde, företagare trött"),
    en: words("farmer, farm, entrepreneur, bankruptcy, self-employed"),
  },
];
