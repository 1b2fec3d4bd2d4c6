import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** The young and what troubles them. */
export const youth: readonly Concept[] = [
  {
    code: "nuorten toiminta",
    finds: words(`
      nuorten ilta, nuorisotila, nuorisotalo, nuortenilta, nuorten ryhmä, nuorten perjantai, nuorisoseura,
      nuorisokahvila
    `),
    related: words(
      "mielekäs tekeminen, nuoret, nuorisotyö, nuorten leiri, pelit, bändi, partio, palokuntanuoret, 4H, nuorisovaltuusto",
    ),
    said: words(`
      nuorelle tekemistä, nuori ei harrasta, perjantai-ilta, minne nuoret, hengailu, nuokku, nutalle,
      hengauspaikka, nuorisotalolle, viikonloppuilta, nuorten ilta, nuorten illat, perjantai-ilta nuorille,
      nuorille tekemistä, nuorille paikka, paikka nuorille, nuorisotila, nuokkari, nuorten peli-ilta,
      nuorten kerho, teineille tekemistä, nuorten yökahvila, minne nuori voi mennä
    `),
    sv: words("ungdomsgård, ungdomskväll, kväll för unga, spelkväll för unga, ungdomsverksamhet"),
    en: words(`
      youth club, young people, hangout, youth evening, youth evening games, youth night, games night,
      teens evening, things for teenagers, youth space
    `),
  },
  {
    code: "nuoren yksinäisyys",
    finds: words("nuorten ilta, kaveritaidot, kaverikerho, nuorten vertaisryhmä, nuorisotila"),
    related: words(`
      mielen hyvinvointi, yksinäisyys, chat, tukihenkilö, nuorten mielenterveys, nuorisotyö, pelikerho, aikuinen
      ystävä, nuorten ilta, nuorten chat, nuoret
    `),
    said: words(`
      nuori yksin, nuorella ei kavereita, lapsella ei kavereita, pojalla ei kavereita, tytöllä ei kavereita, teini
      vain huoneessaan, nuori ei lähde mihinkään, ei lähde huoneestaan, koululla yksin, välitunnit yksin,
      opiskelija yksin, arka nuori, kaverit lapselle, nuori ei käy missään, ei lähde huoneesta, ei poistu
      huoneestaan, sulkeutunut huoneeseen, jumissa kotona, poika kotona, nuori kotona, ei kavereita koulussa, ei
      kavereita, kaverit puuttuu, kaveriton nuori, poika ei käy missään, tyttö ei käy missään, teini yksin,
      nuorelle kavereita
    `),
    sv: words("ensam ungdom, barn utan vänner, inga kompisar, ung och ensam, tonåring utan vänner"),
    en: words("lonely teenager, child has no friends, young person alone, teenager no friends, young and lonely"),
  },
  {
    code: "kiusaaminen",
    finds: words("kiusaaminen, koulukiusaaminen, kiusaamisen ehkäisy, kiusattu, asennekasvatus"),
    related: words(
      "mielen hyvinvointi, turvallisuus, nuoret, tukihenkilö, turvallisesti somessa, lasten puhelin, MLL, nuorten ryhmä",
    ),
    said: words(`
      kiusataan, koulukiusattu, kiusattu, lasta kiusataan, poikaa kiusataan, tyttöä kiusataan, kiusaajat, koulussa
      hakataan, somessa kiusataan, nettikiusaaminen, syrjitään koulussa, jätetään porukasta, kiusattiin, haukutaan
      koulussa, ei pääse porukkaan, jätetään ulos, kiusataan netissä, koulussa kiusataan
    `),
    sv: words("mobbning, mobbad, mobbas i skolan, blir mobbad, barn mobbas"),
    en: words("bullying, bullied at school, cyberbullying, my child is bullied, bullied, being bullied"),
  },
  {
    code: "koulupudokas",
    finds: words("etsivä nuorisotyö, työpaja, nuorten työpaja, ohjaamo, starttivalmennus, valmennus"),
    related: words(
      "vanhemmuus, mielen hyvinvointi, yksinäisyys, nuoret, nuorisotyö, työ ja toimintakyky, tukihenkilö, opinnot, kuntouttava työtoiminta",
    ),
    said: words(`ei halua kouluun, ei mene kouluun, ei suostu menemään kouluun, 
      ei käy koulua, koulu kesken, koulupinnari, lintsaa, ei lähde kouluun, koulupudokas, syrjäytynyt nuori,
      syrjäytyä, nuori kotona, nuori ei töissä, nuori ei koulussa, valvoo yöt nukkuu päivät, jäänyt kotiin, poika
      jumissa kotona, amis kesken, keskeyttänyt koulun, kouluakäymättömyys, koulupoissaolot, hikikomori, poikani
      ei käy koulua, lapseni ei mene kouluun, lopetti koulun, jättänyt koulun, ei mitään opiskelupaikkaa, koulu
      jäi kesken, opinnot kesken, ei mene kouluun, kouluun meno ei onnistu, jumittunut kotiin, ei opiskele eikä
      käy töissä, amis jäi kesken, nuori pudonnut kaikesta, nuori tuuliajolla, poissaolot
    `),
    sv: words("går inte i skolan, hemmasittare, uppsökande ungdomsarbete, verkstad, hoppat av skolan, skolvägrare"),
    en: words(`
      dropped out, not in school, school refusal, neet, young person at home, school dropout, quit school, skips
      school, refuses school
    `),
  },
  {
    code: "pelaaminen",
    finds: words("digipelaaminen, pelikasvatus, pelirajat, nuorten pelikerho, e-urheilu, peli-ilta, pelaaminen"),
    related: words(`
      mielekäs tekeminen, nuoret, riippuvuudet, turvallisesti somessa, vanhempainilta, mediakasvatus, vanhemmuus,
      nuorten ilta, yksinäisyys, chat, pelikerho
    `),
    said: words(`
      pelaa koneella kaiket yöt, poika pelaa, pelaa yöt, vain pelaa, peliriippuvuus, pleikkari, playstation,
      fortnite, tietokonepelit, ruutuaika, kännykkä kädessä, puhelin koko ajan, some koukuttaa, netissä koko ajan,
      pelikone, tietokoneella yöt, nettiriippuvuus, videopelit, poikani pelaa, lapseni pelaa, pelaamista
      rajoittaa, roblox, pelaa aamuun asti, ruudun ääressä, pelaa kaikki yöt, pelaa koneella, pelaa koko ajan,
      pelaa kaiket yöt, nuori pelaa, lapsi pelaa, pelaa huoneessaan, istuu koneella, istuu huoneessa, valvoo
      pelaten, pelikoukku, digipelit, digipelaaminen, pelaa liikaa, someaddiktio, somekoukku, konsoli, netissä yöt
    `),
    sv: words("spelar hela nätterna, dataspel, skärmtid, spelande, spelar hela natten, gaming"),
    en: words("gaming, plays all night, screen time, video games, gaming addiction, computer games"),
  },
  {
    code: "nettiturva",
    finds: words("turvallisesti somessa, some, mediakasvatus, nettiturvallisuus, asennekasvatus, vanhempainilta"),
    related: words("turvallisuus, kiusaaminen, digitaidot, nuoret, tietoturva"),
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
    related: words("nuoret, mielen hyvinvointi, ohjaamo, kriisikeskus, masennus, ahdistus, tukihenkilö, nuorten chat"),
    said: words(`
      nuori ahdistunut, nuori masentunut, teini masentunut, tytär ahdistunut, tytär viiltelee, poika masentunut,
      lapsi ahdistunut, koulustressi, teinin paha olo, nuori itsetuhoinen, nuori voi huonosti, lapsi itkuinen,
      nuoreni voi huonosti, tyttäreni viiltelee, tyttäreni ahdistunut, poikani masentunut, teinillä ahdistus,
      teini ahdistunut, tyttö viiltelee, koululainen ahdistunut, nuori oireilee, nuoren ahdistus, nuoren masennus,
      nuoren kriisi, sydänsurut, riidat kotona nuorella
    `),
    sv: words("ungas psykiska hälsa, deprimerad ungdom, ångest ungdom"),
    en: words(`
      youth mental health, depressed teenager, anxious child, depressed teen, teen anxiety, young person anxious
    `),
  },
  {
    code: "nuoren kesätyö",
    finds: words("nuorten kesätyö, 4H-yritys, ajokortti työelämään, kesätyö, dogsitteri"),
    related: words("työ ja toimintakyky, nuoret, työnhaku, työpaja, ohjaamo, nuorten yrittäjyys"),
    said: words(`
      kesätyö, kesätyöpaikka, kesäduuni, eka työpaikka, nuorelle töitä, taskurahaa, työtä 15-vuotiaalle, nuori
      tarvitsee töitä, opiskelijan työ, kesätöitä nuorelle, kesätöihin, ensimmäinen työpaikka, töitä nuorelle
    `),
    sv: words("sommarjobb, jobb för unga"),
    en: words("summer job, job for teenager, first job"),
  },
  {
    code: "sateenkaarinuoret ja -perheet",
    finds: words("sateenkaari, sateenkaarinuoret, seta, sateenkaariperheet, pride, lhbt"),
    related: words("mielen hyvinvointi, yksinäisyys, nuoret, vertaisryhmä, nuorten ilta, turvallinen tila"),
    said: words(`
      homo, lesbo, transu, trans, sukupuoli-identiteetti, kaapista ulos, queer, muunsukupuolinen, hlbti,
      sateenkaarinuori, sateenkaariperhe, pride, seksuaalivähemmistö, biseksuaali
    `),
    sv: words("regnbåge, homosexuell, trans, hbtq"),
    en: words("lgbt, lgbtq, gay, lesbian, trans, queer, pride"),
  },
];
