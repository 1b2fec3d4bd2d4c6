import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Disclosure } from "#components/disclosure";
import { SelectField } from "#components/select-field";
import { byName } from "#i18n/format";
import { directory } from "#i18n/messages/directory";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import type { DirectoryQuery } from "../schema";

type Option = { value: string; label: string };
type FacetProps = {
  name: string;
  legend: string;
  options: readonly Option[];
  counts: Record<string, number> | undefined;
  chosen: readonly string[];
};

const SHOWN_AT_ONCE = 6;

/** The answers that lead somewhere, the fullest first; the rest behind a fold. */
function FacetGroup({ name, legend, options, counts = {}, chosen }: FacetProps) {
  const t = useTexts(directory);
  const compare = byName(useLocale());
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const useful = options
    .filter((option) => (counts[option.value] ?? 0) > 0 || isChosen(option))
    .map((option) => ({ ...option, count: counts[option.value] ?? 0 }))
    .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.count - a.count || compare(a.label, b.label));
  if (useful.length === 0) return null;
  const [first, rest] = [useful.slice(0, SHOWN_AT_ONCE), useful.slice(SHOWN_AT_ONCE)];
  return (
    <>
      <CheckboxGroup name={name} legend={legend} options={first} defaultValues={chosen} />
      {rest.length > 0 ? (
        <Disclosure summary={t.more}>
          <CheckboxGroup
            id={`${name}-more`}
            name={name}
            legend={legend}
            legendHidden
            options={rest}
            defaultValues={chosen}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

/** Every code that leads somewhere or was chosen: what records hold is an answer, also where its list offers it no more. */
const inUse = (counts: Record<string, number> | undefined, chosen: readonly string[]): string[] => [
  ...new Set([...Object.keys(counts ?? {}), ...chosen]),
];

function useFacets({ query, view }: { query: DirectoryQuery; view: DirectoryView }): FacetProps[] {
  const t = useTexts(directory);
  const [needs, groups] = [useTerms("needs"), useTerms("targetGroups")];
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  const { counts, tab } = view.results;
  const all: (FacetProps & { tabs: string[] })[] = [
    {
      tabs: ["activities"],
      name: "need",
      legend: t.need,
      options: needs.withNames(inUse(counts["need"], query.needs)),
      counts: counts["need"],
      chosen: query.needs,
    },
    {
      tabs: ["activities", "associations"],
      name: "village",
      legend: t.village,
      options: villages.withNames(inUse(counts["village"], query.villages)),
      counts: counts["village"],
      chosen: query.villages,
    },
    {
      tabs: ["activities"],
      name: "for",
      legend: t.targetGroup,
      options: groups.withNames(inUse(counts["for"], query.targetGroups)),
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
      options: fields.withNames(inUse(counts["field"], query.fields)),
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
