import type { Lacking } from "#domain/grants/completeness";
import { parseIssue } from "#domain/shared/issues";
import { formatDate, formatEuros } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { eligibility } from "#i18n/messages/eligibility";
import { issues } from "#i18n/messages/issues";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What an open question, sum or document is called, where many are told in one line. */
export function useLackName(names: Readonly<Record<string, string>>): (one: Lacking) => string {
  const { labels } = useTexts(application);
  const { title } = useTexts(caseCompleteness);
  return (one) => {
    if (one.kind === "field") return labels[one.field];
    if (one.kind === "sumDiffers") return labels[one.sum];
    if (one.kind === "uncovered") return labels.totalCostsCents;
    if (one.kind === "attachment") return names[one.code] ?? one.code;
    return "field" in one ? (names[one.field] ?? one.field) : title;
  };
}

/** Does the sentence of a lack say more than that something is missing: what is wrong with it? */
export const tellsWhy = (one: Lacking): boolean =>
  one.kind !== "field" && one.kind !== "attachment" && !(one.kind === "answer" && one.message === "required");

/**
 * Says in a sentence what keeps an application from being whole.
 * @param names what attachments and the form's fields are called, by their code or id
 */
export function useLackingSentence(names: Readonly<Record<string, string>>): (one: Lacking) => string {
  const t = useTexts(caseCompleteness);
  const { labels } = useTexts(application);
  const { findings } = useTexts(eligibility);
  const locale = useLocale();
  const issueTexts = useTexts(issues);
  const issueText = (message: string): string => {
    const { code, param = "" } = parseIssue(message);
    return issueTexts[code]({ param });
  };
  const nameOf = (key: string): string => names[key] ?? key;
  return (one) => {
    switch (one.kind) {
      case "field":
        return t.field({ name: labels[one.field] });
      case "answer":
        return tellsWhy(one)
          ? t.answer({ name: nameOf(one.field), why: issueText(one.message) })
          : t.field({ name: nameOf(one.field) });
      case "attachment":
        return t.attachment({ name: nameOf(one.code) });
      case "toFollow": {
        const told = { name: nameOf(one.field), by: formatDate(one.by, locale) };
        return one.isLate ? t.late(told) : t.toFollow(told);
      }
      case "overCap":
        return t.overCap({ cap: formatEuros(one.capCents, locale) });
      case "sumDiffers":
        return t.sumDiffers({ name: labels[one.sum] });
      case "uncovered":
        return t.uncovered({ sum: formatEuros(one.cents, locale) });
      case "number":
        return t.number;
      case "rule":
        return findings[one.code].notMet;
    }
  };
}
