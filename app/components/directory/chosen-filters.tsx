import { Chips } from "#components/chips";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import {
  filterPairs,
  hrefWith,
  isOfClient,
  queryPairs,
  type DirectoryQuery,
  type FacetName,
} from "#domain/search/directory-query";
import { useFacets } from "#components/directory/use-facets";

/** What narrows the results now; each goes away with one press. */
export function ChosenFilters({ query, view }: { query: DirectoryQuery; view: Around }) {
  const t = useTexts(directory);
  const facets = useFacets(view, query);
  const pairs = queryPairs(query);
  const nameOf = (name: FacetName, value: string): string =>
    facets.find((facet) => facet.name === name)?.options.find((option) => option.value === value)?.label ?? value;
  // At the desk what is said of a client stands above, each with its own press.
  const isShown = (name: FacetName): boolean => query.at === "/directory" || !isOfClient(name);
  const shown = filterPairs(query).filter(([name]) => isShown(name));
  const items = shown.map(([name, value]) => ({
    label: nameOf(name, value),
    href: hrefWith(
      query.at,
      pairs.filter(([otherName, otherValue]) => otherName !== name || otherValue !== value),
    ),
  }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}
