import { texts } from "#i18n/texts";

/** Recording a decision as somebody who is disqualified from some of its lines. */
export const tiedRecorder = texts({
  fi: {
    own: "Olet esteellinen",
    waits: "Odottaa toista kirjaajaa",
    tied: ({ names }: { names: string }) => `Esteellinen: ${names}`,
    title: ({ names }: { names: string }) => `Olet esteellinen tässä: ${names}`,
    first: ({ names }: { names: string }) =>
      `Toinen päättäjä kirjaa ensin, mitä tästä päätettiin: ${names}. Sen jälkeen voit kirjata päätöksen muusta listasta.`,
    others: ({ names }: { names: string }) => `Rivin voi kirjata: ${names}.`,
    nobody:
      "Kunnassa ei ole toista päättäjää, joka voisi kirjata rivin. Pyydä pääkäyttäjää antamaan päättäjän rooli jollekulle, joka ei ole esteellinen.",
    meanwhile: "Muiden rivien poikkeamat voit kirjata jo nyt.",
    leavingHint:
      "Päättäjät, joilla on sidonnaisuus hakijaan, on rastitettu valmiiksi. Ota rasti pois, jos joku heistä ei ollut kokouksessa tai ei poistunut. Muut poistuneet voit kirjata riveille.",
    leaving: ({ name, applicant }: { name: string; applicant: string }) => `${name}: ${applicant}`,
    found: "Ohjelma löysi sidonnaisuuden. Hän ei ole itse vahvistanut sitä.",
    recordedWithout: "Rivi on kirjattu ilman hänen poistumistaan.",
    ready:
      "Toinen päättäjä on kirjannut nämä rivit. Voit kirjata päätöksen. Kirjatut rivit pysyvät sellaisina kuin hän ne kirjasi.",
    presenceHint: ({ names }: { names: string }) =>
      `Pöytäkirjan otteeseen tulee, kuka poistui, kun käsiteltiin: ${names}.`,
    presences: {
      withdrew: "Olin, ja poistuin siksi ajaksi",
      absent: "En ollut kokouksessa",
    },
  },
  sv: {
    own: "Du är jävig",
    waits: "Väntar på att någon annan antecknar",
    tied: ({ names }) => `Jävig: ${names}`,
    title: ({ names }) => `Du är jävig i det här: ${names}`,
    first: ({ names }) =>
      `En annan beslutsfattare antecknar först vad som beslutades om: ${names}. Sedan kan du anteckna beslutet om resten av listan.`,
    others: ({ names }) => `Raden kan antecknas av: ${names}.`,
    nobody:
      "Kommunen har ingen annan beslutsfattare som kan anteckna raden. Be administratören ge rollen som beslutsfattare till någon som inte är jävig.",
    meanwhile: "Avvikelser på de andra raderna kan du anteckna redan nu.",
    leavingHint:
      "Alla beslutsfattare med en bindning till sökanden är förkryssade. Ta bort krysset om personen inte var på mötet eller inte avlägsnade sig. Andra som avlägsnade sig kan du anteckna på raderna.",
    leaving: ({ name, applicant }) => `${name}: ${applicant}`,
    found: "Programmet hittade bindningen. Personen har inte själv bekräftat den.",
    recordedWithout: "Raden är antecknad utan att personen avlägsnade sig.",
    ready:
      "En annan beslutsfattare har antecknat de här raderna. Du kan anteckna beslutet. Raderna står kvar så som de antecknades.",
    presenceHint: ({ names }) => `I protokollsutdraget står vem som avlägsnade sig då följande behandlades: ${names}.`,
    presences: {
      withdrew: "Ja, och jag avlägsnade mig under den tiden",
      absent: "Jag var inte på mötet",
    },
  },
  en: {
    own: "You are disqualified",
    waits: "Waits for another recorder",
    tied: ({ names }) => `Disqualified: ${names}`,
    title: ({ names }) => `You are disqualified from this: ${names}`,
    first: ({ names }) =>
      `Another decision maker first records what was decided on: ${names}. After that you can record the decision on the rest of the list.`,
    others: ({ names }) => `The line can be recorded by: ${names}.`,
    nobody:
      "The municipality has no other decision maker who could record the line. Ask the administrator to give the role to somebody who is not disqualified.",
    meanwhile: "Deviations on the other lines you can note already now.",
    leavingHint:
      "Everybody who decides and has a tie to the applicant is ticked beforehand. Remove the tick if they were not at the meeting or did not leave. Others who left can be recorded on the lines.",
    leaving: ({ name, applicant }) => `${name}: ${applicant}`,
    found: "The program found the tie. They have not confirmed it themselves.",
    recordedWithout: "The line was recorded without their leaving.",
    ready:
      "Another decision maker has recorded these lines. You can record the decision. The lines stay as they were recorded.",
    presenceHint: ({ names }) => `The extract from the minutes tells who withdrew while this was handled: ${names}.`,
    presences: {
      withdrew: "Yes, and I withdrew for that time",
      absent: "I was not at the meeting",
    },
  },
});
