import { ChosenFilters } from "#components/directory/chosen-filters";
import { Filters } from "#components/directory/filters";
import { useChosen } from "#components/directory/use-chosen";
import { Icon } from "#components/icon";
import { isDoorway, type DirectoryQuery } from "#domain/search/directory-query";
import { counselling } from "#i18n/messages/counselling";
import { useTexts } from "#i18n/use-texts";
import type { DeskView } from "../queries.server";
import { ClientChips, From } from "./client";
import { ShortcutNote } from "./shortcut-note";

type NarrowingProps = { query: DirectoryQuery; view: DeskView };

/** Everything that is chosen besides the words, in the order in which it is offered. */
function useSaid(query: DirectoryQuery, view: DeskView): string[] {
  const chosen = useChosen(query, view);
  const villages = view.villages.flatMap(({ options }) => options);
  return [
    villages.find(({ value }) => value === query.from)?.label,
    ...chosen.map(({ label }) => label),
    view.municipalities.find(({ value }) => value === query.municipality)?.label ?? query.municipality,
  ].filter((label) => typeof label === "string");
}

/**
 * The client and the filters: beside the answers on a wide screen, on a narrow one behind one line that says what is
 * chosen, for there the answers come first. A choice made in here leads back in here, by the end of its address.
 */
export function Narrowing({ query, view }: NarrowingProps) {
  const t = useTexts(counselling);
  const said = useSaid(query, view);
  return (
    <details className="desk-narrowing stands-open">
      <summary>
        <span>
          <strong>{t.narrowing}:</strong> {said.length > 0 ? said.join(" · ") : t.narrowsBy}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div className="desk-narrowing-body" id="narrowing">
        <From query={query} view={view} />
        <ClientChips query={query} view={view} />
        <ShortcutNote />
        {isDoorway(query) ? null : (
          <>
            <ChosenFilters query={query} view={view} />
            <Filters query={query} view={view} />
          </>
        )}
      </div>
    </details>
  );
}
