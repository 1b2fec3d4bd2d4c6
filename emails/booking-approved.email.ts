import { bookingFacts, reasonRow } from "#emails/booking-facts";
import type { LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Aika on sinun: ${place}`,
    happened: (place: string) => `Pyyntösi on hyväksytty. Tila ${place} on varattu teille.`,
    next: "Jos suunnitelma muuttuu, peru aika omista varauksistasi, niin muut voivat käyttää sen.",
    reason: "Tilan hoitajalta",
    action: "Avaa omat varaukset",
  },
  sv: {
    subject: (place: string) => `Tiden är din: ${place}`,
    happened: (place: string) => `Din begäran har godkänts. Lokalen ${place} är bokad för er.`,
    next: "Om planen ändras, avboka tiden bland dina bokningar så att andra kan använda den.",
    reason: "Från den som sköter lokalen",
    action: "Öppna mina bokningar",
  },
  en: {
    subject: (place: string) => `The time is yours: ${place}`,
    happened: (place: string) => `Your request has been approved. ${place} is booked for you.`,
    next: "If your plans change, cancel the time among your bookings so that others can use it.",
    reason: "From the keeper",
    action: "Open my bookings",
  },
};

export const bookingApprovedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { place, rows } = bookingFacts(facts, locale);
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(place), t.next],
    facts: [...rows, ...reasonRow(facts, t.reason)],
    action: { label: t.action, path: "/my/bookings" },
  };
};
