import type { Locale } from "#domain/shared/locales";
import { termNames } from "#domain/taxonomy/term-names";
import type { Term } from "#domain/taxonomy/term";
import { byName } from "#i18n/format";
import type { SiteTerms } from "#i18n/use-terms";
import { findAllVillages, findTerms } from "#models/taxonomy.server";

/** The taxonomies in the reader's language, for every page. */
export async function loadSiteTerms(locale: Locale): Promise<SiteTerms> {
  const [shared, villages] = await Promise.all([findTerms(), findAllVillages()]);
  const compare = byName(locale);
  const named = (terms: readonly Term[]) => termNames(terms, locale, compare);
  return {
    needs: named(shared.needs),
    targetGroups: named(shared.targetGroups),
    categories: named(shared.categories),
    volunteerTypes: named(shared.volunteerTypes),
    fields: named(shared.fields),
    accessibility: named(shared.accessibility),
    villages: named(villages),
  };
}
