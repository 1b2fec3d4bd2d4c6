import { bookingFacts, reasonRow } from "#emails/booking-facts";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Aikaa ei voitu antaa: ${place}`,
    happened: (place: string) => `Tilan ${place} hoitaja ei voinut hyväksyä pyyntöäsi.`,
    next: "Katso kalenterista toinen aika ja pyydä sitä.",
    reason: "Miksi",
    action: "Katso vapaat ajat",
  },
  sv: {
    subject: (place: string) => `Tiden kunde inte ges: ${place}`,
    happened: (place: string) => `Den som sköter lokalen ${place} kunde inte godkänna din begäran.`,
    next: "Sök en annan tid i kalendern och be om den.",
    reason: "Varför",
    action: "Se lediga tider",
  },
  en: {
    subject: (place: string) => `The time could not be given: ${place}`,
    happened: (place: string) => `The keeper of ${place} could not approve your request.`,
    next: "Look for another time in the calendar and ask for it.",
    reason: "Why",
    action: "See the free times",
  },
};

export const bookingRefusedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { place, rows } = bookingFacts(facts, locale);
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(place), t.next],
    facts: [...rows, ...reasonRow(facts, t.reason)],
    action: { label: t.action, path: `/premises/${fact(facts, "premisesId")}` },
  };
};
