import { fact, type LetterBuilder } from "#emails/letter";
import { referralRows } from "#emails/referral-facts";

const TEXTS = {
  fi: {
    sent: (title: string) => `Ohjaus odottaa vastausta: ${title}`,
    reminder: (title: string) => `Muistutus: ohjaus odottaa vastausta, ${title}`,
    happened: (association: string) =>
      `Palveluohjaaja haluaa ohjata asiakkaan toimintaanne (${association}). Asiakas on antanut siihen luvan.`,
    late: (association: string) =>
      `Asiakas odottaa vielä vastaustanne (${association}). Jos ette voi auttaa, kertokaa sekin: ohjaaja etsii silloin muuta.`,
    next: "Yhteystieto näkyy linkin takana, kun pyydätte sen esiin. Kirjautua ei tarvitse. Älkää lähettäkö linkkiä eteenpäin yhdistyksen ulkopuolelle.",
    action: "Avaa ja vastaa",
    withdrawn: (title: string) => `Ohjaus on peruttu: ${title}`,
    over: (association: string) =>
      `Palveluohjaaja on perunut asiakkaan ohjauksen (${association}). Teidän ei tarvitse vastata eikä ottaa yhteyttä.`,
    forget: "Jos kirjoititte asiakkaan yhteystiedon muistiin, hävittäkää se.",
  },
  sv: {
    sent: (title: string) => `En klient väntar på svar: ${title}`,
    reminder: (title: string) => `Påminnelse: en klient väntar på svar, ${title}`,
    happened: (association: string) =>
      `En servicehandledare vill leda en klient till er verksamhet (${association}). Klienten har gett sitt samtycke.`,
    late: (association: string) =>
      `Klienten väntar ännu på ert svar (${association}). Om ni inte kan hjälpa, berätta det också: då söker handledaren något annat.`,
    next: "Kontaktuppgiften visas bakom länken när ni ber om den. Ni behöver inte logga in. Skicka inte länken vidare utanför föreningen.",
    action: "Öppna och svara",
    withdrawn: (title: string) => `Ärendet är återtaget: ${title}`,
    over: (association: string) =>
      `Servicehandledaren har tagit tillbaka klientens ärende (${association}). Ni behöver inte svara eller ta kontakt.`,
    forget: "Om ni skrev upp klientens kontaktuppgift, förstör den.",
  },
  en: {
    sent: (title: string) => `A referral waits for an answer: ${title}`,
    reminder: (title: string) => `Reminder: a referral waits for an answer, ${title}`,
    happened: (association: string) =>
      `A service counsellor wishes to lead a client to your activity (${association}). The client has consented.`,
    late: (association: string) =>
      `The client is still waiting for your answer (${association}). If you cannot help, say that too: the counsellor then looks for something else.`,
    next: "The contact is shown behind the link when you ask for it. You need not sign in. Do not forward the link outside the association.",
    action: "Open and answer",
    withdrawn: (title: string) => `The referral is withdrawn: ${title}`,
    over: (association: string) =>
      `The service counsellor has withdrawn the client's referral (${association}). You need not answer or get in touch.`,
    forget: "If you wrote down the client's contact, destroy it.",
  },
};

const letterOf =
  (kind: "sent" | "reminder"): LetterBuilder =>
  (facts, locale) => {
    const t = TEXTS[locale];
    const association = fact(facts, "association");
    return {
      subject: t[kind](fact(facts, "title")),
      paragraphs: [kind === "sent" ? t.happened(association) : t.late(association), t.next],
      facts: referralRows(facts, locale),
      action: { label: t.action, path: `/answer/${fact(facts, "token")}?lang=${locale}` },
    };
  };

/** Tells an association that a client is led to it, and reminds of it; nothing in it is about the client. */
export const referralSentEmail = letterOf("sent");
export const referralReminderEmail = letterOf("reminder");

/** Tells an association that it need not answer any more, and to forget what it may have written down. */
export const referralWithdrawnEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  return {
    subject: t.withdrawn(fact(facts, "title")),
    paragraphs: [t.over(fact(facts, "association")), t.forget],
    facts: referralRows(facts, locale),
  };
};
