import { bookingFacts, reasonRow } from "#emails/booking-facts";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Varauksesi on peruttu: ${place}`,
    happened: (place: string) => `Tilan ${place} hoitaja joutui perumaan varauksesi.`,
    next: "Katso kalenterista toinen aika, tai ota yhteyttä tilan hoitajaan.",
    reason: "Miksi",
    action: "Katso vapaat ajat",
  },
  sv: {
    subject: (place: string) => `Din bokning har avbokats: ${place}`,
    happened: (place: string) => `Den som sköter lokalen ${place} måste avboka din tid.`,
    next: "Sök en annan tid i kalendern eller kontakta den som sköter lokalen.",
    reason: "Varför",
    action: "Se lediga tider",
  },
  en: {
    subject: (place: string) => `Your booking was cancelled: ${place}`,
    happened: (place: string) => `The keeper of ${place} had to cancel your booking.`,
    next: "Look for another time in the calendar, or contact the keeper.",
    reason: "Why",
    action: "See the free times",
  },
};

export const bookingCancelledEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { place, rows } = bookingFacts(facts, locale);
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(place), t.next],
    facts: [...rows, ...reasonRow(facts, t.reason)],
    action: { label: t.action, path: `/premises/${fact(facts, "premisesId")}` },
  };
};
