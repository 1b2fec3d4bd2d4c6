import { fact, type LetterBuilder } from "#emails/letter";
import { errorReports } from "#i18n/messages/error-reports";
import { codeText } from "#i18n/code-text";

/** A report may be about the association itself. */
const named = (title: string, association: string): string =>
  title === association ? title : `${title} (${association})`;

const TEXTS = {
  fi: {
    subject: (title: string) => `Ilmoitus virheestä: ${title}`,
    happened: (title: string, association: string) =>
      `Joku huomasi, että hakemistossa on jotain väärin kohdassa ${named(title, association)}.`,
    ask: "Korjatkaa tieto tai kertokaa, miksi se on oikein. Ilmoittaja saa vastauksen, jos hän jätti osoitteensa.",
    what: "Mikä on väärin",
    message: "Ilmoittajan sanoin",
    action: "Avaa ilmoitus",
  },
  sv: {
    subject: (title: string) => `Meddelande om ett fel: ${title}`,
    happened: (title: string, association: string) =>
      `Någon märkte att något är fel i katalogen under ${named(title, association)}.`,
    ask: "Rätta uppgiften eller berätta varför den stämmer. Den som meddelade får ett svar, om hen lämnade sin adress.",
    what: "Vad som är fel",
    message: "Med den meddelandes ord",
    action: "Öppna meddelandet",
  },
  en: {
    subject: (title: string) => `A mistake was reported: ${title}`,
    happened: (title: string, association: string) =>
      `Somebody noticed that something is wrong in the directory at ${named(title, association)}.`,
    ask: "Correct the detail or tell why it is right. The reporter gets the answer if they left an address.",
    what: "What is wrong",
    message: "In the reporter's words",
    action: "Open the report",
  },
};

/** Tells the association and the coordinators that somebody found something wrong in a record. */
export const errorReportedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const title = fact(facts, "title");
  const path =
    fact(facts, "desk") === "office" ? "/office/reports" : `/my/associations/${fact(facts, "associationId")}/reports`;
  return {
    subject: t.subject(title),
    paragraphs: [t.happened(title, fact(facts, "association")), t.ask],
    facts: [
      { label: t.what, value: codeText(errorReports[locale].reasons, fact(facts, "reason")) },
      { label: t.message, value: fact(facts, "message") },
    ],
    action: { label: t.action, path },
  };
};
