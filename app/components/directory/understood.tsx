import { Chips } from "#components/chips";
import { Note } from "#components/note";
import { search } from "#i18n/messages/search";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import { hrefOf, nameOfFacet, type DirectoryQuery } from "#domain/search/directory-query";
import { useFacets } from "#components/directory/use-facets";

/** Places are read in small letters. */
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How a question was understood: a word that was probably mistyped or that nothing was found by, and what in it one might narrow by. */
export function Understood({ query, view }: { query: DirectoryQuery; view: Around }) {
  const t = useTexts(search);
  const facets = useFacets(view, query);
  const villages = useTerms("villages");
  const { corrections, unfound, unknownPlaces, barePlaces, wishes, meant, total } = view.results;
  const narrowing = wishes.flatMap(({ facet, value }) => {
    const name = nameOfFacet(facet);
    const label = facets.find((each) => each.name === name)?.options.find((option) => option.value === value)?.label;
    return name && label ? [{ label, href: hrefOf(query, { chosen: { ...query.chosen, [name]: [value] } }) }] : [];
  });
  return (
    <>
      {meant !== null ? (
        <Note>
          {corrections.map((correction) => t.searchedAlso(correction)).join(" ")} {t.didYouMean}{" "}
          <a href={hrefOf(query, { q: meant })}>{meant}</a>
        </Note>
      ) : null}
      {unknownPlaces.length > 0 ? <Note>{t.noSuchPlace({ places: unknownPlaces.map(capitalised) })}</Note> : null}
      {barePlaces.length > 0 ? <Note>{t.barePlace({ places: barePlaces.map(villages.name) })}</Note> : null}
      {unfound.length > 0 && total > 0 ? <Note>{t.notFoundBy({ words: unfound })}</Note> : null}
      {narrowing.length > 0 ? (
        <div className="understood">
          <span className="muted" aria-hidden="true">
            {t.narrowTo}
          </span>
          <Chips label={t.narrowTo} items={narrowing} />
        </div>
      ) : null}
    </>
  );
}
