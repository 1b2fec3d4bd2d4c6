import type { Locale } from "#domain/shared/locales";
import { termNames } from "#domain/taxonomy/term-names";
import { byName } from "#i18n/format";
import type { SiteTerms } from "#i18n/use-terms";
import { findTerms } from "#models/taxonomy.server";

/** The taxonomies in the reader's language, for every page. */
export async function loadSiteTerms(locale: Locale): Promise<SiteTerms> {
  const terms = await findTerms();
  const compare = byName(locale);
  return {
    needs: termNames(terms.needs, locale, compare),
    targetGroups: termNames(terms.targetGroups, locale, compare),
    categories: termNames(terms.categories, locale, compare),
    volunteerTypes: termNames(terms.volunteerTypes, locale, compare),
    fields: termNames(terms.fields, locale, compare),
    accessibility: termNames(terms.accessibility, locale, compare),
  };
}
