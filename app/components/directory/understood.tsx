import { Chips } from "#components/chips";
import { Note } from "#components/note";
import { isLocale, type Locale } from "#domain/shared/locales";
import { search } from "#i18n/messages/search";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import { hrefOf, nameOfFacet, type DirectoryQuery } from "#domain/search/directory-query";
import { useFacets } from "#components/directory/use-facets";

/** Places are read in small letters. */
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** In the reader's language and, where the question itself is in another, in that too: whoever asks so may read no other. */
function Unspoken({ of: { language, isAskedIn } }: { of: Around["results"]["unspoken"][number] }) {
  const locale = useLocale();
  const asked = isAskedIn && isLocale(language) && language !== locale ? language : null;
  const said = (read: Locale) => search[read].unspoken({ language });
  return (
    <Note>
      <p>{said(locale)}</p>
      {asked ? <p lang={asked}>{said(asked)}</p> : null}
    </Note>
  );
}

/** Where there is nothing, or nothing of what is asked; a village also by its municipality where there are several. */
function Places({ view: { municipalities, results } }: { view: Around }) {
  const t = useTexts(search);
  const villages = useTerms("villages");
  const nameOf = (code: string): string => municipalities.find(({ value }) => value === code)?.label ?? code;
  const places = results.barePlaces.map(({ village, municipality }) => ({
    name: villages.name(village),
    municipality: municipalities.length > 1 ? nameOf(municipality) : "",
  }));
  const empty = results.emptyPlaces.map(({ village, municipality }) =>
    village === null ? nameOf(municipality) : villages.name(village),
  );
  return (
    <>
      {places.length > 0 ? <Note>{t.barePlace({ places })}</Note> : null}
      {empty.length > 0 ? <Note>{t.emptyPlace({ places: [...new Set(empty)] })}</Note> : null}
    </>
  );
}

/** How a question was understood: a word that was probably mistyped or that nothing was found by, and what in it one might narrow by. */
export function Understood({ query, view }: { query: DirectoryQuery; view: Around }) {
  const t = useTexts(search);
  const facets = useFacets(view, query);
  const { corrections, unfound, denied, unknownPlaces, unspoken, wishes, meant, total } = view.results;
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
      {denied.length > 0 ? <Note>{t.leftOut({ words: denied })}</Note> : null}
      {unknownPlaces.length > 0 ? <Note>{t.noSuchPlace({ places: unknownPlaces.map(capitalised) })}</Note> : null}
      <Places view={view} />
      {unspoken.map((each) => (
        <Unspoken key={each.language} of={each} />
      ))}
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
