import type { Locale } from "#domain/shared/locales";
import { isShared, termName, type Term } from "#domain/taxonomy/term";
import { codesMeaning } from "#domain/taxonomy/resolve";
import { termChoices } from "#i18n/term-choices";
import type { TaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";

/** How many records hold the word, under whatever code it has had. */
async function holdersOf({ taxonomy, municipality, terms }: TaxonomyKeeper, code: string): Promise<number> {
  const scope = { municipality: isShared(taxonomy) ? null : municipality };
  const codes = codesMeaning(terms, [code]);
  const held = await Promise.all(TAXONOMY_LINKS[taxonomy].map((link) => link.holders(codes, scope)));
  return new Set(held.flat()).size;
}

/** A word that is to be merged: first the choice of another, then what merging into the chosen one would do. */
export async function loadMerge(keeper: TaxonomyKeeper, term: Term, into: string | null, locale: Locale) {
  const { taxonomy, version, terms } = keeper;
  const options = termChoices(terms, locale).filter(({ value }) => value !== term.code);
  const chosen = options.find(({ value }) => value === into) ?? null;
  return {
    taxonomy,
    version,
    code: term.code,
    name: termName(term, locale),
    options,
    /** The first step was sent without a choice. */
    isAsked: into !== null,
    chosen: chosen && { ...chosen, records: await holdersOf(keeper, term.code) },
  };
}

export type MergeView = Awaited<ReturnType<typeof loadMerge>>;
