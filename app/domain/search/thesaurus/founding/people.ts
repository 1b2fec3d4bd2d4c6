import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Whom something is meant for, as records name them and as people speak of themselves. */
export const people: readonly Concept[] = [
  {
    code: "ikäihmiset",
    finds: words("ikäihmiset, ikääntyneet, eläkeläiset, seniorit, vanhukset, iäkkäät"),
    related: words("senioritoiminta, vanhustyö, eläkeläiskerho, eläkkeensaajat"),
    said: words(`
      ikäihminen, ikäihmiset, ikäihmisille, vanhus, vanhukset, vanhuksille, vanha, iäkäs, ikääntynyt, seniori,
      eläkeläinen, mummo, mummu, mummi, pappa, ukki, vaari, mamma, muori, yli 65, 65+, 70+, 75-vuotias, 80-vuotias,
      vanhat ihmiset, äiti vanha, isä vanha
    `),
    sv: words("äldre, senior, pensionär, åldring, mormor, morfar, farmor, farfar, gammal, gamla"),
    en: words(`
      older people, elderly, seniors, pensioners, old people, grandmother, grandma, grandfather, grandpa, old man,
      old woman, aging parent
    `),
  },
  {
    code: "työikäiset",
    finds: words("työikäiset, aikuiset, työssäkäyvät, keski-ikäiset"),
    related: words("nuoret aikuiset, työttömät, iltaryhmä"),
    said: words(`
      työikäinen, työikäisille, aikuinen, aikuisille, keski-ikäinen, nelikymppinen, viisikymppinen, kolmikymppinen,
      töissä käyvä, vuorotyöläinen, 40-vuotias, 50-vuotias, 30-vuotias
    `),
    sv: words("vuxna, i arbetsför ålder, medelålders"),
    en: words("adults, working age, middle-aged"),
  },
  {
    code: "nuoret aikuiset",
    finds: words("nuoret aikuiset, opiskelijat, nuoret"),
    related: words("työpaja, ohjaamo, nuorisotyö, etsivä nuorisotyö, opiskelijajärjestö"),
    said: words(`
      nuori aikuinen, parikymppinen, 18-vuotias, 20-vuotias, 25-vuotias, opiskelija, täysi-ikäinen nuori, itsenäistyvä,
      omaan kotiin muuttanut, armeijan jälkeen, opiskelijoille
    `),
    sv: words("unga vuxna, studerande"),
    en: words("young adults, students, student, twenties"),
  },
  {
    code: "nuoret",
    finds: words("nuoret, nuoriso, yläkouluikäiset, lukiolaiset"),
    related: words("nuorisotyö, nuorten ilta, nuorisotila, nuorten leiri"),
    said: words(`
      nuori, nuoret, nuorille, nuorelle, teini, teini-ikäinen, murkku, yläkoululainen, 13-vuotias, 14-vuotias,
      16-vuotias, 17-vuotias, lukiolainen, amislainen, nuoriso
    `),
    sv: words("unga, ungdomar, tonåringar, ungdom, tonåring"),
    en: words("young people, youth, teenagers, teens, teenager, teen, young"),
  },
  {
    code: "lapset",
    finds: words("lapset, alakouluikäiset, koululaiset, alle kouluikäiset, eskarit"),
    related: words("lastenkerho, iltapäiväkerho, lasten liikunta, perhekerho"),
    said: words(`
      lapsi, lapset, lapsille, lapselle, kakara, muksu, pikkupoika, koululainen, alakoululainen, eskari, leikki-ikäinen,
      5-vuotias, 7-vuotias, 8-vuotias, 10-vuotias, kersat, penskat, pienille, pienet lapset, pieni poika, pieni tyttö,
      lapsukainen
    `),
    sv: words("barn, skolbarn, flicka, pojke, barnet, dotter, son"),
    en: words("children, child, kids, boy, girl, daughter, son"),
  },
  {
    code: "lapsiperheet",
    finds: words("lapsiperheet, perheet, vanhemmat, vauvaperheet"),
    related: words("perhekerho, perhetupa, perhekahvila, MLL, perhekeskus"),
    said: words(`
      perhe, perheet, perheelle, lapsiperhe, perheille, äidit, lapsen kanssa, lasten kanssa, vauvan kanssa,
      pikkulapsiperhe, suurperhe, pienten lasten vanhemmat, kotiäiti, perheenäiti, perheenisä, äiti ja lapsi,
      iskä, äippä
    `),
    sv: words("barnfamiljer, familjer, föräldrar, mamma, pappa, familj"),
    en: words("families, family, parents, families with children, mum, mom, mother, dad, father"),
  },
  {
    code: "miehet",
    finds: words("miehet, isät, miesten kahviporukka, miesten ryhmä"),
    related: words("nikkaripaja, kalakerho, korttipeli, verstas"),
    said: words(`
      miehet, miehille, äijä, äijät, ukko, ukot, poikamies, isäntä, herrat, miesporukka, miespuolinen, yksinäiset miehet
    `),
    sv: words("män, karlar"),
    en: words("men, man, for men"),
  },
  {
    code: "naiset",
    finds: words("naiset, äidit, naisten ryhmä, naisten ompelukerho"),
    related: words("martat, käsityökerho, naistenkerho, maa- ja kotitalousnaiset"),
    said: words("nainen, naiset, naisille, rouva, rouvat, leidit, akat, emäntä, naisporukka, tyttöjen, tyttöporukka"),
    sv: words("kvinnor, damer, kvinna"),
    en: words("women, woman, for women, ladies"),
  },
  {
    code: "omaiset ja läheiset",
    finds: words("omaiset, läheiset, omaishoitajat, läheisten ryhmä"),
    related: words("omaisten ilta, omaisten vertaisryhmä, vertaisryhmä omaisille"),
    said: words(`
      omainen, omaiset, omaisille, läheinen, läheisille, läheisen, puoliso, aikuinen lapsi, sisarus, sukulainen,
      vanhemman lapsi, vaimo, aviomies, veli, sisko, veljeni, siskoni, tytär, poikani, tyttäreni, appi, anoppi,
      miniä, vävy, lapsenlapsi, serkku, kummi, täti, setä, eno
    `),
    sv: words("anhöriga, närstående, make, maka, man, hustru, syster, bror"),
    en: words("relatives, next of kin, loved ones, family members, spouse, husband, wife, sister, brother, partner"),
  },
  {
    code: "vähävaraiset",
    finds: words("vähävaraiset, pienituloiset, ruoka-apu"),
    related: words("maksuton, toimeentulo, diakonia, edullinen"),
    said: words(`
      vähävarainen, köyhä, köyhät, pienituloinen, rahaton, rahat vähissä, ei varaa, pieni eläke, tukien varassa,
      toimeentulotuella, päivärahalla elävä
    `),
    sv: words("mindre bemedlade, låginkomsttagare, fattig"),
    en: words("low income, poor, on benefits"),
  },
  {
    code: "työttömät",
    finds: words("työttömät, työnhakijat, pitkäaikaistyöttömät"),
    related: words("työttömien olohuone, kuntouttava työtoiminta, työpaja"),
    said: words("työtön, työttömät, työttömille, työttömälle, työnhakija, pitkäaikaistyötön, lomautettu, toimeton"),
    sv: words("arbetslösa, arbetssökande"),
    en: words("unemployed, jobseekers"),
  },
  {
    code: "maahan muuttaneet",
    finds: words("maahanmuuttaneet, maahan muuttaneet, maahanmuuttajat, monikulttuurinen"),
    related: words("suomi-kahvila, kotoutuminen, tukihenkilö maahan muuttaneelle"),
    said: words(`
      maahanmuuttaja, maahanmuuttajat, maahanmuuttajille, ulkomaalaiset, pakolaiset, mamut, kotoutuja,
      muualta muuttanut, toisesta maasta
    `),
    sv: words("invandrare, inflyttade, nyanlända"),
    en: words("immigrants, migrants, newcomers, refugees, foreigners"),
  },
  {
    code: "vammaiset ihmiset",
    finds: words("vammaiset, liikuntavammaiset, kehitysvammaiset, näkövammaiset, kuulovammaiset"),
    related: words("soveltava liikunta, esteettömyys, vammaisyhdistys, erityisryhmien liikunta"),
    said: words(`
      vammainen, vammaiset, vammaisille, erityisryhmät, toimintarajoitteinen, vammaisen ihmisen, apuvälineen käyttäjä
    `),
    sv: words("personer med funktionsnedsättning, handikappade"),
    en: words("disabled people, people with disabilities"),
  },
  {
    code: "sairastuneet",
    finds: words("pitkäaikaissairaat, sairastuneet, kuntoutujat"),
    related: words("potilasjärjestö, vertaisilta, sopeutumisvalmennus"),
    said: words("sairas, sairaat, sairastunut, sairastuneille, kuntoutuja, pitkäaikaissairas"),
    sv: words("långtidssjuka, patienter, sjuka"),
    en: words("patients, people with illness, long-term sick"),
  },
  {
    code: "toipujat",
    finds: words("päihdetoipujat, päihdekuntoutujat, mielenterveyskuntoutujat, toipujat"),
    related: words("A-kilta, AA, päivätupa, klubitalo, päihteetön"),
    said: words(`
      päihdekuntoutuja, päihdetoipuja, raitis alkoholisti, toipuva, entinen juoppo, entinen käyttäjä,
      mielenterveyskuntoutuja, toipumassa
    `),
    sv: words("i återhämtning, nykter alkoholist"),
    en: words("people in recovery, recovering"),
  },
  {
    code: "yhdistysten toimijat",
    finds: words("yhdistykset, järjestöt, yhdistystoimijat, seurat"),
    related: words("järjestöilta, kyläneuvos, kattojärjestö, avustushakemus"),
    said: words(`
      yhdistys, yhdistykset, yhdistyksille, yhdistykselle, seuralle, seuratoimija, yhdistysaktiivi, järjestöt,
      järjestötoimija
    `),
    sv: words("föreningar, föreningsaktiva"),
    en: words("associations, organisations, clubs"),
  },
  {
    code: "kaikki tervetulleita",
    finds: words("kaikille avoin, kaikenikäiset, avoin kaikille"),
    related: words("kohtaamispaikka, avoin kahvila, tapahtuma, avoimet ovet, kaikki"),
    said: words(`
      kaikille avoin, kaikille, kuka tahansa, sopii kaikille, kaikenikäisille, kuntalaisille, ei ikärajaa,
      sukupolvet yhdessä, nuoret vanhat yhdessä
    `),
    sv: words("öppet för alla, alla välkomna"),
    en: words("open to all, everyone, everybody welcome, all ages"),
  },
];
