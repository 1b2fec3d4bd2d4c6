import { bookingFacts, reasonRow } from "#emails/booking-facts";
import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Aika on peruttu: ${place}`,
    happened: (by: string, place: string) => `${by} perui aikansa tilassa ${place}. Aika on taas vapaa.`,
    reason: "Miksi",
    action: "Katso tilan varaukset",
  },
  sv: {
    subject: (place: string) => `En tid har avbokats: ${place}`,
    happened: (by: string, place: string) => `${by} avbokade sin tid i lokalen ${place}. Tiden är ledig igen.`,
    reason: "Varför",
    action: "Se lokalens bokningar",
  },
  en: {
    subject: (place: string) => `A time was given up: ${place}`,
    happened: (by: string, place: string) => `${by} gave up their time in ${place}. The time is free again.`,
    reason: "Why",
    action: "See the bookings of the place",
  },
};

export const bookingGivenUpEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const { place, rows } = bookingFacts(facts, locale);
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(fact(facts, "by"), place)],
    facts: [...rows, ...reasonRow(facts, t.reason)],
    action: { label: t.action, path: `/office/premises/${fact(facts, "premisesId")}/bookings` },
  };
};
