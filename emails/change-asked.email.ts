import { CHANGE_WORDS } from "#emails/change-words";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Muutospyyntö: ${name}`,
    happened: (by: string, name: string, what: string) => `${by} pyytää: ${name}, ${what}.`,
    next: "Mitään ei muutu, ennen kuin olet vastannut. Näet nykyiset ja pyydetyt tiedot rinnakkain.",
    reason: "Perustelu",
    action: "Katso pyyntö",
  },
  sv: {
    subject: (name: string) => `Begäran om ändring: ${name}`,
    happened: (by: string, name: string, what: string) => `${by} begär: ${name}, ${what}.`,
    next: "Ingenting ändras innan du har svarat. Du ser de nuvarande och de begärda uppgifterna sida vid sida.",
    reason: "Motivering",
    action: "Se begäran",
  },
  en: {
    subject: (name: string) => `A change is asked for: ${name}`,
    happened: (by: string, name: string, what: string) => `${by} asks: ${name}, ${what}.`,
    next: "Nothing changes before you have answered. You see the present and the asked details side by side.",
    reason: "Reason",
    action: "See the request",
  },
};

export const changeAskedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const name = fact(facts, "name");
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(fact(facts, "by"), name, CHANGE_WORDS[locale][fact(facts, "kind")] ?? ""), t.next],
    facts: [{ label: t.reason, value: fact(facts, "reason") }],
    action: { label: t.action, path: `/office/change-requests/${fact(facts, "associationId")}` },
  };
};
