import { useFacets } from "#components/directory/use-facets";
import { filterPairs, hrefWith, queryPairs, type DirectoryQuery, type FacetName } from "#domain/search/directory-query";
import type { Around } from "#domain/search/found-page";

/** What narrows the results now, in words, and the question without it. */
export function useChosen(query: DirectoryQuery, view: Around): { name: FacetName; label: string; href: string }[] {
  const facets = useFacets(view, query);
  const pairs = queryPairs(query);
  return filterPairs(query).map(([name, value]) => ({
    name,
    label:
      facets.find((facet) => facet.name === name)?.options.find((option) => option.value === value)?.label ?? value,
    href: hrefWith(
      query.at,
      pairs.filter(([otherName, otherValue]) => otherName !== name || otherValue !== value),
    ),
  }));
}
