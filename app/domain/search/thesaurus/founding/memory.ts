import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Memory and those whose near one is losing it. */
export const memory: readonly Concept[] = [
  {
    code: "muistisairaus",
    finds: words(`
      muistisairaus, muistisairaat, muistikahvila, muistiyhdistys, muistikerho, muistisairauden ensitieto, alzheimer,
      muistiluotsi
    `),
    related: words(
      "palveluohjaus, omaiset, läheisten iltaryhmä, ensitietopäivä, lihaskuntoa muistisairaalle, muistijumppa, omaishoitajat, aivoterveys",
    ),
    said: words(`
      muistisairas, muistisairaus, dementia, dementoitunut, dementikko, alzheimer, altsu, altsheimer, muisti
      pätkii, muisti huono, muisti huonontunut, unohtelee, unohtaa kaiken, ei muista, sekava, eksyy, lähtee
      harhailemaan, muistihäiriö, lewyn kappale, muistipoliklinikka, kyselee samaa, mummo unohtelee, pappa
      unohtelee, äiti ei muista, muistihoitaja, höperö, vanhuudenhöperö, työikäisen muistisairaus, muistihäiriöt,
      muistihäiriöinen, muisti huononee, muisti heikkenee, muistissa ongelmia, muistiasiat, muistiongelma,
      muistiongelmat, unohtelu, unohtaa asioita, avaimet hukassa, eksyy kotimatkalla, muistikoordinaattori,
      muistineuvonta, muistitesti, muistihuoli, muistihuolia, muistiasioita
    `),
    sv: words("minnessjukdom, demens, alzheimer, glömmer, minnescafé, minnet sviker, minnesproblem, glömsk"),
    en: words(`
      dementia, alzheimer, memory disorder, memory loss, forgets, memory café, memory problems, forgetful,
      forgetting
    `),
  },
  {
    code: "muistisairaan läheinen",
    finds: words(`
      muistisairaiden omaiset, muistisairaan läheinen, läheisten iltaryhmä, muistikahvila, muistiyhdistys, omaishoitajat
    `),
    related: words(`
      muistisairaus, hoivatauko, jaksaminen, ensitietopäivä, omaisten vertaisryhmä, hoidettavalle seuraa
    `),
    said: words(`
      äidillä muistisairaus, isällä muistisairaus, vaimo muistisairas, mies muistisairas, äidillä dementia,
      äidillä alzheimer, puolisolla alzheimer, puoliso muistisairas, muistisairaan omainen, muistisairaan puoliso,
      muistisairaan hoitaja, ei tunne enää omiaan, mies ei tunnista, hoitaa muistisairasta, isälläni
      muistisairaus, äidilläni muistisairaus, isällä alzheimer, miehelläni muistisairaus, vaimollani
      muistisairaus, isällä dementia, vaimo valvoo yöt, puoliso karkailee, puoliso ei tunnista, äiti unohtelee,
      isä unohtelee, isä ei muista, äiti ei muista, äiti eksyy, isä eksyy, mies eksyilee, puoliso todettiin
      alzheimer, puolisolla todettiin alzheimer, äidillä todettiin muistisairaus, miehellä alzheimer, vaimolla
      alzheimer, muistisairas puoliso, muistisairas äiti, muistisairas isä, hoidan muistisairasta, dementoitunut
      puoliso, dementoitunut äiti
    `),
    sv: words("anhörig till minnessjuk, make med demens, mamma har demens, make med alzheimer"),
    en: words(`
      mother has dementia, husband has dementia, wife with alzheimer, dementia carer, wife has dementia, mother
      has alzheimer's, caring for someone with dementia
    `),
  },
  {
    code: "aivojumppa",
    finds: words("muistijumppa, aivojumppa, aivoterveys, muistiryhmä, tietovisa, muistikerho"),
    related: words(
      "mielekäs tekeminen, muistisairaus, muistelu, ikäihmiset, keskiviikkokerho, bingo, sanaristikko, muistikahvila, kulttuurikerho",
    ),
    said: words(`
      muistin treenaaminen, muistiharjoitukset, aivotreeni, pitää mieli virkeänä, aivot vireeksi, ristikot, sudoku,
      muistin ylläpito
    `),
    sv: words("hjärngympa, minnesträning"),
    en: words("brain training, memory exercises, keep mind active"),
  },
  {
    code: "muistelu",
    finds: words("muisteluilta, muistelu, muisteluryhmä, muistelupiiri, tarinatupa, muistelijat"),
    related: words(
      "mielekäs tekeminen, kotiseutuarkisto, vanhat valokuvat, ikäihmiset, kotiseututyö, perinne, muistikahvila, elämäntarina",
    ),
    said: words(`
      muistella, muistelee vanhoja, vanhat ajat, vanhoja juttuja, ennen vanhaan, lapsuusmuistot, menneitä, elämänkerta,
      entisaikaan, sota-aika, muistot talteen
    `),
    sv: words("minnas, gamla tider, minneskväll"),
    en: words("reminisce, reminiscence, old times, memories"),
  },
  {
    code: "saattohoito",
    finds: words("saattohoito, saattohoitotukihenkilö, saattohoidon vapaaehtoinen, terhokoti, kuoleva"),
    related: words("jaksaminen, syöpäyhdistys, omaiset, vapaaehtoinen vierelle, suru, diakonia"),
    said: words(`
      saattohoito, kuolemaa tekevä, kuolinvuode, kuolemansairas, joku vierelle, elämän loppu, kuolee pian,
      viimeiset ajat, hoitotahto, saattohoidossa
    `),
    sv: words("livets slut, palliativ vård, döende"),
    en: words("end of life, hospice, palliative, dying"),
  },
];
