import { codesMeaning } from "#domain/taxonomy/resolve";
import { isStanding } from "#domain/taxonomy/edit";
import type { ReturningTerm } from "#domain/taxonomy/returning";
import { LOCAL_TAXONOMIES, type SharedTaxonomy, type Taxonomy, type Term } from "#domain/taxonomy/term";
import type { HistoryEntry, Stamp } from "#models/chronicle.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import type { Rewriting, TaxonomyLink } from "#models/taxonomy-link.server";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";
import { TaxonomyModel, type TaxonomyRecord } from "#models/taxonomy.server";

/** Does the same to many records; a faulty one never keeps the others waiting. */
async function toEach(ids: readonly string[], act: (id: string) => Promise<void>): Promise<unknown[]> {
  const problems: unknown[] = [];
  for (const id of ids) await act(id).catch((error: unknown) => problems.push(error));
  return problems;
}

/** Gives a word whose merge was undone back to the records of one kind that had it. */
async function bringBackAll(link: TaxonomyLink, list: Rewriting, term: ReturningTerm): Promise<unknown[]> {
  const ids = await link.holders(codesMeaning(list.terms, [term.into]), list.scope);
  return toEach(ids, (id) => link.bringBack(id, list, term));
}

/** Puts new codes in the place of merged ones in every record of one kind. */
async function rewriteAll(link: TaxonomyLink, list: Rewriting): Promise<unknown[]> {
  const merged = list.terms.filter((term) => !isStanding(term)).map(({ code }) => code);
  return toEach(await link.holders(merged, list.scope), (id) => link.rewrite(id, list));
}

/** What comes back does so first: one merged anew meanwhile is not in the list of those that stand, and stays merged. */
async function followList(list: Rewriting, returning: readonly ReturningTerm[]): Promise<void> {
  const standing = list.terms.filter(isStanding).map(({ code }) => code);
  const back = returning.filter(({ code }) => standing.includes(code));
  const problems: unknown[] = [];
  for (const link of TAXONOMY_LINKS[list.taxonomy]) {
    for (const term of back) problems.push(...(await bringBackAll(link, list, term)));
    if (standing.length < list.terms.length) problems.push(...(await rewriteAll(link, list)));
  }
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} records keep codes they should not`);
}

const MOVES: readonly string[] = ["mergeTerms", "unmergeTerms"];

/** What happens to the records is the act of whoever merged the terms, or undid it. */
function stampOfMove(history: readonly HistoryEntry[], taxonomy: Taxonomy, now: Date): Stamp {
  const last = history.findLast(({ event, facts }) => MOVES.includes(event) && facts["taxonomy"] === taxonomy);
  return { at: now, by: last?.by ?? { personId: null, name: "Kumppani" } };
}

/** What is done. Naming the version leaves a list that was edited anew meanwhile for the next round. */
const DONE = { $set: { followed: true, returning: [] } };

/**
 * Carries the merges of a shared list, and those undone, to every record they are about. Killed anywhere, a second run
 * does only what is left.
 */
export async function followSharedMerges(taxonomy: SharedTaxonomy, now: Date): Promise<void> {
  const record = (await TaxonomyModel.findById(taxonomy))?.toObject<TaxonomyRecord>();
  if (!record || record.followed) return;
  const { terms, history, returning } = record;
  const stamp = stampOfMove(history, taxonomy, now);
  await followList({ taxonomy, terms, scope: { municipality: null }, stamp }, returning);
  await TaxonomyModel.updateOne({ _id: taxonomy, __v: record.__v }, DONE);
}

/** The same for a municipality's own lists, within its own records. */
export async function followLocalMerges(municipality: string, now: Date): Promise<void> {
  const record = (await MunicipalityModel.findById(municipality))?.toObject<Municipality>();
  if (!record || record.followed) return;
  for (const taxonomy of LOCAL_TAXONOMIES) {
    const [terms, stamp]: [Term[], Stamp] = [record[taxonomy], stampOfMove(record.history, taxonomy, now)];
    const back = record.returning.filter((one) => one.taxonomy === taxonomy);
    await followList({ taxonomy, terms, scope: { municipality }, stamp }, back);
  }
  await MunicipalityModel.updateOne({ _id: municipality, __v: record.__v }, DONE);
}
