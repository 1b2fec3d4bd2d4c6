import { Button } from "#components/button";
import { FacetGroup, withUsed, type FacetGroupProps } from "#components/facets/facet-group";
import { SelectField } from "#components/select-field";
import { directory } from "#i18n/messages/directory";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import type { DirectoryQuery } from "../schema";

function useFacets({ query, view }: { query: DirectoryQuery; view: DirectoryView }): FacetGroupProps[] {
  const t = useTexts(directory);
  const [needs, groups] = [useTerms("needs"), useTerms("targetGroups")];
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  const { counts, tab } = view.results;
  const all: (FacetGroupProps & { tabs: string[] })[] = [
    {
      tabs: ["activities"],
      name: "need",
      legend: t.need,
      options: withUsed(needs.options, counts["need"], query.needs, needs.withNames),
      counts: counts["need"],
      chosen: query.needs,
    },
    {
      tabs: ["activities", "associations"],
      name: "village",
      legend: t.village,
      options: withUsed(villages.options, counts["village"], query.villages, villages.withNames),
      counts: counts["village"],
      chosen: query.villages,
    },
    {
      tabs: ["activities"],
      name: "for",
      legend: t.targetGroup,
      options: withUsed(groups.options, counts["for"], query.targetGroups, groups.withNames),
      counts: counts["for"],
      chosen: query.targetGroups,
    },
    {
      tabs: ["activities"],
      name: "free",
      legend: t.price,
      options: [{ value: "yes", label: t.free }],
      counts: counts["free"],
      chosen: query.free ? ["yes"] : [],
    },
    {
      tabs: ["associations"],
      name: "field",
      legend: t.field,
      options: withUsed(fields.options, counts["field"], query.fields, fields.withNames),
      counts: counts["field"],
      chosen: query.fields,
    },
    {
      tabs: ["cooperation"],
      name: "unit",
      legend: t.unit,
      options: view.units,
      counts: counts["unit"],
      chosen: query.units,
    },
  ];
  return all.filter(({ tabs }) => tabs.includes(tab));
}

/** Ways to narrow the results, each with how many it would leave. */
export function Filters({ query, view }: { query: DirectoryQuery; view: DirectoryView }) {
  const t = useTexts(directory);
  const facets = useFacets({ query, view });
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
        {facets.map(({ name, legend, options, counts, chosen }) => (
          <FacetGroup key={name} {...{ name, legend, options, counts, chosen }} />
        ))}
        <Button variant="quiet" size="small">
          {t.filter}
        </Button>
      </form>
    </details>
  );
}
