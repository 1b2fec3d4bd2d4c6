import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { DateField } from "#components/date-field";
import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { FACILITIES } from "#domain/premises/facilities";
import { byName } from "#i18n/format";
import { premisesList } from "#i18n/messages/premises-list";
import { premisesWords } from "#i18n/messages/premises-words";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { PremisesList } from "../queries.server";
import { isTimeHalfAsked, SIZES, type PremisesQuery } from "../schema";

type FiltersProps = { query: PremisesQuery; list: PremisesList };

/** When a place should be free: the first thing most people come for. */
function FreeAt({ query }: { query: PremisesQuery }) {
  const t = useTexts(premisesList);
  return (
    <Fieldset
      id="free-at"
      size="field"
      legend={t.freeAt}
      hint={t.freeHint}
      error={isTimeHalfAsked(query) ? t.freeBad : undefined}
    >
      <div className="field-row free-at">
        <DateField name="on" label={t.freeOn} defaultValue={query.on} />
        <TextField name="from" label={t.freeFrom} width="short" inputMode="numeric" defaultValue={query.from} />
        <TextField name="to" label={t.freeUntil} width="short" inputMode="numeric" defaultValue={query.to} />
      </div>
    </Fieldset>
  );
}

function FacilityFilter({ query, list }: FiltersProps) {
  const t = useTexts(premisesList);
  const { facilities: names } = useTexts(premisesWords);
  const useful = FACILITIES.map((code) => ({
    value: code,
    label: names[code],
    count: list.counts[`has ${code}`]?.["yes"] ?? 0,
  })).filter(({ value, count }) => count > 0 || query.facilities.includes(value));
  if (useful.length === 0) return null;
  const first = useful.slice(0, 6);
  const rest = useful.slice(6);
  return (
    <>
      <CheckboxGroup name="has" legend={t.facilityFilter} options={first} defaultValues={query.facilities} />
      {rest.length > 0 ? (
        <Disclosure summary={t.more} open={rest.some(({ value }) => query.facilities.includes(value))}>
          <CheckboxGroup
            id="has-more"
            name="has"
            legend={t.facilityFilter}
            legendHidden
            options={rest}
            defaultValues={query.facilities}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

function FreeOfCharge({ query, list }: FiltersProps) {
  const t = useTexts(premisesList);
  const count = list.counts["free"]?.["yes"] ?? 0;
  if (count === 0 && !query.free) return null;
  return (
    <CheckboxGroup
      name="free"
      legend={t.priceFilter}
      options={[{ value: "yes", label: t.forAssociations, count }]}
      defaultValues={query.free ? ["yes"] : []}
    />
  );
}

/** Ways to narrow the list, each with how many places it would leave. */
export function PremisesFilters({ query, list }: FiltersProps) {
  const t = useTexts(premisesList);
  const compare = byName(useLocale());
  const villages = [...new Set([...Object.keys(list.counts["village"] ?? {}), ...query.villages])]
    .sort(compare)
    .map((value) => ({ value, label: value, count: list.counts["village"]?.[value] ?? 0 }));
  return (
    <details className="filters">
      <summary className="filters-summary">{t.narrow}</summary>
      <form method="get" action="/premises" className="facets" aria-label={t.narrow} data-submit-on-change="">
        {query.sort === "name" ? null : <input type="hidden" name="sort" value={query.sort} />}
        {list.municipalities.length > 1 ? (
          <SelectField
            name="municipality"
            label={t.municipality}
            placeholder={t.allMunicipalities}
            options={list.municipalities}
            defaultValue={query.municipality ?? ""}
          />
        ) : null}
        <FreeAt query={query} />
        <FreeOfCharge query={query} list={list} />
        <SelectField
          name="size"
          label={t.size}
          placeholder={t.anySize}
          options={SIZES.map((count) => ({ value: String(count), label: t.people({ count }) }))}
          defaultValue={query.size === null ? "" : String(query.size)}
        />
        {villages.length > 1 || query.villages.length > 0 ? (
          <CheckboxGroup name="village" legend={t.village} options={villages} defaultValues={query.villages} />
        ) : null}
        <FacilityFilter query={query} list={list} />
        <Button variant="quiet" size="small">
          {t.filter}
        </Button>
      </form>
    </details>
  );
}
