import { Chips } from "#components/chips";
import { directory } from "#i18n/messages/directory";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import { filterPairs, hrefWith, queryPairs, type DirectoryQuery } from "../schema";

/** What narrows the results now; each goes away with one press. */
export function ChosenFilters({ query, view }: { query: DirectoryQuery; view: DirectoryView }) {
  const t = useTexts(directory);
  const nameIn: Record<string, (value: string) => string> = {
    need: useTerms("needs").name,
    for: useTerms("targetGroups").name,
    field: useTerms("fields").name,
    village: useTerms("villages").name,
    free: () => t.free,
    unit: (value) => view.units.find((unit) => unit.value === value)?.label ?? value,
  };
  const pairs = queryPairs(query);
  const items = filterPairs(query).map(([name, value]) => ({
    label: nameIn[name]?.(value) ?? value,
    href: hrefWith(pairs.filter(([otherName, otherValue]) => otherName !== name || otherValue !== value)),
  }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}
