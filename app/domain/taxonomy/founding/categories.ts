import { foundingTerms } from "#domain/taxonomy/founding/founding-terms";

/** What kind of a thing an activity is. */
export const categories = foundingTerms([
  ["vapaaehtoistehtävä", "Vapaaehtoistehtävä", "Frivilliguppdrag", "Volunteer task"],
  ["vertaistuki", "Vertaistuki", "Kamratstöd", "Peer support"],
  ["ohjattu ryhmä", "Ohjattu ryhmä", "Ledd grupp", "Guided group"],
  ["kohtaamispaikka", "Avoin kohtaamispaikka", "Öppen mötesplats", "Open meeting place"],
  ["neuvonta", "Neuvonta", "Rådgivning", "Advice"],
  ["tapahtumat", "Tapahtumat", "Evenemang", "Events"],
  ["luennot ja kurssit", "Luennot ja kurssit", "Föreläsningar och kurser", "Lectures and courses"],
  ["retket ja leirit", "Retket ja leirit", "Utfärder och läger", "Trips and camps"],
  ["asiointiapu", "Apu kotona ja asioilla", "Hjälp hemma och med ärenden", "Help at home and with errands"],
  ["harrastus", "Harrastus", "Hobby", "Hobby"],
  ["kuntoutus", "Kuntoutus", "Rehabilitering", "Rehabilitation"],
  ["edunvalvonta", "Edunvalvonta", "Intressebevakning", "Advocacy"],
]);
