import type { Locale } from "#domain/shared/locales";
import { isOffered } from "#domain/taxonomy/choose";
import { isStanding } from "#domain/taxonomy/edit";
import { nameIn, resolveCode } from "#domain/taxonomy/resolve";
import { termName, type Term } from "#domain/taxonomy/term";
import { lastMergeOf } from "#models/term-history.server";
import type { TaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { usageOf } from "#models/taxonomy-usage.server";

/** Where a village is, as its fields show it. */
const degreesOf = ({ position }: Pick<Term, "position">) => ({
  lat: position ? String(position.lat) : "",
  lon: position ? String(position.lon) : "",
});

/** A word of a list as it is edited, or null where the list has none with the code. */
export async function loadTerm(keeper: TaxonomyKeeper, code: string | undefined, locale: Locale) {
  const { taxonomy, municipality, version, terms, history } = keeper;
  const term = terms.find((each) => each.code === code);
  if (!term) return null;
  const current = resolveCode(terms, term.code);
  const { records } = await usageOf(taxonomy, municipality, terms);
  const { fi: nameFi, sv: nameSv, en: nameEn } = term.names;
  return {
    taxonomy,
    version,
    code: term.code,
    name: termName(term, locale),
    saved: {
      nameFi,
      nameSv,
      nameEn,
      synonyms: term.synonyms.join("\n"),
      sensitive: term.sensitive,
      ...degreesOf(term),
    },
    isRetired: !isOffered(term),
    mergedInto: isStanding(term) ? null : { code: current, name: nameIn(terms, current, locale) },
    mayUnmerge: !isStanding(term) && lastMergeOf(history, term.code) !== null,
    records: isStanding(term) ? (records.get(term.code) ?? 0) : 0,
  };
}

export type TermView = NonNullable<Awaited<ReturnType<typeof loadTerm>>>;
