import { fact, localFact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (place: string) => `Hoidat nyt tilaa ${place}`,
    happened: (by: string, place: string) => `${by} merkitsi sinut tilan ${place} hoitajaksi.`,
    next: "Saat viestin, kun joku pyytää tilaan aikaa. Hyväksyt pyynnöt ja voit sulkea aikoja. Kirjaudu tällä sähköpostiosoitteella. Salasanaa ei tarvita.",
    action: "Avaa tilan varaukset",
  },
  sv: {
    subject: (place: string) => `Du sköter nu lokalen ${place}`,
    happened: (by: string, place: string) => `${by} antecknade dig som den som sköter lokalen ${place}.`,
    next: "Du får ett meddelande när någon ber om en tid. Du godkänner begäran och kan stänga tider. Logga in med den här e-postadressen. Inget lösenord behövs.",
    action: "Öppna lokalens bokningar",
  },
  en: {
    subject: (place: string) => `You now keep ${place}`,
    happened: (by: string, place: string) => `${by} named you a keeper of ${place}.`,
    next: "You get a message when somebody asks for a time. You approve requests and can close times. Sign in with this email address. No password is needed.",
    action: "Open the bookings of the place",
  },
};

export const keeperNamedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const place = localFact(facts, "place", locale);
  return {
    subject: t.subject(place),
    paragraphs: [t.happened(fact(facts, "by"), place), t.next],
    action: { label: t.action, path: `/office/premises/${fact(facts, "premisesId")}/bookings` },
  };
};
