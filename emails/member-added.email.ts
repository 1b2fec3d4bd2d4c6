import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Voit nyt toimia yhdistyksen ${name} puolesta`,
    roles: { editor: "toimija", signatory: "nimenkirjoittaja" },
    happened: (by: string, name: string, role: string) =>
      `${by} lisäsi sinut yhdistykseen ${name}. Roolisi on ${role}.`,
    may: {
      editor: "Voit päivittää yhdistyksen tietoja ja toimintaa sekä valmistella hakemuksia.",
      signatory:
        "Voit päivittää yhdistyksen tietoja, lähettää hakemuksia ja päättää, ketkä toimivat yhdistyksen puolesta.",
    },
    next: "Kirjaudu tällä sähköpostiosoitteella. Salasanaa ei tarvita.",
    action: "Avaa oma työpöytä",
  },
  sv: {
    subject: (name: string) => `Du kan nu agera för föreningen ${name}`,
    roles: { editor: "redaktör", signatory: "namntecknare" },
    happened: (by: string, name: string, role: string) =>
      `${by} lade till dig i föreningen ${name}. Din roll är ${role}.`,
    may: {
      editor: "Du kan uppdatera föreningens uppgifter och verksamhet samt förbereda ansökningar.",
      signatory:
        "Du kan uppdatera föreningens uppgifter, skicka in ansökningar och bestämma vem som agerar för föreningen.",
    },
    next: "Logga in med den här e-postadressen. Inget lösenord behövs.",
    action: "Öppna skrivbordet",
  },
  en: {
    subject: (name: string) => `You can now act for ${name}`,
    roles: { editor: "editor", signatory: "signatory" },
    happened: (by: string, name: string, role: string) => `${by} added you to ${name}. Your role is ${role}.`,
    may: {
      editor: "You can keep the association's details and activities up to date and prepare applications.",
      signatory: "You can keep the association's details up to date, submit applications and decide who acts for it.",
    },
    next: "Sign in with this email address. No password is needed.",
    action: "Open your desk",
  },
};

export const memberAddedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const role = fact(facts, "role") === "signatory" ? "signatory" : "editor";
  const name = fact(facts, "name");
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(fact(facts, "by"), name, t.roles[role]), `${t.may[role]} ${t.next}`],
    action: { label: t.action, path: `/my/associations/${fact(facts, "associationId")}` },
  };
};
