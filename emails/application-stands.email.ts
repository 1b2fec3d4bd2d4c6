import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDateTime } from "#i18n/format";

type Named = { call: string; association: string; caseNumber: string; filedAt: string };

const TEXTS = {
  fi: {
    subject: ({ call, caseNumber }: Named) =>
      `Haku sulkeutui, aiemmin lähetetty hakemus on voimassa: ${call} (${caseNumber})`,
    paragraphs: ({ association, call, filedAt }: Named) => [
      `${association} avasi hakemuksensa uudelleen, mutta muutettua hakemusta ei lähetetty ennen haun sulkeutumista: ${call}.`,
      `Siksi käsittelemme hakemuksen, jonka lähetitte ${filedAt}. Lähettämättä jääneitä muutoksia ei oteta huomioon.`,
      "Teidän ei tarvitse tehdä mitään.",
    ],
    caseNumber: "Asianumero",
    action: "Katso voimassa oleva hakemus",
  },
  sv: {
    subject: ({ call, caseNumber }: Named) =>
      `Ansökningstiden gick ut, den tidigare ansökan gäller: ${call} (${caseNumber})`,
    paragraphs: ({ association, call, filedAt }: Named) => [
      `${association} öppnade sin ansökan på nytt, men den ändrade ansökan skickades inte innan ansökningstiden gick ut: ${call}.`,
      `Därför behandlar vi ansökan som ni skickade ${filedAt}. Ändringar som inte skickades beaktas inte.`,
      "Ni behöver inte göra något.",
    ],
    caseNumber: "Ärendenummer",
    action: "Se ansökan som gäller",
  },
  en: {
    subject: ({ call, caseNumber }: Named) =>
      `The call closed, your earlier application counts: ${call} (${caseNumber})`,
    paragraphs: ({ association, call, filedAt }: Named) => [
      `${association} opened its application again, but the changed application was not submitted before the call closed: ${call}.`,
      `We therefore handle the application that you submitted ${filedAt}. Changes that were not submitted do not count.`,
      "There is nothing you need to do.",
    ],
    caseNumber: "Case number",
    action: "See the application that counts",
  },
} satisfies Record<Locale, unknown>;

/** Tells that the call closed while the application was open again: what was filed last is handled. */
export const applicationStandsEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = {
    call: localFact(facts, "call", locale),
    association: fact(facts, "association"),
    caseNumber: fact(facts, "caseNumber"),
    filedAt: formatDateTime(new Date(fact(facts, "filedAt")), locale),
  };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    facts: [{ label: t.caseNumber, value: named.caseNumber }],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}/receipts/${fact(facts, "number")}` },
  };
};
