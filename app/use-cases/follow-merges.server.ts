import { LOCAL_TAXONOMIES, type SharedTaxonomy, type Taxonomy, type Term } from "#domain/taxonomy/term";
import type { HistoryEntry, Stamp } from "#models/chronicle.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import type { Rewriting, TaxonomyLink } from "#models/taxonomy-link.server";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";
import { TaxonomyModel, type TaxonomyRecord } from "#models/taxonomy.server";

/** Puts new codes in the place of merged ones in every record of one kind; a faulty one never keeps the others waiting. */
async function rewriteAll(link: TaxonomyLink, list: Rewriting): Promise<unknown[]> {
  const merged = list.terms.filter(({ mergedInto }) => mergedInto !== null).map(({ code }) => code);
  const problems: unknown[] = [];
  for (const id of await link.holders(merged, list.scope))
    await link.rewrite(id, list).catch((error: unknown) => problems.push(error));
  return problems;
}

async function followList(list: Rewriting): Promise<void> {
  const problems: unknown[] = [];
  for (const link of TAXONOMY_LINKS[list.taxonomy]) problems.push(...(await rewriteAll(link, list)));
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} records keep old codes`);
}

/** What happens to the records is the act of whoever merged the terms. */
function stampOfMerge(history: readonly HistoryEntry[], taxonomy: Taxonomy, now: Date): Stamp {
  const last = history.findLast(({ event, facts }) => event === "mergeTerms" && facts["taxonomy"] === taxonomy);
  return { at: now, by: last?.by ?? { personId: null, name: "Kumppani" } };
}

const hasMerged = (terms: readonly Term[]): boolean => terms.some(({ mergedInto }) => mergedInto !== null);

/**
 * Carries the merges of a shared list to every record that holds an old code. Killed anywhere, a second run does only
 * what is left.
 */
export async function followSharedMerges(taxonomy: SharedTaxonomy, now: Date): Promise<void> {
  const record = await TaxonomyModel.findById(taxonomy).lean<TaxonomyRecord>().exec();
  if (!record || record.followed) return;
  const { terms, history } = record;
  const stamp = stampOfMerge(history, taxonomy, now);
  if (hasMerged(terms)) await followList({ taxonomy, terms, scope: { municipality: null }, stamp });
  // Naming the version leaves a list that was merged anew meanwhile for the next round.
  await TaxonomyModel.updateOne({ _id: taxonomy, __v: record.__v }, { $set: { followed: true } });
}

/** The same for a municipality's own lists, within its own records. */
export async function followLocalMerges(municipality: string, now: Date): Promise<void> {
  const record = await MunicipalityModel.findById(municipality).lean<Municipality>().exec();
  if (!record || record.followed) return;
  for (const taxonomy of LOCAL_TAXONOMIES) {
    const [terms, stamp] = [record[taxonomy], stampOfMerge(record.history, taxonomy, now)];
    if (hasMerged(terms)) await followList({ taxonomy, terms, scope: { municipality }, stamp });
  }
  await MunicipalityModel.updateOne({ _id: municipality, __v: record.__v }, { $set: { followed: true } });
}
