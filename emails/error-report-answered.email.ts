import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (title: string) => `Ilmoituksesi on käsitelty: ${title}`,
    correct: "Kiitos, että ilmoitit! Tiedot on nyt korjattu.",
    dismiss: "Kiitos, että ilmoitit. Tiedot tarkistettiin, eikä niitä muutettu.",
    answer: "Vastaus",
    action: "Katso sivu",
  },
  sv: {
    subject: (title: string) => `Ditt meddelande har behandlats: ${title}`,
    correct: "Tack för att du meddelade! Uppgifterna har nu rättats.",
    dismiss: "Tack för att du meddelade. Uppgifterna kontrollerades och ändrades inte.",
    answer: "Svar",
    action: "Se sidan",
  },
  en: {
    subject: (title: string) => `Your report has been dealt with: ${title}`,
    correct: "Thank you for telling! The details have been corrected.",
    dismiss: "Thank you for telling. The details were checked, and nothing was changed.",
    answer: "Answer",
    action: "See the page",
  },
};

const PATHS: Record<string, string> = {
  association: "/associations",
  activity: "/activities",
  cooperation: "/cooperation",
};

/** Tells whoever reported a mistake what became of it. */
export const errorReportAnsweredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const title = fact(facts, "title");
  const answer = fact(facts, "answer");
  return {
    subject: t.subject(title),
    paragraphs: [fact(facts, "outcome") === "correct" ? t.correct : t.dismiss],
    facts: answer ? [{ label: t.answer, value: answer }] : [],
    action: { label: t.action, path: `${PATHS[fact(facts, "kind")] ?? "/directory"}/${fact(facts, "recordId")}` },
  };
};
