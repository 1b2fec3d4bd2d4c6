import { texts } from "#i18n/texts";

type Named = { name: string; year: number };

/** Documents of an application: those that a form asks for, and those that are with the city already. */
export const documents = texts({
  fi: {
    title: "Lomakkeessa pyydetyt asiakirjat",
    document: "asiakirja",
    named: ({ name, year }: Named) => `${name} (${year})`,
    choose: "Kaupungilla on tämä jo: valitse asiakirja",
    chooseOne: "Valitse aiemmin annettu",
    point: "Käytä tätä",
    pointed: "Kaupungilla on jo:",
    takeBack: "Annan sittenkin uuden",
  },
  sv: {
    title: "Dokument som formuläret ber om",
    document: "dokument",
    named: ({ name, year }) => `${name} (${year})`,
    choose: "Staden har det här redan: välj dokumentet",
    chooseOne: "Välj ett som lämnats förut",
    point: "Använd det här",
    pointed: "Staden har redan:",
    takeBack: "Jag lämnar ändå ett nytt",
  },
  en: {
    title: "Documents that the form asks for",
    document: "document",
    named: ({ name, year }) => `${name} (${year})`,
    choose: "The city has this already: choose the document",
    chooseOne: "Choose one given before",
    point: "Use this",
    pointed: "The city already has:",
    takeBack: "I will give a new one after all",
  },
});
