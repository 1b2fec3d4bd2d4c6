import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** What befalls families that few others know. */
export const familiesInNeed: readonly Concept[] = [
  {
    code: "synnytyksen jälkeinen mieliala",
    finds: words("synnytyksen jälkeinen masennus, äimä, baby blues, synnytysmasennus, raskausajan masennus"),
    related: words("mielen hyvinvointi, vanhemmuus, vauvaperhe, masennus, äitiryhmä, naiset"),
    said: words(`
      synnytysmasennus, baby blues, masennus vauvan jälkeen, ei tunne vauvaa omakseen, vauva ei tunnu omalta,
      itkuinen synnytyksen jälkeen, synnytyspelko, synnytystrauma, raskausmasennus, äitiys ei tuonut iloa, en
      jaksa vauvan kanssa, ajatukset vauvan satuttamisesta
    `),
    sv: words("förlossningsdepression, efter förlossningen ledsen, baby blues, förlossningsrädsla"),
    en: words("postpartum depression, baby blues, depressed after birth, no bond with baby, fear of childbirth"),
  },
  {
    code: "keskosperhe",
    finds: words("keskosvanhemmat, keskoset, keskosperheet, keskosvauva, ennenaikaisesti syntyneet"),
    related: words("vauvaperhe, vanhemmuus, kriisi, vertaisryhmä, lapsiperheet"),
    said: words(`
      keskonen, keskosena, keskosvauva, syntyi liian aikaisin, ennenaikainen, pikkukeskonen, teho-osastolla
      vauva, vauva keskolassa, vauva vastasyntyneiden teholla, kenguruhoito
    `),
    sv: words("för tidigt född, prematur, prematurfamilj"),
    en: words("premature baby, preemie, born too early, neonatal intensive care"),
  },
  {
    code: "monikkoperhe",
    finds: words("monikkoperheet, kaksosperheet, kaksoset, kolmoset, monikkovanhemmat"),
    related: words("vauvaperhe, lastenhoitoapu, vanhemmuus, lapsiperheet, vertaisryhmä"),
    said: words(`
      kaksoset, kaksosten vanhemmat, kaksosraskaus, kolmoset, kaksosvauvat, kaksostenrattaat, odottaa kaksosia
    `),
    sv: words("tvillingar, trillingar, tvillingfamilj"),
    en: words("twins, triplets, expecting twins, parents of twins"),
  },
  {
    code: "vangin läheinen",
    finds: words("vankien omaiset, vangin läheiset, vankien läheiset, vankiperheet, perhetapaaminen"),
    related: words("omaiset, vankilasta vapautuva, keskusteluapu, lapset, kriisi"),
    said: words(`
      mies vankilassa, poika vankilassa, isä vankilassa, äiti vankilassa, istuu linnassa, isä linnassa, puoliso
      istuu, joutui vankilaan, vangin vaimo, vankilavierailu, vankilatapaaminen, isä sai vankeutta, telkien
      takana
    `),
    sv: words("anhörig till fånge, pappa i fängelse, maken i fängelse"),
    en: words("husband in prison, father in prison, son in jail, prisoner's family"),
  },
  {
    code: "etäisovanhemmat",
    finds: words("etäisovanhemmat, isovanhempien oikeudet, vieraannutetut isovanhemmat"),
    related: words("isovanhemmuus, ero, oikeusapu, vertaisryhmä, ikäihmiset"),
    said: words(`
      ei saa nähdä lapsenlapsia, ei saa tavata lapsenlasta, lapsenlapset viety, välit poikki lapseen, välirikko
      tyttären kanssa, miniä estää, lapsenlapset ulkomailla, lapsenlasta en näe
    `),
    sv: words("får inte träffa barnbarnen, brutna band till barnet"),
    en: words("not allowed to see grandchildren, estranged from my son, cut off from grandchildren"),
  },
  {
    code: "huostaanotetun lapsen vanhempi",
    finds: words("huostaanotto, huostaanotettujen lasten vanhemmat, voikukkia, lastensuojelun asiakkaat"),
    related: words("vanhemmuus, kriisi, oikeusapu, vertaisryhmä, jaksaminen"),
    said: words(`
      huostaanotto, lapset vietiin, lapset huostaan, lapsi sijoitettu, lapset sijoitettiin, lapsi laitoksessa,
      kiireellinen sijoitus, lastensuojelu, lastensuojeluilmoitus, lastensuojelu vei, sossu vei lapset
    `),
    sv: words("omhändertagande, barnskydd, barnet omhändertaget"),
    en: words("child taken into care, child protection, children taken away"),
  },
  {
    code: "nuori hoivaaja",
    finds: words("nuoret hoivaajat, lapsi hoivaajana, vertti-ryhmä, vanhemman sairaus"),
    related: words("omaishoito, nuoret, jaksaminen, omaisena psyykkisesti sairaalle, lapset"),
    said: words(`
      lapsi hoitaa vanhempaa, lapsi hoitaa äitiä, tyttö hoitaa sisaruksia, nuori hoivaaja, äiti sairas lapsi
      laittaa ruuat, lapsi joutuu huolehtimaan, isä sairas poika auttaa, liikaa vastuuta lapsella
    `),
    sv: words("barn som vårdar, ung anhörigvårdare"),
    en: words("young carer, child caring for parent"),
  },
  {
    code: "lapsi suree",
    finds: words("lasten sururyhmä, surevat lapset, lapsen suru, nuorten sururyhmä"),
    related: words("suru, lapset, lapsiperheet, kriisi, sururyhmä"),
    said: words(`
      lapsi suree, isä kuoli lapsi, lapsen äiti kuoli, koululaisen isä kuoli, lapsen suru, puolikas perhe, lapsi
      kyselee kuolemasta, sisarus kuoli
    `),
    sv: words("barn i sorg, barnets mamma dog"),
    en: words("grieving child, child lost parent"),
  },
  {
    code: "lapsen vakava sairaus",
    finds: words("lapsisyöpä, sylva, pitkäaikaissairaat lapset, sydänlapset, sairaalalapset"),
    related: words("sisarukset, pitkäaikaissairaus, vanhemmuus, lapsiperheet, erityislapsi, jaksaminen"),
    said: words(`
      lapsella syöpä, lapsella leukemia, lapsi sairaalassa, sydänvika lapsella, sydänlapsi, lapsen leikkaus,
      sairaan lapsen sisarus, sisarukset jää varjoon, vakavasti sairas lapsi, lapsella diabetes
    `),
    sv: words("barn med cancer, hjärtbarn, sjukt barn, syskon till sjukt barn"),
    en: words("child has cancer, sick child, heart defect, siblings of sick child"),
  },
  {
    code: "kansainvälinen parisuhde",
    finds: words("kahden kulttuurin perheet, kaksikulttuuriset, familia, monikulttuuriset perheet"),
    related: words("monikulttuurisuus, parisuhde, maahanmuuttaneet, lapsiperheet"),
    said: words(`
      ulkomaalainen puoliso, ulkomaalainen vaimo, thaimaalainen vaimo, venäläinen vaimo, kahden kulttuurin,
      kaksikielinen perhe, puolison oleskelulupa, perheenyhdistäminen, puoliso toisessa maassa
    `),
    sv: words("tvåkulturell familj, utländsk make, familjeåterförening"),
    en: words("foreign spouse, bicultural family, bilingual family, family reunification, husband abroad"),
  },
];
