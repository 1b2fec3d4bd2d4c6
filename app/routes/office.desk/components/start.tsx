import { Chips } from "#components/chips";
import { Section } from "#components/section";
import { hrefOf, type DirectoryQuery } from "#domain/search/directory-query";
import { counselling } from "#i18n/messages/counselling";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { DeskView } from "../queries.server";

/** Before anything is asked: the needs that there is something for. */
export function Start({ query, view }: { query: DirectoryQuery; view: DeskView }) {
  const t = useTexts(counselling);
  const counts = view.results.counts.need ?? {};
  const items = useTerms("needs")
    .options.filter(({ value }) => (counts[value] ?? 0) > 0)
    .map(({ value, label }) => ({
      label,
      href: hrefOf(query, { chosen: { ...query.chosen, need: [value] } }),
      count: counts[value],
    }));
  return items.length > 0 ? (
    <Section title={t.needs} plain>
      <Chips label={t.needs} items={items} />
    </Section>
  ) : null;
}
