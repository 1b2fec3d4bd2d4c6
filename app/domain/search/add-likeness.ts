import { bestFirst } from "#domain/search/best-first";
import type { SearchIndex } from "#domain/search/search-index";

/** What being as alike as can be is worth, of what the best meets, and how many of the best are compared. */
const ALIKE = { weight: 0.8, compared: 2_000 } as const;

/**
 * Adds how alike each document is to the question in all that is heard in both. Only what may stand on the first pages is
 * compared: that costs too much for a hundred thousand.
 */
export function addLikeness(index: SearchIndex, speaks: Float32Array, scores: Float32Array): void {
  const met = Uint32Array.from(scores.keys()).filter((document) => (scores[document] ?? 0) > 0);
  const [first, ...others] = bestFirst(met, scores, ALIKE.compared);
  if (first === undefined) return;
  const most = scores[first] ?? 0;
  const likenessOf = index.likenessTo(speaks);
  for (const document of [first, ...others])
    scores[document] = (scores[document] ?? 0) + ALIKE.weight * most * likenessOf(document);
}
