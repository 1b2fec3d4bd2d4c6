import { CheckboxGroup } from "#components/checkbox-group";
import { DateField } from "#components/date-field";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { kindOf, type CaseColumn } from "#domain/grants/case-table/columns";
import { DAY_WORDS, ME, filterPairs, type CaseTableState } from "#domain/grants/case-table/state";
import { endsOf, type Unread } from "#domain/grants/case-table/unread";
import { eurosForField, parseEuros, ZERO } from "#domain/shared/cents";
import { caseTable } from "#i18n/messages/case-table";
import { useTexts } from "#i18n/use-texts";
import type { Choice } from "../queries.server";
import { useWhyUnused } from "./use-why-unused";

type FilterFieldProps = {
  column: CaseColumn;
  state: CaseTableState;
  choices: readonly Choice[];
  unread: Readonly<Record<string, Unread>>;
};

/** What a field of the form holds now, by its name: what is asked, or what was typed and could not be read. */
const heldBy = ({ column, state, unread }: FilterFieldProps): ((name: string) => string) => {
  const filter = state.filters[column];
  const pairs = new Map(filter ? filterPairs(column, filter) : []);
  const asked = (name: string): string => {
    const text = pairs.get(name) ?? "";
    // An address writes "1234,50"; the field writes it as the page's language does.
    return filter?.kind === "money" && text ? eurosForField(parseEuros(text) ?? ZERO) : text;
  };
  return (name) => unread[name]?.typed ?? asked(name);
};

/** One column's part of the form: what it may be narrowed by follows from its kind. */
export function FilterField(props: FilterFieldProps) {
  const { column, state, choices, unread } = props;
  const t = useTexts(caseTable);
  const label = t.columns[column];
  const held = heldBy(props);
  const whyUnused = useWhyUnused();
  const filter = state.filters[column];
  const [from, to] = endsOf(column);
  const end = (name: string) => {
    const wrong = unread[name];
    return { name, defaultValue: held(name), error: wrong ? whyUnused(wrong) : undefined };
  };
  switch (kindOf(column)) {
    case "text":
      return <TextField name={column} label={label} type="search" defaultValue={held(column)} width="medium" />;
    case "choice": {
      const known = choices.map(({ value, label: name, count }) => ({ value, label: `${name} (${count})` }));
      const options = column === "preparer" ? [{ value: ME, label: t.me }, ...known] : known;
      const chosen = filter?.kind === "choice" ? filter.any : [];
      return <CheckboxGroup name={column} legend={label} options={options} defaultValues={chosen} layout="columns" />;
    }
    case "yesNo":
      return (
        <SelectField
          name={column}
          label={label}
          options={[
            { value: "yes", label: t.yes },
            { value: "no", label: t.no },
          ]}
          placeholder={t.any}
          defaultValue={held(column)}
          width="medium"
        />
      );
    case "date":
      return (
        <Fieldset id={`filter-${column}`} legend={label} size="field">
          <SelectField
            name={column}
            label={label}
            labelHidden
            options={DAY_WORDS.map((word) => ({ value: word, label: t.days[word] }))}
            placeholder={t.any}
            defaultValue={held(column)}
            width="medium"
          />
          <DateField {...end(from)} label={t.from} />
          <DateField {...end(to)} label={t.to} />
        </Fieldset>
      );
    case "number":
      return (
        <Fieldset id={`filter-${column}`} legend={label} size="field">
          <TextField {...end(from)} label={t.from} inputMode="decimal" width="short" />
          <TextField {...end(to)} label={t.to} inputMode="decimal" width="short" />
        </Fieldset>
      );
    case "money":
      return (
        <Fieldset id={`filter-${column}`} legend={label} size="field">
          <MoneyField {...end(from)} label={t.from} />
          <MoneyField {...end(to)} label={t.to} />
        </Fieldset>
      );
  }
}
