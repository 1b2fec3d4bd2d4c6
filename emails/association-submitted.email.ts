import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Uusi yhdistys odottaa hyväksyntää: ${name}`,
    happened: (by: string, name: string) => `${by} lähetti yhdistyksen ${name} tiedot tarkistettavaksi.`,
    next: "Tarkista tiedot ja hyväksy ne, tai palauta ne perustelun kanssa. Yhdistys näkyy hakemistossa vasta, kun olet hyväksynyt sen.",
    action: "Avaa yhdistyksen tiedot",
  },
  sv: {
    subject: (name: string) => `En ny förening väntar på godkännande: ${name}`,
    happened: (by: string, name: string) => `${by} skickade in uppgifterna om föreningen ${name} för granskning.`,
    next: "Granska uppgifterna och godkänn dem, eller returnera dem med en motivering. Föreningen syns i katalogen först när du har godkänt den.",
    action: "Öppna föreningens uppgifter",
  },
  en: {
    subject: (name: string) => `A new association is waiting for approval: ${name}`,
    happened: (by: string, name: string) => `${by} sent the details of ${name} to be checked.`,
    next: "Check the details and approve them, or return them with a reason. The association is shown in the directory only after you have approved it.",
    action: "Open the association's details",
  },
};

export const associationSubmittedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const name = fact(facts, "name");
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(fact(facts, "by"), name), t.next],
    action: { label: t.action, path: `/office/associations/${fact(facts, "associationId")}` },
  };
};
