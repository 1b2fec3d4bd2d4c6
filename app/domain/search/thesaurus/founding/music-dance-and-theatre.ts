import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** Singing, playing, dancing and the stage. */
export const musicDanceAndTheatre: readonly Concept[] = [
  {
    code: "kuoro",
    finds: words("kuoro, sekakuoro, mieskuoro, naiskuoro, laulukuoro, seniorikuoro, lapsikuoro, kuorolaulu"),
    related: words("mielekäs tekeminen, yhteislaulu, laulupiiri, laulajat, musiikki, lauluyhtye"),
    said: words(`
      laulaa, laulaa kuorossa, kuoroon, kuorossa laulaminen, tykkää laulaa, laulaminen, laulutaito, kirkkokuoro,
      gospel, haluaa laulaa, lauluharrastus, kuorolaulu, lauluryhmä, laulaa porukassa, lauluseuraa, bassoja,
      stemmat, yksinlaulu
    `),
    sv: words("kör, sjunga i kör, sånggrupp, körsång"),
    en: words("choir, sing, singing, sing in a choir"),
  },
  {
    code: "yhteislaulu ja karaoke",
    finds: words("yhteislaulu, yhteislauluiltapäivä, karaoke, lauluhetki, lauluilta, laulupiiri, toivelaulut"),
    related: words("mielekäs tekeminen, yksinäisyys, kuoro, palvelutalo, ikäihmiset, haitari, musiikki, iltamat"),
    said: words(`
      laulattaa, yhteislaulut, vanhat laulut, laulua mummolle, karaoke, karaokea, laulaa karaokea, iskelmä,
      hengelliset laulut, laulutuokio
    `),
    sv: words("allsång, karaoke, sjunga tillsammans"),
    en: words("sing-along, karaoke, community singing"),
  },
  {
    code: "soittaminen",
    finds: words(`
      soittajat, pelimannikerho, orkesteri, bändi, soittokunta, pelimannimusiikki, musiikkiyhdistys, bänditoiminta
    `),
    related: words("mielekäs tekeminen, musiikki, haitari, viulu, kannel, muskari, konsertti, soittotaito, mandoliini"),
    said: words(`
      soittaa, soitto, soittaminen, soitin, kitara, kitaraa, piano, haitari, hanuri, haitaria, viulu, kannel,
      rummut, bändi, bändiin, orkesteri, torvisoitto, puhallinorkesteri, pelimanni, soittoharrastus, soittokaveri,
      ukulele, musiikki, musiikkia, musisointi, kansanmusiikki, soittotunnit, musiikkia tekemään, harmonikka
    `),
    sv: words("musik, spela instrument, orkester, spelmän, dragspel, gitarr"),
    en: words("music, play instrument, band, orchestra, accordion, guitar, folk music, violin"),
  },
  {
    code: "tanssi",
    finds: words(`
      tanssit, lavatanssi, tanssikurssi, paritanssi, eläkeläisten tanssit, tanssiseura, kansantanssi, tanssikerho
    `),
    related: words(
      "liikkumattomuus, mielekäs tekeminen, senioritanssi, iltamat, disco, balladi, kyläillat, tanssilava",
    ),
    said: words(`
      tanssia, tanssimaan, tansseihin, tanssit, lavatanssit, tangoa, humppa, valssi, tanssikaveri, tanssipari,
      tanssiminen, tanssitaito, tanssikurssi, paritanssit, tanhu, kansantanssi, baletti, tanssilava, rivitanssi,
      ilman paria tanssimaan, hiphop, katutanssi, pyörätuolitanssi, paritanssi, tango, tanssiseuraa
    `),
    sv: words("dans, dansa, pardans, folkdans, danskurs, dansbana"),
    en: words("dance, dancing, ballroom, folk dance, dance class, line dance, tango"),
  },
  {
    code: "senioritanssi",
    finds: words("senioritanssi, istumatanssi, tuolitanssi, istuen tanssi"),
    related: words("liikkumattomuus, tanssit, tuolijumppa, ikäihmiset, eläkeläisten tanssit"),
    said: words(`
      senioritanssi, tanssi istuen, tanssia vanhoille, tanssia ilman paria, mummojen tanssi, tanssijumppa,
      liikuntaa musiikin tahtiin, senioritanssit, seniorien tanssi, tanssia istuen, eläkeläisten tanssit,
      päivätanssit
    `),
    sv: words("seniordans, sittdans, pensionärsdans"),
    en: words("senior dance, seated dance, tea dance, dancing for seniors"),
  },
  {
    code: "teatteri",
    finds: words(`
      harrastajateatteri, kesäteatteri, kyläteatteri, teatteri, näytelmäpiiri, teatterikerho, näytelmäkerho,
      ilmaisutaito
    `),
    related: words("mielekäs tekeminen, improvisaatio, puvustamo, lausunta, esitykset, teatteriretki, nukketeatteri"),
    said: words(`
      näytellä, näyttelemään, näytteleminen, näytelmä, teatteri, teatteria, teatteriin, lavalle, kesäteatteri,
      impro, improvisaatio, esiintyä, esiintyminen, lausunta, runonlausunta, lavastus, stand-up,
      teatteriharrastus, draama, harrastajateatteri
    `),
    sv: words("teater, amatörteater, sommarteater, skådespela"),
    en: words("theatre, drama, acting, amateur theatre, summer theatre, improv"),
  },
];
