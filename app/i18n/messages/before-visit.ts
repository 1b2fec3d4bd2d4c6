import { texts } from "#i18n/texts";

/** What an association, and the counsellor, may tell of an agreed visit before its day. */
export const beforeVisit = texts({
  fi: {
    title: "Ennen käyntiä",
    text: "Kun käyntipäivä tulee, voitte kertoa täällä, tuliko asiakas. Jos käynti peruuntuu, kertokaa se nyt.",
    stayAway: "Asiakas ei tulekaan",
    full: "Ryhmä on täynnä",
    moveTitle: "Käynti siirtyy",
    move: "Muuta käynnin aikaa",
    senderText: "Jos kuulet asiakkaalta, ettei hän mene, merkitse se tähän. Voit myös perua ohjauksen.",
  },
  sv: {
    title: "Före besöket",
    text: "När besöksdagen kommer kan ni berätta här om klienten kom. Berätta nu om besöket ställs in.",
    stayAway: "Klienten kommer inte",
    full: "Gruppen är full",
    moveTitle: "Besöket flyttas",
    move: "Ändra besökets tid",
    senderText: "Anteckna här om du hör av klienten att hen inte går. Du kan också ta tillbaka ärendet.",
  },
  en: {
    title: "Before the visit",
    text: "From the day of the visit you can tell here whether the client came. If the visit is called off, tell it now.",
    stayAway: "The client is not coming",
    full: "The group is full",
    moveTitle: "The visit moves",
    move: "Change the time of the visit",
    senderText:
      "If you hear from the client that they are not going, note it here. You can also withdraw the referral.",
  },
});
