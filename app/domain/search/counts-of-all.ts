import type { Counts } from "#domain/search/narrow";
import type { SearchIndex } from "#domain/search/search-index";

type Known = { changes: number; names: string; counts: Counts };

const counted = new WeakMap<SearchIndex, Known>();

/**
 * How many documents each value of some facets has in all: what every visit to the directory begins with, counted only when
 * a document has come, gone or changed since.
 * @param count counts them.
 */
export function countsOfAll(index: SearchIndex, facets: readonly string[], count: () => Counts): Counts {
  const names = facets.join();
  const before = counted.get(index);
  if (before?.changes === index.changes && before.names === names) return before.counts;
  const now = { changes: index.changes, names, counts: count() };
  counted.set(index, now);
  return now.counts;
}
