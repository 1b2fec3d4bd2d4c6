import { confirmPath, correcting, lines } from "#emails/confirm-action";
import { fact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

type Named = { name: string; on: string };

const TEXTS = {
  fi: {
    subjects: {
      firstReminder: ({ name }: Named) => `Pitävätkö tiedot paikkansa: ${name}`,
      secondReminder: ({ name }: Named) => `Muistutus: vahvistattehan tiedot, ${name}`,
    },
    whole: ({ name, on }: Named) =>
      on
        ? `Hei! Yhdistyksen ${name} tiedot kaupungin hakemistossa on vahvistettu viimeksi ${on}.`
        : `Hei! Yhdistyksen ${name} tietoja kaupungin hakemistossa ei ole vielä vahvistettu.`,
    imported: ({ name, on }: Named) =>
      `Hei! Yhdistyksen ${name} tiedot kaupungin hakemistossa on tuotu aineistosta, ja ne ovat ajalta ${on}.`,
    listings: ({ name }: Named) => `Hei! Osaa yhdistyksen ${name} tiedoista ei ole vahvistettu pitkään aikaan.`,
    why: "Hakemistosta ihmiset löytävät tekemistä, apua ja seuraa. Siksi on tärkeää, että tiedot ovat ajan tasalla.",
    again: "Kirjoitimme teille jo aiemmin, mutta emme ole vielä kuulleet teistä.",
    how: "Avaa alla oleva linkki, vilkaise tiedot ja vahvista ne yhdellä painalluksella. Kirjautua ei tarvitse.",
    shown: "Hakemistossa kerrotaan nyt:",
    lagging: "Vahvistusta odottaa:",
    season: "Uusi kausi on alkamassa. Kertokaa samalla, jatkuvatko nämä ja milloin:",
    until: ({ on }: Named) => `Jos emme kuule teistä, tiedot jäävät pois hakutuloksista ${on}.`,
    action: "Katso ja vahvista tiedot",
  },
  sv: {
    subjects: {
      firstReminder: ({ name }: Named) => `Stämmer uppgifterna: ${name}`,
      secondReminder: ({ name }: Named) => `Påminnelse: bekräfta uppgifterna, ${name}`,
    },
    whole: ({ name, on }: Named) =>
      on
        ? `Hej! Uppgifterna om ${name} i stadens katalog bekräftades senast ${on}.`
        : `Hej! Uppgifterna om ${name} i stadens katalog har ännu inte bekräftats.`,
    imported: ({ name, on }: Named) =>
      `Hej! Uppgifterna om ${name} i stadens katalog har importerats och är från ${on}.`,
    listings: ({ name }: Named) => `Hej! En del av uppgifterna om ${name} har inte bekräftats på länge.`,
    why: "I katalogen hittar människor något att göra, hjälp och sällskap. Därför är det viktigt att uppgifterna är aktuella.",
    again: "Vi skrev till er redan tidigare, men har ännu inte hört av er.",
    how: "Öppna länken nedan, se på uppgifterna och bekräfta dem med ett tryck. Ni behöver inte logga in.",
    shown: "I katalogen berättas nu om:",
    lagging: "Väntar på bekräftelse:",
    season: "En ny säsong börjar. Berätta samtidigt om de här fortsätter och när:",
    until: ({ on }: Named) => `Om vi inte hör av er tas uppgifterna bort ur sökresultaten ${on}.`,
    action: "Se och bekräfta uppgifterna",
  },
  en: {
    subjects: {
      firstReminder: ({ name }: Named) => `Are the details still true: ${name}`,
      secondReminder: ({ name }: Named) => `Reminder: please confirm the details, ${name}`,
    },
    whole: ({ name, on }: Named) =>
      on
        ? `Hello! The details of ${name} in the city's directory were last confirmed on ${on}.`
        : `Hello! The details of ${name} in the city's directory have not been confirmed yet.`,
    imported: ({ name, on }: Named) =>
      `Hello! The details of ${name} in the city's directory were imported and are of ${on}.`,
    listings: ({ name }: Named) => `Hello! Some of the details of ${name} have not been confirmed for a long time.`,
    why: "In the directory people find something to do, help and company. That is why it matters that the details are up to date.",
    again: "We wrote to you before, but have not heard from you yet.",
    how: "Open the link below, look at the details and confirm them with one press. You need not sign in.",
    shown: "The directory now tells of:",
    lagging: "Waiting to be confirmed:",
    season: "A new season is about to begin. Please tell us too whether these go on, and when:",
    until: ({ on }: Named) => `If we do not hear from you, the details are left out of search results on ${on}.`,
    action: "See and confirm the details",
  },
};

/** "Is all of this still true?", twice before a year is full. */
export const confirmationReminderEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const period = fact(facts, "period");
  const named = { name: fact(facts, "association"), on: period === "" ? "" : formatDate(period, locale) };
  const step = fact(facts, "step") === "secondReminder" ? "secondReminder" : "firstReminder";
  const about = fact(facts, "about") === "listings" ? "listings" : "whole";
  const isImported = about === "whole" && named.on !== "" && facts["confirmedBy"] === "import";
  return {
    subject: t.subjects[step](named),
    paragraphs: [
      [t[isImported ? "imported" : about](named), step === "secondReminder" ? t.again : t.why].join(" "),
      `${t.how} ${correcting(facts, locale)}`,
      ...lines(about === "whole" ? t.shown : t.lagging, fact(facts, "items")),
      ...lines(t.season, fact(facts, "season")),
      t.until({ ...named, on: formatDate(fact(facts, "unlistOn"), locale) }),
    ],
    action: { label: t.action, path: confirmPath(facts, locale) },
  };
};
