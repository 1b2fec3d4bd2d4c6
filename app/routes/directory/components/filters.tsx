import { Button } from "#components/button";
import { FacetGroup } from "#components/facets/facet-group";
import { SelectField } from "#components/select-field";
import type { DirectoryQuery } from "#domain/search/directory-query";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import { useFacets } from "../use-facets";

/** Ways to narrow the results, each with how many it would leave. */
export function Filters({ query, view }: { query: DirectoryQuery; view: DirectoryView }) {
  const t = useTexts(directory);
  const facets = useFacets(view, query);
  return (
    <details className="filters">
      <summary className="filters-summary">{t.narrow}</summary>
      <form method="get" action="/directory" className="facets" aria-label={t.narrow} data-submit-on-change="">
        {query.tab === "activities" ? null : <input type="hidden" name="tab" value={query.tab} />}
        {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
        {query.sort === null ? null : <input type="hidden" name="sort" value={query.sort} />}
        {view.municipalities.length > 1 ? (
          <SelectField
            name="municipality"
            label={t.municipality}
            placeholder={t.allMunicipalities}
            options={view.municipalities}
            defaultValue={query.municipality ?? ""}
          />
        ) : null}
        {facets.map((facet) => (
          <FacetGroup key={facet.name} {...facet} />
        ))}
        <Button variant="quiet" size="small">
          {t.filter}
        </Button>
      </form>
    </details>
  );
}
