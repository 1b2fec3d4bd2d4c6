import type { Taxonomy } from "#domain/taxonomy/term";
import { texts } from "#i18n/texts";

/** What each list is called, and what its words tell. */
export const taxonomyLists = texts<Record<Taxonomy, { name: string; about: string }>>({
  fi: {
    needs: { name: "Tarpeet", about: "Mihin ihminen hakee apua tai seuraa." },
    targetGroups: { name: "Kohderyhmät", about: "Kenelle toiminta on tarkoitettu." },
    categories: { name: "Toiminnan lajit", about: "Mitä toiminta on: vertaistukea, ryhmä, neuvontaa." },
    volunteerTypes: { name: "Vapaaehtoistoiminnan muodot", about: "Mitä vapaaehtoinen tekee." },
    fields: { name: "Yhdistysten alat", about: "Minkä hyväksi yhdistys toimii." },
    accessibility: { name: "Esteettömyys", about: "Mitä tilasta ja toimintatavasta tiedetään." },
    villages: { name: "Kylät ja kaupunginosat", about: "Missä toimitaan ja missä toiminta on." },
    units: { name: "Toimialat", about: "Kaupungin toimialat, jotka valmistelevat avustukset ja tekevät yhteistyötä." },
  },
  sv: {
    needs: { name: "Behov", about: "Vad man söker hjälp eller sällskap med." },
    targetGroups: { name: "Målgrupper", about: "Vem verksamheten är till för." },
    categories: { name: "Slag av verksamhet", about: "Vad verksamheten är: kamratstöd, en grupp, rådgivning." },
    volunteerTypes: { name: "Former av frivilligarbete", about: "Vad en frivillig gör." },
    fields: { name: "Föreningarnas områden", about: "Vad föreningen arbetar för." },
    accessibility: { name: "Tillgänglighet", about: "Vad man vet om lokalen och arbetssättet." },
    villages: { name: "Byar och stadsdelar", about: "Var man verkar och var verksamheten är." },
    units: { name: "Sektorer", about: "Stadens sektorer som bereder understöden och samarbetar." },
  },
  en: {
    needs: { name: "Needs", about: "What a person looks for help or company in." },
    targetGroups: { name: "Target groups", about: "Whom an activity is meant for." },
    categories: { name: "Kinds of activity", about: "What an activity is: peer support, a group, advice." },
    volunteerTypes: { name: "Ways of volunteering", about: "What a volunteer does." },
    fields: { name: "Fields of associations", about: "What an association works for." },
    accessibility: { name: "Accessibility", about: "What is known of a place and a way of working." },
    villages: { name: "Villages and parts of town", about: "Where associations work and activities are held." },
    units: { name: "Units", about: "Units of the city that prepare the grants and work with associations." },
  },
});
