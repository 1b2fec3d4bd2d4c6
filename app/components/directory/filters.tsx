import { Button } from "#components/button";
import { areaOptions } from "#domain/search/area-options";
import { FacetGroup } from "#components/facets/facet-group";
import { SelectField } from "#components/select-field";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import type { Around } from "#domain/search/found-page";
import { filterPairs, isOfClient, type DirectoryQuery } from "#domain/search/directory-query";
import { useFacets } from "#components/directory/use-facets";

/** Ways to narrow the results, each with how many it would leave. Folded open, they stay so after a choice: see the address. */
export function Filters({ query, view }: { query: DirectoryQuery; view: Around }) {
  const t = useTexts(directory);
  const facets = useFacets(view, query);
  const areas = areaOptions(view, query.municipality);
  const kept = filterPairs(query).filter(([name]) => isOfClient(name));
  return (
    <details className="filters stands-open">
      <summary className="filters-summary">{t.narrow}</summary>
      <form
        id="filters"
        method="get"
        action={`${query.at}#filters`}
        className="facets"
        aria-label={t.narrow}
        data-submit-on-change=""
      >
        {query.tab === "activities" ? null : <input type="hidden" name="tab" value={query.tab} />}
        {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
        {query.from === null ? null : <input type="hidden" name="from" value={query.from} />}
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {query.sort === null ? null : <input type="hidden" name="sort" value={query.sort} />}
        {areas.length > 1 ? (
          <SelectField
            name="municipality"
            label={t.municipality}
            placeholder={t.allMunicipalities}
            options={areas}
            defaultValue={query.municipality ?? ""}
          />
        ) : null}
        {facets
          .filter(({ name }) => !isOfClient(name))
          .map((facet) => (
            <FacetGroup key={facet.name} {...facet} />
          ))}
        <Button variant="quiet" size="small">
          {t.filter}
        </Button>
      </form>
    </details>
  );
}
