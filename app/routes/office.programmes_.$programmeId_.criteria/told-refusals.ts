import type { Criterion, CriteriaRefusal } from "#domain/grants/scoring/criteria";
import type { PageRefusal } from "#domain/shared/form-reply";
import { localText, type Locale } from "#domain/shared/locales";
import { formulaWords } from "#i18n/formula-text";

/** The reasons why criteria were refused, each with the name of the one it is about. */
export const toldRefusals = (
  refusals: readonly CriteriaRefusal[],
  criteria: readonly Criterion[],
  locale: Locale,
): PageRefusal[] =>
  refusals.map((refusal): PageRefusal => {
    if (!("id" in refusal)) return { ...refusal };
    const about = criteria.find(({ id }) => id === refusal.id);
    const name = about ? localText(about.name, locale) : "";
    return { code: refusal.code, name, words: about ? formulaWords(about, locale) : null };
  });
