import { isAsked, readQuery } from "#domain/search/directory-query";
import { questionOf, withCurrentCodes } from "#search/asking.server";
import { askActivities } from "#search/search.server";

/**
 * The published activities that a saved question finds now, best first; a question that asks nothing finds nothing. It
 * asks by what its codes have become since it was saved.
 */
export async function matchesOf(query: string): Promise<string[]> {
  const asked = readQuery(new URLSearchParams(query), "/office/desk");
  if (!isAsked(asked)) return [];
  const { hits } = await askActivities({ ...questionOf({ ...(await withCurrentCodes(asked)), page: 1 }), counted: [] });
  return hits.map(({ id }) => id);
}
