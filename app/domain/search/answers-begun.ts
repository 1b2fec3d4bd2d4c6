import type { Begun } from "#domain/search/beginnings";
import { find } from "#domain/search/finder";
import { codesMeant } from "#domain/search/needs-meant";
import { understand, type Knowledge } from "#domain/search/question";

/** So many activities are looked at, some of which may be over. */
export const LOOKED_AT = 20;
/** What answers far worse than the best is no suggestion. */
const GOOD_ENOUGH = 0.6;

/**
 * What somebody has begun is taken for the word that it most likely becomes ("omaishoi" → "omaishoitaja"): the activities
 * that answer it and a need that it speaks of, best first, and those needs.
 */
export function answersBegun(
  knowledge: Knowledge,
  meant: Begun | undefined,
  terms: Parameters<typeof codesMeant>[1],
): Record<"activities" | "needs", Begun[]> {
  if (!meant) return { activities: [], needs: [] };
  const { by } = meant;
  const { needs } = codesMeant(understand(by.text, knowledge), terms);
  if (needs.length === 0) return { activities: [], needs: [] };
  const { hits } = find(knowledge, { q: by.text, chosen: { need: needs }, counted: [], most: LOOKED_AT });
  const enough = (hits[0]?.score ?? 0) * GOOD_ENOUGH;
  return {
    activities: hits.filter(({ score }) => score >= enough).map(({ id }) => ({ id, by })),
    needs: needs.map((id) => ({ id, by })),
  };
}
