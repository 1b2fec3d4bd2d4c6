import { confirmPath, lines } from "#emails/confirm-action";
import { fact, type LetterBuilder } from "#emails/letter";

type Named = { name: string; coordinator: string };

const TEXTS = {
  fi: {
    subjects: {
      whole: ({ name }: Named) => `${name} on siirretty arkistoon`,
      listings: ({ name }: Named) => `Osa tiedoista on siirretty arkistoon: ${name}`,
    },
    whole: ({ name }: Named) =>
      `Kukaan ei ole vahvistanut yhdistyksen ${name} tietoja, vaikka olemme kirjoittaneet useita kertoja. Siksi ne on siirretty kaupungin hakemiston arkistoon. Tiedot ovat tallessa.`,
    listings: ({ name }: Named) =>
      `Kukaan ei ole vahvistanut osaa yhdistyksen ${name} tiedoista, vaikka olemme kirjoittaneet useita kertoja. Siksi ne on siirretty arkistoon. Tiedot ovat tallessa.`,
    items: "Arkistossa nyt:",
    backs: {
      whole:
        "Jos toimintanne jatkuu, avaa alla oleva linkki ja palauta tiedot hakemistoon yhdellä painalluksella. Kirjautua ei tarvitse.",
      listings: "Jos toiminta jatkuu, palauta tiedot arkistosta yhdistyksen omalta työpöydältä.",
    },
    help: ({ coordinator }: Named) => `Apua saat kaupungin järjestöyhteyshenkilöltä: ${coordinator}`,
    farewell: "Jos toiminta on päättynyt, teidän ei tarvitse tehdä mitään. Kiitos siitä, mitä olette tehneet!",
    actions: { whole: "Palauta tiedot hakemistoon", listings: "Avaa yhdistyksen työpöytä" },
  },
  sv: {
    subjects: {
      whole: ({ name }: Named) => `${name} har flyttats till arkivet`,
      listings: ({ name }: Named) => `En del av uppgifterna har flyttats till arkivet: ${name}`,
    },
    whole: ({ name }: Named) =>
      `Ingen har bekräftat uppgifterna om ${name}, fast vi har skrivit flera gånger. Därför har de flyttats till arkivet i stadens katalog. Uppgifterna finns kvar.`,
    listings: ({ name }: Named) =>
      `Ingen har bekräftat en del av uppgifterna om ${name}, fast vi har skrivit flera gånger. Därför har de flyttats till arkivet. Uppgifterna finns kvar.`,
    items: "I arkivet nu:",
    backs: {
      whole:
        "Om er verksamhet fortsätter, öppna länken nedan och ta tillbaka uppgifterna till katalogen med ett tryck. Ni behöver inte logga in.",
      listings: "Om verksamheten fortsätter, återställ uppgifterna ur arkivet på föreningens eget skrivbord.",
    },
    help: ({ coordinator }: Named) => `Stadens föreningskoordinator hjälper till: ${coordinator}`,
    farewell: "Om verksamheten har upphört behöver ni inte göra något. Tack för det ni har gjort!",
    actions: { whole: "Ta tillbaka uppgifterna till katalogen", listings: "Öppna föreningens skrivbord" },
  },
  en: {
    subjects: {
      whole: ({ name }: Named) => `${name} has been moved to the archive`,
      listings: ({ name }: Named) => `Some details have been moved to the archive: ${name}`,
    },
    whole: ({ name }: Named) =>
      `Nobody has confirmed the details of ${name}, although we have written several times. They have therefore been moved to the archive of the city's directory. The details are kept.`,
    listings: ({ name }: Named) =>
      `Nobody has confirmed some of the details of ${name}, although we have written several times. They have therefore been moved to the archive. The details are kept.`,
    items: "In the archive now:",
    backs: {
      whole:
        "If you go on, open the link below and bring the details back to the directory with one press. You need not sign in.",
      listings: "If it goes on, restore the details from the archive at the association's own desk.",
    },
    help: ({ coordinator }: Named) => `The city's coordinator can help: ${coordinator}`,
    farewell: "If it has ended, there is nothing you need to do. Thank you for what you have done!",
    actions: { whole: "Bring the details back", listings: "Open the association's desk" },
  },
};

/** "You are in the archive", and how to come back. */
export const archivedUnconfirmedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { name: fact(facts, "association"), coordinator: fact(facts, "coordinator") };
  const about = fact(facts, "about") === "listings" ? "listings" : "whole";
  const help = named.coordinator ? [t.help(named)] : [];
  const path = about === "whole" ? confirmPath(facts, locale) : `/my/associations/${fact(facts, "associationId")}`;
  return {
    subject: t.subjects[about](named),
    paragraphs: [t[about](named), ...lines(t.items, fact(facts, "items")), t.backs[about], ...help, t.farewell],
    action: { label: t.actions[about], path },
  };
};
