import type { ReactNode } from "react";
import { Button } from "#components/button";
import { Fieldset } from "#components/fieldset";

export type RowIndex = number | "__index__";

type FormRowsProps = {
  /** The rows' name in the form: "dates" of "dates[0].startsOn". */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  count: number;
  /** What the button says that brings more rows. */
  add: string;
  children: (index: RowIndex) => ReactNode;
};

/**
 * A question that is asked row by row. The button adds a row in place; without a script it sends the form, which comes
 * back as it was with more rows.
 */
export function FormRows({ name, legend, hint, count, add, children }: FormRowsProps) {
  return (
    <Fieldset id={name} size="field" legend={legend} hint={hint}>
      <ul className="form-rows" data-rows={name}>
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>{children(index)}</li>
        ))}
      </ul>
      <template data-row-template={name}>
        <li>{children("__index__")}</li>
      </template>
      <Button
        name="intent"
        value="rows"
        formAction="#when"
        variant="quiet"
        size="small"
        icon="plus"
        data-add-row={name}
      >
        {add}
      </Button>
    </Fieldset>
  );
}
