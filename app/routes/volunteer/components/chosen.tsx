import { Chips } from "#components/chips";
import { volunteer } from "#i18n/messages/volunteer";
import { useTexts } from "#i18n/use-texts";
import type { TasksView } from "../queries.server";
import { chosenPairs, hrefWith, taskPairs, type TaskQuery } from "../schema";
import { useFacets } from "../use-facets";

/** What narrows the tasks now; each goes away with one press. */
export function Chosen({ query, view }: { query: TaskQuery; view: TasksView }) {
  const t = useTexts(volunteer);
  const facets = useFacets(view);
  const nameOf = (name: string, value: string): string =>
    facets.find((facet) => facet.name === name)?.options.find((option) => option.value === value)?.label ?? value;
  const pairs = taskPairs(query);
  const items = chosenPairs(query).map(([name, value]) => ({
    label: nameOf(name, value),
    href: hrefWith(pairs.filter(([otherName, otherValue]) => otherName !== name || otherValue !== value)),
  }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}
