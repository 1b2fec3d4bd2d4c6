import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Chips } from "#components/chips";
import { Disclosure } from "#components/disclosure";
import { ErrorSummary } from "#components/error-summary";
import { FormActions } from "#components/form-actions";
import { SearchBox } from "#components/search-box";
import { SelectField } from "#components/select-field";
import { CASE_COLUMN_KEYS, GROUPINGS, type CaseColumn } from "#domain/grants/case-table/columns";
import type { CaseTableState } from "#domain/grants/case-table/state";
import { endsOf, type Unread } from "#domain/grants/case-table/unread";
import { filterText } from "#i18n/case-cell";
import { caseTable } from "#i18n/messages/case-table";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CasesView } from "../queries.server";
import { hrefOf, keptPairs } from "../table-address";
import { FilterField } from "./filter-field";
import { useWhyUnused } from "./use-why-unused";

type Props = {
  state: CaseTableState;
  choices: CasesView["choices"];
  /** What was typed and not used, by the names of the fields. */
  unread: Readonly<Record<string, Unread>>;
};

const Kept = ({ pairs }: { pairs: readonly [string, string][] }) =>
  pairs.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);

/** A field for each column that is shown or narrowed already. */
function Filters({ state, choices, unread }: Props) {
  const t = useTexts(caseTable);
  const isUnread = (column: CaseColumn) => endsOf(column).some((name) => name in unread);
  const columns = CASE_COLUMN_KEYS.filter(
    (column) => state.columns.includes(column) || state.filters[column] || isUnread(column),
  );
  return (
    <Disclosure summary={t.narrow} open={columns.some(isUnread)}>
      <form method="get" action="/office/cases" className="form">
        <Kept pairs={keptPairs(state, { filters: {}, group: null, folded: false })} />
        <div className="case-filter-fields">
          {columns.map((column) => (
            <FilterField key={column} {...{ column, state, unread }} choices={choices[column] ?? []} />
          ))}
          <SelectField
            name="group"
            label={t.groupBy}
            options={GROUPINGS.map((column) => ({ value: column, label: t.columns[column] }))}
            placeholder={t.noGroup}
            defaultValue={state.group ?? ""}
            width="medium"
          />
          <SelectField
            name="rows"
            label={t.rowsOfGroups}
            options={[{ value: "folded", label: t.groupRows.folded }]}
            placeholder={t.groupRows.shown}
            defaultValue={state.folded ? "folded" : ""}
            width="medium"
          />
        </div>
        <FormActions>
          <Button>{t.show}</Button>
          <ButtonLink href={hrefOf(state, { filters: {}, q: "" })} variant="quiet">
            {t.clear}
          </ButtonLink>
        </FormActions>
      </form>
    </Disclosure>
  );
}

/** What the table is narrowed, grouped and sorted by now; each can be taken away by itself. */
function Asked({ state }: { state: CaseTableState }) {
  const t = useTexts(caseTable);
  const locale = useLocale();
  const { filters, sort, group, q } = state;
  const chips = [
    ...(q === "" ? [] : [{ label: `”${q}”`, href: hrefOf(state, { q: "" }) }]),
    ...CASE_COLUMN_KEYS.flatMap((column) => {
      const { [column]: filter, ...others } = filters;
      if (!filter) return [];
      const label = `${t.columns[column]}: ${filterText(column, filter, locale)}`;
      return [{ label, href: hrefOf(state, { filters: others }) }];
    }),
    ...(group
      ? [{ label: `${t.groupBy}: ${t.columns[group]}`, href: hrefOf(state, { group: null, folded: false }) }]
      : []),
    ...sort.map(({ column, desc }) => ({
      label: `${t.sortedBy}: ${t.columns[column]}, ${desc ? t.descending : t.ascending}`,
      href: hrefOf(state, { sort: sort.filter((other) => other.column !== column) }),
    })),
  ];
  return chips.length === 0 ? null : <Chips label={t.narrowed} items={chips} removable />;
}

/** How the table is asked: a word, the columns' own fields, and what is asked now. */
export function Narrowing({ state, choices, unread }: Props) {
  const t = useTexts(caseTable);
  const whyUnused = useWhyUnused();
  const problems = CASE_COLUMN_KEYS.flatMap((column) =>
    endsOf(column).flatMap((name) => {
      const end = unread[name];
      return end ? [{ fieldId: name, text: `${t.columns[column]}: ${whyUnused(end)}` }] : [];
    }),
  );
  return (
    <div className="stack stack-tight no-print">
      <SearchBox
        action="/office/cases"
        label={t.search}
        placeholder={t.searchHint}
        buttonLabel={t.searchButton}
        defaultValue={state.q}
        keep={keptPairs(state, { q: "" })}
        size="slim"
      />
      <ErrorSummary items={problems} />
      <Filters {...{ state, choices, unread }} />
      <Asked state={state} />
    </div>
  );
}
