import type { ReactNode } from "react";
import { Button } from "#components/button";
import { Fieldset } from "#components/fieldset";
import { answerId, type Entry, type FormEntries } from "#components/grants/form/use-entry";
import { formFields } from "#i18n/messages/form-fields";
import { useTexts } from "#i18n/use-texts";

type Place = number | "__index__";

/** The inputs of one row: the props of the input of a column. */
export type RowInputs = (column: string) => ReturnType<Entry["input"]>;

type AnswerRowsProps = {
  entry: Entry;
  entries: FormEntries;
  /** The table's part of the inputs' names: "costs" of "budget.costs[0].name". */
  table: string;
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  hint?: ReactNode;
  /** Rows to begin with where there are none. */
  blank?: number | undefined;
  children: (inputs: RowInputs) => ReactNode;
};

/** The places of the rows: where something stands, or so many to begin with. */
function placesToShow(entry: Entry, table: string, blank: number): number[] {
  const places = entry.places(table);
  return places.length > 0 ? places : Array.from({ length: blank }, (_, place) => place);
}

/**
 * A table of an answer, row by row. Rows come and go in place; without a script the same buttons send the form, which
 * comes back as it was with a row more or less. A row that is left empty is no row.
 */
export function AnswerRows(props: AnswerRowsProps) {
  const { entry, entries, table, legend, legendHidden, hint, blank = 1, children } = props;
  const t = useTexts(formFields);
  const name = entry.nameOf(table);
  const places = placesToShow(entry, table, blank);
  const next = Math.max(-1, ...places) + 1;
  const { error } = entry.input(table);
  const row = (place: Place, rowId: string) => (
    <li key={place} className="answer-row">
      <input
        type="hidden"
        name={entry.nameOf(`${table}[${place}].id`)}
        value={entry.valuesOf(`${table}[${place}].id`)[0] ?? rowId}
      />
      <div className="answer-cells">{children((column) => entry.input(`${table}[${place}].${column}`))}</div>
      <Button
        name="_intent"
        value={`remove ${name}[${place}]`}
        variant="plain"
        size="small"
        icon="trash"
        data-remove-row=""
      >
        {t.removeRow}
      </Button>
    </li>
  );
  return (
    <Fieldset id={answerId(name)} size="field" {...{ legend, legendHidden, hint, error }}>
      <ul className="answer-rows" id={answerId(name)} data-rows={name} data-next-index={next}>
        {places.map((place) => row(place, `${entries.newRows}-${place}`))}
      </ul>
      <template data-row-template={name}>{row("__index__", "__new__")}</template>
      <Button name="_intent" value={`add ${name}`} variant="quiet" size="small" icon="plus" data-add-row={name}>
        {t.addRow}
      </Button>
    </Fieldset>
  );
}
