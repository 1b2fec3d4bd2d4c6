import { bestFirst } from "#domain/search/best-first";
import type { SearchIndex } from "#domain/search/search-index";

/** What being as alike as can be is worth, of what the best meets, and how many of the best are compared. */
const ALIKE = { weight: 0.8, compared: 500 } as const;

/** The documents that meet anything of a question. */
function metIn(scores: Float32Array): Uint32Array {
  const met = new Uint32Array(scores.length);
  let count = 0;
  for (let document = 0; document < scores.length; document += 1)
    if ((scores[document] ?? 0) > 0) met[count++] = document;
  return met.subarray(0, count);
}

/**
 * Adds how alike each document is to the question in all that is heard in both. Only what may stand on the first pages is
 * compared: that costs too much for a hundred thousand.
 */
export function addLikeness(index: SearchIndex, speaks: Float32Array, scores: Float32Array): void {
  const best = bestFirst(metIn(scores), scores, ALIKE.compared);
  const most = scores[best[0] ?? 0] ?? 0;
  const likenessOf = index.likenessTo(speaks);
  for (const document of best) scores[document] = (scores[document] ?? 0) + ALIKE.weight * most * likenessOf(document);
}
