import { ButtonLink } from "#components/button-link";
import { Chips } from "#components/chips";
import { EmptyState } from "#components/empty-state";
import { directory } from "#i18n/messages/directory";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, NOTHING_CHOSEN, type DirectoryQuery } from "#domain/search/directory-query";

const NOTHING = { q: "", chosen: NOTHING_CHOSEN };

/** Never a dead end: every need there is something for, and the whole list. */
export function NothingFound({ query, needCounts }: { query: DirectoryQuery; needCounts: Record<string, number> }) {
  const t = useTexts(directory);
  const needs = useTerms("needs");
  const items = needs.options
    .filter(({ value }) => (needCounts[value] ?? 0) > 0)
    .map(({ value, label }) => ({
      label,
      href: hrefOf(query, { q: "", tab: "activities", chosen: { ...NOTHING_CHOSEN, need: [value] } }),
      count: needCounts[value],
    }));
  return (
    <>
      <EmptyState
        icon="search"
        title={t.nothing}
        action={
          <ButtonLink href={hrefOf(query, NOTHING)} variant="quiet">
            {t.clear}
          </ButtonLink>
        }
      >
        <p>{t.nothingText}</p>
      </EmptyState>
      <Chips label={t.needs} items={items} />
    </>
  );
}
