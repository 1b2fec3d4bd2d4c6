import { bookingFacts } from "#emails/booking-facts";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Uusi pyyntö: ${place}`,
    happened: (by: string, place: string) => `${by} pyytää aikaa tilaan ${place}.`,
    next: "Hyväksy pyyntö tai kerro, miksi aika ei käy. Pyytäjä saa vastauksesi sähköpostiinsa.",
    message: "Terveiset",
    action: "Vastaa pyyntöön",
  },
  sv: {
    subject: (place: string) => `Ny begäran: ${place}`,
    happened: (by: string, place: string) => `${by} ber om en tid i lokalen ${place}.`,
    next: "Godkänn begäran eller berätta varför tiden inte passar. Den som frågar får ditt svar per e-post.",
    message: "Hälsning",
    action: "Svara på begäran",
  },
  en: {
    subject: (place: string) => `A new request: ${place}`,
    happened: (by: string, place: string) => `${by} asks for a time in ${place}.`,
    next: "Approve the request, or tell why the time does not suit. The person who asks gets your answer by email.",
    message: "Message",
    action: "Answer the request",
  },
};

export const bookingRequestedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { place, rows } = bookingFacts(facts, locale);
  const message = facts["message"] ? [{ label: t.message, value: fact(facts, "message") }] : [];
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(fact(facts, "by"), place), t.next],
    facts: [...rows, ...message],
    action: {
      label: t.action,
      path: `/office/premises/${fact(facts, "premisesId")}/bookings/${fact(facts, "bookingId")}`,
    },
  };
};
