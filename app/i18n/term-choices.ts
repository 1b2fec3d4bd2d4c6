import type { Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";
import { termNames } from "#domain/taxonomy/term-names";
import { byName } from "#i18n/format";

/** What may be chosen of a list, in order by name, and the code that a record has, whatever became of it. */
export function termChoices(terms: readonly Term[], locale: Locale, kept = ""): { value: string; label: string }[] {
  const { options } = termNames(terms, locale, byName(locale));
  if (!kept || options.some(({ value }) => value === kept)) return options;
  return [...options, { value: kept, label: nameIn(terms, kept, locale) }];
}
