import { FOUNDING_TERMS } from "#domain/taxonomy/founding/founding";
import { SHARED_TAXONOMIES } from "#domain/taxonomy/term";
import { bySystem, chronicle } from "#models/chronicle.server";
import { isDuplicateKey } from "#models/save.server";
import { TaxonomyModel } from "#models/taxonomy.server";

/** Writes the founding terms of every list that is not there yet; a list that is there is never touched. */
export async function foundTaxonomies(now: Date): Promise<void> {
  const present = await TaxonomyModel.distinct("_id").exec();
  for (const _id of SHARED_TAXONOMIES.filter((taxonomy) => !present.includes(taxonomy))) {
    const taxonomy = new TaxonomyModel({ _id, terms: FOUNDING_TERMS[_id] });
    chronicle(taxonomy, { event: "created" }, bySystem(now));
    await taxonomy.save().catch((error: unknown) => {
      // Another process that started at the same moment has just founded it.
      if (!isDuplicateKey(error)) throw error;
    });
  }
}
