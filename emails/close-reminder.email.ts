import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDateTime } from "#i18n/format";

type Named = { call: string; association: string; close: string };

const TEXTS = {
  fi: {
    subject: ({ call, close }: Named) => `Hakemusta ei ole vielä lähetetty: ${call} sulkeutuu ${close}`,
    subjectReopened: ({ call, close }: Named) => `Muutoksia ei ole vielä lähetetty: ${call} sulkeutuu ${close}`,
    closeReopened: ({ close }: Named) =>
      `Haku sulkeutuu ${close}. Sen jälkeen muutoksia ei voi lähettää, ja käsittelemme aiemmin lähetetyn hakemuksen.`,
    signatoryReopened:
      "Muutokset lähettää yhdistyksen nimenkirjoittaja. Jos muutoksia ei tule, teidän ei tarvitse tehdä mitään.",
    actionReopened: "Katso hakemus",
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
    subjectReopened: ({ call, close }: Named) => `Ändringarna är inte skickade ännu: ${call} går ut ${close}`,
    closeReopened: ({ close }: Named) =>
      `Ansökningstiden går ut ${close}. Efter det kan ändringar inte skickas, och då behandlar vi den ansökan som skickades tidigare.`,
    signatoryReopened:
      "Ändringarna skickas av föreningens namntecknare. Om ni inte vill ändra något behöver ni inte göra någonting.",
    actionReopened: "Se ansökan",
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
    subjectReopened: ({ call, close }: Named) => `Your changes are not submitted yet: ${call} closes ${close}`,
    closeReopened: ({ close }: Named) =>
      `The call closes ${close}. After that changes cannot be submitted, and the application submitted before is handled.`,
    signatoryReopened:
      "A signatory of the association submits the changes. If there is nothing to change, you need do nothing.",
    actionReopened: "See the application",
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
  const path = `/my/cases/${fact(facts, "caseId")}`;
  return isReopened
    ? {
        subject: t.subjectReopened(named),
        paragraphs: [t.reopened(named), t.closeReopened(named), t.signatoryReopened],
        action: { label: t.actionReopened, path },
      }
    : {
        subject: t.subject(named),
        paragraphs: [t.draft(named), t.close(named), t.signatory],
        action: { label: t.action, path },
      };
};
