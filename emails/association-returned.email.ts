import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Yhdistyksen ${name} tiedot vaativat täydennystä`,
    happened: (name: string) => `Yhdistyksen ${name} tiedot palautettiin teille korjattaviksi ennen julkaisua.`,
    reason: "Mitä pyydetään korjaamaan",
    next: "Korjatkaa tiedot ja lähettäkää ne uudelleen. Kaikki, mitä olette kirjoittaneet, on tallessa.",
    action: "Korjaa tiedot",
  },
  sv: {
    subject: (name: string) => `Uppgifterna om föreningen ${name} behöver kompletteras`,
    happened: (name: string) =>
      `Uppgifterna om föreningen ${name} har returnerats till er för rättelse före publiceringen.`,
    reason: "Vad som ska rättas",
    next: "Rätta uppgifterna och skicka in dem på nytt. Allt ni har skrivit finns kvar.",
    action: "Rätta uppgifterna",
  },
  en: {
    subject: (name: string) => `The details of ${name} need changes`,
    happened: (name: string) =>
      `The details of ${name} were returned to you to be corrected before they are published.`,
    reason: "What to change",
    next: "Correct the details and send them again. Everything you have written is still there.",
    action: "Correct the details",
  },
};

export const associationReturnedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const name = fact(facts, "name");
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(name), t.next],
    facts: [{ label: t.reason, value: fact(facts, "reason") }],
    action: { label: t.action, path: `/my/associations/${fact(facts, "associationId")}/edit` },
  };
};
