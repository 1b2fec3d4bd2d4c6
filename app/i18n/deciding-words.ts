import type { Locale } from "#domain/shared/locales";
import { decision } from "#i18n/messages/decision";
import { minutes } from "#i18n/messages/minutes";
import { notices } from "#i18n/messages/notices";
import { officeHolder } from "#i18n/messages/office-holder";
import { useLocale } from "#i18n/use-texts";

/** The words of deciding in one language: of a body and its meeting, or of an office holder who decides alone. */
export function decidingWords(byOfficeHolder: boolean, locale: Locale) {
  const words = { decision: decision[locale], minutes: minutes[locale], notices: notices[locale] };
  if (!byOfficeHolder) return words;
  const own = officeHolder[locale];
  const { overBudget, ...refusals } = own.decisionRefusals;
  return {
    decision: {
      ...{ ...words.decision, ...own.decision },
      labels: { ...words.decision.labels, ...own.labels },
      facts: { ...words.decision.facts, ...own.facts },
      refusals: { ...words.decision.refusals, ...refusals, overBudget: () => overBudget },
    },
    minutes: { ...words.minutes, ...own.minutes },
    notices: {
      ...{ ...words.notices, ...own.published },
      noticeLead: own.publishedLead,
      kinds: { ...words.notices.kinds, minutes: own.published.minutesTitle },
      force: { ...words.notices.force, minutes: own.publishedForce },
    },
  };
}

export const useDecidingWords = (byOfficeHolder: boolean) => decidingWords(byOfficeHolder, useLocale());
