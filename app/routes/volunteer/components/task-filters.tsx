import { Button } from "#components/button";
import { FacetGroup } from "#components/facets/facet-group";
import { SelectField } from "#components/select-field";
import { codeOptions } from "#i18n/code-text";
import { volunteer } from "#i18n/messages/volunteer";
import { useTexts } from "#i18n/use-texts";
import type { TasksView } from "../queries.server";
import { SORTS, type TaskQuery } from "../schema";
import { useFacets } from "../use-facets";

/** Ways to narrow the tasks, each with how many it would leave. */
export function TaskFilters({ query, view }: { query: TaskQuery; view: TasksView }) {
  const t = useTexts(volunteer);
  const facets = useFacets(view);
  return (
    <details className="filters no-print">
      <summary className="filters-summary">{t.narrow}</summary>
      <form method="get" action="/volunteer" className="facets" aria-label={t.narrow} data-submit-on-change="">
        {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
        {facets.map((facet) => (
          <FacetGroup key={facet.name} {...facet} />
        ))}
        <SelectField name="sort" label={t.sort} options={codeOptions(SORTS, t.sorts)} defaultValue={query.sort} />
        <Button variant="quiet" size="small">
          {t.filter}
        </Button>
      </form>
    </details>
  );
}
