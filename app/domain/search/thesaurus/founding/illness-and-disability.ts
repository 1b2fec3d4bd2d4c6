import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Living with a long-term illness or a disability, whichever it is; illnesses by name are in files of their own. */
export const illnessAndDisability: readonly Concept[] = [
  {
    code: "pitkäaikaissairaus",
    finds: words(`
      pitkäaikaissairaus, pitkäaikaissairaat, potilasjärjestö, potilasyhdistys, vertaisilta, sairastuneet,
      sopeutumisvalmennus
    `),
    related: words(`
      vertaistuki, ensitietopäivä, kansanterveys, kokemustoimija, terveysluento, kuntoutus, jaksaminen, OLKA
    `),
    said: words(`
      sairas, sairastunut, pitkäaikaissairas, pitkäaikainen sairaus, krooninen sairaus, diagnoosi,
      juuri saanut diagnoosin, uusi diagnoosi, vastasairastunut, saman kokeneet, samaa sairastava,
      sairauden kanssa elämä, parantumaton, terveys mennyt, potilasyhdistys, hoitoväsymys, monisairas,
      sairasloma pitkä
    `),
    sv: words("långtidssjuk, kronisk sjukdom, sjuk, diagnos, patientförening, insjuknad"),
    en: words("long-term illness, chronic illness, diagnosis, patient association, newly diagnosed, ill"),
  },
  {
    code: "vertaistuki",
    finds: words(`
      vertaistuki, vertaisryhmä, vertaisilta, vertaistukija, vertaistukihenkilö, vertaistapaaminen, kokemustoimija
    `),
    related: words("kokemusasiantuntija, keskusteluryhmä, ensitietopäivä, vertaispuhelin, OLKA, omaehtoinen ryhmä"),
    said: words(`
      vertaistuki, vertainen, saman kokenut, samassa tilanteessa, muita samanlaisia, kohtalotoveri, kokemuksia,
      vertaistukijaksi, joku joka ymmärtää, toinen joka kokenut saman, kokemusasiantuntija, vertaistukea,
      vertaisryhmä, vertaisryhmää, vertaistukiryhmä, vertaisia, saman kokeneita, samassa tilanteessa olevia, muita
      samassa tilanteessa, kohtalotovereita, muita joilla on sama
    `),
    sv: words(`
      kamratstöd, kamratstödsgrupp, stödgrupp, erfarenhet av samma, andra i samma situation, självhjälpsgrupp
    `),
    en: words(`
      peer support, support group, someone who has been through the same, peer, people in the same situation,
      others who have been through the same, self-help group
    `),
  },
  {
    code: "ensitieto",
    finds: words(`
      ensitieto, ensitietopäivä, ensitietokurssi, vastasairastuneet, sopeutumisvalmennus, sopeutumisvalmennuskurssi
    `),
    related: words(
      "tiedonsaanti, pitkäaikaissairaus, potilasjärjestö, vertaistuki, neuvontapiste, kuntoutuskurssi, terveysluento, OLKA",
    ),
    said: words(`
      juuri sairastunut, tuore diagnoosi, mitä nyt diagnoosin jälkeen, tietoa sairaudesta, sairastuminen, mistä tietoa,
      ensitieto, kuntoutuskurssi, kelan kurssi
    `),
    sv: words("förstahandsinformation, anpassningskurs, nyinsjuknad"),
    en: words("first information, newly diagnosed, adaptation training, information about illness"),
  },
  {
    code: "kuntoutus",
    finds: words(`
      kuntoutus, kuntoutuskurssi, kuntoutujat, kuntouttava ryhmä, sopeutumisvalmennus, avokuntoutus, kuntoutuja
    `),
    related: words(
      "työ ja toimintakyky, pitkäaikaissairaus, soveltava liikunta, allasjumppa, selkäkoulu, vertaisryhmä, fysioterapia, toimintakyky",
    ),
    said: words(`
      kuntoutua, kuntoutukseen, leikkauksesta toipuva, leikkauksen jälkeen, toipilas, fysioterapia, jumppari,
      kelan kuntoutus, veteraanikuntoutus, toimintakyky laskenut, voimien palauttaminen, sairaalasta kotiutunut,
      sairaalasta kotiin, toimintaterapia, kuntoutusryhmä, kuntouttava ryhmä, toipuminen leikkauksesta,
      sopeutumisvalmennus
    `),
    sv: words("rehabilitering, återhämtning efter operation, fysioterapi, rehabgrupp"),
    en: words("rehabilitation, recovery after surgery, discharged from hospital, physiotherapy, rehab"),
  },
  {
    code: "soveltava liikunta",
    finds: words(`
      soveltava liikunta, erityisryhmien liikunta, erityisliikunta, vammaisurheilu, pyörätuolicurling, boccia,
      sovellettu jumppa, tuolijumppa
    `),
    related: words(
      "liikkumattomuus, vesijumppa, allasjumppa, kelkkajääkiekko, maalipallo, para-urheilu, pitkäaikaissairaat, esteetön",
    ),
    said: words(`
      liikunta vammaiselle, erityisryhmä, erityisryhmien uinti, vammaisliikunta, pyörätuolilla liikuntaa, istuen jumppa,
      sairaus rajoittaa liikuntaa, liikuntarajoitteisen harrastus, erityisuimakortti, parasport
    `),
    sv: words("anpassad motion, handikappidrott, parasport"),
    en: words("adapted exercise, disability sport, parasport, wheelchair sport"),
  },
  {
    code: "vammaisuus",
    finds: words("vammaiset, vammaisyhdistys, vammaisneuvosto, invalidit, vammaisjärjestö"),
    related: words("esteettömyys, henkilökohtainen apu, soveltava liikunta, pelikerho, edunvalvonta, vammaispalvelu"),
    said: words(`
      vammainen, vamma, vammautunut, invalidi, inva, vammaispalvelu, vammaistuki, avustaja, henkilökohtainen avustaja,
      henkilökohtainen apu, erityistä tukea tarvitseva, toimintarajoite, vammaiselle tekemistä
    `),
    sv: words("funktionsnedsättning, handikapp, personlig assistent, funktionshindrad"),
    en: words("disability, disabled, personal assistant, people with disabilities"),
  },
  {
    code: "liikuntavamma",
    finds: words("liikuntavammaiset, liikuntavammaisuus, invalidit, pyörätuoli, liikkumisrajoitteiset"),
    related: words(
      "liikkumattomuus, liikkuminen, esteettömyys, esteetön sisäänkäynti, soveltava liikunta, pyörätuolicurling, boccia, selkäydinvamma, apuvälineet, amputoidut",
    ),
    said: words(`
      pyörätuolissa, rullatuoli, pyörätuoli, liikuntaeste, liikuntarajoitteinen, ei pysty kävelemään, kävely
      vaikeaa, huono kävelemään, halvaantunut, selkäydinvamma, neliraajahalvaus, amputaatio, jalka amputoitu,
      proteesi, lihastauti, lihassairaus, polio, lyhytkasvuinen, invayhdistys, pyörätuolilla, pyörätuolipotilas,
      liikuntaesteinen, amputoitu, jalat ei kanna, rollaattorilla, rollaattori, rollaattorin kanssa, keppien
      kanssa
    `),
    sv: words("rullstol, rörelsehinder, förlamad, muskelsjukdom, amputerad, rollator"),
    en: words(`
      wheelchair, physical disability, can't walk, paralysed, amputee, muscular disease, wheelchair user, mobility
      impairment, walker
    `),
  },
  {
    code: "cp-vamma",
    finds: words("CP-vamma, CP-vammaiset, CP-yhdistys, liikuntavammaiset"),
    related: words("pitkäaikaissairaus, vammaiset lapset, erityislapsi, soveltava liikunta, MMC, hydrokefalia"),
    said: words("cp, cp-vammainen, cp-lapsi, spastinen, mmc, hydrokefalia, selkäydintyrä"),
    sv: words("CP-skada, cerebral pares"),
    en: words("cerebral palsy, cp, spina bifida"),
  },
  {
    code: "kehitysvamma",
    finds: words(`
      kehitysvammaiset, kehitysvammaisuus, kehitysvammayhdistys, kehitysvammatuki, selkokielinen disko, me itse
    `),
    related: words(
      "mielekäs tekeminen, selkokieli, taidepaja, erityislapsi, autismi, special olympics, työtoiminta, vertaisryhmä",
    ),
    said: words(`
      kehitysvammainen, kehitysvamma, kehari, downin syndrooma, down-lapsi, kehitysviive, oppimisvaikeudet,
      asumisyksikössä, aikuinen kehitysvammainen poika, kehitysvammaisen tytär, erityisnuori, tuetusti asuva,
      ryhmäkodissa asuva, kehitysvammaiselle kaveri, kehitysvammaisille, kehitysvammaisen, down, älyllinen
      kehitysvamma, kehitysvammainen poika, kehitysvammainen tytär, erityisryhmän kerho
    `),
    sv: words("utvecklingsstörning, intellektuell funktionsnedsättning, downs syndrom, utvecklingsstörd"),
    en: words("intellectual disability, learning disability, down syndrome, developmental disability"),
  },
  {
    code: "autismi",
    finds: words("autismi, autismikirjo, autismiyhdistys, ADHD, neurokirjo, nepsy"),
    related: words("erityislapsi, rauhallinen tila, kehitysvammaisuus, vertaisilta, nepsy-vanhemmat, asperger"),
    said: words(`
      autisti, autistinen, autismin kirjo, autismikirjolla, asperger, aspergerin oireyhtymä, aistiyliherkkä,
      aistiherkkä, autistinen lapsi, autistinen nuori, ei siedä melua, autismikirjo, kirjon nuori, kirjolla, assi,
      aistiyliherkkyys
    `),
    sv: words("autism, autist, aspergers syndrom, aspergers, autismspektrum"),
    en: words("autism, autistic, asperger, sensory sensitivity, asperger's, on the spectrum"),
  },
  {
    code: "esteettömyys",
    finds: words(`
      esteettömyys, esteettömyyskävely, esteetön sisäänkäynti, inva-wc, pyörätuolilla mukaan, pyörätuolipaikat
    `),
    related: words(
      "vaikuttaminen, liikkuminen, rollaattori, hissi, vammaisneuvosto, esteettömyyskartoitus, avustaja mukaan maksutta",
    ),
    said: words(`
      pääsekö pyörätuolilla, pääsekö rollaattorilla, ei portaita, portaat este, ei pääse portaita, esteetön, kynnykset,
      luiska, invavessa, hissi
    `),
    sv: words("tillgänglighet, tillgänglig, ramp, utan trappor"),
    en: words("accessibility, accessible, step-free, no stairs, ramp"),
  },
  {
    code: "terveys ja elintavat",
    finds: words(`
      terveys ja elintavat, terveyspiste, terveysluento, verenpaineen mittaus, mittauspiste, hyvinvointiluento,
      elintaparyhmä, kansanterveys
    `),
    related: words("ravitsemus, liikuntaneuvonta, sydän, diabetes, terveyskioski, painonhallinta, martat"),
    said: words(`
      verenpaine, verenpaineen mittaus, verensokeri, kolesteroli, terveysneuvonta, terveystarkastus, elintavat,
      terveelliset elämäntavat, terveysluento, hyvinvointitapahtuma, paino nousee, elämäntaparemontti, parempi kunto,
      terveelliseksi
    `),
    sv: words("hälsa, levnadsvanor, blodtryck, hälsoföreläsning"),
    en: words("health, blood pressure, healthy living, lifestyle, health check"),
  },
  {
    code: "paino ja ravitsemus",
    finds: words("painonhallinta, painonhallintaryhmä, ravitsemus, terveellinen ruoka, ruokavalio, kokkikurssi"),
    related: words("liikkumattomuus, elintaparyhmä, martat, liikuntaneuvonta, terveys ja elintavat, diabetes"),
    said: words(`
      laihduttaa, laihdutusryhmä, ylipaino, lihava, lihavuus, painonpudotus, painonvartijat, ravintoneuvonta,
      syö huonosti, vajaaravitsemus, ruokahalu mennyt, ei maistu ruoka, terveellisesti syöminen, läski
    `),
    sv: words("viktkontroll, övervikt, kost, gå ner i vikt"),
    en: words("weight loss, overweight, diet, nutrition, obesity"),
  },
];
