import type { Concept } from "#domain/search/thesaurus/concept";
import { words } from "#domain/search/thesaurus/words";

/** First aid, rescue and being prepared. */
export const accidents: readonly Concept[] = [
  {
    code: "ensiapu",
    finds: words("ensiapu, ensiapukurssi, ensiapuilta, ensiapuryhmä, elvytys, SPR"),
    related: words("oppiminen, pelastustoiminta, turvallisuus, päivystysvapaaehtoiset, palokunta, vapaaehtoiset"),
    said: words(`
      ensiapu, ensiaputaidot, ensiapukurssi, ea-kurssi, elvyttää, elvytys, tajuton, tukehtuu, haavan hoito,
      hätäensiapu, defibrillaattori, punainen risti, ea1, ensiapua, ensiavun, oppia ensiapua, ea, ea2,
      elvyttämään, elvyttämistä, painelu, hätäensiavun kurssi
    `),
    sv: words("första hjälpen, återupplivning, Röda Korset, kurs i första hjälpen"),
    en: words("first aid, resuscitation, cpr, red cross, first aid course, learn first aid, first aid training"),
  },
  {
    code: "palokunta ja pelastus",
    finds: words(`
      VPK, palokunta, palokuntanuoret, hälytysosasto, vapaaehtoinen palokunta, sammutusseura, pelastustoiminta,
      vapaaehtoinen pelastuspalvelu
    `),
    related: words("mielekäs tekeminen, ensiapu, SPR, etsintä, meripelastus, turvallisuus, varautuminen, nuoret"),
    said: words(`
      palokunta, vpk, palomies, sammutus, sammuttaja, palokuntalainen, paloauto, vapepa, etsintäpartio,
      pelastuskoira, meripelastus, tulipalo, pelastaja, vapaapalokunta, palokunnan, palokuntatoiminta, sammutustyö
    `),
    sv: words("brandkår, FBK, frivillig brandkår, räddning"),
    en: words("fire brigade, volunteer fire, rescue, firefighter, search and rescue"),
  },
  {
    code: "varautuminen",
    finds: words("varautuminen, kotivara, 72 tuntia, turvallisuuskoulutus, SPEK, kyläturvallisuus"),
    related: words("pelastustoiminta, ensiapu, turvallisuus, martat, maanpuolustuskoulutus, naisten valmiusliitto"),
    said: words(`
      sähkökatko, varautua, kotivara, hätävara, sodan pelko, väestönsuoja, turvallisuus kotona, paloturvallisuus,
      palovaroitin, häiriötilanne, sota pelottaa, turvaton olo, varmuusvara, jokamiehen maanpuolustus
    `),
    sv: words("beredskap, hemförråd, strömavbrott, brandsäkerhet"),
    en: words("preparedness, power cut, emergency supplies, fire safety"),
  },
];
