import type { DeskClients } from "#domain/desk/to-do";
import { texts } from "#i18n/texts";

/** The clients led to an association, in a line that leads to their list. */
export const clientsAtDesk = texts({
  fi: {
    summary: ({ toAnswer, agreed }: DeskClients) =>
      [
        toAnswer > 0 ? `${toAnswer} ${toAnswer === 1 ? "ohjaus" : "ohjausta"} odottaa vastausta` : "",
        agreed > 0 ? `${agreed} ${agreed === 1 ? "sovittu käynti" : "sovittua käyntiä"}` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  sv: {
    summary: ({ toAnswer, agreed }) =>
      [
        toAnswer > 0 ? `${toAnswer} ${toAnswer === 1 ? "klientärende" : "klientärenden"} väntar på svar` : "",
        agreed > 0 ? `${agreed} ${agreed === 1 ? "avtalat besök" : "avtalade besök"}` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
  en: {
    summary: ({ toAnswer, agreed }) =>
      [
        toAnswer > 0 ? `${toAnswer} ${toAnswer === 1 ? "referral waits" : "referrals wait"} for an answer` : "",
        agreed > 0 ? `${agreed} agreed ${agreed === 1 ? "visit" : "visits"}` : "",
      ]
        .filter(Boolean)
        .join(", "),
  },
});
