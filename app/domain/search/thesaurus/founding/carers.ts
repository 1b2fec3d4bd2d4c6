import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Those who care for somebody near to them. */
export const carers: readonly Concept[] = [
  {
    code: "omaishoito",
    finds: words(`
      omaishoitaja, omaishoitajat, omaishoito, omaishoitajayhdistys, hoivatauko, omaishoitajien vertaisryhmä
    `),
    related: words(`
      omaiset, virkistyspäivä, muistisairaiden läheiset, jaksaminen, sijaishoito, vapaapäivä, hoidettava, perhehoito
    `),
    said: words(`
      omaishoitaja, omaishoitajuus, omaishoidon tuki, hoitaa vaimoa kotona, hoitaa miestä kotona, hoitaa äitiä,
      hoitaa isää, hoidan puolisoa, hoitaa kotona, hoitaja väsynyt, ei pääse mihinkään, sidottu kotiin,
      omaishoitajan vapaa, läheistä hoitava, hoivaa vanhempia, ei vapaata, ei omaa aikaa, hoitovastuu,
      ympärivuorokautinen hoito, puoliso ei pärjää, saattohoito kotona, puolison hoito, 24/7 hoito, hoidan
      miestäni, hoidan vaimoani, hoidan äitiäni, hoidan isää, hoidettava, äidin hoitaja, omaista hoitava, joutuu
      hoitamaan, hoidan isääni, hoitaa puolisoaan, hoitaa miestään, hoitaa vaimoaan, hoitaa äitiään kotona,
      puolison hoito kotona, omaishoitaja uupuu, omaishoitaja väsynyt, omaishoitajan arki, hoivaaja, hoivaa
      läheistä, läheisen hoitaminen, sitova hoito, ei pääse kotoa, nukkumaan pääsisi
    `),
    sv: words(`
      närståendevårdare, närståendevård, vårdar maken, vårdar hustrun, vårdar mamma hemma, sköter sin man, sköter
      sin fru, vårdar hemma, anhörigvårdare
    `),
    en: words(`
      carer, family carer, caregiver, caring for husband, caring for wife, caring for parents, respite, caring for
      my husband, caring for my wife, looking after my mother, informal carer
    `),
  },
  {
    code: "omaishoitajan vapaa",
    finds: words("hoivatauko, virkistyspäivä, hoidettavalle seuraa, omaishoitajien virkistys, omaishoitajien loma"),
    related: words("jaksaminen, omaishoito, ystävätoiminta, tuettu loma, sijaishoitaja, kotiystävä"),
    said: words(`
      tarvitsee vapaata, hengähdystauko, pääsisi asioille, kuka katsoo miestä, joku hoitamaan sillä aikaa,
      ei voi jättää yksin, hoidettava mukaan, seuraa muistisairaalle, tuuraaja, omaishoitajan loma, virkistys,
      lomalle omaishoitaja
    `),
    sv: words("avlastning, vila för vårdare, någon som är hemma, ledighet"),
    en: words("respite, break from caring, someone to stay, time off"),
  },
  {
    code: "omaisena psyykkisesti sairaalle",
    finds: words(`
      mielenterveysomaiset, omaisten ilta, omaistyö, FinFami, omaisten vertaisryhmä, psyykkisesti sairaan omaiset
    `),
    related: words(
      "mielen hyvinvointi, omaiset, mielenterveys, keskusteluapu, jaksaminen, läheisten ryhmä, skitsofrenia, kaksisuuntainen",
    ),
    said: words(`
      poika sairastunut psyykkisesti, tytär psykoosissa, vaimo masentunut, mies masentunut, äiti mielisairas,
      läheinen skitsofrenia, läheisellä masennus, huoli läheisestä, omainen psykiatrisessa, aikuinen poika kotona,
      pojan mielenterveys, huoli aikuisesta lapsesta, puoliso kaksisuuntainen, finfami, omaisena, poikani masentunut,
      tyttäreni masentunut, mieheni masentunut, miehellä masennus, vaimolla masennus, pojalla skitsofrenia,
      äidillä mielenterveysongelmia
    `),
    sv: words("anhörig till psykiskt sjuk, anhöriggrupp, son psykiskt sjuk"),
    en: words("family of mentally ill, relative with mental illness, son mentally ill, worried about relative"),
  },
  {
    code: "huoli läheisestä",
    finds: words("omaiset, läheiset, läheisten ryhmä, omaisten ilta, läheisten keskusteluryhmä, läheisneuvonta"),
    related: words("keskusteluapu, vertaistuki, palveluohjaus, jaksaminen, tukihenkilö, neuvontapiste"),
    said: words(`
      huoli äidistä, huoli isästä, huoli vanhemmista, huolissaan, murehtii pojasta, huoli naapurista,
      miten auttaa läheistä, läheinen sairastunut, omainen, omaisille, puoliso sairastunut, läheisten tuki,
      vanhemmat asuu kaukana, etäomainen, etäomaishoitaja, äiti asuu yksin
    `),
    sv: words("anhörig, orolig för mamma, närstående, anhörigstöd"),
    en: words("worried about mother, relative, family member, next of kin, loved one ill"),
  },
];
