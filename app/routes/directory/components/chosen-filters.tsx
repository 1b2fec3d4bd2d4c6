import { Chips } from "#components/chips";
import { codeText } from "#i18n/code-text";
import { directory } from "#i18n/messages/directory";
import { fieldsOfWork } from "#i18n/messages/fields-of-work";
import { needs } from "#i18n/messages/needs";
import { targetGroups } from "#i18n/messages/target-groups";
import { useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import { filterPairs, hrefWith, queryPairs, type DirectoryQuery } from "../schema";

/** What narrows the results now; each goes away with one press. */
export function ChosenFilters({ query, view }: { query: DirectoryQuery; view: DirectoryView }) {
  const t = useTexts(directory);
  const texts: Record<string, Record<string, string>> = {
    need: useTexts(needs),
    for: useTexts(targetGroups),
    field: useTexts(fieldsOfWork),
    free: { yes: t.free },
    unit: Object.fromEntries(view.units.map(({ value, label }) => [value, label])),
  };
  const pairs = queryPairs(query);
  const items = filterPairs(query).map(([name, value]) => ({
    label: codeText(texts[name] ?? {}, value),
    href: hrefWith(pairs.filter(([otherName, otherValue]) => otherName !== name || otherValue !== value)),
  }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}
