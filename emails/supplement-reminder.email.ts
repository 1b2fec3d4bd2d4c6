import type { Locale } from "#domain/shared/locales";
import { fact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

type Named = { association: string; caseNumber: string; dueOn: string };

const TEXTS = {
  fi: {
    before: ({ caseNumber, dueOn }: Named) => `Muistutus: täydentäkää hakemusta ${caseNumber} viimeistään ${dueOn}`,
    after: ({ caseNumber }: Named) => `Täydennystä odotetaan vielä: hakemus ${caseNumber}`,
    beforeText: ({ association, dueOn }: Named) =>
      `Kaupunki on pyytänyt täydennystä hakemukseen, jonka ${association} on lähettänyt. Vastausta odotetaan viimeistään ${dueOn}.`,
    afterText: ({ association, dueOn }: Named) =>
      `Kaupunki pyysi täydennystä hakemukseen, jonka ${association} on lähettänyt. Vastausta odotettiin ${dueOn}. Voitte vastata vielä: vastaus otetaan huomioon, kunnes valmistelija jatkaa käsittelyä.`,
    due: "Vastaus viimeistään",
    action: "Vastaa täydennyspyyntöön",
  },
  sv: {
    before: ({ caseNumber, dueOn }: Named) => `Påminnelse: komplettera ansökan ${caseNumber} senast ${dueOn}`,
    after: ({ caseNumber }: Named) => `Kompletteringen väntas ännu: ansökan ${caseNumber}`,
    beforeText: ({ association, dueOn }: Named) =>
      `Staden har bett om komplettering av ansökan från ${association}. Svaret väntas senast ${dueOn}.`,
    afterText: ({ association, dueOn }: Named) =>
      `Staden bad om komplettering av ansökan från ${association}. Svaret väntades ${dueOn}. Ni kan ännu svara: svaret beaktas tills beredaren fortsätter behandlingen.`,
    due: "Svar senast",
    action: "Svara på begäran",
  },
  en: {
    before: ({ caseNumber, dueOn }: Named) => `Reminder: please supplement application ${caseNumber} by ${dueOn}`,
    after: ({ caseNumber }: Named) => `Your supplement is still awaited: application ${caseNumber}`,
    beforeText: ({ association, dueOn }: Named) =>
      `The city has asked for a supplement to the application of ${association}. The answer is awaited by ${dueOn}.`,
    afterText: ({ association, dueOn }: Named) =>
      `The city asked for a supplement to the application of ${association}. The answer was awaited by ${dueOn}. You may still answer: it is taken into account until the preparer goes on.`,
    due: "Answer by",
    action: "Answer the request",
  },
} satisfies Record<Locale, unknown>;

/** Reminds of a supplement request that nobody has answered: before its last day, or after it. */
export const supplementReminderEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = {
    association: fact(facts, "association"),
    caseNumber: fact(facts, "caseNumber"),
    dueOn: formatDate(fact(facts, "dueOn"), locale),
  };
  const isLate = fact(facts, "step") === "after";
  return {
    subject: isLate ? t.after(named) : t.before(named),
    paragraphs: [isLate ? t.afterText(named) : t.beforeText(named)],
    facts: [{ label: t.due, value: named.dueOn }],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}/supplements/${fact(facts, "supplementId")}` },
  };
};
