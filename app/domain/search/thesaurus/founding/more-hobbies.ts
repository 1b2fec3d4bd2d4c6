import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Things to do that have clubs of their own. */
export const moreHobbies: readonly Concept[] = [
  {
    code: "kiipeily ja skeittaus",
    finds: words(
      "kiipeily, boulderointi, skeittaus, skeittiramppi, parkour, sirkus, scoottaus, rullaluistelu, lumilautailu",
    ),
    related: words("lasten liikunta, nuorten toiminta, urheiluseura, jumppa"),
    said: words(`
      kiipeillä, kiipeilyseinä, skeitata, skeittaa, skeittipaikka, skuutata, rullalautailu, sirkustemput, trampoliini,
      temppuilla, akrobatia, ilma-akrobatia, laudalla
    `),
    sv: words("klättring, skateboard, cirkus, rullskridskor"),
    en: words("climbing, bouldering, skateboarding, circus, parkour, inline skating"),
  },
  {
    code: "yleisurheilu",
    finds: words("yleisurheilu, yleisurheilukoulu, kisailut, pituushyppy, keihäänheitto, pikajuoksu"),
    related: words("juoksu, urheiluseura, lasten liikunta"),
    said: words(
      "yleisurheilla, pikajuoksija, keihäs, kuulantyöntö, aitajuoksu, korkeushyppy, yu-koulu, hippo, kenttälajit",
    ),
    sv: words("friidrott, längdhopp, spjutkastning"),
    en: words("athletics, track and field, long jump, javelin"),
  },
  {
    code: "mehiläiset ja kotieläimet",
    finds: words(
      "mehiläishoito, mehiläistarhaus, mehiläishoitajat, kanala, kotieläimet, pienkotieläinyhdistys, lampaat",
    ),
    related: words("puutarha, koirat ja eläimet, luonto ja linnut, 4H"),
    said: words(`
      mehiläiset, mehiläispesä, hunaja, hunajan tuotanto, kanat, kesäkanat, kanojen pito, lammas, kani, kanihyppy,
      maalaiseläimet, vuohi, tarhaaminen, parvi
    `),
    sv: words("biodling, bin, höns, får"),
    en: words("beekeeping, bees, hens, rabbits, sheep"),
  },
  {
    code: "maanpuolustus",
    finds: words(`
      reserviläiset, reserviläisyhdistys, maanpuolustus, reserviupseerit, aliupseerit, MPK, maanpuolustuskoulutus, sotilaskoti,
      maanpuolustusnaiset, kilta
    `),
    related: words("ammunta ja jousi, varautuminen, veteraanit, kotiseutu ja perinne"),
    said: words(`
      reserviläinen, reservi, kertausharjoitus, vapaaehtoinen harjoitus, inttikaverit, varusmies, sotilaallinen koulutus,
      sotilaskotisisar, naisten maanpuolustus, armeijan jälkeen
    `),
    sv: words("reservister, försvar, soldathem"),
    en: words("reservists, national defence, defence training"),
  },
  {
    code: "ystävyysseurat",
    finds: words(
      "ystävyysseura, kulttuuriseura, kehitysyhteistyö, nuorisovaihto, kansainvälinen toiminta, ystävyyskaupunki",
    ),
    related: words(
      "kielten opiskelu, monikulttuurinen yhdessäolo, kulttuuri, matkat, palveluklubit, puolueet ja aatteet",
    ),
    said: words(`
      ystävyyskunta, suomi-viro-seura, suomi-saksa, suomi-unkari, pohjola-norden, vaihto-oppilas, isäntäperhe, kehitysmaa,
      afrikka-projekti, kummilapsi, rauhanliike, ulkomaanvaihto, kirjekaveri ulkomailta
    `),
    sv: words("vänskapsförening, vänort, ungdomsutbyte, biståndsarbete, Norden"),
    en: words("friendship society, youth exchange, exchange student, twin town, development aid"),
  },
  {
    code: "opiskelijaelämä",
    finds: words("opiskelijayhdistys, opiskelijakunta, ylioppilaskunta, osakunta, opiskelijatoiminta, kummiopiskelija"),
    related: words("nuoret aikuiset, uusi paikkakunnalla, nuoren yksinäisyys, englanniksi"),
    said: words(`
      opiskelijabileet, opiskelijaporukka, fuksi, aloitin opinnot, opiskelija ilman kavereita, vaihto-opiskelija,
      kansainvälinen opiskelija, haalarit, kampus, ainejärjestö
    `),
    sv: words("studentförening, studentliv, utbytesstudent, studerande"),
    en: words("student union, student life, exchange student, international student, campus"),
  },
  {
    code: "metsä ja maa",
    finds: words("metsänhoitoyhdistys, metsänomistajat, maataloustuottajat, maanomistajat, MTK, metsätaito, kyläpelto"),
    related: words("metsästys, luonto ja linnut, maatalous ja yrittäjän jaksaminen, kylätoiminta"),
    said: words(`
      peri metsää, metsäpalsta, metsänhoito, taimikko, raivaussaha, metsätila, puukauppa, maatila, pellon vuokraus, moottorisahakurssi
    `),
    sv: words("skogsägare, skogsvård, lantbrukare, skogsskifte"),
    en: words("forest owner, forestry, farmers, woodland"),
  },
];
