import { resolveCode } from "#domain/taxonomy/resolve";
import { isShared, type Taxonomy, type Term } from "#domain/taxonomy/term";
import { unknownWords } from "#domain/taxonomy/unknown-words";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";

export type TaxonomyUsage = {
  /** How many records hold each term, those with a merged code counted to what it has become. */
  records: Map<string, number>;
  /** Words that records hold and the list does not know. */
  outside: { word: string; count: number }[];
};

/** How a list is used in the records it is about. */
export async function usageOf(
  taxonomy: Taxonomy,
  municipality: string,
  terms: readonly Term[],
): Promise<TaxonomyUsage> {
  const scope = { municipality: isShared(taxonomy) ? null : municipality };
  const counted = await Promise.all(TAXONOMY_LINKS[taxonomy].map((link) => link.count(scope)));
  const records = new Map<string, number>();
  for (const [code, count] of counted.flatMap((counts) => [...counts])) {
    const current = resolveCode(terms, code);
    records.set(current, (records.get(current) ?? 0) + count);
  }
  const outside = unknownWords({ [taxonomy]: terms }, { [taxonomy]: [...records.keys()] });
  return { records, outside: outside.map(({ word }) => ({ word, count: records.get(word) ?? 0 })) };
}
