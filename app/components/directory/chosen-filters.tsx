import { Chips } from "#components/chips";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import { isOfClient, type DirectoryQuery } from "#domain/search/directory-query";
import { useChosen } from "#components/directory/use-chosen";

/** What narrows the results now; each goes away with one press. */
export function ChosenFilters({ query, view }: { query: DirectoryQuery; view: Around }) {
  const t = useTexts(directory);
  // At the desk what is said of a client stands above, each with its own press.
  const chosen = useChosen(query, view);
  const items =
    query.at === "/directory"
      ? chosen
      : chosen.filter(({ name }) => !isOfClient(name)).map((item) => ({ ...item, href: `${item.href}#narrowing` }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}
