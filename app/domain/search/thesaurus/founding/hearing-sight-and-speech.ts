import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Hearing, seeing, speaking and reading when they do not come easily. */
export const hearingSightAndSpeech: readonly Concept[] = [
  {
    code: "kuulo",
    finds: words(`
      kuulo, kuulovammaiset, kuuloyhdistys, kuulokoje, huonokuuloiset, huulioluku, kuulolähipalvelu, induktiosilmukka
    `),
    related: words("kuulolaite, kirjoitustulkkaus, tinnitus, viittomakieli, kuuloauto, sisäkorvaistute, kuuloesteetön"),
    said: words(`
      huono kuulo, huonokuuloinen, ei kuule, ei kuule kunnolla, kuulolaite, kuulokoje, kuulolaitteen paristot,
      kuulolaite rikki, kuulolaite vinkuu, kuulo heikentynyt, kuuroutunut, kuulo mennyt, ei saa puheesta selvää,
      korva, huonokuulonen, ei kuule puhelinta, kuulovammainen, kuulolaitteen huolto, huuliolta lukeminen, kuulo
      huonontunut, kuulee huonosti, kuulen huonosti, televisio liian kovalla, kuulokojeet, ukki ei kuule, huutaa
      pitää, ei enää kuule, huonokuuloiset, kuulo heikkeni, kuulo huononee, kuulovamma, kuulovika, kuuroutuu,
      kuulolaite ei toimi, induktiosilmukka, huuliolukeminen, huulilta lukeminen, ei kuule televisiota, mummo ei
      kuule, pappa ei kuule, äiti ei kuule, isä ei kuule, kova ääni televisiossa
    `),
    sv: words("hörsel, hörselskadad, hör dåligt, hörapparat, läppavläsning, lomhörd, hör inte"),
    en: words("hearing, hearing loss, hearing aid, hard of hearing, lip reading, can't hear, deaf"),
  },
  {
    code: "kuurot",
    finds: words("kuurot, viittomakieli, kuurojen yhdistys, viittomakieliset, kuurosokeat"),
    related: words("yksinäisyys, kuulo, tulkkaus, tulkki, kuulovammaiset, tukiviittomat"),
    said: words(`
      kuuro, kuuromykkä, viittoo, viittomat, viittomakielinen, viittoa, kuurosokea, tulkki viittomakieli,
      tukiviittomat, kuurot, kuurojen, viittomakieli, viittomaan, viittova, kuurojen tapaaminen, kuurojen kerho
    `),
    sv: words("döv, teckenspråk, dövförening, döva"),
    en: words("deaf, sign language, deafblind, deaf people, deaf community"),
  },
  {
    code: "tinnitus ja huimaus",
    finds: words("tinnitus, meniere, huimaus, tinnitusryhmä"),
    related: words("kuulo, kuuloyhdistys, vertaistuki, rentoutus, tasapaino"),
    said: words(`
      korvat soi, korva soi, tinnitus, korvien humina, huimaa, huimaus, menieren tauti, tasapaino huono,
      pyörryttää, korvat soivat, korvien soiminen, korvissa soi, korvissa humisee, korvissa vinkuu, meniere,
      ääniyliherkkyys
    `),
    sv: words("tinnitus, öronsus, yrsel"),
    en: words("tinnitus, ringing in ears, dizziness, vertigo, ringing ears"),
  },
  {
    code: "näkö",
    finds: words(`
      näkö, näkövammaiset, näkövammaisyhdistys, heikkonäköiset, sokeat, äänilehti, silmänpohjarappeuma, kuvailutulkkaus,
      pistekirjoitus
    `),
    related: words(`
      äänimateriaali, ääneen lukeminen, opaskoira, glaukooma, äänikirja, celia, apuvälineet, tiedonsaanti
    `),
    said: words(`
      huono näkö, ei näe, ei näe lukea, näkö heikentynyt, näkö mennyt, sokea, sokeutunut, heikkonäköinen,
      näkövammainen, silmät väsyy, silmät huonot, silmänpohjarappeuma, glaukooma, kaihi, silmäsairaus, lehden
      lukeminen ei onnistu, valkoinen keppi, opaskoira, silmänpohjan ikärappeuma, retiniitti, joku lukisi ääneen,
      näkee huonosti, näkö huonontunut, näkö heikkeni, näkö sumea, en näe, silmät menneet, ei näe tekstejä, pieni
      teksti, näkövamma, näkövammaiselle, näkövammaiset, sokeutui, sokeutumassa, näkö heikkenee, näkö huononee,
      silmänpohjan rappeuma, ei näe enää lukea, suurennuslasi, pistekirjoitus, puhuva puhelin, ruudunlukija,
      apuvälineet näkövammaiselle, näön apuvälineet, makuladegeneraatio
    `),
    sv: words("syn, synskadad, ser dåligt, blind, gulafläcken, taltidning, dålig syn, ögonsjukdom, punktskrift"),
    en: words(`
      sight, sight loss, blind, visually impaired, can't see, can't read, macular degeneration, glaucoma, low
      vision, losing sight, braille, eye disease
    `),
  },
  {
    code: "ääneen lukeminen",
    finds: words("äänilehti, ääneen lukeminen, ääneen luettu, lukuhetki, lukuseura"),
    related: words("tiedonsaanti, näkövammaiset, äänimateriaali, äänikirja, kirjasto, celia, lukija"),
    said: words(`
      lukija, kuunnella lehti, lehti ääneen, lukea lehteä mummolle, luettaisiin ääneen, paikallislehti kuunneltavaksi,
      äänilehden lukija, kuunnella tarinoita, novelli
    `),
    sv: words("taltidning, högläsning, någon som läser högt"),
    en: words("read aloud, audio newspaper, talking newspaper, someone to read"),
  },
  {
    code: "puhevamma",
    finds: words("puhevammaiset, afasia, puhevamma, änkytys, kommunikointi, puheharjoitukset, kuvakommunikaatio"),
    related: words("pitkäaikaissairaus, afasiayhdistys, AVH, puhetulkki, selkokieli, vertaisryhmä"),
    said: words(`
      puhe puuroutuu, sanat hukassa, puhe epäselvää, änkyttää, puheterapia, ei löydä sanoja,
      puhevammainen, kielihäiriö, dysfasia, kehityksellinen kielihäiriö, afasia, puhe ei tule, puhe hukassa, sanat
      katoaa, ei pysty puhumaan, puhevika, änkytys, puheen menettänyt, kommunikaatio
    `),
    sv: words("talsvårigheter, stamning, afasi"),
    en: words("speech impairment, stammer, stutter, can't speak, speech therapy, aphasia, lost speech"),
  },
  {
    code: "lukivaikeus",
    finds: words("lukivaikeus, lukihäiriö, oppimisvaikeudet, erilaiset oppijat, lukineuvonta"),
    related: words("kielen oppiminen, selkokieli, oppimisen tuki, läksykerho, lukumummot, oppiminen"),
    said: words(`
      lukihäiriö, dysleksia, lukeminen vaikeaa, kirjoittaminen vaikeaa, oppimishäiriö, hahmotushäiriö, erilainen oppija,
      ei opi lukemaan, matikka ei suju
    `),
    sv: words("läs- och skrivsvårigheter, dyslexi, inlärningssvårigheter"),
    en: words("dyslexia, learning difficulties, reading difficulties"),
  },
];
