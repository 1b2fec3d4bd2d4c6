import { isOffered } from "#domain/taxonomy/choose";
import { isStanding } from "#domain/taxonomy/edit";
import { TAXONOMIES, type Taxonomy } from "#domain/taxonomy/term";
import { editableTaxonomies, findTaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { usageOf } from "#models/taxonomy-usage.server";

export type TaxonomyRow = { taxonomy: Taxonomy; offered: number; retired: number; outside: number };

async function rowOf(taxonomy: Taxonomy, municipality: string): Promise<TaxonomyRow[]> {
  const keeper = await findTaxonomyKeeper(taxonomy, municipality);
  if (!keeper) return [];
  const { outside } = await usageOf(taxonomy, municipality, keeper.terms);
  const retired = keeper.terms.filter((term) => isStanding(term) && term.retired).length;
  return [{ taxonomy, offered: keeper.terms.filter(isOffered).length, retired, outside: outside.length }];
}

/** The lists that the administrators of the municipality edit, and whether there are others that they do not. */
export async function loadTaxonomies(municipality: string): Promise<{ rows: TaxonomyRow[]; hasOthers: boolean }> {
  const editable = await editableTaxonomies(municipality, TAXONOMIES);
  const rows = await Promise.all(editable.map((taxonomy) => rowOf(taxonomy, municipality)));
  return { rows: rows.flat(), hasOthers: editable.length < TAXONOMIES.length };
}
