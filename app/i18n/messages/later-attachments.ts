import { texts } from "#i18n/texts";

type LaterTexts = {
  title: string;
  lead: string;
  none: string;
  until: (facts: { date: string }) => string;
  over: (facts: { date: string }) => string;
  waits: string;
  give: string;
};

/** Attachments that may follow a filed application. */
export const laterAttachments = texts<LaterTexts>({
  fi: {
    title: "Myöhemmin tulevat liitteet",
    lead: "Hakemus on perillä. Nämä liitteet saavat tulla sen jälkeen.",
    none: "Tähän hakemukseen ei tarvita liitteitä myöhemmin",
    until: ({ date }) => `Viimeistään ${date}`,
    over: ({ date }) => `Aika päättyi ${date}. Jos liite puuttuu, ota yhteyttä valmistelijaan.`,
    waits: "Osa liitteistä saa tulla vielä hakemuksen jälkeen",
    give: "Toimita liitteet",
  },
  sv: {
    title: "Bilagor som kommer senare",
    lead: "Ansökan har kommit fram. De här bilagorna får komma efter den.",
    none: "Den här ansökan behöver inga bilagor senare",
    until: ({ date }) => `Senast ${date}`,
    over: ({ date }) => `Tiden gick ut ${date}. Om en bilaga saknas, kontakta beredaren.`,
    waits: "En del av bilagorna får komma efter ansökan",
    give: "Lämna bilagorna",
  },
  en: {
    title: "Attachments that follow later",
    lead: "The application has arrived. These attachments may follow it.",
    none: "This application needs no later attachments",
    until: ({ date }) => `By ${date}`,
    over: ({ date }) => `The time ended on ${date}. If an attachment is missing, contact the preparer.`,
    waits: "Some attachments may still follow the application",
    give: "Give the attachments",
  },
});
