import { CHANGE_WORDS } from "#emails/change-words";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    accepted: (name: string) => `Muutos hyväksyttiin: ${name}`,
    refused: (name: string) => `Muutosta ei hyväksytty: ${name}`,
    asked: (name: string, what: string) => `Pyysitte: ${name}, ${what}.`,
    live: "Pyyntö on hyväksytty. Uudet tiedot näkyvät hakemistossa nyt.",
    removed:
      "Pyyntö on hyväksytty, ja yhdistys on poistunut hakemistosta. Mitään ei ole hävitetty: kaupunki voi palauttaa tiedot.",
    stays: "Pyyntöä ei hyväksytty. Tiedot ovat hakemistossa ennallaan, ja voitte pyytää muutosta uudelleen.",
    reason: "Perustelu",
    action: "Avaa yhdistyksen työpöytä",
  },
  sv: {
    accepted: (name: string) => `Ändringen godkändes: ${name}`,
    refused: (name: string) => `Ändringen godkändes inte: ${name}`,
    asked: (name: string, what: string) => `Ni begärde: ${name}, ${what}.`,
    live: "Begäran har godkänts. De nya uppgifterna syns i katalogen nu.",
    removed:
      "Begäran har godkänts, och föreningen finns inte längre i katalogen. Ingenting har förstörts: staden kan återställa uppgifterna.",
    stays: "Begäran godkändes inte. Uppgifterna i katalogen är oförändrade, och ni kan begära en ändring på nytt.",
    reason: "Motivering",
    action: "Öppna föreningens skrivbord",
  },
  en: {
    accepted: (name: string) => `The change was accepted: ${name}`,
    refused: (name: string) => `The change was not accepted: ${name}`,
    asked: (name: string, what: string) => `You asked: ${name}, ${what}.`,
    live: "The request was accepted. The new details are in the directory now.",
    removed:
      "The request was accepted, and the association has left the directory. Nothing is destroyed: the city can restore it.",
    stays: "The request was not accepted. The directory says what it said before, and you can ask again.",
    reason: "Reason",
    action: "Open the association's desk",
  },
};

const answered =
  (isAccepted: boolean): LetterBuilder =>
  (facts, locale) => {
    const t = TEXTS[locale];
    const [name, kind, reason] = [fact(facts, "name"), fact(facts, "kind"), facts["reason"]];
    return {
      subject: isAccepted ? t.accepted(name) : t.refused(name),
      paragraphs: [
        t.asked(name, CHANGE_WORDS[locale][kind] ?? ""),
        isAccepted ? (kind === "deletion" ? t.removed : t.live) : t.stays,
      ],
      facts: reason ? [{ label: t.reason, value: String(reason) }] : [],
      action: { label: t.action, path: `/my/associations/${fact(facts, "associationId")}` },
    };
  };

export const changeAcceptedEmail = answered(true);
export const changeRefusedEmail = answered(false);
