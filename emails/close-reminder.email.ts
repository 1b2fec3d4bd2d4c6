import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDateTime } from "#i18n/format";

type Named = { call: string; association: string; close: string };

const TEXTS = {
  fi: {
    subject: ({ call, close }: Named) => `Hakemusta ei ole vielä lähetetty: ${call} sulkeutuu ${close}`,
    draft: ({ association, call }: Named) =>
      `${association} on aloittanut hakemuksen, mutta sitä ei ole lähetetty: ${call}. Luonnosta ei käsitellä.`,
    reopened: ({ association, call }: Named) =>
      `${association} on avannut hakemuksensa uudelleen eikä ole lähettänyt muutoksia: ${call}. Aiemmin lähetetty hakemus on voimassa, mutta muutokset tulevat mukaan vasta, kun hakemus lähetetään uudelleen.`,
    close: ({ close }: Named) => `Haku sulkeutuu ${close}. Sen jälkeen hakemusta ei voi lähettää.`,
    signatory: "Hakemuksen lähettää yhdistyksen nimenkirjoittaja.",
    action: "Jatka hakemusta",
  },
  sv: {
    subject: ({ call, close }: Named) => `Ansökan är inte skickad ännu: ${call} går ut ${close}`,
    draft: ({ association, call }: Named) =>
      `${association} har påbörjat en ansökan som inte är skickad: ${call}. Ett utkast behandlas inte.`,
    reopened: ({ association, call }: Named) =>
      `${association} har öppnat sin ansökan på nytt och inte skickat ändringarna: ${call}. Ansökan som skickades tidigare gäller, men ändringarna kommer med först när ansökan skickas på nytt.`,
    close: ({ close }: Named) => `Ansökningstiden går ut ${close}. Efter det kan ansökan inte skickas.`,
    signatory: "Ansökan skickas av föreningens namntecknare.",
    action: "Fortsätt ansökan",
  },
  en: {
    subject: ({ call, close }: Named) => `Your application is not submitted yet: ${call} closes ${close}`,
    draft: ({ association, call }: Named) =>
      `${association} has begun an application that is not submitted: ${call}. A draft is not handled.`,
    reopened: ({ association, call }: Named) =>
      `${association} has opened its application again and not submitted the changes: ${call}. The application submitted before counts; the changes count only once it is submitted again.`,
    close: ({ close }: Named) => `The call closes ${close}. After that the application cannot be submitted.`,
    signatory: "A signatory of the association submits the application.",
    action: "Continue the application",
  },
} satisfies Record<Locale, unknown>;

/** Reminds the people of an association that what they write at has not been filed, and when the call closes. */
export const closeReminderEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = {
    call: localFact(facts, "call", locale),
    association: fact(facts, "association"),
    close: formatDateTime(new Date(fact(facts, "closesAt")), locale),
  };
  const isReopened = fact(facts, "status") === "reopened";
  return {
    subject: t.subject(named),
    paragraphs: [isReopened ? t.reopened(named) : t.draft(named), t.close(named), t.signatory],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
