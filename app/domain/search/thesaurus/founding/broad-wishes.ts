import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** What people wish for who have nothing particular in mind. */
export const broadWishes: readonly Concept[] = [
  {
    code: "luova tekeminen",
    finds: words(`
      maalausilta, kuvataide, käsityöt, käsityökerho, taidepaja, kirjoittajaryhmä, askartelu, kuoro, soittokerho,
      kesäteatteri, kutojat, keramiikka
    `),
    related: words("mielekäs tekeminen, kulttuurikaveri, nikkaripaja, teatteri, tanssi, valokuvaus"),
    said: words(`
      luova, luova harrastus, luovaa tekemistä, luova tekeminen, luova toiminta, luovuus, taide, taidetta, taideharrastus,
      käsillä tekeminen, käsillä tekemistä, käsistään kätevä, näppärä käsistään, tehdä käsillä, itseilmaisu, ite-taide
    `),
    sv: words("kreativ, kreativ hobby, skapande, konst, konst och hantverk, göra med händerna"),
    en: words("creative, creative hobby, arts, arts and crafts, make things, something creative, work with hands"),
  },
  {
    code: "liikunta",
    finds: words(
      "liikunta, liikuntaryhmä, jumppa, kävelyryhmä, terveysliikunta, kuntopiiri, matalan kynnyksen liikunta",
    ),
    related: words("liikkumattomuus, urheiluseura, uinti, tanssi, kuntosali, sauvakävely, tuolijumppa, pelivuoro"),
    said: words(`
      liikunta, liikuntaa, liikuntaharrastus, liikkumaan, liikuttaa, liikkua, urheilla, urheilu, urheilua, urheiluharrastus,
      treenata, treenit, kuntoilu, kuntoilla, kuntoilemaan, hikoilla, hikeä pintaan, kehoa liikkeelle
    `),
    sv: words("motion, motionera, idrott, sport, träning, träna, röra på sig"),
    en: words("exercise, sport, sports, fitness, physical activity, workout, training"),
  },
  {
    code: "kulttuuri",
    finds: words(
      "kulttuuri, konsertti, näyttely, teatteri, museo, kulttuuritapahtuma, kulttuurikaveri, kirjallisuuspiiri",
    ),
    related: words("mielekäs tekeminen, elokuvailta, opastus, kuoro, taide, kotiseututyö"),
    said: words("kulttuuri, kulttuuria, kulttuuririennot, kulttuuriharrastus, taidenautintoa, kulttuurin pariin"),
    sv: words("kultur, kulturevenemang"),
    en: words("culture, cultural events, arts and culture"),
  },
  {
    code: "musiikki",
    finds: words("musiikki, kuoro, pelimannikerho, yhteislaulu, soittokerho, konsertti, bändi, orkesteri"),
    related: words("mielekäs tekeminen, laulu, tanssit, karaoke, lauluilta"),
    said: words(
      "musiikki, musiikkia, musiikkiharrastus, musiikin parissa, musisoida, laulua ja soittoa, tykkää musiikista",
    ),
    sv: words("musik, musicera"),
    en: words("music, make music, musical"),
  },
  {
    code: "luonnossa oleminen",
    finds: words("luontoretki, retki, ulkoilu, metsälenkki, lintutorni, laavu, luonto"),
    related: words("mielekäs tekeminen, retkeily, kalastus, marjastus, kävelyryhmä, latukerho"),
    said: words(`
      luontoon, luonnossa, metsään, metsässä, ulkoilma, ulkoilmaan, ulkoilla, ulkoilemaan, ulos luontoon, nuotiolla,
      laavulla, tykkää luonnosta, ulkona tekemistä, raitista ilmaa
    `),
    sv: words("i naturen, ut i naturen, friluftsliv, skogen"),
    en: words("in nature, outdoors, in the forest, fresh air"),
  },
  {
    code: "kädentaidot ja rakentelu",
    finds: words("nikkaripaja, korjauspaja, verstas, puutyö, rakentelu, talkoot, museovaunu"),
    related: words("mielekäs tekeminen, miehet, työpaja, kierrätys"),
    said: words(`
      rakennella, rakentelua, nikkaroida, nikkarointi, rassata, rassailla, korjailla, remontoida, entinen timpuri,
      entinen kirvesmies, entinen metallimies, käsistään taitava mies, mopojen rassaus
    `),
    sv: words("bygga, snickra, meka, fixa"),
    en: words("build things, fix things, tinker, handyman"),
  },
];
